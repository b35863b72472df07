import Foundation
import Testing

@testable import PathReport

/// Files made to harm their reader get an error or a record, soon, and nothing that they point to is opened.
@Suite("Hostile files", .serialized, .timeLimit(.minutes(5)))
struct SecurityTests {
  private let extractor = ReportExtractor()

  private func document(_ prologue: String, _ body: String) -> [UInt8] {
    Array(
      ("<?xml version=\"1.0\"?>\(prologue)<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><structuredBody>"
        + "<component><section><text>\(body)</text></section></component></structuredBody></component>"
        + "</ClinicalDocument>").utf8)
  }

  /// Reads, whatever comes of it, and gives all text that was read. How soon is not measured here: the time limit of
  /// the suite only catches what would never end.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> String {
    var extractor = extractor
    extractor.options.includeText = true
    let records = (try? extractor.extract(bytes: bytes, name: "hostile")) ?? []
    return records.compactMap(\.report.text).joined()
  }

  @Test("an external entity is never opened")
  func externalEntity() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID()).txt")
    try Data("ER: positive, 77%".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    for kind in ["SYSTEM", "PUBLIC \"x\""] {
      let bytes = document("<!DOCTYPE a [<!ENTITY x \(kind) \"file://\(file.path)\">]>", "&x;")
      #expect(!read(bytes).contains("77"))
      #expect(throws: ReadingError.self) { try extractor.extract(bytes: bytes, name: "a") }
    }
    let parameter = document("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file://\(file.path)\"> %x;]>", "text")
    #expect(throws: ReadingError.self) { try extractor.extract(bytes: parameter, name: "a") }
    let dtd = document("<!DOCTYPE ClinicalDocument SYSTEM \"file://\(file.path)\">", "ER: positive")
    #expect(!read(dtd).contains("77"))
  }

  @Test("a loopback address is never contacted")
  func network() throws {
    let server = try LoopbackListener()
    for prologue in [
      "<!DOCTYPE a SYSTEM \"http://127.0.0.1:\(server.port)/a.dtd\">",
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:\(server.port)/x\">]>",
      "<?xml-stylesheet href=\"http://127.0.0.1:\(server.port)/a.xsl\"?>",
    ] {
      read(document(prologue, "&x; ER: positive"))
    }
    read(Array("<html><img src=\"http://127.0.0.1:\(server.port)/\"><p>ER: positive</html>".utf8))
    #expect(!server.wasContacted)
  }

  @Test("entities that multiply are refused before they do")
  func bombs() {
    var laughs = "<!DOCTYPE a [<!ENTITY a0 \"ha\">"
    for level in 1...12 {
      laughs += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    #expect(throws: ReadingError.self) {
      try extractor.extract(bytes: document(laughs + "]>", "&a12;"), name: "a")
    }
    let long = String(repeating: "a", count: 100_000)
    let quadratic = document(
      "<!DOCTYPE a [<!ENTITY x \"\(long)\">]>", String(repeating: "&x;", count: 10_000))
    #expect(read(quadratic).utf8.count < 1000)
  }

  @Test("nesting without end", arguments: [100_000])
  func nesting(depth: Int) {
    let open = String(repeating: "<a>", count: depth)
    read(document("", open))
    read(document("", open + String(repeating: "</a>", count: depth)))
    read(Array(("<r>" + open).utf8))
    read(Array(("<html>" + String(repeating: "<div>", count: depth) + "ER: positive").utf8))
    read(Array(("<html>" + String(repeating: "<table><tr><td>", count: depth)).utf8))
    read(Array(String(repeating: "[", count: depth).utf8))
    read(Array((String(repeating: "{\"resourceType\":", count: depth)).utf8))
    read(Array(("{\"resourceType\":\"Bundle\",\"a\":" + String(repeating: "[", count: depth)).utf8))
    read(Array(("{\\rtf1 " + String(repeating: "{", count: depth) + "ER: positive").utf8))
    read(Array(("MSH|^~\\&|\rOBX|1|FT|a^b^L||" + String(repeating: "\\X", count: depth)).utf8))
  }

  @Test("many of everything")
  func many() {
    let count = 4000
    func repeated(_ make: (Int) -> String) -> String { (0..<count).map(make).joined() }
    read(document("", repeated { "<n\($0)/>" }))
    read(Array("<r>\(repeated { "<n\($0)>1</n\($0)>" })</r>".utf8))
    read(
      document("", "<table>\(repeated { _ in "<tr><td>ER</td><td>90%</td></tr>" })</table>"))
    let head = "MSH|^~\\&|A\rOBR|1||1|11529-5^P^LN\r"
    read(
      Array(
        (head + repeated { "SPM|\($0)|^S\($0)\rOBX|\($0)|NM|85329-1^ER^LN||\($0 % 100)|%|||||F\r" }).utf8))
    read(
      Array(repeated { "MSH|^~\\&|A\rOBR|1||\($0 / 2)|1^P^LN\rOBX|1|TX|FD^x^L||x\r" }.utf8))
    let observation =
      "{\"resourceType\":\"Observation\",\"id\":\"ID\",\"code\":{\"text\":\"ER\"},\"valueString\":\"90%\"}"
    let contained = (0..<count).map { observation.replacing("ID", with: "o\($0)") }.joined(separator: ",")
    let results = (0..<count).map { "{\"reference\":\"#o\($0)\"}" }.joined(separator: ",")
    read(
      Array(
        "{\"resourceType\":\"DiagnosticReport\",\"contained\":[\(contained)],\"result\":[\(results)]}".utf8))
  }

  @Test("a file that was cut off anywhere gives an error or a record, never a crash")
  func truncation() throws {
    let folder = Repository.root.appending(path: "Samples").path
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.contains(".") && !name.hasSuffix(".txt") {
      let bytes = Array(try Repository.data("Samples/\(name)"))
      for part in stride(from: 0, through: bytes.count, by: max(bytes.count / 23, 1)) {
        read(Array(bytes.prefix(part)))
      }
    }
  }

  @Test("what once made the fuzzer fail")
  func failCases() throws {
    let folder = Repository.root.appending(path: "Fuzzing/FailCases")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      read(Array(try Data(contentsOf: folder.appending(path: name))))
    }
    let text = extractor.extract("Left breast. ER positive, R 5%2:")
    #expect(text.tumors.first?.estrogenReceptor?.status == .positive)
  }

  @Test("encodings that are not what they claim")
  func encodings() throws {
    let report =
      "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><nonXMLBody><text>ER: positive, 90\u{A0}%"
      + "</text></nonXMLBody></component></ClinicalDocument>"
    let latin = report.unicodeScalars.map { UInt8($0.value) }
    for name in ["UTF-8", "UTF-16", "x-nothing", "US-ASCII"] {
      let bytes = Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>".utf8) + latin
      let record = try #require(try extractor.extract(bytes: bytes, name: "a").first, "\(name)")
      #expect(record.tumors.first?.estrogenReceptor?.percent?.low == 90, "\(name)")
    }
    let wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + report).utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    for bytes in [[0xFF, 0xFE] + wide, wide] {
      let record = try #require(try extractor.extract(bytes: bytes, name: "a").first)
      #expect(record.tumors.first?.estrogenReceptor?.percent?.low == 90)
    }
  }
}

/// Listens on a port of this machine, and notices whether anybody comes.
private final class LoopbackListener {
  private let socket: Int32
  let port: UInt16

  struct Unavailable: Error {}

  init() throws {
    #if canImport(Glibc)
      let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && listen(socket, 8) == 0
          && getsockname(socket, address, &length) == 0
      }
    }
    guard bound else { throw Unavailable() }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(socket) }

  /// Whether a connection waits.
  var wasContacted: Bool {
    var state = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 50) > 0
  }
}
