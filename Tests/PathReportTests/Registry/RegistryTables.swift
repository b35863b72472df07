import Foundation
import FoundationXML

@testable import PathReport

/// The official tables, read where they are: the NAACCR dictionaries, and the EOD tables of allowed codes.
enum RegistryTables {
  static let folder = Repository.root.appending(path: "../shared/naaccr")
  static let arePresent = FileManager.default.fileExists(atPath: folder.path)

  /// The attributes of each item of a dictionary, by its id.
  static func dictionary(_ version: NAACCRVersion) throws -> [String: [String: String]] {
    let file = folder.appending(path: "naaccr-dictionary-\(version.rawValue).xml")
    let reader = ItemDefinitions()
    let parser = XMLParser(data: try Data(contentsOf: file))
    parser.delegate = reader
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    return reader.items
  }

  private struct Entry: Decodable {
    let id: String
    let table: String

    private enum CodingKeys: String, CodingKey {
      case id = "naaccr_xml_id"
      case table
    }
  }

  private struct Table: Decodable {
    let rows: [[String]]
  }

  /// The codes in the rows of the EOD table of an item; `nil` where EOD has no table for it.
  static func rows(_ item: NAACCRItem) throws -> [String]? {
    guard
      let entry = try json([Entry].self, "breast-items.json").first(where: { $0.id == item.id })
    else { return nil }
    return try json(Table.self, entry.table + ".json").rows.compactMap(\.first)
  }

  private static func json<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: "eod-3.3/" + name)))
  }
}

private final class ItemDefinitions: NSObject, XMLParserDelegate {
  var items: [String: [String: String]] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    guard name == "ItemDef", let id = attributes["naaccrId"] else { return }
    items[id] = attributes
  }
}
