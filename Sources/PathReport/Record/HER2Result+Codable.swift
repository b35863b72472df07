extension HER2Overall: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, basis, expression, evidence
  }

  /// Reads an overall result; a missing basis is `stated`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      status: try container.decode(ResultStatus.self, forKey: .status),
      basis: try container.decode(.basis, or: .stated),
      expression: try container.decodeIfPresent(Expression.self, forKey: .expression),
      evidence: try container.decode(.evidence, or: []))
  }

  /// Writes an overall result, without `evidence` where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(status, forKey: .status)
    try container.encode(basis, forKey: .basis)
    try container.encodeIfPresent(expression, forKey: .expression)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}

extension HER2IHC: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, statusDerived, score, scoreRange, percent, clone, origin, evidence
  }

  /// Reads a result; what is missing or null is not given.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    status = try container.decodeIfPresent(ResultStatus.self, forKey: .status)
    statusDerived = try container.decode(.statusDerived, or: false)
    score = try container.decodeIfPresent(String.self, forKey: .score)
    scoreRange = try container.decodeIfPresent([String].self, forKey: .scoreRange)
    percent = try container.decodeIfPresent(Percentage.self, forKey: .percent)
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
    try container.encodeIfPresent(score, forKey: .score)
    try container.encodeIfPresent(scoreRange, forKey: .scoreRange)
    try container.encodeIfPresent(percent, forKey: .percent)
    try container.encodeIfPresent(clone, forKey: .clone)
    try container.encode(origin, forKey: .origin)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}

extension HER2ISH: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, statusDerived, method, probe, ratio, her2CopyNumber, cep17CopyNumber, cells
    case group, groupDerived, origin, evidence
  }

  /// Reads a result; what is missing or null is not given.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    status = try container.decodeIfPresent(ResultStatus.self, forKey: .status)
    statusDerived = try container.decode(.statusDerived, or: false)
    method = try container.decodeIfPresent(Method.self, forKey: .method)
    probe = try container.decodeIfPresent(Probe.self, forKey: .probe)
    ratio = try container.decodeIfPresent(Measure.self, forKey: .ratio)
    her2CopyNumber = try container.decodeIfPresent(Measure.self, forKey: .her2CopyNumber)
    cep17CopyNumber = try container.decodeIfPresent(Measure.self, forKey: .cep17CopyNumber)
    cells = try container.decodeIfPresent(Int.self, forKey: .cells)
    group = try container.decodeIfPresent(Int.self, forKey: .group)
    groupDerived = try container.decode(.groupDerived, or: false)
    origin = try container.decode(.origin, or: .thisReport)
    evidence = try container.decode(.evidence, or: [])
  }

  /// Writes a result, with `statusDerived` beside a status and `groupDerived` beside a group.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if let status {
      try container.encode(status, forKey: .status)
      try container.encode(statusDerived, forKey: .statusDerived)
    }
    try container.encodeIfPresent(method, forKey: .method)
    try container.encodeIfPresent(probe, forKey: .probe)
    try container.encodeIfPresent(ratio, forKey: .ratio)
    try container.encodeIfPresent(her2CopyNumber, forKey: .her2CopyNumber)
    try container.encodeIfPresent(cep17CopyNumber, forKey: .cep17CopyNumber)
    try container.encodeIfPresent(cells, forKey: .cells)
    if let group {
      try container.encode(group, forKey: .group)
      try container.encode(groupDerived, forKey: .groupDerived)
    }
    try container.encode(origin, forKey: .origin)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}
