import PathReport
import Testing

@Suite("A site's own phrases")
struct SiteRulesTests {
  private static func extractor(_ phrases: SiteRules.Phrase...) throws -> ReportExtractor {
    try ReportExtractor(siteRules: SiteRules(phrases))
  }

  private static func reasons(_ phrases: SiteRules.Phrase...) -> [String] {
    do {
      _ = try ReportExtractor(siteRules: SiteRules(phrases))
      return []
    } catch {
      return error.faults.map { "\($0.phrase) \($0.reason)" }
    }
  }

  @Test(
    "a name of a marker is read like the standard ones, whatever its case, accents and hyphens",
    arguments: ["Oestro assay", "OESTRO ASSAY", "oestro-assay", "Öestro\nassay"])
  func name(written: String) throws {
    let text = "Left breast carcinoma. \(written): positive, 90 %"
    #expect(ReportExtractor().extract(text).tumors.first?.estrogenReceptor == nil)
    let extractor = try Self.extractor(SiteRules.Phrase("Oestro Assay", .marker("estrogenReceptor")))
    #expect(extractor.extract(text).tumors.first?.estrogenReceptor?.percent?.low == 90)
  }

  @Test(
    "a sign between the parts of a name says that they may be joined",
    arguments: ["N.E.U.I", "NEUI", "N/E/U-I"])
  func joined(written: String) throws {
    let text = "Left breast carcinoma. \(written): 3+"
    let joinable = try Self.extractor(SiteRules.Phrase("N.E.U.I", .marker("her2")))
    #expect(joinable.extract(text).tumors.first?.her2?.ihc?.score == "3+")
    let apart = try Self.extractor(SiteRules.Phrase("N E U I", .marker("her2")))
    #expect(apart.extract(text).tumors.first?.her2 == nil)
  }

  @Test("a heading opens its section")
  func heading() throws {
    let text = "Bench findings:\nBreast carcinoma, ER positive.\n"
    func section(_ extractor: ReportExtractor) -> ReportSection? {
      extractor.extract(text).tumors.first?.estrogenReceptor?.evidence.first?.section
    }
    let extractor = try Self.extractor(SiteRules.Phrase("Bench findings", .heading(.microscopic)))
    #expect(section(extractor) == .microscopic)
    #expect(section(ReportExtractor()) != .microscopic)
  }

  @Test("an ignored phrase hides the words inside it, and only there")
  func ignored() throws {
    let extractor = try Self.extractor(SiteRules.Phrase("ER clinic", .ignored))
    func status(_ extractor: ReportExtractor, _ text: String) -> ResultStatus? {
      extractor.extract("Breast carcinoma. \(text)").tumors.first?.estrogenReceptor?.status
    }
    #expect(status(ReportExtractor(), "ER clinic positive.") == .positive)
    #expect(status(extractor, "ER clinic positive.") == nil)
    #expect(status(extractor, "ER positive.") == .positive)
  }

  @Test("the producer names the rules, which have a digest of their own")
  func producer() throws {
    let phrase = SiteRules.Phrase("Bench findings", .heading(.microscopic))
    let rules = SiteRules([phrase])
    #expect(rules.sha256.count == 64)
    #expect(rules.sha256 != SiteRules([SiteRules.Phrase("Bench findings", .heading(.gross))]).sha256)
    let producer = "\(ReportExtractor.producer) (site rules \(rules.sha256))"
    let extractor = try ReportExtractor(siteRules: rules)
    #expect(extractor.producer == producer)
    #expect(extractor.extract("ER positive").producer == producer)
    #expect(ReportExtractor().producer == ReportExtractor.producer)
    #expect(SiteRules([phrase], sha256: "5f0c").sha256 == "5f0c")
  }

  @Test("a phrase that already means something else is refused, the same meaning is not")
  func conflicts() {
    func reason(_ text: String, _ meaning: SiteRules.Meaning) -> String? {
      Self.reasons(SiteRules.Phrase(text, meaning)).first
    }
    #expect(reason("positive", .marker("her2"))?.contains("(positive)") == true)
    #expect(reason("PgR", .marker("her2"))?.contains("a name of progesteroneReceptor") == true)
    #expect(reason("Gross", .heading(.diagnosis))?.contains("heading of the section gross") == true)
    #expect(reason("HER-2", .ignored)?.contains("already a name of her2") == true)
    // One of the ways to run the parts together is taken.
    #expect(reason("P/R", .marker("estrogenReceptor"))?.contains("progesteroneReceptor") == true)
    #expect(reason("PgR", .marker("progesteroneReceptor")) == nil)
    #expect(reason("Gross", .heading(.gross)) == nil)
  }

  @Test("a phrase may be given once")
  func repetitions() {
    let phrase = SiteRules.Phrase("Oestro assay", .marker("estrogenReceptor"))
    #expect(
      Self.reasons(phrase, SiteRules.Phrase("oestro-assay", phrase.meaning))
        == ["1 “oestro assay” is given twice; remove one of the two"])
    let other = Self.reasons(phrase, SiteRules.Phrase("Oestro assay", .ignored))
    #expect(other.first?.contains("also given in markers.estrogenReceptor") == true)
  }

  @Test(
    "a phrase that no report could match is refused",
    arguments: [
      ("", "empty"), (" - ", "empty"), ("x", "one letter alone"), ("12 34", "a number alone"),
      ("ER: status", "“:” can't stand"), ("ward/clinic", "“/” can't stand"),
      ("Диагноз", "Latin letters"), ("a b c d e f g h i j k l m", "more than 12 words"),
      ("ward 123456", "would not see this as one phrase"),
    ])
  func refused(text: String, reason: String) {
    let reasons = Self.reasons(SiteRules.Phrase(text, .ignored))
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains(reason) == true)
  }

  @Test("all faults come at once, in the order of the phrases")
  func all() {
    let faults = Self.reasons(
      SiteRules.Phrase("x", .ignored), SiteRules.Phrase("fine words", .ignored),
      SiteRules.Phrase("any", .marker("nobody")), SiteRules.Phrase("PR", .ignored))
    #expect(faults.map { $0.prefix(1) } == ["0", "2", "3"])
    #expect(faults[1].hasSuffix("the markers are estrogenReceptor, progesteroneReceptor, her2, ki67"))
  }

  @Test("there is a limit to the number of phrases, and it can be reached")
  func limit() {
    func phrases(_ count: Int) -> SiteRules {
      let letters = Array("abcdefghij")
      return SiteRules(
        (0..<count).map { number in
          let word = String("\(number)".map { letters[$0.wholeNumberValue!] })
          return SiteRules.Phrase("zz\(word) ward", .ignored)
        })
    }
    #expect(throws: Never.self) { try ReportExtractor(siteRules: phrases(SiteRules.limit)) }
    #expect(throws: SiteRulesError.self) { try ReportExtractor(siteRules: phrases(SiteRules.limit + 1)) }
  }

  @Test("markers that a program added may have names of a site")
  func addedMarker() throws {
    let marker = Biomarker(
      name: "ar", title: "AR", grammar: .nuclearReceptor, synonyms: ["androgen receptor"])
    let extractor = try ReportExtractor(
      biomarkers: Biomarker.standard + [marker],
      siteRules: SiteRules([SiteRules.Phrase("Andro assay", .marker("ar"))]))
    #expect(!extractor.extract("Breast carcinoma. Andro assay: positive").tumors.isEmpty)
  }
}
