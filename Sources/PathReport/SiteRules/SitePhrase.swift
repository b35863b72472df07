/// A site's phrase as the vocabulary spells it: words in small letters of ASCII.
struct SitePhrase {
  /// The words; at least one.
  let words: [String]
  /// Whether the words are the parts of a name that may be run together.
  let isJoinable: Bool

  /// A phrase longer than this is a text.
  private static let mostWords = 12
  /// Each part more doubles the spellings of a name.
  private static let mostParts = 5

  /// Why a phrase can't be used.
  struct Refusal: Error {
    let reason: String
  }

  /// Spells a phrase; only names may have their parts joined.
  init(_ text: String, isName: Bool) throws(Refusal) {
    var words = [""]
    var hasJoint = false
    for scalar in text.unicodeScalars {
      switch Self.part(of: scalar) {
      case .letter(let letter): words[words.count - 1].unicodeScalars.append(letter)
      case .gap: words.append("")
      case .joint where isName:
        words.append("")
        hasJoint = true
      case .nothing: continue
      case .joint, .sign:
        throw Refusal(
          reason: "“\(scalar)” can't stand in a phrase; leave it out, or take the words on one side of it")
      case .foreign:
        throw Refusal(
          reason: "“\(scalar)” is a letter that no word is read with; write the phrase in Latin letters")
      }
    }
    self.words = words.filter { !$0.isEmpty }
    isJoinable = hasJoint && self.words.count > 1
    try check()
  }

  private func check() throws(Refusal) {
    let letters = words.reduce(0) { $0 + $1.utf8.count }
    if letters == 0 { throw Refusal(reason: "the phrase is empty; write its words or remove it") }
    if letters == 1 {
      throw Refusal(reason: "one letter alone stands for too much; add the words that stand beside it")
    }
    if words.allSatisfy({ $0.utf8.allSatisfy { $0 < UInt8(ascii: "a") } }) {
      throw Refusal(reason: "a number alone stands for too much; add the words that stand beside it")
    }
    if words.count > Self.mostWords {
      throw Refusal(reason: "the phrase has more than \(Self.mostWords) words; a part of it is enough")
    }
    if isJoinable, words.count > Self.mostParts {
      throw Refusal(reason: "the name has more than \(Self.mostParts) parts; write spaces between them")
    }
  }

  private enum Part {
    case letter(Unicode.Scalar), gap, joint, nothing, sign, foreign
  }

  /// What a character is in a phrase: letters and digits become what the tokenizer makes of them.
  private static func part(of scalar: Unicode.Scalar) -> Part {
    switch scalar {
    case "a"..."z", "0"..."9": return .letter(scalar)
    case "A"..."Z": return .letter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case " ", "-", "\t", "\n", "\r": return .gap
    case "/", ".": return .joint
    default: break
    }
    guard !scalar.isASCII else { return .sign }
    switch UnicodeFolding.fold(scalar.value) {
    // A letter of some alphabet that no word of the vocabulary is written with.
    case .letter(UInt8(ascii: "{")): return .foreign
    case .letter(let letter): return .letter(Unicode.Scalar(letter))
    case .digit(let digit): return .letter(Unicode.Scalar(digit))
    case .space, .newline, .sign(.hyphen): return .gap
    case .invisible: return .nothing
    case .sign, .other: return .sign
    }
  }
}
