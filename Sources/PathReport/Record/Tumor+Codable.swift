extension Tumor: Codable {
  /// A key of a tumor: a standard one, or the name of a further receptor.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    private init(_ standard: StaticString) { stringValue = "\(standard)" }

    static let component = Key("component")
    static let laterality = Key("laterality")
    static let specimen = Key("specimen")
    static let focus = Key("focus")
    static let size = Key("size")
    static let estrogenReceptor = Key("estrogenReceptor")
    static let progesteroneReceptor = Key("progesteroneReceptor")
    static let her2 = Key("her2")
    static let ki67 = Key("ki67")
  }

  /// Reads a tumor; a key that is not a standard one holds the result of a further receptor.
  ///
  /// A decoder gives keys in no particular order, so `otherReceptors` come back sorted by name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(component: try container.decode(.component, or: .unspecified))
    laterality = try container.decodeIfPresent(Laterality.self, forKey: .laterality)
    specimen = try container.decodeIfPresent(String.self, forKey: .specimen)
    focus = try container.decodeIfPresent(String.self, forKey: .focus)
    size = try container.decodeIfPresent(TumorSize.self, forKey: .size)
    estrogenReceptor = try container.decodeIfPresent(ReceptorResult.self, forKey: .estrogenReceptor)
    progesteroneReceptor = try container.decodeIfPresent(ReceptorResult.self, forKey: .progesteroneReceptor)
    her2 = try container.decodeIfPresent(HER2Result.self, forKey: .her2)
    ki67 = try container.decodeIfPresent(Ki67Result.self, forKey: .ki67)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      let name = key.stringValue
      guard !Tumor.standardKeys.contains(name),
        let result = try container.decodeIfPresent(ReceptorResult.self, forKey: key)
      else { continue }
      guard NamedReceptorResult.isName(name) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "A receptor's name is ASCII letters and digits.")
      }
      otherReceptors.append(NamedReceptorResult(name: name, result: result))
    }
  }

  /// Writes a tumor, with each further receptor under a key of its own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(component, forKey: .component)
    try container.encodeIfPresent(laterality, forKey: .laterality)
    try container.encodeIfPresent(specimen, forKey: .specimen)
    try container.encodeIfPresent(focus, forKey: .focus)
    try container.encodeIfPresent(size, forKey: .size)
    try container.encodeIfPresent(estrogenReceptor, forKey: .estrogenReceptor)
    try container.encodeIfPresent(progesteroneReceptor, forKey: .progesteroneReceptor)
    try container.encodeIfPresent(her2, forKey: .her2)
    try container.encodeIfPresent(ki67, forKey: .ki67)
    for other in otherReceptors {
      try container.encode(other.result, forKey: Key(stringValue: other.name))
    }
  }
}

extension TumorSize: Codable {
  private enum CodingKeys: String, CodingKey {
    case greatest, dimensions, basis, evidence
  }

  /// Reads a size; missing dimensions are the greatest alone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let greatest = try container.decode(Measure.self, forKey: .greatest)
    self.init(
      greatest: greatest,
      dimensions: try container.decode(.dimensions, or: [greatest.value]),
      basis: try container.decode(Basis.self, forKey: .basis),
      evidence: try container.decode(.evidence, or: []))
  }

  /// Writes a size, without `evidence` where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(greatest, forKey: .greatest)
    try container.encode(dimensions, forKey: .dimensions)
    try container.encode(basis, forKey: .basis)
    try container.encodeUnlessEmpty(evidence, forKey: .evidence)
  }
}
