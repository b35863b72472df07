import CLibXML2

/// Takes the events of a document, in order.
protocol XMLHandler: AnyObject {
  /// Elements that are passed over with all that is in them, before anybody asks about them.
  static var ignoredNames: Set<String> { get }
  /// The names that tags carry codes for, from 1 in this order.
  static var knownNames: [String] { get }

  func start(_ element: XMLElement)
  func end(_ tag: XMLTag)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLHandler {
  static var ignoredNames: Set<String> { [] }
  static var knownNames: [String] { [] }
}

/// Reads XML as a stream through libxml2, without ever opening anything that the document points to.
///
/// This file and that of the tags are the only ones that know the C library. Entities that a document declares are the
/// way to blow up a reader or to make it open files; no medical document needs them, so a document that declares one
/// is refused.
final class XMLEvents {
  /// libxml2 wants to be set up once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static let chunkSize = 1 << 16

  private let state: XMLState
  private let parser: xmlParserCtxtPtr

  /// Begins a document.
  init(handler: any XMLHandler) throws(XMLFailure) {
    precondition(Self.isReady)
    state = XMLState(handler: handler)
    var sax = Self.makeSAX()
    guard let parser = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(state).toOpaque(), nil, 0, nil)
    else { throw XMLFailure(line: 0, reason: "out of memory", isEncoding: false) }
    self.parser = parser
    state.parser = parser
    xmlCtxtUseOptions(
      parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
  }

  deinit { xmlFreeParserCtxt(parser) }

  /// Takes the next bytes of the document.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(XMLFailure) {
    var place = 0
    var code: Int32 = 0
    repeat {
      let count = min(Self.chunkSize, bytes.count - place)
      let isEnd = isLast && place + count == bytes.count
      code = bytes.withMemoryRebound(to: CChar.self) { chars in
        xmlParseChunk(parser, chars.baseAddress.map { $0 + place }, Int32(count), isEnd ? 1 : 0)
      }
      place += count
    } while code == 0 && place < bytes.count
    if let refusal = state.refusal { throw XMLFailure(line: state.line, reason: refusal, isEncoding: false) }
    guard code != 0 || parser.pointee.wellFormed == 0 else { return }
    throw failure()
  }

  private func failure() -> XMLFailure {
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
      guard let state = XMLState.of(context), let name, let tag = state.enter(name) else { return }
      state.handler.start(XMLElement(tag: tag, uri: uri, attributes: attributes, count: Int(count)))
    }
    sax.endElementNs = { context, name, _, _ in
      guard let state = XMLState.of(context), let name, let tag = state.leave(name) else { return }
      state.handler.end(tag)
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
  private(set) var refusal: String?
  private(set) var line = 0
  /// What is known of the names of the document by their pointers; documents have a few dozen names.
  private let names: UnsafeMutablePointer<Name>
  private static let nameCount = 256
  private let ignoredNames: Set<String>
  private let codes: [String: Int]
  /// How deep the parser is in elements that are passed over.
  private var ignoredDepth = 0

  private struct Name {
    var pointer: UnsafePointer<xmlChar>?
    var code = 0
    var isIgnored = false
  }

  init(handler: any XMLHandler) {
    self.handler = handler
    let kind = type(of: handler)
    ignoredNames = kind.ignoredNames
    codes = Dictionary(uniqueKeysWithValues: zip(kind.knownNames, 1...))
    names = .allocate(capacity: Self.nameCount)
    names.initialize(repeating: Name(), count: Self.nameCount)
  }

  deinit { names.deallocate() }

  static func of(_ context: UnsafeMutableRawPointer?) -> XMLState? {
    context.map { Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  var isIgnoring: Bool { ignoredDepth > 0 }

  /// Notes that an element begins; nothing where it is passed over.
  func enter(_ pointer: UnsafePointer<xmlChar>) -> XMLTag? {
    if ignoredDepth == 0 {
      let name = name(pointer)
      if !name.isIgnored { return XMLTag(pointer: pointer, code: name.code) }
    }
    ignoredDepth += 1
    return nil
  }

  /// Notes that an element ends; nothing where it was passed over.
  func leave(_ pointer: UnsafePointer<xmlChar>) -> XMLTag? {
    if ignoredDepth == 0 { return XMLTag(pointer: pointer, code: name(pointer).code) }
    ignoredDepth -= 1
    return nil
  }

  private func name(_ pointer: UnsafePointer<xmlChar>) -> Name {
    let address = UInt(bitPattern: pointer)
    let slot = Int((address ^ address >> 8) & UInt(Self.nameCount - 1))
    if names[slot].pointer != pointer {
      let text = String(cString: pointer)
      names[slot] = Name(pointer: pointer, code: codes[text] ?? 0, isIgnored: ignoredNames.contains(text))
    }
    return names[slot]
  }

  func refuse(_ reason: String) {
    refusal = reason
    line = parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    xmlStopParser(parser)
  }
}
