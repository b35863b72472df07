import Testing

@testable import PathReport

/// Scores with their parts, and the index of proliferation.
@Suite("Receptor scores and Ki-67")
struct ReceptorScoreTests {
  @Test(
    "kind 40: Allred scores with their parts",
    arguments: [
      Passage(
        "ER: Allred Score: 8 = Proportion Score 5 + Intensity Score 3", er: "positive strong allred 8(5+3)"),
      Passage("ER: Allred 7/8", er: "positive allred 7"),
      Passage("PR: Allred (PS 5, IS 3) 8", pr: "positive allred 8(5+3)"),
      Passage("ER: positive, Quick score 7", er: "positive allred 7"),
      Passage("ER: TS=8", er: "positive allred 8"),
      Passage(
        """
        ER status: Positive (Quick score 8/8)
        PR status: Positive (Quick score 5/8)
        """, er: "positive allred 8", pr: "positive allred 5"),
      Passage(
        """
        ER: Positive. Allred score 5+3=8/8
        PR: Negative. Allred score 0+0=0/8
        """, er: "positive allred 8(5+3)", pr: "negative allred 0(0+0)"),
      Passage("Oestrogen receptor (Allred): 3 + 2 = 5, positive", er: "positive allred 5(3+2)"),
      Passage("ER: Allred 8 (5+3), 100%", er: "positive 100% allred 8(5+3)"),
      Passage(
        """
        Oestrogen receptor status: Positive   Quick (Allred) score: 8
        Progesterone receptor status: Negative   Quick (Allred) score: 2
        """, er: "positive allred 8", pr: "negative allred 2"),
      Passage("ER 8/8, PR 6/8", er: "positive allred 8", pr: "positive allred 6"),
      Passage("ER proportion score 4 intensity score 2 total score 6", er: "positive moderate allred 6(4+2)"),
      Passage(
        "OESTROGEN RECEPTOR: Intensity 3, Proportion 5, Total 8/8 POSITIVE",
        er: "positive strong allred 8(5+3)"),
      Passage(
        "ER Quick score: 5+3=8 (Positive)   PR Quick score: 4+2=6 (Positive)", er: "positive allred 8(5+3)",
        pr: "positive allred 6(4+2)"),
      Passage(
        "ER: Proportion score 5/5; Intensity score 3/3; Allred score 8/8", er: "positive strong allred 8(5+3)"
      ),
      Passage("ER Positive Allred score: 8 (proportion 5, intensity 3)", er: "positive strong allred 8(5+3)"),
      Passage("ER+ (8/8), PR+ (7/8), HER2 2+", er: "positive allred 8", pr: "positive allred 7"),
      Passage("ER (Allred) 8/8 PR (Allred) 0/8", er: "positive allred 8", pr: "negative allred 0"),
      Passage("Allred score for ER is 7 and for PR is 5.", er: "positive allred 7"),
    ])
  func allredScoresWithTheirParts(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 41: H-scores and immunoreactive scores",
    arguments: [
      Passage("ER: positive, H-score: 205", er: "positive h 205"),
      Passage("ER: HSCORE OF 150 (20%;1+30%;2+30%;3+20%)", er: "positive 80% h 150"),
      Passage("PR: positive, H-score 205/300", pr: "positive h 205"),
      Passage("ER histoscore 270, 95%", er: "positive 95% h 270"),
      Passage(
        """
        Östrogenrezeptor: positiv, 90%, IRS 12
        Progesteronrezeptor: positiv, 60%, IRS 6
        """, er: "positive 90% irs 12", pr: "positive 60% irs 6"),
      Passage("Estrogen receptor: 80 % of nuclei, strong, IRS 4 x 3 = 12", er: "positive 80% strong irs 12"),
      Passage("ER IRS (Remmele): 9/12; PR IRS: 0/12", er: "irs 9", pr: "negative irs 0"),
      Passage("ER H-score 180 (60% x 3)", er: "positive 60% h 180"),
      Passage(
        "PR: positive; H-score: 120; 70% of cells; intensity moderate", pr: "positive 70% moderate h 120"),
      Passage("ER modified H score = 240/300", er: "positive h 240"),
    ])
  func hScoresAndImmunoreactiveScores(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 42: gene expression is no stain",
    arguments: [
      Passage(
        """
        Oncotype DX: ER Score: 11 Positive; PR Score 9.1 Positive; Her2 Score 8 Negative. ER \
        Negative <6.5. Recurrence Score 17
        """, er: "", pr: ""),
      Passage(
        """
        ONCOTYPE DX RESULTS
        Recurrence score: 17
        ER score: 10.2 (positive >= 6.5)
        PR score: 7.0 (positive >= 5.5)
        """, er: "", pr: ""),
      Passage("MammaPrint: low risk. TargetPrint ER: positive, PR: positive.", er: "", pr: ""),
    ])
  func geneExpressionIsNoStain(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 43: Ki-67",
    arguments: [
      Passage("Ki-67 index of 45%", ki67: "45%"),
      Passage("Ki 67 in 15 % cellular nuclei", ki67: "15%"),
      Passage("Ki67 (MIB1) 33%", ki67: "33%"),
      Passage("Ki-67 proliferation index: 20%", ki67: "20%"),
      Passage("MIB-1 labelling index 14", ki67: "14%"),
      Passage("Ki-67 proliferative fraction 30 percent", ki67: "30%"),
      Passage("Ki-67: <1%", ki67: "<1%"),
      Passage("Ki-67: hot spot 40 %, average 25 %", ki67: "40%"),
      Passage("Ki - 67: 25%", ki67: "25%"),
      Passage("Kl-67: 25%", ki67: "25%"),
      Passage("Ki‑67 = 25 %", ki67: "25%"),
      Passage("Ki-67 (MIB-1) low, <10%", ki67: "<10%"),
      Passage("Ki-67: 20-25% (hot spots)", ki67: "20-25%"),
      Passage("Ki-67: 22% (<14% low, 14-20% intermediate, >20% high)", ki67: "22%"),
      Passage("Ki-67 (30-9): 15 %, intermediate (low <10%, high >30%)", ki67: "15%"),
      Passage("Proliferation index (Ki-67): high, 40%", ki67: "40%"),
      Passage("Ki-67: 12 (low)", ki67: "12%"),
      Passage("Ki-67, 30-9      35      %", ki67: "35%"),
      Passage("With MIB-1, approximately 30% of the nuclei are labeled.", ki67: "~30%"),
      Passage("The proliferation rate as assessed by Ki-67 is 25-30%.", ki67: "25-30%"),
      Passage("15% of tumor nuclei are positive for Ki-67.", ki67: "15%"),
      Passage("Ki-67 LI: 18.5 %", ki67: "18.5%"),
      Passage("Proliferation: about 25 % of tumor cells with Ki-67", ki67: "~25%"),
      Passage("Ki67 - approximately 10 to 15% (counted in 1000 cells)", ki67: "~10-15%"),
      Passage("Ki-67 (MIB-1):   HIGH   (>20%)   45 %", ki67: "45%"),
      Passage("Ki-67 proliferative index is low (approximately 5-10%).", ki67: "~5-10%"),
      Passage(
        """
        Ki-67 shows a proliferation rate of approximately 20% with hot spots up to 35%.
        """, ki67: "~20%"),
      Passage("Ki-67: average 12%, range 5-25%", ki67: "12%"),
      Passage("MIB-1 stains 40% of tumor cell nuclei", ki67: "40%"),
      Passage("Ki-67 : ~30%", ki67: "~30%"),
      Passage("Ki-67 high (50%)", ki67: "50%"),
      Passage("Ki-67 Percentage of Positive Nuclei: 25 %", ki67: "25%"),
      Passage("Ki-67 (percentage of cells with nuclear positivity): 25%", ki67: "25%"),
      Passage("Proliferative activity by Ki-67: unfavorable (32%)", ki67: "32%"),
      Passage(
        """
        Ki-67, MIB-1: 18 % positive (favorable <10%, borderline 10-20%, unfavorable >20%)
        """, ki67: "18%"),
      Passage("Ki-67 index (global weighted score): 17.3%", ki67: "17.3%"),
      Passage("Mitotic count 12/10 HPF, Ki-67 = 25 %, p53 5%", ki67: "25%"),
      Passage("The Ki-67 labelling index is 25% (1000 cells counted).", ki67: "25%"),
      Passage("Ki-67: not performed", ki67: "notPerformed"),
      Passage("KI67 INDEX ......... 22 PERCENT", ki67: "22%"),
      Passage("Ki-67: 1-2%", ki67: "1-2%"),
      Passage("Ki-67 staining is seen in less than 5% of the tumor cells.", ki67: "<5%"),
      Passage(
        """
        Ki-67 PROLIFERATION INDEX:
        15% (Low <10%; Intermediate 10-20%; High >20%)
        """, ki67: "15%"),
      Passage("Ki-67: Favorable (<10%): 6%", ki67: "6%"),
      Passage(
        """
        Proliferation marker Ki-67 (MIB-1): approximately 30% of tumor cell nuclei stain
        """, ki67: "~30%"),
      Passage("Ki-67 (hot-spot): 35%; Ki-67 (global): 20%", ki67: "35%"),
      Passage("Ki-67 score: 24", ki67: "24%"),
      Passage("KI-67 LABELING INDEX: HIGH; 60%", ki67: "60%"),
      Passage("Proliferative index (MIB1) - intermediate - 15%", ki67: "15%"),
      Passage("Ki-67 was scored in 500 cells. The index is 28%.", ki67: "28%"),
      Passage(
        """
        Ki-67 stain (clone MIB-1) is performed on block A5 and highlights 10% of the tumor \
        nuclei.
        """, ki67: "10%"),
      Passage("The Ki-67 index is less than 14%.", ki67: "<14%"),
      Passage("Ki67: 5-10 %, focally 15 %", ki67: "5-10%"),
      Passage("Ki-67 ~ 8 %; grade 1; mitoses 3", ki67: "~8%"),
      Passage("Ki-67, see comment. Comment: the Ki-67 index is 22%.", ki67: "22%"),
      Passage("Ki-67: 18% (cut-off 20%)", ki67: "18%"),
      Passage("Ki-67: 25% (high proliferation: >=20%)", ki67: "25%"),
      Passage("Ki-67 >20%", ki67: ">20%"),
      Passage("Ki67 immunostain: 10% of nuclei positive; PHH3: 3/10 HPF", ki67: "10%"),
      Passage("PROLIFERATION (KI-67): 5%", ki67: "5%"),
      Passage("Ki-67: Positive in 30% of the tumor cells", ki67: "30%"),
      Passage("Ki-67: 3+ staining in 20% of nuclei", ki67: "20%"),
      Passage("Ki-67: negative (<1%)", ki67: "<1%"),
      Passage("Ki-67 expression in tumor cells: ca. 20 %", ki67: "~20%"),
      Passage("Ki-67 (MIB-1): 15 +/- 3 %", ki67: "15%"),
    ])
  func ki67(passage: Passage) { passage.expectToBeRead() }
}
