/// Writes a record as a FHIR R4 transaction Bundle after the mCODE profiles (STU 4, 4.0.0).
///
/// A Bundle holds the patient, a condition and a specimen for each primary, an observation for each measurement, and
/// the report that joins them. Ids come from the report's content: a server that receives it twice keeps it once.
///
/// ```swift
/// var line: [UInt8] = []
/// FHIRBundleWriter().write(record, into: &line)
/// ```
public struct FHIRBundleWriter: Sendable {
  /// The namespace in which the patients' printed numbers are unique, such as a hospital's; `nil` where it is not known.
  public let patientSystem: String?

  /// Makes a writer.
  ///
  /// - Parameter patientSystem: The namespace of the printed numbers. With it, reports with one number share a Patient;
  ///   without it each report has its own, as two hospitals may use one number for two people.
  public init(patientSystem: String? = nil) {
    self.patientSystem = patientSystem
  }

  /// Appends the Bundle of a record in one line, without a line break at its end.
  public func write(_ record: ReportRecord, into bytes: inout [UInt8]) {
    var buffer = JSONBuffer(pretty: false)
    swap(&buffer.bytes, &bytes)
    FHIRBundle(record, patientSystem: patientSystem).element.write(into: &buffer)
    swap(&buffer.bytes, &bytes)
  }
}
