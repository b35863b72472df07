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

  @Test("every code is allowed by the EOD table of its item", .enabled(if: RegistryTables.arePresent))
  func allowed() throws {
    for item in NAACCRItem.all {
      guard let rows = try RegistryTables.rows(item) else { continue }
      for known in CodingCase.all where known.item == item.number {
        #expect(rows.contains { RegistryTables.allows($0, known.code) }, "\(item.id) \(known.code)")
      }
    }
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

  @Test("a hundred copies and more have a code of their own", arguments: [Comparator.equal, .greater])
  func manyCopies(_ comparator: Comparator) {
    var ish = HER2ISH()
    ish.probe = .single
    ish.her2CopyNumber = Measure(value: 100, comparator: comparator)
    #expect(HER2Coder.copyNumber(ish, probe: .single).code == "XX.1")
    ish.her2CopyNumber = Measure(value: 99.99)
    #expect(HER2Coder.copyNumber(ish, probe: .single).code == "99.9")
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
