extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey {
    case start, end, text, section, rule, path
  }

  /// Reads evidence from its JSON form.
  ///
  /// JSON has no UTF-8 offsets, so `utf8Start` and `utf8End` become `start` and `end`. They are right where
  /// the text is ASCII up to the end of the quotation; elsewhere count them again in the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    self.init(
      start: start, end: end, utf8Start: start, utf8End: end,
      text: try container.decodeIfPresent(String.self, forKey: .text),
      section: try container.decode(.section, or: .other),
      rule: try container.decode(.rule, or: ""),
      path: try container.decodeIfPresent(String.self, forKey: .path))
  }

  /// Writes the JSON form, which leaves the UTF-8 offsets out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encodeIfPresent(text, forKey: .text)
    try container.encode(section, forKey: .section)
    try container.encode(rule, forKey: .rule)
    try container.encodeIfPresent(path, forKey: .path)
  }
}
