import ArgumentParser

/// Which files a run reads.
struct SelectionOptions: ParsableArguments {
  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Also read the files that LIST names, one path a line; - is standard input.", valueName: "LIST"),
    completion: .file())
  var manifest: String?

  @Option(
    help: ArgumentHelp(
      "In folders, read only files that match: '*.txt', 'ward 3/*'. May be given several times.",
      valueName: "glob"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "In folders, pass over files and folders that match. May be given several times.", valueName: "glob"))
  var exclude: [String] = []

  func validate() throws {
    if paths.isEmpty, manifest == nil {
      throw ValidationError("Missing expected argument '<paths> ...': give files, folders, - or --manifest.")
    }
    if manifest == "-", paths.contains("-") {
      throw ValidationError("Standard input can't be a report and the list of reports at once.")
    }
  }

  /// The walk over the files.
  func walk(excluding identities: Set<FileStatus.Identity> = []) throws -> InputWalk {
    InputWalk(
      paths, manifest: try manifest.map(Manifest.init),
      filter: PathFilter(include: include, exclude: exclude), excluding: identities)
  }

  /// Whether no two files can have the same name: those of one folder, or of one list.
  var hasOneRoot: Bool { paths.count + (manifest == nil ? 0 : 1) == 1 }

  /// Whether the files can be counted beforehand: what comes through a pipe comes once.
  var canBeCounted: Bool { manifest != "-" && !paths.contains("-") }
}
