/// The text items, which quote what the codes rest on: sizes in one, receptors and HER2 in the other.
enum TextItemCoder {
  private static let rule = CodingRule(
    "text", "NAACCR, items 2550 and 2570: supporting text, 4000 characters")

  static func items(of tumor: Tumor, _ remarks: RegistryRemarks) -> [CodedItem] {
    let earlier = tumor.earlierSample
    let markers: [(String, [Evidence]?)] = [
      ("ER of an earlier sample", earlier?.estrogenReceptor?.evidence),
      ("PR of an earlier sample", earlier?.progesteroneReceptor?.evidence),
      ("HER2 IHC of an earlier sample", earlier?.her2?.ihc?.evidence),
      ("HER2 ISH of an earlier sample", earlier?.her2?.ish?.evidence),
      ("HER2 of an earlier sample", earlier?.her2?.overall?.evidence),
      ("Ki-67 of an earlier sample", earlier?.ki67?.evidence),
      ("ER", tumor.estrogenReceptor?.evidence), ("PR", tumor.progesteroneReceptor?.evidence),
      ("HER2 IHC", tumor.her2?.ihc?.evidence), ("HER2 ISH", tumor.her2?.ish?.evidence),
      ("HER2", tumor.her2?.overall?.evidence), ("Ki-67", tumor.ki67?.evidence),
    ]
    return [
      item(.textDxProcLabTests, markers),
      item(
        .textDxProcPath,
        [
          ("Size", tumor.size?.evidence ?? remarks[.size]?.evidence), ("Site", remarks[.site]?.evidence),
          ("Treatment", remarks[.therapy]?.evidence),
        ]),
    ].compactMap { $0 }
  }

  /// `ER: "…"`, one quotation a line, each once, as many as the item holds. The registries' programs count UTF-16.
  private static func item(_ item: NAACCRItem, _ parts: [(label: String, evidence: [Evidence]?)])
    -> CodedItem?
  {
    var lines: [String] = []
    var quoted: [Evidence] = []
    var length = 0
    for (label, evidence) in parts {
      for place in evidence ?? [] {
        guard let text = place.text else { continue }
        let line = "\(label): \"\(plain(text))\""
        guard !lines.contains(line), length + line.utf16.count < item.length else { continue }
        lines.append(line)
        quoted.append(place)
        length += line.utf16.count + 1
      }
    }
    guard !lines.isEmpty else { return nil }
    return CodedItem(
      item, RegistryCode(lines.joined(separator: "\n"), "quotations", rule), evidence: quoted)
  }

  /// The words of a quotation with single spaces and no control characters, which XML 1.0 can't hold.
  private static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F } }
      .joined(separator: " ")
  }
}
