/// Where a report came from: the file or stream, and the place in it.
public struct ReportSource: Sendable, Hashable, Codable {
  /// The path relative to the folder that was given, the file's name, or the id of a row or line.
  public var name: String
  /// The format that was read: `text`, `hl7v2`, `cda`, `fhir`, …
  public var format: String
  /// The report's position among those inside one file, from 0.
  public var index: Int
  /// The SHA-256 of the input's bytes, in hexadecimal, where the caller supplied it.
  public var sha256: String?
  /// The size of the input in bytes.
  public var bytes: Int?

  /// Names a source.
  public init(
    name: String, format: String = "text", index: Int = 0, sha256: String? = nil, bytes: Int? = nil
  ) {
    self.name = name
    self.format = format
    self.index = index
    self.sha256 = sha256
    self.bytes = bytes
  }

  /// Reads a source; a missing format is `text`, a missing index 0.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      format: try container.decode(.format, or: "text"),
      index: try container.decode(.index, or: 0),
      sha256: try container.decodeIfPresent(String.self, forKey: .sha256),
      bytes: try container.decodeIfPresent(Int.self, forKey: .bytes))
  }
}
