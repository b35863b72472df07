import Foundation
import FoundationXML
import Testing

@testable import PathReport

/// What the writer writes, against the dictionary that the file names.
@Suite("NAACCR XML")
struct NAACCRXMLWriterTests {
  @Test(
    "every item is known, at its level, once, and as long and of the type that the dictionary says",
    .enabled(if: RegistryTables.arePresent), arguments: NAACCRVersion.allCases)
  func items(_ version: NAACCRVersion) throws {
    let dictionary = try RegistryTables.dictionary(version)
    let file = try NAACCRFile(Self.file(version))
    #expect(file.root["baseDictionaryUri"] == version.dictionaryURI)
    #expect(file.tumors.count > 20)
    for tumor in file.tumors {
      #expect(Set(tumor.map(\.id)).count == tumor.count)
      for item in tumor {
        let definition = try #require(dictionary[item.id], "\(item.id)")
        let length = try #require(Int(definition["length"] ?? ""))
        #expect(definition["naaccrNum"] == item.number)
        #expect(item.value.unicodeScalars.count <= length, "\(item.id)")
        #expect(item.value == item.value.trimmingCharacters(in: .whitespaces), "\(item.id)")
        if definition["dataType"] == "digits" {
          #expect(item.value.count == length && item.value.allSatisfy(\.isNumber), "\(item.id)")
        }
        if let number = Int(item.number), let known = NAACCRItem.all.first(where: { $0.number == number }),
          let rows = try RegistryTables.rows(known)
        {
          #expect(CodeTable(rows: rows, unknown: "").allows(item.value), "\(item.id) \(item.value)")
        }
      }
    }
  }

  @Test(
    "every file validates against the official schema",
    .enabled(if: RegistryTables.arePresent && Xmllint.isPresent), arguments: NAACCRVersion.allCases)
  func schema(_ version: NAACCRVersion) throws {
    #expect(try Xmllint.accepts(Self.file(version), version) == true)
    // The check is one: the schema turns away an item below the root's end.
    let broken = Data(
      String(decoding: try Self.file(version), as: UTF8.self).replacing("naaccrId", with: "id").utf8)
    #expect(try Xmllint.accepts(broken, version) == false)
  }

  @Test("text items hold whole quotations, and no more than their length")
  func longText() throws {
    var record = TestExtractor.shared.extract("ER: positive, 90%")
    let place = try #require(record.tumors[0].estrogenReceptor?.evidence.first)
    record.tumors[0].estrogenReceptor?.evidence = (0..<9).map { number in
      var long = place
      long.text = "\(number) " + String(repeating: "😀", count: 450)
      return long
    }
    let coded = RegistryCoder().code(record)[0].items.first { $0.item == .textDxProcLabTests }
    let text = try #require(coded?.code)
    #expect((3000...4000).contains(text.utf16.count))
    #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix("\"") })
    #expect(coded?.evidence.count == text.split(separator: "\n").count)
  }

  @Test("what XML can't hold is left out of numbers of cases too")
  func forbidden() throws {
    var record = TestExtractor.shared.extract("ER: positive, 90%")
    record.report.accession = "S\u{1}\u{FFFF}21&5"
    var bytes: [UInt8] = []
    let writer = NAACCRXMLWriter()
    writer.begin(into: &bytes)
    writer.write(record, into: &bytes)
    writer.end(into: &bytes)
    #expect(try NAACCRFile(Data(bytes)).tumors[0].first { $0.id == "pathReportNumber1" }?.value == "S21&5")
  }

  @Test("the same records give the same bytes")
  func deterministic() throws {
    #expect(try Self.file(.v25) == Self.file(.v25))
  }

  @Test("markup, control characters and line breaks in quotations are written as XML can hold them")
  func escapes() throws {
    let record = TestExtractor.shared.extract("ER <positive> & strong\u{0}\u{1B},\n90%")
    var bytes: [UInt8] = []
    let writer = NAACCRXMLWriter()
    writer.begin(into: &bytes)
    writer.write(record, into: &bytes)
    writer.end(into: &bytes)
    let file = try NAACCRFile(Data(bytes))
    let text = file.tumors[0].first { $0.id == "textDxProcLabTests" }?.value
    #expect(text?.contains("<positive> & strong") == true)
  }

  /// The samples as one file.
  private static func file(_ version: NAACCRVersion) throws -> Data {
    let writer = NAACCRXMLWriter(coder: RegistryCoder(version: version, includesRetiredItems: true))
    let extractor = ReportExtractor()
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Samples").path
    ).sorted() where name.hasSuffix(".txt") {
      let report = try Repository.data("Samples/" + name)
      for record in try extractor.extract(bytes: Array(report), name: name) {
        writer.write(record, into: &bytes)
      }
    }
    writer.end(into: &bytes)
    return Data(bytes)
  }
}

/// A NAACCR XML file, as far as the tests look at it.
private final class NAACCRFile: NSObject, XMLParserDelegate {
  private(set) var root: [String: String] = [:]
  private(set) var tumors: [[(id: String, number: String, value: String)]] = []
  private var value = ""

  init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "NaaccrData": root = attributes
    case "Tumor": tumors.append([])
    case "Item":
      tumors[tumors.count - 1].append((attributes["naaccrId"] ?? "", attributes["naaccrNum"] ?? "", ""))
      value = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { value += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard name == "Item" else { return }
    tumors[tumors.count - 1][tumors[tumors.count - 1].count - 1].value = value
  }
}
