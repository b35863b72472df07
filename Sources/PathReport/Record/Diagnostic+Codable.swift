extension Diagnostic: Codable {
  private enum CodingKeys: String, CodingKey {
    case code, severity, field, message, evidence
  }

  /// Reads a remark; missing evidence is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try container.decode(Code.self, forKey: .code),
      severity: try container.decode(.severity, or: .warning),
      field: try container.decodeIfPresent(String.self, forKey: .field),
      message: try container.decode(.message, or: ""),
      evidence: try container.decode(.evidence, or: []))
  }

  /// Writes a remark, without `evidence` where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(severity, forKey: .severity)
    try container.encodeIfPresent(field, forKey: .field)
    try container.encode(message, forKey: .message)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}
