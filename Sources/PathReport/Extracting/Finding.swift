/// What one mention of a marker says: a label with the values that belong to it.
struct Finding {
  /// The marker's place among the biomarkers.
  var marker: Int
  var method: TestMethod
  var status: ResultStatus?
  /// Set where the status is a word for amplification.
  var statusIsAmplification = false
  /// Set where the word only names the cells that were counted: `3 % nuclei pos.`, which another mention may judge.
  var statusIsOfCount = false
  var percent: Percentage?
  var intensity: StainingIntensity?
  var allred: Int?
  var proportion: Int?
  var allredIntensity: Int?
  var hScore: Int?
  var irs: Int?
  var clone: String?
  var score: Int?
  var scoreHigh: Int?
  var ishMethod: HER2ISH.Method?
  var ratio: Measure?
  var her2Copies: Measure?
  var cep17Copies: Measure?
  /// How many probes were counted, where the report says it in words.
  var probe: HER2ISH.Probe?
  var cells: Int?
  var group: Int?
  var expression: HER2Overall.Expression?
  /// Whether the mention is what all tests of HER2 came to: `Final HER2 status: negative`.
  var isConclusion = false
  /// The terms that the quotation covers.
  var terms: ClosedRange<Int>
  var scope: Scope
  var origin: ResultOrigin = .thisReport
  var component: TumorComponent = .unspecified
  var rule: String
  /// Whether the mention says that it replaces an earlier result: `changed from 9% to 90%`.
  var isCorrection = false
  /// Whether a structured report states it as an observation, which counts before the report's text.
  var isCoded = false

  /// How a marker was tested, as far as the mention says.
  enum TestMethod: UInt8 {
    case unknown, immunohistochemistry, insituHybridization
  }

  /// The rule of a second reading, which outranks the first.
  static let recountRule = "her2.recount"

  var hasResult: Bool {
    status != nil || percent != nil || allred != nil || hScore != nil || irs != nil || score != nil
      || scoreHigh != nil
      || ratio != nil || her2Copies != nil || group != nil || expression != nil
  }

  /// Whether it holds more than `pending` or `not performed`.
  var isDefinite: Bool {
    hasResult && status != .pending && status != .notPerformed
  }
}
