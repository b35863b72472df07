import Testing

@testable import PathReport

/// Tables and forms whose columns or cells a scanner wrote one below the other.
@Suite("Stacked forms")
struct StackedFormTests {
  static let columns: [Layout] = [
    Layout(
      "each column below its head, and a column of reference values behind them",
      """
      ASSAY
      ESTROGEN RECEPTOR
      PROGESTERONE RECEPTOR
      Ki-67 (30-9)
      HER-2/NEU ONCOPROTEIN
      RESULT
      75 % POSITIVE
      8 % POSITIVE
      34 % HIGH
      SCORE 3+ POSITIVE
      REFERENCE
      POS >= 1 %
      POS >= 1 %
      LOW <14, HIGH >20 %
      0, 1+ NEG   2+ EQUIVOCAL   3+ POS
      """, reads: "er positive 75%, pr positive 8%, ihc positive 3+, ki67 34%"),
    Layout(
      "a name that lacks its value: which one, nobody can tell",
      """
      Estrogen receptor
      Progesterone receptor
      HER2/neu (4B5)
      Positive
      Negative
      """, reads: ""),
    Layout(
      "fewer values than names below a head",
      """
      Estrogen receptor
      Progesterone receptor
      HER2/neu status
      RESULT
      Score 3+ positive
      40 % positive
      """, reads: ""),
    Layout(
      "as many values as names",
      """
      Estrogen receptor
      Progesterone receptor
      HER2/neu (4B5)
      Positive
      Negative
      Positive
      """, reads: "er positive, pr negative, ihc positive"),
    Layout(
      "one value is the last name's",
      """
      Cytokeratin 7: positive
      HER2/neu (4B5)
      Positive, 3+
      """, reads: "ihc positive 3+"),
    Layout(
      "other tests among the names",
      """
      Estrogen receptor
      Cytokeratin 5/6
      Progesterone receptor
      Positive
      Negative
      Positive
      """, reads: "er positive, pr positive"),
  ]

  @Test("columns", arguments: columns)
  func readsColumns(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }

  static let answers: [Layout] = [
    Layout(
      "all labels and then all answers",
      """
      ER STATUS:
      ER % POSITIVE:
      PR STATUS:
      PR % POSITIVE:
      HER2 SCORE:
      Positive
      65%
      Positive
      12%
      1+

      The margins are free.
      """, reads: "er positive 65%, pr positive 12%, ihc negative 1+"),
    Layout(
      "an answer too few: none is set behind a label",
      """
      ER STATUS:
      PR STATUS:
      Ki-67 INDEX:
      Positive
      Negative

      The margins are free.
      """, reads: ""),
    Layout(
      "labels that have their answers on the line",
      """
      ER STATUS: Negative
      PR STATUS: Negative
      HER2 SCORE: 0
      """, reads: "er negative, pr negative, ihc negative 0"),
  ]

  @Test("answers below the labels", arguments: answers)
  func readsAnswers(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }

  static let rows: [Layout] = [
    Layout(
      "heads and cells one to a line",
      """
      Antibody
      Interpretation
      % Positive
      Intensity
      Estrogen Receptor
      Positive
      80
      Moderate
      Progesterone Receptor
      Positive
      15
      Weak
      """, reads: "er positive 80% moderate, pr positive 15% weak"),
    Layout(
      "bare numbers that only their head explains",
      """
      Marker
      Result
      H-Score
      % Positive
      Estrogen Receptor
      Positive
      180
      70
      Progesterone Receptor
      Positive
      45
      30
      """, reads: "er positive 70% h 180, pr positive 30% h 45"),
    Layout(
      "a row that lacks a cell ends the table",
      """
      Antibody
      Interpretation
      % Positive
      Intensity
      Estrogen Receptor
      Positive
      80
      Moderate
      Progesterone Receptor
      Positive
      35
      Weak
      Ki-67
      22
      """, reads: "er positive 80% moderate, pr positive 35% weak, ki67 22%"),
    Layout(
      "lines that are no heads",
      """
      Tissue
      Formalin
      Block A2
      Estrogen Receptor
      Positive
      Progesterone Receptor
      Negative
      """, reads: "er positive, pr negative"),
  ]

  @Test("rows", arguments: rows)
  func readsRows(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }
}
