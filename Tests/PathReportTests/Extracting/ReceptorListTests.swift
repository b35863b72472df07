import Testing

@testable import PathReport

/// Lists, forms and prose from many laboratories, and languages other than English.
@Suite("Layouts of receptors")
struct ReceptorListTests {
  @Test(
    "kind 56: other languages",
    arguments: [
      Passage(
        """
        Receptores de estrógenos: positivo (90%)
        Receptores de progesterona: negativo (0%)
        Ki-67: 20%
        """, er: "positive 90%", pr: "negative 0%", ki67: "20%"),
      Passage(
        """
        Récepteurs aux œstrogènes : positifs, 80 %, intensité forte
        Récepteurs à la progestérone : négatifs
        """, er: "positive 80% strong", pr: "negative"),
      Passage("RE: positifs 90%, RP: positifs 70%", er: "positive 90%", pr: "positive 70%"),
    ])
  func otherLanguages(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "lists of answers",
    arguments: [
      Passage("ER, PR and HER2: 95%, 80% and 2+", er: "positive 95%", pr: "positive 80%"),
      Passage("ER/PR/HER2: +/+/-", er: "positive", pr: "positive"),
      Passage("ER/PR: 95%/80%", er: "positive 95%", pr: "positive 80%"),
      Passage(
        "ER and PR are positive in 90% and 40% of nuclei, respectively.", er: "positive 90%",
        pr: "positive 40%"),
      Passage("ER and PR are positive and negative, respectively.", er: "positive", pr: "negative"),
      Passage(
        "Estrogen and progesterone receptors are positive (95% and 60%).", er: "positive 95%",
        pr: "positive 60%"),
      Passage("ER (95%), PR (60%) positive; HER2 negative (1+)", er: "positive 95%", pr: "positive 60%"),
      Passage("ER+ (95%), PR+ (60%), HER2-, Ki-67 12%", er: "positive 95%", pr: "positive 60%", ki67: "12%"),
      Passage("ER+/PR-/HER2-", er: "positive", pr: "negative"),
      Passage(
        "Positive for ER (90%) and PR (30%), negative for HER2.", er: "positive 90%", pr: "positive 30%"),
      Passage("Hormone receptors: positive (ER 90%, PR 70%)", er: "positive 90%", pr: "positive 70%"),
      Passage(
        """
        ER, PR, HER2 and Ki-67: positive (90%), positive (50%), negative (1+) and 20%, \
        respectively.
        """, er: "positive 90%", pr: "positive 50%", ki67: "20%"),
      Passage("ER/PR/HER2/Ki-67: 90%/50%/1+/20%", er: "positive 90%", pr: "positive 50%", ki67: "20%"),
      Passage(
        "Estrogen and progesterone receptors: both positive, 90% and 50% respectively", er: "positive 90%",
        pr: "positive 50%"),
      Passage(
        """
        The tumor is positive for estrogen receptor (strong, 90%) and progesterone receptor \
        (weak, 20%).
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      Passage("ER/PR: positive (95%)/positive (60%)", er: "positive 95%", pr: "positive 60%"),
      Passage("ER, PR: Both negative (<1%)", er: "negative <1%", pr: "negative <1%"),
      Passage("ER/PR/HER2: positive/negative/negative", er: "positive", pr: "negative"),
      Passage("ER-positive, PR-negative, HER2-negative", er: "positive", pr: "negative"),
      Passage(
        "ER pos (90%) PR pos (20%) HER2 neg Ki67 14%", er: "positive 90%", pr: "positive 20%", ki67: "14%"),
      Passage("ER (90%) and PR (80%) are positive.", er: "positive 90%", pr: "positive 80%"),
      Passage("ER, PR and AR are positive; HER2 is negative.", er: "positive", pr: "positive"),
      Passage("Hormone receptor status: ER+ PR-", er: "positive", pr: "negative"),
      Passage(
        "ER: 90 %, PR: 80 %, HER2: 0, Ki-67: 10 %", er: "positive 90%", pr: "positive 80%", ki67: "10%"),
      Passage("Hormone receptors: ER 8/8, PR 7/8 (Allred)", er: "positive allred 8", pr: "positive allred 7"),
      Passage("ER Allred 8, PR Allred 0", er: "positive allred 8", pr: "negative allred 0"),
      Passage(
        "IHC: ER (strong, >90%), PR (moderate, 30%), HER2 (negative, 0), Ki-67 (10%)",
        er: "positive >90% strong", pr: "positive 30% moderate", ki67: "10%"),
    ])
  func listsOfAnswers(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "values before names",
    arguments: [
      Passage(
        """
        0%: estrogen receptor (SP1) - negative
        90%: progesterone receptor (1E2) - positive
        20% of cells: Ki-67
        """, er: "negative 0%", pr: "positive 90%", ki67: "20%"),
      Passage("90% ER, 70% PR, 15% Ki-67", er: "positive 90%", pr: "positive 70%", ki67: "15%"),
      Passage(
        "Strong (3+) staining of 90% of nuclei for ER and of 40% for PR", er: "positive 90% strong",
        pr: "positive 40%"),
      Passage("95% of nuclei stain for ER.", er: "positive 95%"),
    ])
  func valuesBeforeNames(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "numbers without a unit",
    arguments: [
      Passage(
        """
        Marker	% Tumor cells	Interpretation
        ER	95	Positive
        PR	0	Negative
        Ki-67	20	High
        """, er: "positive 95%", pr: "negative 0%", ki67: "20%"),
      Passage("ER: Negative, O%", er: "negative 0%"),
      Passage("ER (%): 95   PR (%): 0   Ki-67 (%): 10", er: "positive 95%", pr: "negative 0%", ki67: "10%"),
      Passage(
        """
        ER: Positive. Nuclei stained: 100. PR: Negative. Nuclei stained: 0. Ki-67: LOW. Nuclei \
        stained: 3.
        """, er: "positive 100%", pr: "negative 0%", ki67: "3%"),
      Passage(
        """
        ER: 0
        PR: 0
        Ki-67: 80%
        """, er: "negative", pr: "negative", ki67: "80%"),
      Passage(
        """
        ESTROGEN RECEPTORS ......... POSITIVE (90)
        PROGESTERONE RECEPTORS ..... POSITIVE (30)
        """, er: "positive 90%", pr: "positive 30%"),
    ])
  func numbersWithoutAUnit(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "layouts",
    arguments: [
      Passage(
        """
        IMMUNOPHENOTYPE
        Oestrogen receptor: Positive
        % nuclei stained: 90
        Predominant intensity: Strong
        Progesterone receptor: Positive
        % nuclei stained: 40
        Predominant intensity: Moderate
        Ki-67 index: 12%
        """, er: "positive 90% strong", pr: "positive 40% moderate", ki67: "12%"),
      Passage(
        """
        Estrogen Receptor (ER): Positive
        Percentage of positive cells: 95%
        Average intensity: Strong
        Progesterone Receptor (PR): Positive
        Percentage of positive cells: 15%
        Average intensity: Weak
        """, er: "positive 95% strong", pr: "positive 15% weak"),
      Passage(
        """
        RECEPTOR STATUS
        ER : 5 + 3 = 8 / 8 (Positive)
        PR : 2 + 1 = 3 / 8 (Positive)
        """, er: "positive allred 8(5+3)", pr: "positive allred 3(2+1)"),
      Passage(
        """
        FINAL DIAGNOSIS INVASIVE DUCTAL CARCINOMA ESTROGEN RECEPTOR POSITIVE 90% STRONG \
        PROGESTERONE RECEPTOR NEGATIVE 0% HER2 NEGATIVE 1+ KI-67 15%
        """, er: "positive 90% strong", pr: "negative 0%", ki67: "15%"),
      Passage(
        """
        Parameter | Result | Intensity | Proportion
        ER | Positive | Strong | 80-90%
        PR | Positive | Weak | 5%
        """, er: "positive 80-90% strong", pr: "positive 5% weak"),
      Passage(
        """
        ER: 90 % (strong)
        PgR: 10 % (weak)
        MIB1: 20 %
        """, er: "positive 90% strong", pr: "positive 10% weak", ki67: "20%"),
      Passage(
        """
        1. ER: Positive (Score 3+, 90%)
        2. PR: Positive (Score 2+, 60%)
        3. Ki-67: 25%
        """, er: "positive 90% strong", pr: "positive 60% moderate", ki67: "25%"),
      Passage(
        """
        Immunohistochemistry was performed and showed the following. Estrogen receptor, \
        strongly positive in greater than 95 percent of tumor cells. Progesterone receptor, \
        weakly positive in 10 percent of tumor cells. Ki-67, 18 percent.
        """, er: "positive >95% strong", pr: "positive 10% weak", ki67: "18%"),
      Passage(
        """
        ER
        Result: POSITIVE
        % Positive: 98
        Intensity: 3+
        PR
        Result: NEGATIVE
        % Positive: 0
        """, er: "positive 98% strong", pr: "negative 0%"),
      Passage(
        """
        Östrogenrezeptoren: 90 % der Tumorzellkerne stark positiv
        Ki-67: 15 % der Zellkerne
        """, er: "positive 90% strong", ki67: "15%"),
      Passage(
        """
        ER:    POSITIVE    Percent: 90    Intensity: Strong
        PR:    NEGATIVE    Percent: 0     Intensity: N/A
        """, er: "positive 90% strong", pr: "negative 0%"),
      Passage(
        """
        TEST NAME: Estrogen Receptor (SP1)
        RESULT: 95 %
        INTERPRETATION: POSITIVE
        REFERENCE RANGE: <1% NEGATIVE, >=1% POSITIVE
        TEST NAME: Progesterone Receptor (1E2)
        RESULT: <1 %
        INTERPRETATION: NEGATIVE
        REFERENCE RANGE: <1% NEGATIVE, >=1% POSITIVE
        """, er: "positive 95%", pr: "negative <1%"),
      Passage(
        """
        ESTROGEN RECEPTOR BY IMMUNOPEROXIDASE: THE TUMOR CELLS ARE POSITIVE, WITH STRONG \
        NUCLEAR STAINING OF 80% OF THE CELLS. PROGESTERONE RECEPTOR: THE TUMOR CELLS ARE \
        NEGATIVE.
        """, er: "positive 80% strong", pr: "negative"),
    ])
  func layouts(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "prose",
    arguments: [
      Passage(
        """
        Sections stained for estrogen receptor show strong nuclear positivity in virtually all \
        of the tumor cells (greater than 95%).
        """, er: "positive >95% strong"),
      Passage(
        """
        Immunohistochemical analysis reveals that the neoplastic cells are strongly and \
        diffusely positive for ER (100%), moderately positive for PR (40%), and negative for \
        HER2.
        """, er: "positive 100% strong", pr: "positive 40% moderate"),
      Passage(
        """
        The estrogen receptor assay was positive, with 85 percent of the nuclei staining, and \
        the progesterone receptor assay was negative, with no staining.
        """, er: "positive 85%", pr: "negative"),
      Passage(
        """
        Estrogen receptor stain is strongly reactive in the majority of nuclei, estimated at \
        80%. Progesterone receptor stain is weakly reactive, estimated at 5%.
        """, er: "positive ~80% strong", pr: "positive ~5% weak"),
      Passage(
        """
        By immunohistochemistry 70% of the tumor cells express estrogen receptors and 10% \
        express progesterone receptors.
        """, er: "positive 70%", pr: "positive 10%"),
      Passage(
        """
        ER immunoreactivity is identified in approximately 60-70% of invasive tumor cells, with \
        moderate to strong intensity.
        """, er: "positive ~60-70% moderateStrong"),
      Passage(
        """
        There is no staining for estrogen receptor, and only rare (<1%) cells stain for \
        progesterone receptor.
        """, er: "negative", pr: "negative <1%"),
      Passage(
        """
        Estrogen receptors were present in 80% of the cells, and progesterone receptors in 60%.
        """, er: "positive 80%", pr: "positive 60%"),
      Passage(
        """
        Estrogen receptor positive with 3+ staining intensity in 90% of tumor cells. \
        Progesterone receptor positive with 1+ staining intensity in 20% of tumor cells.
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      Passage(
        """
        Her estrogen receptor was strongly positive at 95%, progesterone receptor was positive \
        at 60%.
        """, er: "positive 95% strong", pr: "positive 60%"),
      Passage(
        """
        The tumour is oestrogen receptor positive with a quick score of 8 out of 8 and \
        progesterone receptor positive with a quick score of 6 out of 8.
        """, er: "positive allred 8", pr: "positive allred 6"),
    ])
  func prose(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "forms",
    arguments: [
      Passage(
        """
        ESTROGEN RECEPTORS:   POSITIVE
        PERCENT OF CELLS:  90%
        INTENSITY:         STRONG
        PROGESTERONE RECEPTORS:   POSITIVE
        PERCENT OF CELLS:  20%
        INTENSITY:         WEAK
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      Passage(
        """
        Estrogen Receptor:
        Positive
        95%
        Strong
        Progesterone Receptor:
        Negative
        0%
        """, er: "positive 95% strong", pr: "negative 0%"),
      Passage(
        """
        ER RESULTS: POSITIVE, PERCENT ER POSITIVE: 95
        PR RESULTS: POSITIVE, PERCENT PR POSITIVE: 30
        """, er: "positive 95%", pr: "positive 30%"),
      Passage(
        """
        - ER (SP1): positive, H-score 280 (3+ 80%, 2+ 20%)
        - PR (1E2): negative, H-score 0
        """, er: "positive 100% h 280", pr: "negative h 0"),
      Passage(
        """
        ER (6F11) % pos: 95  Int: 3+  Result: POS
        PR (16) % pos: 10  Int: 1+  Result: POS
        """, er: "positive 95% strong", pr: "positive 10% weak"),
      Passage(
        """
        Estrogen Receptor (ER):   95%   Strong   Positive
        Progesterone Receptor (PR):   5%   Weak   Positive
        Ki-67:   15%
        """, er: "positive 95% strong", pr: "positive 5% weak", ki67: "15%"),
      Passage(
        """
        ER STATUS: Positive (Nuclear staining >=1% of tumor cells)
        ER Percentage: 81-90%
        PR STATUS: Negative
        """, er: "positive 81-90%", pr: "negative"),
      Passage(
        "Oestrogen receptors (clone 6F11) - Proportion: 5 Intensity: 3 Total: 8/8",
        er: "positive strong allred 8(5+3)"),
      Passage("ER IHC: Positive; 90-100% of cells; intensity 2-3+", er: "positive 90-100% moderateStrong"),
      Passage(
        """
        ER: Pos 90%
        PgR: Pos 40%
        HER-2: Neg 1+
        Ki67: 12%
        """, er: "positive 90%", pr: "positive 40%", ki67: "12%"),
      Passage(
        "Hormonrezeptorstatus: ER positiv (IRS 12), PR positiv (IRS 8)", er: "positive irs 12",
        pr: "positive irs 8"),
    ])
  func forms(passage: Passage) { passage.expectToBeRead() }
}
