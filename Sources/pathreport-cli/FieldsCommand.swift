import ArgumentParser
import PathReport

/// `pathreport fields`: what is read, by which names, with examples.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "List the fields that are read, with their names and examples.",
    discussion: """
      Each field is named as its key in the record. A name whose parts may be joined by signs or run together is
      shown with spaces: "her 2 neu" also stands for HER-2/neu and Her2neu. The examples are held to by the tests.

      With --lexicon, the names that a site added stand below the standard ones, and its headings and ignored \
      phrases at the end; a file with faults is refused, each with its line and what to do.

      EXAMPLES
        pathreport fields
        pathreport fields --lexicon site.yaml
      """)

  @OptionGroup var siteRules: LexiconOption

  func run() throws {
    let (extractor, file) = try siteRules.loaded()
    var lines: [String] = []
    for field in RecordField.all {
      lines.append("\(field.name)  \(field.title)")
      lines.append("  names:    " + field.names.joined(separator: ", "))
      if let file, let own = file.list(.marker(field.name)) { lines.append("  site:     " + own) }
      for example in field.examples {
        lines.append("  example:  \(example.text.split(separator: "\n").joined(separator: " / "))")
        lines.append("            \(example.reads.isEmpty ? "nothing is read" : example.reads)")
      }
      lines.append("")
    }
    if let file { lines += file.description(producer: extractor.producer) }
    print(lines.joined(separator: "\n"), terminator: "")
  }
}
