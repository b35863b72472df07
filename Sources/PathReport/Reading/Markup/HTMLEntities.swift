/// The named characters of HTML that reports use.
enum HTMLEntities {
  private static let names: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ge": "≥", "le": "≤",
    "plusmn": "±", "times": "×", "micro": "µ", "mu": "µ", "deg": "°", "frac12": "½", "frac14": "¼",
    "frac34": "¾",
    "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…", "bull": "•", "middot": "·", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "ensp": " ", "emsp": " ", "thinsp": " ", "asymp": "≈",
    "ne": "≠",
    "check": "✓", "alpha": "α", "beta": "β", "kappa": "κ", "sup2": "²", "sup3": "³", "reg": "®", "trade": "™",
    "copy": "©", "shy": "", "zwnj": "", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö",
    "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "aacute": "á", "oacute": "ó", "iacute": "í",
    "uacute": "ú", "ntilde": "ñ", "ccedil": "ç", "tab": "\t", "newline": "\n", "percnt": "%", "plus": "+",
    "lpar": "(", "rpar": ")", "colon": ":", "comma": ",", "period": ".", "sol": "/", "hyphen": "-",
    "equals": "=",
  ]

  static func text(_ name: String) -> String? { names[name] ?? names[name.lowercased()] }

  /// What stands between `&` and `;`: a name, or a number behind `#`.
  static func text(reference: Substring) -> String? {
    guard reference.first == "#" else { return text(String(reference)) }
    let digits = reference.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number else { return nil }
    // Numbers between 128 and 159 are meant as Windows-1252, as browsers read them.
    if (0x80...0x9F).contains(number) { return String(TextDecoding.windows1252(UInt8(number))) }
    return Unicode.Scalar(number).map(String.init)
  }
}
