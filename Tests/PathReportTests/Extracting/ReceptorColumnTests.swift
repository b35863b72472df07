import Testing

@testable import PathReport

/// Names, scales and answers in columns of a form or of a screen.
@Suite("Receptors in columns without a head")
struct ReceptorColumnTests {
  static let passages = [
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
       8  ER                  0-8              7
       9  PR                  0-8              2
      10  HER2                0/1+/2+/3+       1+
      11  Ki-67               %                22
      12  Nodes                                0/2
      """, er: "positive allred 7", pr: "negative allred 2", ki67: "22%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
      7  ER          %           80
      8  PR          %           <1
      9  Ki-67       %           not done
      10 Margins     mm          4
      """, er: "positive 80%", pr: "negative <1%", ki67: "notPerformed"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
      ER, %                     95
      ER, INTERP                POSITIVE
      PR, %                     0
      PR, INTERP                NEGATIVE
      KI67, %                   30
      """, er: "positive 95%", pr: "negative 0%", ki67: "30%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
      ER       [ ] negative <1%   [ ] low positive 1-10%   [x] positive >10%
               percentage: 85     intensity: [ ] weak [x] moderate [ ] strong
      """, er: "positive 85% moderate"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER 90%(S), PR 40% (M), Ki-67 28%.", er: "positive 90% strong",
      pr: "positive 40% moderate", ki67: "28%"),
    ReceptorPassage("Left breast: invasive carcinoma. ER 15%/W.", er: "positive 15% weak"),
  ]

  @Test("are read", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
