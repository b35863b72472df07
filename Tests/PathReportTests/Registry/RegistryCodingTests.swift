import Foundation
import Testing

@testable import PathReport

/// Wording in, code out, by the rules of EOD 3.3 and STORE.
@Suite("Codes for a registry")
struct RegistryCodingTests {
  private static let extractor = ReportExtractor()
  private static let coder = RegistryCoder(includesRetiredItems: true)

  @Test("codes", arguments: CodingCase.all)
  func code(_ known: CodingCase) throws {
    let tumors = Self.coder.code(Self.extractor.extract(known.wording))
    let coded = try #require(tumors.first?.items.first { $0.item.number == known.item })
    #expect(coded.code == known.code)
    #expect(coded.rule.name == known.rule)
    #expect((coded.review != nil) == known.review)
  }

  @Test("there are at least 150 cases, each once")
  func count() {
    let keys = Set(CodingCase.all.map(\.testDescription))
    #expect(keys.count >= 150)
  }

  @Test("a left carcinoma in situ and a right invasive carcinoma are two primaries")
  func twoComponents() throws {
    let record = Self.extractor.extract(
      """
      A. Left breast, lumpectomy: DCIS, 40 mm. ER: 90%
      B. Right breast, lumpectomy: invasive carcinoma, 9 mm, and DCIS. ER: negative
      """)
    let tumors = Self.coder.code(record)
    let behaviors = tumors.map { $0.items.first { $0.item.number == 523 }?.code }
    #expect(Set(behaviors) == ["2", "3"])
  }

  @Test(
    "no case is made of what is benign, of the past, of a node, or only thought of",
    arguments: [
      "Left breast, core biopsy: fibroadenoma. No evidence of carcinoma.",
      "Left breast, core biopsy: benign breast tissue. History of invasive carcinoma of the right breast.",
      "Breast, left, excision: scar. No residual invasive carcinoma.",
      "Left breast, core biopsy: suspicious for invasive carcinoma.",
      "Left breast, core biopsy: papillary lesion; invasive carcinoma cannot be excluded.",
      "Left axillary lymph node: metastatic carcinoma consistent with breast primary.",
    ])
  func noCase(text: String) {
    #expect(Self.coder.code(Self.extractor.extract(text)).isEmpty)
  }

  @Test("the tables of codes are those of EOD", .enabled(if: RegistryTables.arePresent))
  func tables() throws {
    var count = 0
    for item in NAACCRItem.all {
      guard let rows = try RegistryTables.rows(item) else { continue }
      // An empty row says that the item may be left out.
      #expect(item.table?.rows == rows.filter { !$0.isEmpty }, "\(item.id)")
      count += 1
    }
    #expect(count >= 15)
  }

