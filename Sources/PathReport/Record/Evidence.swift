/// The place in the report that a value was read from.
///
/// `start` and `end` count Unicode scalars of the report's text, so that Python's `text[start:end]` is
/// exactly the quotation. `utf8Start` and `utf8End` count bytes of the same text in UTF-8, for Swift callers.
public struct Evidence: Sendable, Hashable {
  /// The first Unicode scalar of the quotation, counted from 0.
  public var start: Int
  /// One past the last Unicode scalar of the quotation.
  public var end: Int
  /// The first UTF-8 byte of the quotation, counted from 0. Not part of the JSON form.
  public var utf8Start: Int
  /// One past the last UTF-8 byte of the quotation. Not part of the JSON form.
  public var utf8End: Int
  /// The quotation; `nil` where only places were asked for.
  public var text: String?
  /// The section of the report that it stands in.
  public var section: ReportSection
  /// The rule that read it, such as `receptor.labelled`.
  public var rule: String
  /// Where the value stood in a structured input: `OBX[7]-5`, an XPath, a FHIRPath.
  public var path: String?

  /// Makes evidence from its place and quotation.
  public init(
    start: Int, end: Int, utf8Start: Int, utf8End: Int, text: String?, section: ReportSection, rule: String,
    path: String? = nil
  ) {
    self.start = start
    self.end = end
    self.utf8Start = utf8Start
    self.utf8End = utf8End
    self.text = text
    self.section = section
    self.rule = rule
    self.path = path
  }

  /// The place of the quotation in the text that it was read from.
  ///
  /// ```swift
  /// let text = "ER: positive"
  /// let evidence = ReportExtractor().extract(text).tumors[0].estrogenReceptor!.evidence[0]
  /// text[evidence.range(in: text)]  // "ER: positive"
  /// ```
  public func range(in text: String) -> Range<String.Index> {
    let utf8 = text.utf8
    return utf8.index(utf8.startIndex, offsetBy: utf8Start)..<utf8.index(utf8.startIndex, offsetBy: utf8End)
  }
}

/// A part of a report, as its headings name it.
public enum ReportSection: String, Sendable, Hashable, Codable, CaseIterable {
  /// Numbers, names and dates at the top.
  case header
  /// What the clinician wrote on the request.
  case clinicalHistory
  /// The list of specimens.
  case specimen
  /// Frozen sections and other findings during the operation.
  case intraoperative
  /// What the specimens look like to the naked eye.
  case gross
  /// What they look like under the microscope.
  case microscopic
  /// The diagnosis.
  case diagnosis
  /// A checklist or template of named items.
  case synoptic
  /// Results of immunohistochemistry.
  case immunohistochemistry
  /// Results of in situ hybridization.
  case insituHybridization
  /// Comments and notes.
  case comment
  /// What was added after signing out.
  case addendum
  /// Methods, reagents, controls, guideline text.
  case methods
  /// Any other part, and text without headings.
  case other
}
