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
      """)

  func run() throws {
    var lines: [String] = []
    for field in RecordField.all {
      lines.append("\(field.name)  \(field.title)")
      lines.append("  names:    " + field.names.joined(separator: ", "))
      for example in field.examples {
        lines.append("  example:  \(example.text.split(separator: "\n").joined(separator: " / "))")
        lines.append("            \(example.reads.isEmpty ? "nothing is read" : example.reads)")
      }
      lines.append("")
    }
    print(lines.joined(separator: "\n"), terminator: "")
  }
}