  @Test("a code is in its table by its text, or by a number in the same form")
  func allowed() {
    let percent = NAACCRItem.estrogenReceptorPercent.table
    for code in ["000", "001", "100", "R99", "XX7"] { #expect(percent?.allows(code) == true, "\(code)") }
    for code in ["1", "101", "R15", "1.0", "0100", ""] { #expect(percent?.allows(code) == false, "\(code)") }
    let ratio = NAACCRItem.her2IshDualProbeRatio.table
    for code in ["0.0", "1.9", "99.9", "XX.2"] { #expect(ratio?.allows(code) == true, "\(code)") }
    for code in ["2", "2.00", "100.0", "XX.1"] { #expect(ratio?.allows(code) == false, "\(code)") }
  }

  @Test("a value that no code can hold gets the code for what is not known, and a review")
  func impossible() throws {
    var record = Self.extractor.extract("ER: positive, 90%")
    record.tumors[0].estrogenReceptor?.percent = Percentage(low: 150, high: 150)
    record.tumors[0].ki67 = Ki67Result()
    record.tumors[0].ki67?.percent = Percentage(low: 140, high: 140)
    let items = try #require(Self.coder.code(record).first?.items)
    let percent = try #require(items.first { $0.item == .estrogenReceptorPercent })
    #expect(percent.code == "XX9" && percent.review != nil)
    #expect(items.first { $0.item == .ki67 }?.code == "XXX.9")
  }

  @Test("sizes up to the end of the scale", arguments: [(988.0, "988"), (989, "989"), (1200, "989")])
  func largest(_ size: Double, _ code: String) {
    let known = TumorSize(
      greatest: Measure(value: size), dimensions: [size], basis: .synoptic, evidence: [])
    #expect(TumorSizeCoder.code(known).code == code)
  }

  @Test("a record that was kept as JSON is coded like a fresh one")
  func fromJSON() throws {
    let record = Self.extractor.extract(
      """
      Left breast, mastectomy, status post neoadjuvant chemotherapy: residual invasive carcinoma, 8 mm.
      Tumor site: upper outer quadrant. ER: positive, 90%
      """)
    let again = try JSONDecoder().decode(ReportRecord.self, from: JSONEncoder().encode(record))
    let codes = Self.coder.code(record)[0].items.map(\.code)
    #expect(Self.coder.code(again)[0].items.map(\.code) == codes)
    #expect(codes.contains("C504"))
  }

  @Test("a left and a right tumor have places of their own")
  func twoSides() {
    let record = Self.extractor.extract(
      """
      FINAL DIAGNOSIS:
      A. Left breast, lumpectomy: invasive ductal carcinoma, 22 mm, upper outer quadrant.
      B. Right breast, lumpectomy: invasive lobular carcinoma, 15 mm, lower inner quadrant.
      """)
    let sites = Self.coder.code(record).map { tumor in
      tumor.items.filter { [400, 410].contains($0.item.number) }.map(\.code)
    }
    #expect(sites == [["C504", "2"], ["C503", "1"]])
  }

  @Test("two tumors of a side with different results and no sizes ask for a review")
  func rivals() {
    var large = Tumor(component: .invasive)
    large.laterality = .left
    large.estrogenReceptor = ReceptorResult()
    large.estrogenReceptor?.status = .negative
    var other = large
    other.estrogenReceptor?.status = .positive
    var record = ReportRecord(producer: "test", source: ReportSource(name: "test"))
    record.tumors = [large, other]
    func review() -> String? {
      Self.coder.code(record)[0].items.first { $0.item == .estrogenReceptorSummary }?.review
    }
    #expect(review() != nil)
    for place in 0...1 {
      record.tumors[place].size = TumorSize(
        greatest: Measure(value: 20 - Double(place)), dimensions: [], basis: .diagnosis, evidence: [])
    }
    #expect(review() == nil)
  }

  @Test(
    "the items are those of the dictionary", .enabled(if: RegistryTables.arePresent),
    arguments: NAACCRVersion.allCases)
  func dictionary(_ version: NAACCRVersion) throws {
    let dictionary = try RegistryTables.dictionary(version)
    for item in NAACCRItem.all {
      let definition = try #require(dictionary[item.id], "\(item.id)")
      #expect(definition["naaccrNum"] == String(item.number), "\(item.id)")
      #expect(definition["parentXmlElement"] == (item.level == .tumor ? "Tumor" : "Patient"), "\(item.id)")
      #expect(definition["recordTypes"]?.contains("A") == true, "\(item.id)")
      // The day of collection got longer with edition 25; what is written fits all editions.
      #expect(Int(definition["length"] ?? "").map { $0 >= item.length } == true, "\(item.id)")
    }
  }

  @Test(
    "a hundred copies and more have a code of their own",
    arguments: [PathReport.Comparator.equal, .greater])
  func manyCopies(_ comparator: PathReport.Comparator) {
    var ish = HER2ISH()
    ish.probe = .single
    ish.her2CopyNumber = Measure(value: 100, comparator: comparator)
    var her2 = HER2Result()
    her2.ish = ish
    #expect(HER2Coder.copyNumber(her2, probe: .single).code == "XX.1")
    her2.ish?.her2CopyNumber = Measure(value: 99.99)
    #expect(HER2Coder.copyNumber(her2, probe: .single).code == "99.9")
  }

  @Test("items no longer required in the year of diagnosis are left out unless asked for")
  func retired() {
    let record = Self.extractor.extract("HER2 IHC: 2+. HER2 FISH: not amplified, ratio 1.2")
    func numbers(_ year: Int?, all: Bool = false) -> Set<Int> {
      let coder = RegistryCoder(diagnosisYear: year, includesRetiredItems: all)
      return Set(coder.code(record)[0].items.map(\.item.number))
    }
    #expect(numbers(2020).contains(3850))
    #expect(!numbers(2021).contains(3850))
    #expect(numbers(2022).contains(3828))
    #expect(!numbers(2023).contains(3828))
    #expect(numbers(2023, all: true).isSuperset(of: [3850, 3852, 3828, 3916]))
    #expect(!numbers(nil).contains(3850))
  }

  @Test("a left and a right carcinoma are two primaries; of several on one side the index tumor is coded")
  func primaries() {
    func tumor(_ component: TumorComponent, _ side: Laterality?, _ size: Double) -> Tumor {
      var tumor = Tumor(component: component)
      tumor.laterality = side
      tumor.size = TumorSize(
        greatest: Measure(value: size), dimensions: [size], basis: .diagnosis, evidence: [])
      return tumor
    }
    let left = tumor(.invasive, .left, 22), small = tumor(.invasive, .left, 8)
    let right = tumor(.invasive, .right, 15), inSitu = tumor(.inSitu, .left, 40)
    let node = tumor(.metastatic, nil, 6)
    #expect(RegistryTumor.primaries(of: [left, small, inSitu, node]) == [left])
    #expect(RegistryTumor.primaries(of: [left, right, small]) == [left, right])
    #expect(RegistryTumor.primaries(of: [inSitu, node]) == [inSitu])
    #expect(RegistryTumor.primaries(of: [node]) == [node])
    #expect(RegistryTumor.primaries(of: []).isEmpty)
  }
}
