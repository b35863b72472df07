/// The elements of a CDA document that its reader asks for, and those of its narrative.
enum CDAName: String, CaseIterable {
  case clinicalDocument = "ClinicalDocument"
  case section, entry, title, text, code, id, component, structuredBody, nonXMLBody, observationMedia,
    reference
  // What entries are made of
  case organizer, act, procedure, substanceAdministration, supply, encounter, observation, entryRelationship
  case translation, originalText, statusCode, value, interpretationCode, methodCode, targetSiteCode,
    specimenRole
  case low, high, numerator, denominator
  // The header
  case order, serviceEvent, patientRole, effectiveTime, legalAuthenticator, relatedDocument
  // The narrative
  case paragraph, content, list, item, table, thead, tbody, tr, td, th, br, caption, sub, sup, footnote, col
  case colgroup, linkHtml, renderMultiMedia

  static let names = allCases.map(\.rawValue)
  private static let byCode = allCases
  private static let roles = allCases.map { MarkupRenderer.role(of: $0.rawValue) }

  /// The element that a tag's code stands for.
  init?(code: Int) {
    guard code > 0 else { return nil }
    self = Self.byCode[code - 1]
  }

  /// What a tag means for the layout of the narrative; senders also put HTML there.
  static func role(of tag: XMLTag) -> MarkupRenderer.Role {
    tag.code > 0 ? roles[tag.code - 1] : MarkupRenderer.role(of: tag.name)
  }
}
