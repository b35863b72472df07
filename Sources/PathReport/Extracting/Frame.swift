extension FindingReader {
  /// An open mention: its markers and the place up to which values were taken.
  ///
  /// An object, as every term of it is asked questions about it.
  final class Frame {
    var markers: [Int]
    var values: Finding
    /// Values in order, for lists: `positive and negative, respectively`, `ER, PR and HER2: 95%, 80% and 2+`.
    var statuses: [(status: ResultStatus, amplification: Bool)] = []
    var percents: [Percentage] = []
    /// How many statuses stood before each percentage.
    var statusesBefore: [Int] = []
    var intensities: [StainingIntensity] = []
    var allreds: [Int] = []
    var hScores: [Int] = []
    var labelEnd: Int
    var lastValue: Int?
    var statement: Int32
    var isHER2: Bool
    /// Whether all its markers are indices of proliferation.
    var isProliferation = false
    var attribute = Attribute.none
    var attributeTerm = 0
    /// Terms before this place were read together with an earlier one.
    var readTo = 0
    /// Whether the values stood before the name.
    var wasStatedBefore = false
    /// What was said of the whole list, where the name before had a number of its own: `strongly positive for ER (95%)
    /// and PR (90%)`.
    var shared: (status: ResultStatus, intensity: StainingIntensity?)?

    init(markers: [Int], values: Finding, labelEnd: Int, statement: Int32, isHER2: Bool) {
      self.markers = markers
      self.values = values
      self.labelEnd = labelEnd
      self.statement = statement
      self.isHER2 = isHER2
    }

    /// Another mention that has read what this one has.
    func copy() -> Frame {
      let copy = Frame(
        markers: markers, values: values, labelEnd: labelEnd, statement: statement, isHER2: isHER2)
      copy.statuses = statuses
      copy.percents = percents
      copy.statusesBefore = statusesBefore
      copy.intensities = intensities
      copy.allreds = allreds
      copy.hScores = hScores
      copy.lastValue = lastValue
      copy.isProliferation = isProliferation
      copy.attribute = attribute
      copy.attributeTerm = attributeTerm
      copy.readTo = readTo
      copy.wasStatedBefore = wasStatedBefore
      copy.shared = shared
      return copy
    }

    /// Set once an answer was read, so that the next line must be an attribute to belong.
    var isAnswered: Bool { lastValue != nil }
  }

  /// The label that the next number answers.
  enum Attribute {
    case none, percent, intensity, score, allred, proportion, allredIntensity, hScore, irs, cloneName, ignored
  }
}
