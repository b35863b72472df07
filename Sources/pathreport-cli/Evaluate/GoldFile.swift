import PathReport

/// What is right: for each report, by its id, the values that a careful reader found in it.
struct GoldFile {
  /// The ids in the order of the file.
  private(set) var ids: [String] = []
  private var reports: [String: JSONValue] = [:]

  /// Reads a gold file, or those of its lines whose ids begin with a prefix.
  init(_ argument: String, prefix: String) throws(FileFailure) {
    for report in try JSONLines(argument).values {
      guard let id = report["id"].string else {
        throw FileFailure(file: argument.printable, reason: "a line has no id")
      }
      guard id.hasPrefix(prefix) else { continue }
      if reports.updateValue(report, forKey: id) == nil { ids.append(id) }
    }
  }

  /// The line of an id.
  subscript(id: String) -> JSONValue { reports[id] ?? .null }

  /// The id that a record goes under: the stem of its file's name, with `#index` where the gold has such ids.
  func id(of record: JSONValue) -> String {
    let stem = Self.stem(of: record.at("source.name").string ?? "")
    let index = record.at("source.index")
    let part = "\(stem)#\(index.isNull ? "0" : index.text)"
    return reports[part] == nil ? stem : part
  }

  /// A file's name without its folder and without what follows its last point.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    // A point that begins a name begins no extension.
    let body = name.drop { $0 == "." }
    guard let point = body.lastIndex(of: ".") else { return String(name) }
    return String(name[..<point])
  }
}
