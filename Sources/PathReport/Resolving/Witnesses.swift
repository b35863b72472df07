/// Compares what a structured report states in observations with what its text says of the same tumor.
///
/// Two witnesses who agree say nothing new. Where they don't, the observation was kept, and a person should look.
struct Witnesses {
  private let evidence: EvidenceMaker
  private(set) var diagnostics: [Diagnostic] = []

  /// The disagreements over one marker of one tumor.
  static func disagreements(
    _ findings: [Finding], field: String, evidence: EvidenceMaker
  ) -> [Diagnostic] {
    guard findings.contains(where: \.isCoded) else { return [] }
    var witnesses = Witnesses(evidence: evidence)
    let methods: [(Finding.TestMethod, String)] =
      field == "her2"
      ? [(.immunohistochemistry, "her2.ihc"), (.insituHybridization, "her2.ish")] : [(.unknown, field)]
    for (method, field) in methods {
      let own = field.hasPrefix("her2") ? findings.filter { $0.method == method } : findings
      witnesses.compare(Precedence.sorted(own.filter(\.isDefinite)), field)
    }
    return witnesses.diagnostics
  }

  private init(evidence: EvidenceMaker) { self.evidence = evidence }

  private mutating func compare(_ findings: [Finding], _ field: String) {
    guard let coded = findings.first(where: \.isCoded) else { return }
    for text in findings where !text.isCoded && text.origin == .thisReport && isSame(coded.scope, text.scope)
    {
      // Receptors' words are compared with all mentions, not only between witnesses.
      if field.hasPrefix("her2"), let a = coded.status, let b = text.status, a != b {
        note(field + ".status", text)
      } else if let a = coded.score, let b = text.score, a != b, text.scoreHigh == nil {
        note(field + ".score", text)
      } else if let a = coded.percent, let b = text.percent, a.high < b.low || b.high < a.low {
        note(field + ".percent", text)
      } else if let a = coded.ratio, let b = text.ratio, a.value != b.value {
        note(field + ".ratio", text)
      }
    }
  }

  private func isSame(_ a: Scope, _ b: Scope) -> Bool {
    (a.specimen == b.specimen || a.specimen == 0 || b.specimen == 0)
      && (a.laterality == b.laterality || a.laterality == nil || b.laterality == nil)
  }

  private mutating func note(_ field: String, _ finding: Finding) {
    diagnostics.append(
      Diagnostic(
        code: .conflict, severity: .warning, field: field,
        message: "the text and the observation disagree; the observation was kept",
        evidence: evidence.evidence(finding.terms, rule: finding.rule)))
  }
}
