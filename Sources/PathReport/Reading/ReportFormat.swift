/// A format that reports come in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Free text.
  case text
  /// HL7 v2 messages.
  case hl7v2
  /// HL7 CDA R2 documents, C-CDA and IHE APSR among them.
  case cda
  /// FHIR R4 resources, in JSON or XML, one or a line each.
  case fhir
  /// NAACCR XML: the coded items of a cancer registry.
  case naaccr
  /// XML in a schema of its own.
  case xml
  /// Rich Text Format.
  case rtf
  /// Web pages.
  case html
  /// A table with commas or semicolons.
  case csv
  /// A table with tabs.
  case tsv
  /// An object on each line, with the report's text in one of its members.
  case jsonl
}
