import Testing

@testable import PathReport

/// Receptors in checklists: scanned boxes, choices below heads, blanks that were filled in.
@Suite("Receptors in checklists")
struct ReceptorChecklistTests {
  static let lists = [
    ReceptorPassage(
      """
      Left breast: El benign IZI invasive carcinoma. Nodes: El positive IZI negative. Margins: El positive IZI negative. \
      Estrogen receptor: El Not done IZI Positive El Negative % of nuclei: 80 Intensity: El weak IZI moderate \
      El strong Progesterone receptor: El Not done El Positive IZI Negative % of nuclei: 0 Ki-67: IZI Not done El Done. \
      The whole of it is a form of one page, which the scanner gave back in one line with nothing to part its fields.
      """, er: "positive 80% moderate", pr: "negative 0%", ki67: "notPerformed"),
    ReceptorPassage(
      """
      Right breast: invasive carcinoma.
                   Neg    Pos    % cells     Intensity
         ER        [ ]    [X]    _70_        [ ] weak  [X] mod  [ ] strong
         PR        [X]    [ ]    _0_         [ ] weak  [ ] mod  [ ] strong
      """, er: "positive 70% moderate", pr: "negative 0%"),
    ReceptorPassage(
      """
      Right breast: invasive carcinoma.
      ER       (x) positive  ( ) negative    98 %    ( ) weak ( ) mod (x) strong
      PR       (x) positive  ( ) negative    % of cells: 15    (x) weak ( ) mod ( ) strong
      MIB-1    [ ] not done    _20_ %
      """, er: "positive 98% strong", pr: "positive 15% weak", ki67: "20%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma.
      No    Marker    Result      Allred
      1     ER        Positive    8 (5+3)
      2     PR        Positive    5 (3+2)
      """, er: "positive allred 8(5+3)", pr: "positive allred 5(3+2)"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. The estrogen receptor is strongly positive in over
      95% of the nuclei; the progesterone receptor is positive in less than
      10%, which is considered positive.
      """, er: "positive >95% strong", pr: "positive <10%"),
  ]

  @Test("reads", arguments: lists)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
