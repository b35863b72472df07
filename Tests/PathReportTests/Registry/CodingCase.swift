import PathReport
import Testing

/// Wording in, code out: a piece of a report, and the code that one item must get, by which rule.
struct CodingCase: Sendable, CustomTestStringConvertible {
  let wording: String
  let item: Int
  let code: String
  let rule: String
  /// Whether a person must be asked to look.
  let review: Bool

  init(_ wording: String, _ item: Int, _ code: String, _ rule: String, review: Bool = false) {
    self.wording = wording
    self.item = item
    self.code = code
    self.rule = rule
    self.review = review
  }

  var testDescription: String { "\(item): \(wording)" }
}

extension CodingCase {
  /// The estrogen receptor; each case also holds for the progesterone receptor, unless it is ER's alone.
  static let receptors: [CodingCase] = {
    let er: [CodingCase] = [
      CodingCase("ER: positive", 3827, "1", "receptor.status"),
      CodingCase("ER: positive, 95%", 3827, "1", "receptor.status"),
      CodingCase("ER: negative", 3827, "0", "receptor.status"),
      CodingCase("ER: negative, 0%", 3827, "0", "receptor.status"),
      CodingCase("ER: negative (<1%)", 3827, "0", "receptor.status"),
      CodingCase("ER: 80%", 3827, "1", "receptor.status"),
      CodingCase("ER: 0%", 3827, "0", "receptor.status"),
      CodingCase("ER: pending", 3827, "7", "receptor.status"),
      CodingCase("ER: equivocal", 3827, "9", "receptor.status"),
      CodingCase("ER: not performed", 3827, "9", "receptor.status"),
      CodingCase("Ki-67: 20%", 3827, "9", "receptor.status"),
      CodingCase("ER: negative, 0%", 3826, "000", "receptor.percent.exact"),
      CodingCase("ER: negative, <1%", 3826, "000", "receptor.percent.exact"),
      CodingCase("ER: negative, 0.5%", 3826, "000", "receptor.percent.exact"),
      CodingCase("ER: positive, 1%", 3826, "001", "receptor.percent.exact"),
      CodingCase("ER: positive, 5%", 3826, "005", "receptor.percent.exact"),
      CodingCase("ER: positive, 10%", 3826, "010", "receptor.percent.exact"),
      CodingCase("ER: positive, 90%", 3826, "090", "receptor.percent.exact"),
      CodingCase("ER: positive, 100%", 3826, "100", "receptor.percent.exact"),
      CodingCase("ER: positive, 12.5%", 3826, "013", "receptor.percent.exact", review: true),
      CodingCase("ER: positive, approximately 60%", 3826, "060", "receptor.percent.exact"),
      CodingCase("ER: positive, 1-10%", 3826, "R10", "receptor.percent.range"),
      CodingCase("ER: positive, 11-20%", 3826, "R20", "receptor.percent.range"),
      CodingCase("ER: positive, 21-30%", 3826, "R30", "receptor.percent.range"),
      CodingCase("ER: positive, 31-40%", 3826, "R40", "receptor.percent.range"),
      CodingCase("ER: positive, 41-50%", 3826, "R50", "receptor.percent.range"),
      CodingCase("ER: positive, 51-60%", 3826, "R60", "receptor.percent.range"),
      CodingCase("ER: positive, 61-70%", 3826, "R70", "receptor.percent.range"),
      CodingCase("ER: positive, 71-80%", 3826, "R80", "receptor.percent.range"),
      CodingCase("ER: positive, 81-90%", 3826, "R90", "receptor.percent.range"),
      CodingCase("ER: positive, 91-100%", 3826, "R99", "receptor.percent.range"),
      CodingCase("ER: positive, 1-5%", 3826, "R10", "receptor.percent.range"),
      CodingCase("ER: positive, 25-34%", 3826, "R30", "receptor.percent.range"),
      CodingCase("ER: positive, 90-95%", 3826, "R90", "receptor.percent.range"),
      CodingCase("ER: positive, 95-100%", 3826, "R99", "receptor.percent.range"),
      CodingCase("ER: positive, 60-70%", 3826, "R60", "receptor.percent.range"),
      CodingCase("ER: positive, 10-25%", 3826, "XX9", "receptor.percent.range"),
      CodingCase("ER: positive, 67-100%", 3826, "XX9", "receptor.percent.range"),
      CodingCase("ER: positive, >90%", 3826, "R99", "receptor.percent.bound", review: true),
      CodingCase("ER: positive, >95%", 3826, "R99", "receptor.percent.bound", review: true),
      CodingCase("ER: positive, >50%", 3826, "XX9", "receptor.percent.bound", review: true),
      CodingCase("ER: positive, at least 90%", 3826, "XX9", "receptor.percent.bound", review: true),
      CodingCase("ER: positive, <5%", 3826, "R10", "receptor.percent.bound", review: true),
      CodingCase("ER: positive, less than 10%", 3826, "R10", "receptor.percent.bound", review: true),
      CodingCase("ER: negative, <5%", 3826, "XX9", "receptor.percent.bound", review: true),
      CodingCase("ER: positive", 3826, "XX7", "receptor.percent.notStated"),
      CodingCase("ER: negative", 3826, "000", "receptor.percent.notStated"),
      CodingCase("ER: pending", 3826, "XX7", "receptor.percent.notStated"),
      CodingCase("ER: not performed", 3826, "XX9", "receptor.percent.notStated"),
      CodingCase("Ki-67: 20%", 3826, "XX9", "receptor.percent.notStated"),
      CodingCase("ER: positive, Allred score 8", 3828, "08", "receptor.allred"),
      CodingCase("ER: positive, Allred 7/8", 3828, "07", "receptor.allred"),
      CodingCase("ER: positive, Allred score 5 + 3 = 8", 3828, "08", "receptor.allred"),
      CodingCase("ER: negative, Allred score 0", 3828, "00", "receptor.allred"),
      CodingCase("ER: negative, Allred score 2", 3828, "02", "receptor.allred"),
      CodingCase("ER: positive, 90%", 3828, "X9", "receptor.allred"),
    ]
    let pr = er.map { known in
      CodingCase(
        known.wording.replacing("ER:", with: "PR:"),
        [3827: 3915, 3826: 3914, 3828: 3916][known.item] ?? known.item, known.code, known.rule,
        review: known.review)
    }
    return er + pr + [
      CodingCase("ER: low positive, 5%", 3827, "1", "receptor.status"),
      CodingCase("ER: low positive (1-10%)", 3827, "1", "receptor.status"),
      CodingCase("ER: low positive, 5%", 3826, "005", "receptor.percent.exact"),
    ] + undecided
  }()

