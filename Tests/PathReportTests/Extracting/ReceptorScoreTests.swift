import Testing

@testable import PathReport

/// Scores with their parts, and the index of proliferation.
@Suite("Receptor scores and Ki-67")
struct ReceptorScoreTests {
  @Test(
    "kind 40: Allred scores with their parts",
    arguments: [
      ReceptorPassage(
        "ER: Allred Score: 8 = Proportion Score 5 + Intensity Score 3", er: "positive strong allred 8(5+3)"),
      ReceptorPassage("ER: Allred 7/8", er: "positive allred 7"),
      ReceptorPassage("PR: Allred (PS 5, IS 3) 8", pr: "positive allred 8(5+3)"),
      ReceptorPassage("ER: positive, Quick score 7", er: "positive allred 7"),
      ReceptorPassage("ER: TS=8", er: "positive allred 8"),
      ReceptorPassage(
        """
        ER status: Positive (Quick score 8/8)
        PR status: Positive (Quick score 5/8)
        """, er: "positive allred 8", pr: "positive allred 5"),
      ReceptorPassage(
        """
        ER: Positive. Allred score 5+3=8/8
        PR: Negative. Allred score 0+0=0/8
        """, er: "positive allred 8(5+3)", pr: "negative allred 0(0+0)"),
      ReceptorPassage("Oestrogen receptor (Allred): 3 + 2 = 5, positive", er: "positive allred 5(3+2)"),
      ReceptorPassage("ER: Allred 8 (5+3), 100%", er: "positive 100% allred 8(5+3)"),
      ReceptorPassage(
        """
        Oestrogen receptor status: Positive   Quick (Allred) score: 8
        Progesterone receptor status: Negative   Quick (Allred) score: 2
        """, er: "positive allred 8", pr: "negative allred 2"),
      ReceptorPassage("ER 8/8, PR 6/8", er: "positive allred 8", pr: "positive allred 6"),
      ReceptorPassage(
        "ER proportion score 4 intensity score 2 total score 6", er: "positive moderate allred 6(4+2)"),
      ReceptorPassage(
        "OESTROGEN RECEPTOR: Intensity 3, Proportion 5, Total 8/8 POSITIVE",
        er: "positive strong allred 8(5+3)"),
      ReceptorPassage(
        "ER Quick score: 5+3=8 (Positive)   PR Quick score: 4+2=6 (Positive)", er: "positive allred 8(5+3)",
        pr: "positive allred 6(4+2)"),
      ReceptorPassage(
        "ER: Proportion score 5/5; Intensity score 3/3; Allred score 8/8", er: "positive strong allred 8(5+3)"
      ),
      ReceptorPassage(
        "ER Positive Allred score: 8 (proportion 5, intensity 3)", er: "positive strong allred 8(5+3)"),
      ReceptorPassage("ER+ (8/8), PR+ (7/8), HER2 2+", er: "positive allred 8", pr: "positive allred 7"),
      ReceptorPassage("ER (Allred) 8/8 PR (Allred) 0/8", er: "positive allred 8", pr: "negative allred 0"),
      ReceptorPassage("Allred score for ER is 7 and for PR is 5.", er: "positive allred 7"),
    ])
  func allredScoresWithTheirParts(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 41: H-scores and immunoreactive scores",
    arguments: [
      ReceptorPassage("ER: positive, H-score: 205", er: "positive h 205"),
      ReceptorPassage("ER: HSCORE OF 150 (20%;1+30%;2+30%;3+20%)", er: "positive 80% h 150"),
      ReceptorPassage("PR: positive, H-score 205/300", pr: "positive h 205"),
      ReceptorPassage("ER histoscore 270, 95%", er: "positive 95% h 270"),
      ReceptorPassage(
        """
        Östrogenrezeptor: positiv, 90%, IRS 12
        Progesteronrezeptor: positiv, 60%, IRS 6
        """, er: "positive 90% irs 12", pr: "positive 60% irs 6"),
      ReceptorPassage(
        "Estrogen receptor: 80 % of nuclei, strong, IRS 4 x 3 = 12", er: "positive 80% strong irs 12"),
      ReceptorPassage("ER IRS (Remmele): 9/12; PR IRS: 0/12", er: "irs 9", pr: "negative irs 0"),
      ReceptorPassage("ER H-score 180 (60% x 3)", er: "positive 60% h 180"),
      ReceptorPassage(
        "PR: positive; H-score: 120; 70% of cells; intensity moderate", pr: "positive 70% moderate h 120"),
      ReceptorPassage("ER modified H score = 240/300", er: "positive h 240"),
    ])
  func hScoresAndImmunoreactiveScores(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 42: gene expression is no stain",
    arguments: [
      ReceptorPassage(
        """
        Oncotype DX: ER Score: 11 Positive; PR Score 9.1 Positive; Her2 Score 8 Negative. ER \
        Negative <6.5. Recurrence Score 17
        """, er: "", pr: ""),
      ReceptorPassage(
        """
        ONCOTYPE DX RESULTS
        Recurrence score: 17
        ER score: 10.2 (positive >= 6.5)
        PR score: 7.0 (positive >= 5.5)
        """, er: "", pr: ""),
      ReceptorPassage("MammaPrint: low risk. TargetPrint ER: positive, PR: positive.", er: "", pr: ""),
    ])
  func geneExpressionIsNoStain(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 43: Ki-67",
    arguments: [
      ReceptorPassage("Ki-67 index of 45%", ki67: "45%"),
      ReceptorPassage("Ki 67 in 15 % cellular nuclei", ki67: "15%"),
      ReceptorPassage("Ki67 (MIB1) 33%", ki67: "33%"),
      ReceptorPassage("Ki-67 proliferation index: 20%", ki67: "20%"),
      ReceptorPassage("MIB-1 labelling index 14", ki67: "14%"),
      ReceptorPassage("Ki-67 proliferative fraction 30 percent", ki67: "30%"),
      ReceptorPassage("Ki-67: <1%", ki67: "<1%"),
      ReceptorPassage("Ki-67: hot spot 40 %, average 25 %", ki67: "40%"),
      ReceptorPassage("Ki - 67: 25%", ki67: "25%"),
      ReceptorPassage("Kl-67: 25%", ki67: "25%"),
      ReceptorPassage("Ki‑67 = 25 %", ki67: "25%"),
      ReceptorPassage("Ki-67 (MIB-1) low, <10%", ki67: "<10%"),
      ReceptorPassage("Ki-67: 20-25% (hot spots)", ki67: "20-25%"),
      ReceptorPassage("Ki-67: 22% (<14% low, 14-20% intermediate, >20% high)", ki67: "22%"),
      ReceptorPassage("Ki-67 (30-9): 15 %, intermediate (low <10%, high >30%)", ki67: "15%"),
      ReceptorPassage("Proliferation index (Ki-67): high, 40%", ki67: "40%"),
      ReceptorPassage("Ki-67: 12 (low)", ki67: "12%"),
      ReceptorPassage("Ki-67, 30-9      35      %", ki67: "35%"),
      ReceptorPassage("With MIB-1, approximately 30% of the nuclei are labeled.", ki67: "~30%"),
      ReceptorPassage("The proliferation rate as assessed by Ki-67 is 25-30%.", ki67: "25-30%"),
      ReceptorPassage("15% of tumor nuclei are positive for Ki-67.", ki67: "15%"),
      ReceptorPassage("Ki-67 LI: 18.5 %", ki67: "18.5%"),
      ReceptorPassage("Proliferation: about 25 % of tumor cells with Ki-67", ki67: "~25%"),
      ReceptorPassage("Ki67 - approximately 10 to 15% (counted in 1000 cells)", ki67: "~10-15%"),
      ReceptorPassage("Ki-67 (MIB-1):   HIGH   (>20%)   45 %", ki67: "45%"),
      ReceptorPassage("Ki-67 proliferative index is low (approximately 5-10%).", ki67: "~5-10%"),
      ReceptorPassage(
        """
        Ki-67 shows a proliferation rate of approximately 20% with hot spots up to 35%.
        """, ki67: "~20%"),
      ReceptorPassage("Ki-67: average 12%, range 5-25%", ki67: "12%"),
      ReceptorPassage("MIB-1 stains 40% of tumor cell nuclei", ki67: "40%"),
      ReceptorPassage("Ki-67 : ~30%", ki67: "~30%"),
      ReceptorPassage("Ki-67 high (50%)", ki67: "50%"),
      ReceptorPassage("Ki-67 Percentage of Positive Nuclei: 25 %", ki67: "25%"),
      ReceptorPassage("Ki-67 (percentage of cells with nuclear positivity): 25%", ki67: "25%"),
      ReceptorPassage("Proliferative activity by Ki-67: unfavorable (32%)", ki67: "32%"),
      ReceptorPassage(
        """
        Ki-67, MIB-1: 18 % positive (favorable <10%, borderline 10-20%, unfavorable >20%)
        """, ki67: "18%"),
      ReceptorPassage("Ki-67 index (global weighted score): 17.3%", ki67: "17.3%"),
      ReceptorPassage("Mitotic count 12/10 HPF, Ki-67 = 25 %, p53 5%", ki67: "25%"),
      ReceptorPassage("The Ki-67 labelling index is 25% (1000 cells counted).", ki67: "25%"),
      ReceptorPassage("Ki-67: not performed", ki67: "notPerformed"),
      ReceptorPassage("KI67 INDEX ......... 22 PERCENT", ki67: "22%"),
      ReceptorPassage("Ki-67: 1-2%", ki67: "1-2%"),
      ReceptorPassage("Ki-67 staining is seen in less than 5% of the tumor cells.", ki67: "<5%"),
      ReceptorPassage(
        """
        Ki-67 PROLIFERATION INDEX:
        15% (Low <10%; Intermediate 10-20%; High >20%)
        """, ki67: "15%"),
      ReceptorPassage("Ki-67: Favorable (<10%): 6%", ki67: "6%"),
      ReceptorPassage(
        """
        Proliferation marker Ki-67 (MIB-1): approximately 30% of tumor cell nuclei stain
        """, ki67: "~30%"),
      ReceptorPassage("Ki-67 (hot-spot): 35%; Ki-67 (global): 20%", ki67: "35%"),
      ReceptorPassage("Ki-67 score: 24", ki67: "24%"),
      ReceptorPassage("KI-67 LABELING INDEX: HIGH; 60%", ki67: "60%"),
      ReceptorPassage("Proliferative index (MIB1) - intermediate - 15%", ki67: "15%"),
      ReceptorPassage("Ki-67 was scored in 500 cells. The index is 28%.", ki67: "28%"),
      ReceptorPassage(
        """
        Ki-67 stain (clone MIB-1) is performed on block A5 and highlights 10% of the tumor \
        nuclei.
        """, ki67: "10%"),
      ReceptorPassage("The Ki-67 index is less than 14%.", ki67: "<14%"),
      ReceptorPassage("Ki67: 5-10 %, focally 15 %", ki67: "5-10%"),
      ReceptorPassage("Ki-67 ~ 8 %; grade 1; mitoses 3", ki67: "~8%"),
      ReceptorPassage("Ki-67, see comment. Comment: the Ki-67 index is 22%.", ki67: "22%"),
      ReceptorPassage("Ki-67: 18% (cut-off 20%)", ki67: "18%"),
      ReceptorPassage("Ki-67: 25% (high proliferation: >=20%)", ki67: "25%"),
      ReceptorPassage("Ki-67 >20%", ki67: ">20%"),
      ReceptorPassage("Ki67 immunostain: 10% of nuclei positive; PHH3: 3/10 HPF", ki67: "10%"),
      ReceptorPassage("PROLIFERATION (KI-67): 5%", ki67: "5%"),
      ReceptorPassage("Ki-67: Positive in 30% of the tumor cells", ki67: "30%"),
      ReceptorPassage("Ki-67: 3+ staining in 20% of nuclei", ki67: "20%"),
      ReceptorPassage("Ki-67: negative (<1%)", ki67: "<1%"),
      ReceptorPassage("Ki-67 expression in tumor cells: ca. 20 %", ki67: "~20%"),
      ReceptorPassage("Ki-67 (MIB-1): 15 +/- 3 %", ki67: "15%"),
    ])
  func ki67(passage: ReceptorPassage) { passage.expectToBeRead() }
}
