import ArgumentParser
import PathReport

/// A site's own phrases beside the standard vocabulary.
struct LexiconOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also read by the names, headings and ignored phrases of this YAML file; see Docs/SiteRules.md.",
      valueName: "FILE"),
    completion: .file(extensions: ["yaml", "yml"]))
  var lexicon: String?

  /// The extractor with the site's phrases, where there are any.
  func extractor(options: ReportExtractor.Options = ReportExtractor.Options()) throws -> ReportExtractor {
    try loaded(options: options).extractor
  }

  /// The extractor, and the file that its site's phrases came from.
  ///
  /// All that is wrong with the file goes to standard error at once, and the run ends as with a wrong command line.
  func loaded(
    options: ReportExtractor.Options = ReportExtractor.Options()
  ) throws -> (extractor: ReportExtractor, file: SiteRulesFile?) {
    guard let lexicon else { return (ReportExtractor(options: options), nil) }
    let file = SiteRulesFile(try InputFile(argument: lexicon).bytes())
    var faults = file.faults
    do {
      let extractor = try ReportExtractor(siteRules: file.rules, options: options)
      if faults.isEmpty { return (extractor, file) }
    } catch {
      faults += error.faults.map(file.fault)
    }
    for fault in faults.sorted(by: { $0.line < $1.line }) {
      StandardError.report(FileFailure(file: lexicon, reason: fault.message))
    }
    throw PathReportCommand.Status.usage
  }
}
