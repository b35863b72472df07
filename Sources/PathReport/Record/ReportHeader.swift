/// What a report says about itself: numbers, dates, kind and status.
public struct ReportHeader: Sendable, Hashable, Codable {
  /// The laboratory's number of the case, as printed.
  public var accession: String?
  /// The patient's identifier, as printed, or from a structured message.
  public var patientID: String?
  /// Whether the report is final, preliminary, amended, corrected, or only an addendum.
  public var status: ReportStatus?
  /// The kind of material or examination that the report is about.
  public var kind: ReportKind?
  /// The day on which the specimen was collected, `YYYY-MM-DD`.
  public var collectedOn: String?
  /// The day on which the report was signed out, `YYYY-MM-DD`.
  public var reportedOn: String?
  /// The organ that the report is about.
  public var organ: Organ?
  /// The text that evidence offsets count in, where the caller asked for it.
  public var text: String?

  /// Makes an empty header, to be filled in.
  public init() {}
}

/// The standing of a report in its life from first draft to correction.
public enum ReportStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not signed out yet.
  case preliminary
  /// Signed out.
  case final
  /// Changed after it was signed out.
  case amended
  /// Changed because of an error.
  case corrected
  /// Only an addition to another report.
  case addendum
}

/// The kind of specimen or examination that a report is about.
public enum ReportKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A core, incisional or fine needle biopsy.
  case biopsy
  /// A lumpectomy, wide local excision, or other excision short of mastectomy.
  case excision
  /// A mastectomy of any kind.
  case mastectomy
  /// Biomarker results without a diagnosis of their own.
  case biomarker
  /// Slides or blocks from elsewhere, reviewed.
  case consultation
  /// Cells rather than tissue.
  case cytology
}

/// The organ that a report is about, as far as this library tells organs apart.
public enum Organ: String, Sendable, Hashable, Codable, CaseIterable {
  /// The breast, with the lymph nodes that drain it.
  case breast
  /// Another organ; its results are not read with the rules for breast.
  case other
}
