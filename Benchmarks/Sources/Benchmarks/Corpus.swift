import Foundation

/// The reports that are read over and over, all in memory.
struct Corpus {
  let reports: [[UInt8]]

  /// The bytes of all reports together.
  var bytes: Int { reports.reduce(0) { $0 + $1.count } }

  /// Reads the reports of a folder, in the order of their names.
  init(folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    reports = try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { [UInt8](try Data(contentsOf: $0)) }
  }

  /// The development corpus beside the repository, else the samples.
  static func standard() throws -> Corpus {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let shared = root.appending(path: "../shared/corpus/dev/reports").standardizedFileURL
    let hasShared = FileManager.default.fileExists(atPath: shared.path)
    return try Corpus(folder: hasShared ? shared : root.appending(path: "Samples"))
  }
}