  /// Percentages on both sides of 1 %, where positive begins: neither word can be told from them.
  private static let undecided: [CodingCase] =
    [("0-1%", "range"), ("<=1%", "bound"), ("≤ 1%", "bound"), ("up to 1%", "bound")].flatMap {
      percent, rule in
      [
        CodingCase("ER: \(percent)", 3827, "9", "receptor.status", review: true),
        CodingCase("PR: \(percent)", 3915, "9", "receptor.status", review: true),
        CodingCase("ER: \(percent)", 3826, "XX9", "receptor.percent.\(rule)", review: true),
        CodingCase("PR: \(percent)", 3914, "XX9", "receptor.percent.\(rule)", review: true),
        CodingCase("PR: negative, \(percent)", 3915, "0", "receptor.status"),
      ]
    }

  /// HER2.
  static let her2: [CodingCase] =
    [
      CodingCase("HER2 IHC: 0, negative", 3850, "0", "her2.ihc"),
      CodingCase("HER2 IHC: negative (1+)", 3850, "1", "her2.ihc"),
      CodingCase("HER2 IHC: equivocal (2+)", 3850, "2", "her2.ihc"),
      CodingCase("HER2 IHC: positive (3+)", 3850, "3", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: negative", 3850, "4", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: positive", 3850, "3", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: equivocal", 3850, "2", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: pending", 3850, "7", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: not performed", 3850, "9", "her2.ihc"),
      CodingCase("ER: positive", 3850, "9", "her2.ihc"),
      CodingCase("HER2 FISH: not amplified, ratio 1.2", 3854, "0", "her2.ish"),
      CodingCase("HER2 FISH: amplified, ratio 4.5", 3854, "3", "her2.ish"),
      CodingCase("HER2 FISH: equivocal, ratio 1.9", 3854, "2", "her2.ish"),
      CodingCase("HER2 FISH: pending", 3854, "7", "her2.ish"),
      CodingCase("HER2 FISH: not performed", 3854, "9", "her2.ish"),
      CodingCase("HER2 IHC: 1+", 3854, "9", "her2.ish"),
      CodingCase("HER2 FISH: not amplified, ratio 1.99", 3852, "1.9", "her2.ratio"),
      CodingCase("HER2 FISH: amplified, ratio 2.0", 3852, "2.0", "her2.ratio"),
      CodingCase("HER2 FISH: amplified, HER2/CEP17 ratio 6.97", 3852, "6.9", "her2.ratio"),
      CodingCase("HER2 FISH: amplified, ratio 12.38", 3852, "12.3", "her2.ratio"),
      CodingCase("HER2 FISH: not amplified, ratio 1.1", 3852, "1.1", "her2.ratio"),
      CodingCase("HER2 FISH: not amplified, ratio <2.0", 3852, "XX.2", "her2.ratio.bound"),
      CodingCase("HER2 FISH: amplified, ratio >10", 3852, "XX.3", "her2.ratio.bound", review: true),
      CodingCase("HER2 FISH: not amplified, ratio <1.8", 3852, "XX.2", "her2.ratio.bound", review: true),
      CodingCase("HER2 FISH: pending", 3852, "XX.7", "her2.ratio"),
      CodingCase("HER2 IHC: 1+", 3852, "XX.9", "her2.ratio"),
      CodingCase(
        "HER2 FISH: not amplified, HER2/CEP17 ratio 1.36. HER2 signals per cell: 4.26", 3851, "4.2",
        "her2.copies"),
      CodingCase(
        "HER2 FISH: amplified, HER2/CEP17 ratio 2.9. HER2 signals per cell: 5.99", 3851, "5.9", "her2.copies"),
      CodingCase(
        "HER2 FISH: amplified, HER2/CEP17 ratio 2.1. HER2 signals per cell: 4.0", 3851, "4.0", "her2.copies"),
      CodingCase(
        "HER2 FISH: amplified, HER2/CEP17 ratio 2.9. HER2 signals per cell: 6.0", 3853, "XX.9", "her2.copies"),
      CodingCase("HER2 CISH: amplified. HER2 copies per cell: 6.97", 3853, "6.9", "her2.copies"),
      CodingCase("HER2 CISH: amplified. HER2 copies per cell: 6.0", 3853, "6.0", "her2.copies"),
      CodingCase("HER2 CISH: amplified. HER2 copies per cell: 6.0", 3851, "XX.9", "her2.copies"),
      CodingCase("HER2 FISH: pending", 3851, "XX.7", "her2.copies"),
      CodingCase("HER2 FISH: pending", 3853, "XX.9", "her2.copies"),
      CodingCase("HER2 FISH: borderline", 3854, "9", "her2.ish"),
      CodingCase("HER2/CEP17 RATIO: 4.26 / 3.13 = 1.36", 3852, "1.3", "her2.ratio"),
      CodingCase("HER2/CEP17 RATIO: 4.26 / 3.13 = 1.36", 3851, "4.2", "her2.copies"),
      CodingCase("HER2 CISH: not amplified. HER2 copies per cell: 4.99", 3853, "4.9", "her2.copies"),
      CodingCase("HER2 IHC: negative (0)", 3855, "0", "her2.overall"),
      CodingCase("HER2 IHC: negative (1+)", 3855, "0", "her2.overall"),
      CodingCase("HER2 IHC: positive (3+)", 3855, "1", "her2.overall"),
      CodingCase("HER2 IHC: equivocal (2+)", 3855, "0", "her2.overall", review: true),
      CodingCase("HER2 IHC: equivocal (2+). HER2 FISH: pending", 3855, "0", "her2.overall", review: true),
      CodingCase("HER2 IHC: equivocal (2+). HER2 FISH: not amplified, ratio 1.2", 3855, "0", "her2.overall"),
      CodingCase("HER2 IHC: equivocal (2+). HER2 FISH: amplified, ratio 4.2", 3855, "1", "her2.overall"),
      CodingCase("HER2: negative", 3855, "0", "her2.overall"),
      CodingCase("HER2: positive", 3855, "1", "her2.overall"),
      CodingCase("HER2: pending", 3855, "7", "her2.overall"),
      CodingCase("HER2: pending", 3850, "7", "her2.ihc"),
      CodingCase("HER2: pending", 3854, "7", "her2.ish"),
      CodingCase("HER2: borderline", 3855, "9", "her2.overall"),
      CodingCase("HER2: indeterminate", 3855, "9", "her2.overall"),
      CodingCase("HER2 IHC: borderline (2+)", 3855, "0", "her2.overall", review: true),
      CodingCase("HER2 IHC: borderline (2+)", 3850, "2", "her2.ihc"),
      CodingCase("HER2 by immunohistochemistry: indeterminate", 3850, "9", "her2.ihc"),
      CodingCase("HER2: positive", 3850, "9", "her2.ihc"),
      CodingCase("HER2: positive", 3854, "9", "her2.ish"),
      CodingCase("HER2: not performed", 3855, "9", "her2.overall"),
      CodingCase("ER: positive", 3855, "9", "her2.overall"),
      CodingCase("HER2 IHC: 1+ (HER2-low)", 3855, "0", "her2.overall"),
      CodingCase("HER2: negative", 3850, "4", "her2.ihc"),
      CodingCase("HER2: negative", 3854, "9", "her2.ish"),
      CodingCase("HER2 FISH: not amplified. HER2: negative", 3850, "9", "her2.ihc"),
      CodingCase("HER2 IHC: 0-1+", 3850, "4", "her2.ihc", review: true),
      CodingCase("HER2 IHC: 1-2+", 3850, "9", "her2.ihc", review: true),
      CodingCase("HER2 IHC: 1-2+", 3855, "9", "her2.overall", review: true),
      CodingCase("HER2 IHC: 1-2+, negative", 3850, "4", "her2.ihc", review: true),
      CodingCase("HER2 IHC: 1-2+, negative", 3855, "0", "her2.overall"),
      CodingCase("HER2 IHC: 1-2+, equivocal", 3850, "2", "her2.ihc", review: true),
      CodingCase("HER2 IHC: 2-3+", 3850, "9", "her2.ihc", review: true),
      CodingCase("HER2 IHC: 2-3+. HER2 FISH: amplified, ratio 4.2", 3855, "1", "her2.overall"),
    ] + her2InLists

  /// A list of markers leaves the test open, unless its heading names it.
  private static let her2InLists: [CodingCase] =
    ["BIOMARKERS:", "RECEPTOR STATUS", "PROGNOSTIC MARKERS:"].flatMap { heading in
      [
        CodingCase("\(heading)\nER: positive\nHER2: pending", 3850, "7", "her2.ihc"),
        CodingCase("\(heading)\nER: positive\nHER2: pending", 3854, "7", "her2.ish"),
        CodingCase("\(heading)\nER: positive\nHER2: pending", 3855, "7", "her2.overall"),
        CodingCase("\(heading)\nER: positive\nHER2: Positive", 3850, "9", "her2.ihc"),
        CodingCase("\(heading)\nER is positive. HER2 is positive.", 3850, "9", "her2.ihc"),
        CodingCase("\(heading)\nER: positive\nHER2: negative", 3850, "4", "her2.ihc"),
        CodingCase("\(heading)\nER: positive\nHER2: Positive (3+)", 3850, "3", "her2.ihc"),
      ]
    }
    + ["IMMUNOHISTOCHEMISTRY:", "BIOMARKERS (IHC):"].flatMap { heading in
      [
        CodingCase("\(heading)\nER: positive\nHER2: positive", 3850, "3", "her2.ihc"),
        CodingCase("\(heading)\nER: positive\nHER2: pending", 3854, "9", "her2.ish"),
      ]
    }

  /// Ki-67.
  static let ki67: [CodingCase] = [
    CodingCase("Ki-67: 14%", 3863, "14.0", "ki67.exact"),
    CodingCase("Ki-67: 8.6%", 3863, "8.6", "ki67.exact"),
    CodingCase("Ki-67: 100%", 3863, "100.0", "ki67.exact"),
    CodingCase("Ki-67: 0%", 3863, "0.0", "ki67.exact"),
    CodingCase("Ki-67: approximately 25%", 3863, "25.0", "ki67.exact"),
    CodingCase("Ki-67: 10-15%", 3863, "XXX.7", "ki67.uncovered", review: true),
    CodingCase("Ki-67: <1%", 3863, "XXX.7", "ki67.uncovered", review: true),
    CodingCase("Ki-67: >20%", 3863, "XXX.7", "ki67.uncovered", review: true),
    CodingCase("Ki-67: pending", 3863, "XXX.7", "ki67.notStated"),
    CodingCase("ER: positive", 3863, "XXX.9", "ki67.notStated"),
    CodingCase("ER: positive\nKi-67: high", 3863, "XXX.7", "ki67.notStated"),
    CodingCase("ER is positive. The Ki-67 labelling index is low.", 3863, "XXX.7", "ki67.notStated"),
    CodingCase("ER: positive\nMIB-1: intermediate", 3863, "XXX.7", "ki67.notStated"),
    CodingCase("ER: positive\nKi-67: not performed", 3863, "XXX.9", "ki67.notStated"),
    CodingCase("ER: positive\nKi-67 is recommended if high grade", 3863, "XXX.9", "ki67.notStated"),
  ]

  /// The size, in a report of an excision.
  static let sizes: [CodingCase] =
    [
      ("1.0 mm", "001", "size"), ("0.8 mm", "001", "size"), ("1.1 mm", "002", "size.breast"),
      ("1.5 mm", "002", "size.breast"), ("2 mm", "002", "size"), ("2.4 mm", "002", "size.breast"),
      ("2.5 mm", "003", "size.rounded"), ("3.4 mm", "003", "size.rounded"), ("3.5 mm", "004", "size.rounded"),
      ("15 mm", "015", "size"), ("1.5 cm", "015", "size"), ("1.5 x 1.2 x 0.8 cm", "015", "size"),
      ("2.3 cm", "023", "size"), ("10.2 cm", "102", "size"), ("<1 mm", "001", "size"),
      ("<1 cm", "009", "size.lessThan"), ("<2 cm", "019", "size.lessThan"),
      ("less than 4 mm", "003", "size.lessThan"), (">5 cm", "051", "size.greaterThan"),
      ("greater than 2 cm", "021", "size.greaterThan"),
    ].flatMap { size, code, rule in
      [754, 756].map {
        CodingCase("Left breast, lumpectomy: invasive carcinoma.\nTumor size: \(size)", $0, code, rule)
      }
    } + improbableSizes + [
      CodingCase(
        "Left breast, lumpectomy: invasive carcinoma.\nTumor size: 2 to 3 cm", 754, "025", "size.range",
        review: true),
      CodingCase(
        "Left breast, lumpectomy: invasive carcinoma.\nTumor size: at least 2.3 cm", 754, "023", "size.bound",
        review: true),
      CodingCase("Left breast, core biopsy: invasive carcinoma, 12 mm.", 752, "012", "size", review: true),
      CodingCase("Left breast, core biopsy: invasive carcinoma, 12 mm.", 756, "012", "size", review: true),
      CodingCase("Left breast, core biopsy: invasive carcinoma, 12 mm.", 754, "999", "size.notExcised"),
      CodingCase("Left breast, lumpectomy: invasive carcinoma. ER: positive", 754, "999", "size"),
      CodingCase("Left breast, lumpectomy: invasive carcinoma. ER: positive", 752, "999", "size"),
    ]

  /// From 400 mm on, a size is coded as printed, and a person is asked.
  private static let improbableSizes: [CodingCase] = [
    ("399 mm", "399", "size", false), ("500 mm", "500", "size", true), ("988 mm", "988", "size", true),
    ("988.5 mm", "989", "size", true), ("98.9 cm", "989", "size", true), ("989 mm", "989", "size", true),
    ("1200 mm", "989", "size", true),
  ].map { size, code, rule, review in
    CodingCase(
      "Left breast, mastectomy: invasive carcinoma.\nTumor size: \(size)", 754, code, rule, review: review)
  }

  static let all =
    receptors + her2 + ki67 + sizes + sizesInWords + identity + sites + samples + conclusions + probes
    + contradictions + treatments + diagnoses + specimens
}
