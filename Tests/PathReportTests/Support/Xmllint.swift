import Foundation

@testable import PathReport

/// The validator that registries use, on the official schemas.
enum Xmllint {
  private static let path = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isPresent: Bool { path != nil }

  /// Whether a file obeys the schema of the specification that goes with an edition.
  static func accepts(_ file: Data, _ version: NAACCRVersion) throws -> Bool {
    let place = FileManager.default.temporaryDirectory.appending(path: "naaccr-\(UUID().uuidString).xml")
    try file.write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    let schema = RegistryTables.folder.appending(path: "naaccr_data_\(version.specificationVersion).xsd")
    process.arguments = ["--nonet", "--noout", "--schema", schema.path, place.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
