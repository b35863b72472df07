/// One tumor of a report, with everything that the report gives for it.
public struct Tumor: Sendable, Hashable {
  /// Whether the results are those of invasive, in situ or metastatic carcinoma.
  public var component: TumorComponent
  /// The side of the body.
  public var laterality: Laterality?
  /// The label of the specimen that it was found in: `A`, `2`.
  public var specimen: String?
  /// The label that tells it from other tumors of the same specimen: `1`, `2`.
  public var focus: String?
  /// Its size, in millimetres.
  public var size: TumorSize?
  /// The estrogen receptor.
  public var estrogenReceptor: ReceptorResult?
  /// The progesterone receptor.
  public var progesteroneReceptor: ReceptorResult?
  /// HER2 by immunohistochemistry, in situ hybridization, and over all.
  public var her2: HER2Result?
  /// The Ki-67 proliferation index.
  public var ki67: Ki67Result?
  /// Results of receptors beyond the standard ones, by the field's name, in the order of the fields.
  public var otherReceptors: [NamedReceptorResult] = []

  /// What the report quotes of an earlier sample of the tumor, such as the core biopsy before an excision: a registry
  /// codes it where the tumor was treated in between, and where its result is the higher one. Not part of the JSON form,
  /// in which the quoted mentions are `superseded`.
  public var earlierSample: MarkerResults?

  /// Makes a tumor without results.
  public init(component: TumorComponent) {
    self.component = component
  }

  /// The keys of the JSON form that mean something other than a further receptor.
  static let standardKeys: Set<String> = [
    "component", "laterality", "specimen", "focus", "size", "estrogenReceptor", "progesteroneReceptor",
    "her2", "ki67",
  ]
}

/// Results of the standard markers, apart from a tumor.
public struct MarkerResults: Sendable, Hashable {
  /// The estrogen receptor.
  public var estrogenReceptor: ReceptorResult?
  /// The progesterone receptor.
  public var progesteroneReceptor: ReceptorResult?
  /// HER2.
  public var her2: HER2Result?
  /// Ki-67.
  public var ki67: Ki67Result?

  /// Makes an empty list of results.
  public init() {}
}

/// A receptor's result under the name of its field, for receptors that a program added.
public struct NamedReceptorResult: Sendable, Hashable {
  /// The field's name, which is its key in JSON: `androgenReceptor`.
  public let name: String
  /// The result.
  public var result: ReceptorResult

  /// Names a result.
  ///
  /// The name must pass ``isName(_:)``: any other would make a record that breaks the contract, so it is a
  /// programming error here.
  public init(name: String, result: ReceptorResult) {
    precondition(NamedReceptorResult.isName(name), "not a name for a receptor")
    self.name = name
    self.result = result
  }

  /// Whether a record may hold a result under this name.
  ///
  /// A name is a lowercase ASCII letter, then ASCII letters and digits, and none of a tumor's standard keys.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return !Tumor.standardKeys.contains(name)
      && name.unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      }
  }
}

/// The part of a neoplasm that results belong to.
public enum TumorComponent: String, Sendable, Hashable, Codable, CaseIterable {
  /// Invasive carcinoma of the breast.
  case invasive
  /// Carcinoma in situ.
  case inSitu
  /// A metastasis, in a lymph node or elsewhere.
  case metastatic
  /// The report does not say.
  case unspecified
}

/// The side of the body.
public enum Laterality: String, Sendable, Hashable, Codable, CaseIterable {
  /// The left side.
  case left
  /// The right side.
  case right
  /// Both sides.
  case bilateral
}

/// The size of a tumor, in millimetres.
public struct TumorSize: Sendable, Hashable {
  /// The greatest dimension.
  public var greatest: Measure
  /// The lower end where the report gives the greatest dimension as a range, `2 to 3 cm`. Not part of the JSON form.
  public var leastOfRange: Double?
  /// All printed dimensions, in the order of the report; one where only the greatest is given.
  public var dimensions: [Double]
  /// The part of the report that the size was taken from.
  public var basis: Basis
  /// Where it was read.
  public var evidence: [Evidence]

  /// From here on a size is kept with a doubt, in mm: breasts that hold such a tumor are rarer than lost decimal
  /// points.
  static let implausible = 400.0

  /// The parts of a report that give sizes, best first.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// A checklist.
    case synoptic
    /// The diagnosis.
    case diagnosis
    /// The microscopic description.
    case microscopic
    /// The gross description.
    case gross
  }

  /// Makes a size.
  public init(greatest: Measure, dimensions: [Double], basis: Basis, evidence: [Evidence]) {
    self.greatest = greatest
    self.dimensions = dimensions
    self.basis = basis
    self.evidence = evidence
  }
}
