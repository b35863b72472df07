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

  static let tables = [
    ReceptorPassage(
      "Left breast: invasive carcinoma.\nAntibody\tClone\tPositive cells (%)\tIntensity\n"
        + "ER\tSP1\t90\tStrong\nPR\t1E2\t0\t-\nKi-67\tMIB-1\t25\t\n",
      er: "positive 90% strong", pr: "negative 0%", ki67: "25%"),
    ReceptorPassage(
      """
      We agree with invasive carcinoma of the left breast.
                    OUTSIDE (Hill Clinic)       OUR LABORATORY
        ER          Low positive, 5%, weak      Negative, 0%
        PR          Negative, 0%                Negative, 0%
        Ki-67       70%                         75%
      """, er: "negative 0%", pr: "negative 0%", ki67: "75%"),
    ReceptorPassage(
      """
      Left breast, mastectomy: invasive ductal carcinoma, two foci.
                          Focus 1          Focus 2
      Size (mm)           22               9
      ER % / intensity    40 / moderate    95 / strong
      PR % / intensity    0 / -            80 / strong
      """, er: "positive 40% moderate", pr: "negative 0%"),
    ReceptorPassage(
      """
      Right breast: invasive carcinoma.
      Estrogen receptor     [X] Positive   [ ] Negative   Percentage: 60%     Intensity: ( ) + (X) ++ ( ) +++
      Progesterone receptor [X] Positive   [ ] Negative   Percentage: ____    Intensity: (X) + ( ) ++ ( ) +++
      Ki-67                 [ ] Not done   [X] Done       60 % of nuclei
      Tumor 2 was stained with HER2 only:  3+
      """, er: "positive 60% moderate", pr: "positive weak", ki67: "60%"),
  ]

  @Test("reads tables", arguments: tables)
  func readsTables(_ passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test("reads", arguments: lists)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
