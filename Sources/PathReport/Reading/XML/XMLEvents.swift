import CLibXML2

/// Takes the events of a document, in order.
protocol XMLHandler: AnyObject {
  /// Elements that are passed over with all that is in them, before anybody asks about them.
  static var ignoredNames: Set<String> { get }

  func start(_ element: XMLElement)
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLHandler {
  static var ignoredNames: Set<String> { [] }
}

/// An element as it begins; it holds only until the handler returns.
struct XMLElement {
  /// The name without its prefix, which says nothing: documents choose their own.
  let name: String
  let namespace: String
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int

  /// An attribute by its name without its prefix.
  func attribute(_ name: StaticString) -> String? {
    for index in 0..<count {
      guard let own = attributes?[index * 5], xmlStrEqual(own, name.utf8Start) == 1 else { continue }
      return value(at: index)
    }
    return nil
  }

  /// All attributes, without those that are about the schema.
  var allAttributes: [(name: String, value: String)] {
    (0..<count).compactMap { index in
      guard let name = attributes?[index * 5], let value = value(at: index) else { return nil }
      return (String(cString: name), value)
    }
  }

  private func value(at index: Int) -> String? {
    guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else { return nil }
    let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    // libxml2 leaves this one as it is where it does not replace entities.
    return value.exchanging("&#38;", for: "&")
  }
}

/// Reads XML as a stream through libxml2, without ever opening anything that the document points to.
///
/// This file is the only one that knows the C library. Entities that a document declares are the way to blow up a
/// reader or to make it open files; no medical document needs them, so a document that declares one is refused.
enum XMLEvents {
  /// libxml2 wants to be set up once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static let chunkSize = 1 << 16

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, handler: any XMLHandler) throws(XMLFailure) {
    precondition(isReady)
    let state = XMLState(handler: handler)
    var sax = makeSAX()
    let context = Unmanaged.passUnretained(state).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&sax, context, nil, 0, nil) else {
      throw XMLFailure(line: 0, reason: "out of memory", isEncoding: false)
    }
    state.parser = parser
    defer { xmlFreeParserCtxt(parser) }
    xmlCtxtUseOptions(
      parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    var place = 0
    var code: Int32 = 0
    repeat {
      let count = min(chunkSize, bytes.count - place)
      let isLast = place + count == bytes.count
      code = bytes.withMemoryRebound(to: CChar.self) { chars in
        xmlParseChunk(parser, chars.baseAddress.map { $0 + place }, Int32(count), isLast ? 1 : 0)
      }
      place += count
    } while code == 0 && place < bytes.count
    withExtendedLifetime(state) {}
    if let refusal = state.refusal { throw XMLFailure(line: state.line, reason: refusal, isEncoding: false) }
    guard code != 0 || parser.pointee.wellFormed == 0 else { return }
    throw failure(of: parser)
  }

  private static func failure(of parser: xmlParserCtxtPtr) -> XMLFailure {
    guard let error = xmlCtxtGetLastError(parser)?.pointee else {
      return XMLFailure(line: 0, reason: "it is damaged", isEncoding: false)
    }
    let encodingErrors: Set<UInt32> = [
      XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
      XML_ERR_UNKNOWN_ENCODING.rawValue,
      XML_ERR_INVALID_CHAR.rawValue, XML_I18N_CONV_FAILED.rawValue, XML_ERR_DOCUMENT_EMPTY.rawValue,
    ]
    // The library's own message may quote the document, which is a patient's.
    return XMLFailure(
      line: Int(error.line), reason: "it is no well-formed XML (libxml2 error \(error.code))",
      isEncoding: encodingErrors.contains(UInt32(bitPattern: error.code)))
  }

  private static func makeSAX() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let state = XMLState.of(context), let name, state.enters(name) else { return }
      let element = XMLElement(
        name: state.name(name), namespace: uri.map(state.name) ?? "", attributes: attributes,
        count: Int(count))
      state.handler.start(element)
    }
    sax.endElementNs = { context, name, _, _ in
      guard let state = XMLState.of(context), let name, state.leaves() else { return }
      state.handler.end(state.name(name))
    }
    sax.characters = { context, text, count in
      guard let state = XMLState.of(context), !state.isIgnoring else { return }
      state.handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.reference = { context, name in
      // The names that HTML has beyond XML's five; others are dropped.
      guard let state = XMLState.of(context), let name, !state.isIgnoring else { return }
      var text = HTMLEntities.text(String(cString: name)) ?? ""
      text.withUTF8 { state.handler.text($0) }
    }
    sax.entityDecl = { context, _, _, _, _, _ in
      XMLState.of(context)?.refuse("it declares entities, which are refused for safety")
    }
    sax.unparsedEntityDecl = { context, _, _, _, _ in
      XMLState.of(context)?.refuse("it declares entities, which are refused for safety")
    }
    return sax
  }
}

/// Why a document could not be read.
struct XMLFailure: Error {
  var line: Int
  var reason: String
  /// Whether the bytes were not in the encoding that the document claims.
  var isEncoding: Bool
}

/// What the callbacks of one parser share.
private final class XMLState {
  let handler: any XMLHandler
  var parser: xmlParserCtxtPtr?
  var refusal: String?
  var line = 0
  /// The library keeps one copy of each name, so that a pointer stands for it; documents have a few dozen names.
  private var names = [Name](repeating: Name(), count: 256)
  private let ignoredNames: Set<String>
  /// How deep the parser is in elements that are passed over.
  private var ignoredDepth = 0

  private struct Name {
    var pointer: UnsafePointer<xmlChar>?
    var text = ""
    var isIgnored = false
  }

  init(handler: any XMLHandler) {
    self.handler = handler
    ignoredNames = type(of: handler).ignoredNames
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> XMLState? {
    context.map { Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  var isIgnoring: Bool { ignoredDepth > 0 }

  /// Notes that an element begins; false where it is passed over.
  func enters(_ pointer: UnsafePointer<xmlChar>) -> Bool {
    if ignoredDepth > 0 || entry(pointer).isIgnored { ignoredDepth += 1 }
    return ignoredDepth == 0
  }

  /// Notes that an element ends; false where it was passed over.
  func leaves() -> Bool {
    guard ignoredDepth > 0 else { return true }
    ignoredDepth -= 1
    return false
  }

  func name(_ pointer: UnsafePointer<xmlChar>) -> String { entry(pointer).text }

  private func entry(_ pointer: UnsafePointer<xmlChar>) -> Name {
    let address = UInt(bitPattern: pointer)
    let slot = Int((address ^ address >> 8) & 0xFF)
    if names[slot].pointer == pointer { return names[slot] }
    let text = String(cString: pointer)
    names[slot] = Name(pointer: pointer, text: text, isIgnored: ignoredNames.contains(text))
    return names[slot]
  }

  func refuse(_ reason: String) {
    refusal = reason
    line = parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    xmlStopParser(parser)
  }
}
