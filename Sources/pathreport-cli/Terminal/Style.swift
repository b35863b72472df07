import ArgumentParser
import PathReport

/// When output has colors.
enum ColorChoice: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// On a terminal that shows them, unless `NO_COLOR` is set.
  case auto
  case always, never

  /// The style that the choice comes to.
  var style: Style {
    switch self {
    case .auto: Style(isColored: Terminal.showsColors)
    case .always: Style(isColored: true)
    case .never: Style(isColored: false)
    }
  }
}

/// How text looks: colored, or plain.
struct Style: Sendable {
  /// Whether the terminal's colors are used.
  let isColored: Bool

  /// The text in a color.
  func paint(_ text: String, _ ink: Ink) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(ink.code)m\(text)\u{1B}[0m" : text
  }
}

/// The colors and weights that this tool uses, all from the terminal's own palette.
enum Ink: Sendable, Hashable {
  case bold, dim, green, cyan, blue, yellow, magenta, red
  /// Dark text on one of the backgrounds that tell fields apart.
  case background(Int)

  /// The parameters of the escape sequence (ECMA-48, SGR).
  fileprivate var code: String {
    switch self {
    case .bold: "1"
    case .dim: "2"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    case .blue: "34"
    case .magenta: "35"
    case .cyan: "36"
    case .background(let index): "30;\([42, 46, 45, 105, 104, 43, 47, 103][index % 8])"
    }
  }
}

extension ResultStatus {
  /// The color that shows a result at a glance.
  var ink: Ink {
    switch self {
    case .positive: .green
    case .lowPositive: .cyan
    case .negative: .blue
    case .equivocal: .yellow
    case .pending: .magenta
    case .notPerformed: .dim
    }
  }
}
