/// The words for answers that came as codes alone.
enum AnswerCodes {
  static let words: [String: String] = [
    // LOINC answers
    "LA6576-8": "Positive", "LA6577-6": "Negative", "LA11885-3": "Equivocal", "LA11884-6": "Indeterminate",
    "LA6111-4": "0", "LA11841-6": "1+", "LA11842-4": "2+", "LA11843-2": "3+",
    // SNOMED CT
    "10828004": "Positive", "260385009": "Negative", "42425007": "Equivocal", "82334004": "Indeterminate",
    "52101004": "Positive", "2667000": "Negative", "80248007": "Left breast", "73056007": "Right breast",
    "7771000": "Left", "24028007": "Right", "51440002": "Bilateral",
    "416053008": "Estrogen receptor positive", "441117001": "Estrogen receptor negative",
    "416561008": "Progesterone receptor positive", "441118006": "Progesterone receptor negative",
    "427685000": "HER2 positive", "431396003": "HER2 negative",
  ]

  static let cap: [Int: String] = [
    48890: "Positive", 48919: "Low Positive", 29915: "Negative", 31072: "Cannot be determined",
    977014: "Cannot be determined",
    32075: "11-20%", 32076: "21-30%", 32079: "31-40%", 32080: "41-50%", 32081: "51-60%", 32082: "61-70%",
    32083: "71-80%", 32077: "81-90%", 32078: "91-100%",
    48907: "Weak", 48916: "Moderate", 48922: "Strong", 29811: "Weak", 29812: "Moderate", 29914: "Strong",
    31093: "SP1", 31094: "6F11", 31095: "1D5",
    30533: "Positive", 31001: "Negative", 25882: "Cannot be determined", 977022: "Cannot be determined",
    32097: "1-10%", 32098: "11-20%", 32099: "21-30%", 32100: "31-40%", 32101: "41-50%", 32102: "51-60%",
    32103: "61-70%", 32104: "71-80%", 32105: "81-90%", 32106: "91-100%",
    30565: "Weak", 30999: "Moderate", 31000: "Strong",
    31103: "1E2", 31104: "636", 31105: "16", 31097: "SP2", 31098: "1A6", 32115: "1294", 32116: "312",
    31015: "Negative (Score 0)", 31016: "Negative (Score 1+)", 31017: "Equivocal (Score 2+)",
    31018: "Positive (Score 3+)", 25883: "Cannot be determined",
    977032: "Negative (Score 0)", 977037: "Negative (Score 1+)", 977042: "Equivocal (Score 2+)",
    977051: "Positive (Score 3+)", 977067: "Cannot be determined",
    31117: "4B5", 31118: "HercepTest", 31119: "A0485", 31120: "SP3", 31121: "CB11",
    25904: "Negative (not amplified)", 25906: "Positive (amplified)", 25907: "Cannot be determined",
    51471: "Not performed", 53635: "Pending",
    25909: "Dual probe assay", 31046: "Single probe assay",
    31125: "MIB-1", 31126: "SP6", 32169: "MM1", 32160: "30-9", 32168: "IR / IS626",
    977112: "0-5%", 977113: "6-10%", 977114: "11-15%", 977115: "16-20%", 977116: "21-30%", 977117: "31-40%",
    977118: "41-50%", 977119: "51-60%", 977120: "61-70%", 977121: "71-80%", 977122: "81-90%",
    977123: "91-100%",
    42862: "Positive", 53472: "Cannot be determined", 41488: "Positive", 40505: "Negative (Score 0)",
    57817: "Negative (Score 1+)", 16215: "Right", 16216: "Left",
  ]

  static let pathLex: [Int: String] = [
    1601: "Positive", 1602: "Negative", 739: "Positive", 740: "Negative", 741: "Positive", 742: "Negative",
    1472: "Positive", 1473: "Negative",
  ]

  /// What codes say in words, where they are known.
  static func words(for codes: [CodedObservation.Code]) -> String? {
    for code in codes {
      if let word = words[code.code] { return word }
      if let key = CodeSystem.capKey(code), let word = cap[key] { return word }
      if CodeSystem.isPathLex(code), let key = Int(code.code), let word = pathLex[key] { return word }
    }
    return nil
  }

  /// What an interpretation flag says of a test of presence; other flags say nothing of it.
  static func words(forInterpretation code: String) -> String? {
    switch code.uppercased() {
    case "POS", "DET", "POSITIVE", "DETECTED": "Positive"
    case "NEG", "ND", "NEGATIVE", "NOT DETECTED": "Negative"
    case "IND", "E", "I", "EQUIVOCAL", "INDETERMINATE": "Equivocal"
    default: nil
    }
  }
}
