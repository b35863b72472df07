/// Sets what a mention's surroundings say of it: where the result comes from, and of which part of the tumor it is.
enum ContextReader {
  static func apply(to finding: inout Finding, at index: Int, document: ReportDocument) {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    let scope = finding.scope
    if scope.section == .clinicalHistory {
      finding.origin = .history
    } else if statement.cues.contains(.prior) || scope.isPrior {
      finding.origin = .priorReport
    } else if scope.isAddendum {
      finding.origin = .addendum
    }
    if scope.component != .unspecified { finding.component = scope.component }
    if scope.isLymphNode || statement.cues.contains(.lymphNode) && statement.cues.contains(.metastasis) {
      finding.component = .metastatic
    } else if statement.cues.contains(.inSitu), !statement.cues.contains(.invasive) {
      finding.component = .inSitu
    }
  }
}
