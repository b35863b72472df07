import Testing

@testable import PathReport

/// Answers in lists, in front of names, and without units.
@Suite("Lists of receptors")
struct ReceptorListTests {
  @Test(
    "lists of answers",
    arguments: [
      ReceptorPassage("ER, PR and HER2: 95%, 80% and 2+", er: "positive 95%", pr: "positive 80%"),
      ReceptorPassage("ER/PR/HER2: +/+/-", er: "positive", pr: "positive"),
      ReceptorPassage("ER/PR: 95%/80%", er: "positive 95%", pr: "positive 80%"),
      ReceptorPassage(
        "ER and PR are positive in 90% and 40% of nuclei, respectively.", er: "positive 90%",
        pr: "positive 40%"),
      ReceptorPassage("ER and PR are positive and negative, respectively.", er: "positive", pr: "negative"),
      ReceptorPassage(
        "Estrogen and progesterone receptors are positive (95% and 60%).", er: "positive 95%",
        pr: "positive 60%"),
      ReceptorPassage(
        "ER (95%), PR (60%) positive; HER2 negative (1+)", er: "positive 95%", pr: "positive 60%"),
      ReceptorPassage(
        "ER+ (95%), PR+ (60%), HER2-, Ki-67 12%", er: "positive 95%", pr: "positive 60%", ki67: "12%"),
      ReceptorPassage("ER+/PR-/HER2-", er: "positive", pr: "negative"),
      ReceptorPassage(
        "Positive for ER (90%) and PR (30%), negative for HER2.", er: "positive 90%", pr: "positive 30%"),
      ReceptorPassage("Hormone receptors: positive (ER 90%, PR 70%)", er: "positive 90%", pr: "positive 70%"),
      ReceptorPassage(
        """
        ER, PR, HER2 and Ki-67: positive (90%), positive (50%), negative (1+) and 20%, \
        respectively.
        """, er: "positive 90%", pr: "positive 50%", ki67: "20%"),
      ReceptorPassage(
        "ER/PR/HER2/Ki-67: 90%/50%/1+/20%", er: "positive 90%", pr: "positive 50%", ki67: "20%"),
      ReceptorPassage(
        "Estrogen and progesterone receptors: both positive, 90% and 50% respectively", er: "positive 90%",
        pr: "positive 50%"),
      ReceptorPassage(
        """
        The tumor is positive for estrogen receptor (strong, 90%) and progesterone receptor \
        (weak, 20%).
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      ReceptorPassage("ER/PR: positive (95%)/positive (60%)", er: "positive 95%", pr: "positive 60%"),
      ReceptorPassage("ER, PR: Both negative (<1%)", er: "negative <1%", pr: "negative <1%"),
      ReceptorPassage("ER/PR/HER2: positive/negative/negative", er: "positive", pr: "negative"),
      ReceptorPassage("ER-positive, PR-negative, HER2-negative", er: "positive", pr: "negative"),
      ReceptorPassage(
        "ER pos (90%) PR pos (20%) HER2 neg Ki67 14%", er: "positive 90%", pr: "positive 20%", ki67: "14%"),
      ReceptorPassage("ER (90%) and PR (80%) are positive.", er: "positive 90%", pr: "positive 80%"),
      ReceptorPassage("ER, PR and AR are positive; HER2 is negative.", er: "positive", pr: "positive"),
      ReceptorPassage("Hormone receptor status: ER+ PR-", er: "positive", pr: "negative"),
      ReceptorPassage(
        "ER: 90 %, PR: 80 %, HER2: 0, Ki-67: 10 %", er: "positive 90%", pr: "positive 80%", ki67: "10%"),
      ReceptorPassage(
        "Hormone receptors: ER 8/8, PR 7/8 (Allred)", er: "positive allred 8", pr: "positive allred 7"),
      ReceptorPassage("ER Allred 8, PR Allred 0", er: "positive allred 8", pr: "negative allred 0"),
      ReceptorPassage(
        "IHC: ER (strong, >90%), PR (moderate, 30%), HER2 (negative, 0), Ki-67 (10%)",
        er: "positive >90% strong", pr: "positive 30% moderate", ki67: "10%"),
      ReceptorPassage("ER 95% PR 80% HER2 0 Ki67 10%", er: "positive 95%", pr: "positive 80%", ki67: "10%"),
      ReceptorPassage("ER / PR / HER2 status: Pos (90%) / Neg / Neg (0)", er: "positive 90%", pr: "negative"),
      ReceptorPassage("Estrogen/progesterone receptors: 90%/0%", er: "positive 90%", pr: "negative 0%"),
      ReceptorPassage(
        "ER & PR: positive (>90% and 30% respectively)", er: "positive >90%", pr: "positive 30%"),
      ReceptorPassage(
        "Immunostains for ER and PR are positive in 80% and 10% of tumor cells.", er: "positive 80%",
        pr: "positive 10%"),
      ReceptorPassage(
        "Receptor status (ER/PR/HER2): positive/positive/negative", er: "positive", pr: "positive"),
      ReceptorPassage("ER, PR: 7/8, 5/8 (Allred)", er: "positive allred 7", pr: "positive allred 5"),
      ReceptorPassage(
        "ER: strong, 90%; PR: weak, 10%; Ki67: 20%", er: "positive 90% strong", pr: "positive 10% weak",
        ki67: "20%"),
      ReceptorPassage("ER and PR: negative and negative", er: "negative", pr: "negative"),
      ReceptorPassage(
        "Estrogen receptor/progesterone receptor: negative/negative", er: "negative", pr: "negative"),
      ReceptorPassage("Receptors: ER ++ (50%), PR - (0%)", er: "positive 50% moderate", pr: "negative 0%"),
      ReceptorPassage(
        "Triple negative carcinoma (ER 0%, PR 0%, HER2 0).", er: "negative 0%", pr: "negative 0%"),
      ReceptorPassage("The tumor is ER, PR and HER2 negative.", er: "negative", pr: "negative"),
      ReceptorPassage("Negative for ER, PR and HER2.", er: "negative", pr: "negative"),
      ReceptorPassage(
        "ER and PR are strongly positive (95% and 80%); Ki-67 10%.", er: "positive 95% strong",
        pr: "positive 80% strong", ki67: "10%"),
      ReceptorPassage("ER strongly and PR weakly positive.", er: "positive strong", pr: "positive weak"),
    ])
  func listsOfAnswers(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "values before names",
    arguments: [
      ReceptorPassage(
        """
        0%: estrogen receptor (SP1) - negative
        90%: progesterone receptor (1E2) - positive
        20% of cells: Ki-67
        """, er: "negative 0%", pr: "positive 90%", ki67: "20%"),
      ReceptorPassage("90% ER, 70% PR, 15% Ki-67", er: "positive 90%", pr: "positive 70%", ki67: "15%"),
      ReceptorPassage(
        "Strong (3+) staining of 90% of nuclei for ER and of 40% for PR", er: "positive 90% strong",
        pr: "positive 40%"),
      ReceptorPassage("95% of nuclei stain for ER.", er: "positive 95%"),
    ])
  func valuesBeforeNames(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "numbers without a unit",
    arguments: [
      ReceptorPassage(
        """
        Marker	% Tumor cells	Interpretation
        ER	95	Positive
        PR	0	Negative
        Ki-67	20	High
        """, er: "positive 95%", pr: "negative 0%", ki67: "20%"),
      ReceptorPassage("ER: Negative, O%", er: "negative 0%"),
      ReceptorPassage(
        "ER (%): 95   PR (%): 0   Ki-67 (%): 10", er: "positive 95%", pr: "negative 0%", ki67: "10%"),
      ReceptorPassage(
        """
        ER: Positive. Nuclei stained: 100. PR: Negative. Nuclei stained: 0. Ki-67: LOW. Nuclei \
        stained: 3.
        """, er: "positive 100%", pr: "negative 0%", ki67: "3%"),
      ReceptorPassage(
        """
        ER: 0
        PR: 0
        Ki-67: 80%
        """, er: "negative", pr: "negative", ki67: "80%"),
      ReceptorPassage(
        """
        ESTROGEN RECEPTORS ......... POSITIVE (90)
        PROGESTERONE RECEPTORS ..... POSITIVE (30)
        """, er: "positive 90%", pr: "positive 30%"),
    ])
  func numbersWithoutAUnit(passage: ReceptorPassage) { passage.expectToBeRead() }
}
