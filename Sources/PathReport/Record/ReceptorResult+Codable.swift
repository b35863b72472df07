extension ReceptorResult: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, statusDerived, percent, intensity, allred, hScore, irs, clone, origin, evidence
  }

  /// Reads a result; what is missing or null is not given.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    status = try container.decodeIfPresent(ResultStatus.self, forKey: .status)
    statusDerived = try container.decode(.statusDerived, or: false)
    percent = try container.decodeIfPresent(Percentage.self, forKey: .percent)
    intensity = try container.decodeIfPresent(StainingIntensity.self, forKey: .intensity)
    allred = try container.decodeIfPresent(AllredScore.self, forKey: .allred)
    hScore = try container.decodeIfPresent(Int.self, forKey: .hScore)
    irs = try container.decodeIfPresent(Int.self, forKey: .irs)
    clone = try container.decodeIfPresent(String.self, forKey: .clone)
    origin = try container.decode(.origin, or: .thisReport)
    evidence = try container.decode(.evidence, or: [])
  }

  /// Writes a result, with `statusDerived` beside every status and nowhere else.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if let status {
      try container.encode(status, forKey: .status)
      try container.encode(statusDerived, forKey: .statusDerived)
    }
    try container.encodeIfPresent(percent, forKey: .percent)
    try container.encodeIfPresent(intensity, forKey: .intensity)
    try container.encodeIfPresent(allred, forKey: .allred)
    try container.encodeIfPresent(hScore, forKey: .hScore)
    try container.encodeIfPresent(irs, forKey: .irs)
    try container.encodeIfPresent(clone, forKey: .clone)
    try container.encode(origin, forKey: .origin)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}

extension Ki67Result: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, percent, clone, origin, evidence
  }

  /// Reads a result; what is missing or null is not given.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    status = try container.decodeIfPresent(ResultStatus.self, forKey: .status)
    percent = try container.decodeIfPresent(Percentage.self, forKey: .percent)
    clone = try container.decodeIfPresent(String.self, forKey: .clone)
    origin = try container.decode(.origin, or: .thisReport)
    evidence = try container.decode(.evidence, or: [])
  }

  /// Writes a result, without `evidence` where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(status, forKey: .status)
    try container.encodeIfPresent(percent, forKey: .percent)
    try container.encodeIfPresent(clone, forKey: .clone)
    try container.encode(origin, forKey: .origin)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}
