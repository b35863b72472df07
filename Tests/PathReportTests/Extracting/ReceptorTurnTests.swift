import Testing

@testable import PathReport

/// What is said once for several names, or turns from other material to this specimen.
@Suite("Receptors named once and told in turns")
struct ReceptorTurnTests {
  private static let diagnosis = """
    SURGICAL PATHOLOGY

    DIAGNOSIS:
    Left breast, mastectomy: invasive ductal carcinoma.


    """

  static let passages = [
    // The score stands before the names.
    ReceptorPassage(
      diagnosis + "Allred scores: ER 8, PR 7.", er: "positive allred 8", pr: "positive allred 7"),
    ReceptorPassage(
      diagnosis + "Allred score: ER = 8, PR = 0", er: "positive allred 8", pr: "negative allred 0"),
    ReceptorPassage(
      diagnosis + "H-score: ER 280; PR 120.", er: "positive h 280", pr: "positive h 120"),
    ReceptorPassage(
      diagnosis + "Allred score: ER positive, 95%; PR 60%", er: "positive 95%", pr: "positive 60%"),
    // Of this specimen, in a sentence about the biopsy.
    ReceptorPassage(
      diagnosis + "On the core, ER was 90%; in this specimen it is 85%.", er: "positive 85%"),
    ReceptorPassage(
      diagnosis + "On the prior core biopsy ER was 90%; in this specimen ER is 85%.", er: "positive 85%"),
    ReceptorPassage(
      diagnosis + "ER on the previous biopsy was positive, 90%; ER on the current specimen is negative.",
      er: "negative"),
    ReceptorPassage(
      diagnosis + "ER was 90% on the prior biopsy and was not repeated on this specimen.",
      er: "positive 90% priorReport"),
    // A verb, and no number.
    ReceptorPassage(diagnosis + "The tumor expresses ER and PR.", er: "positive", pr: "positive"),
    ReceptorPassage(
      diagnosis + "The tumor cells express estrogen receptor, but are negative for PR.", er: "positive",
      pr: "negative"),
    ReceptorPassage(diagnosis + "Few tumor cells express ER."),
    ReceptorPassage(diagnosis + "The tumor expresses ER in 0% of cells.", er: "negative 0%"),
    ReceptorPassage(
      diagnosis + """
        Nuclear staining of strong intensity is seen in 90% of the tumor cells with antibody to estrogen receptor
        and in 50% with antibody to progesterone receptor, where the intensity is moderate.
        """, er: "positive 90% strong", pr: "positive 50% moderate"),
    // How it was stained, and then the tumor.
    ReceptorPassage(
      diagnosis + "Immunostains with appropriate controls: the tumor is ER positive (95%).",
      er: "positive 95%"),
    ReceptorPassage(
      diagnosis
        + "Immunohistochemistry, with adequate controls, shows estrogen receptor positive in 80% of cells.",
      er: "positive 80%"),
    ReceptorPassage(diagnosis + "Controls: ER positive."),
    // Pending with another study.
    ReceptorPassage(
      diagnosis
        + "The estrogen and progesterone receptor values and the ploidy study will be reported separately.",
      er: "pending", pr: "pending"),
    ReceptorPassage(
      diagnosis + "ER, PR results and the EGFR stain are pending.", er: "pending", pr: "pending"),
    // What it was done on stands between the name and the answer.
    ReceptorPassage(
      diagnosis + """
        Estrogen Receptor
          [X] Performed on this specimen
          [ ] Performed on another specimen
              Results: Positive, 90% of cells, strong
        Progesterone Receptor
          Performed on another specimen, specify: core biopsy S99-1234
              Results: Negative
        """, er: "positive 90% strong", pr: "negative"),
    // Letters for digits, and letters that are none.
    ReceptorPassage(diagnosis + "Ki-67 (3O-9)    60 %", ki67: "60%"),
    ReceptorPassage(diagnosis + "Ki-67 L.I.  9.6 % (48/500)", ki67: "9.6%"),
    ReceptorPassage(diagnosis + "MIB-1 L.I.: 12%", ki67: "12%"),
    // How much of it, in the next sentence.
    ReceptorPassage(
      diagnosis + "ER: Positive. The tumor nuclei stain in 70%, with moderate intensity.",
      er: "positive 70% moderate"),
    ReceptorPassage(
      diagnosis + "ER: Positive. The DCIS and the invasive foci both stain: 70% of invasive tumor nuclei.",
      er: "positive 70%"),
    ReceptorPassage(diagnosis + "ER: Positive. Normal ducts stain in 90%.", er: "positive"),
    // The option in brackets.
    ReceptorPassage(
      diagnosis + """
        ESTROGEN RECEPTOR
          X  Positive (>= 1%)    Percentage of positive nuclei:  98 %
             Negative            Average intensity:  Weak   Moderate   [Strong]
        PROGESTERONE RECEPTOR
          X  Positive (>= 1%)    Percentage of positive nuclei:  15 %
             Negative            Average intensity:  Weak   [Moderate]   Strong
        """, er: "positive 98% strong", pr: "positive 15% moderate"),
    ReceptorPassage(
      diagnosis + "ER   [Positive]   Negative     90%\nPR   Positive   [Negative]", er: "positive 90%",
      pr: "negative"),
    ReceptorPassage(
      diagnosis + "ER: positive, 90%, intensity: weak / [moderate] / strong", er: "positive 90% moderate"),
    ReceptorPassage(
      diagnosis + "ER   Positive   [Strong]   90%\nPR   Negative   [Weak]   0%", er: "positive 90% strong",
      pr: "negative 0%"),
    // Marks before what was ordered are no heads of columns.
    ReceptorPassage(
      diagnosis + """
        TESTS PERFORMED
          X  Estrogen Receptor     X  Progesterone Receptor     X  HER2 (IHC)

        ESTROGEN RECEPTOR
          X  Positive             Percentage of positive nuclei:  98 %
             Negative             Average intensity:  Strong
        """, er: "positive 98% strong", pr: ""),
    // A sign that is no comparison.
    ReceptorPassage(
      diagnosis + """
        Procedure > Mastectomy
        Laterality > Left
        Focality > Single
        Grade > Intermediate
        ER > Positive, 95%
        PR > Negative
        Ki-67 > 40%
        """, er: "positive 95%", pr: "negative", ki67: "40%"),
    ReceptorPassage(diagnosis + "ER > 90%\nKi-67 > 40%", er: "positive >90%", ki67: ">40%"),
  ]

  @Test("are read", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
