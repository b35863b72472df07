import Foundation

/// A folder of its own for one test, which goes away with it.
final class Workspace {
  /// The folder.
  let folder: URL

  init() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pathreport-\(UUID().uuidString)")
    try! FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file, and the folders that it stands in.
  func write(_ text: String, to name: String) {
    write(Array(text.utf8), to: name)
  }

  /// Writes a file of bytes.
  func write(_ bytes: [UInt8], to name: String) {
    let file = folder.appendingPathComponent(name)
    try! FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try! Data(bytes).write(to: file)
  }

  /// The text of a file; `nil` where there is no such file.
  func text(_ name: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

/// The files beside these tests.
enum Fixture {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The path of a file.
  static func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  /// The text of a file.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
