import Testing

@testable import PathReport

/// Forms and reports of many laboratories.
@Suite("Receptors in many layouts")
struct ReceptorFormTests {
  @Test(
    "layouts",
    arguments: [
      ReceptorPassage(
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
      ReceptorPassage(
        """
        Estrogen Receptor (ER): Positive
        Percentage of positive cells: 95%
        Average intensity: Strong
        Progesterone Receptor (PR): Positive
        Percentage of positive cells: 15%
        Average intensity: Weak
        """, er: "positive 95% strong", pr: "positive 15% weak"),
      ReceptorPassage(
        """
        RECEPTOR STATUS
        ER : 5 + 3 = 8 / 8 (Positive)
        PR : 2 + 1 = 3 / 8 (Positive)
        """, er: "positive allred 8(5+3)", pr: "positive allred 3(2+1)"),
      ReceptorPassage(
        """
        FINAL DIAGNOSIS INVASIVE DUCTAL CARCINOMA ESTROGEN RECEPTOR POSITIVE 90% STRONG \
        PROGESTERONE RECEPTOR NEGATIVE 0% HER2 NEGATIVE 1+ KI-67 15%
        """, er: "positive 90% strong", pr: "negative 0%", ki67: "15%"),
      ReceptorPassage(
        """
        Parameter | Result | Intensity | Proportion
        ER | Positive | Strong | 80-90%
        PR | Positive | Weak | 5%
        """, er: "positive 80-90% strong", pr: "positive 5% weak"),
      ReceptorPassage(
        """
        ER: 90 % (strong)
        PgR: 10 % (weak)
        MIB1: 20 %
        """, er: "positive 90% strong", pr: "positive 10% weak", ki67: "20%"),
      ReceptorPassage(
        """
        1. ER: Positive (Score 3+, 90%)
        2. PR: Positive (Score 2+, 60%)
        3. Ki-67: 25%
        """, er: "positive 90% strong", pr: "positive 60% moderate", ki67: "25%"),
      ReceptorPassage(
        """
        Immunohistochemistry was performed and showed the following. Estrogen receptor, \
        strongly positive in greater than 95 percent of tumor cells. Progesterone receptor, \
        weakly positive in 10 percent of tumor cells. Ki-67, 18 percent.
        """, er: "positive >95% strong", pr: "positive 10% weak", ki67: "18%"),
      ReceptorPassage(
        """
        ER
        Result: POSITIVE
        % Positive: 98
        Intensity: 3+
        PR
        Result: NEGATIVE
        % Positive: 0
        """, er: "positive 98% strong", pr: "negative 0%"),
      ReceptorPassage(
        """
        Östrogenrezeptoren: 90 % der Tumorzellkerne stark positiv
        Ki-67: 15 % der Zellkerne
        """, er: "positive 90% strong", ki67: "15%"),
      ReceptorPassage(
        """
        ER:    POSITIVE    Percent: 90    Intensity: Strong
        PR:    NEGATIVE    Percent: 0     Intensity: N/A
        """, er: "positive 90% strong", pr: "negative 0%"),
      ReceptorPassage(
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
      ReceptorPassage(
        """
        ESTROGEN RECEPTOR BY IMMUNOPEROXIDASE: THE TUMOR CELLS ARE POSITIVE, WITH STRONG \
        NUCLEAR STAINING OF 80% OF THE CELLS. PROGESTERONE RECEPTOR: THE TUMOR CELLS ARE \
        NEGATIVE.
        """, er: "positive 80% strong", pr: "negative"),
    ])
  func layouts(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "forms",
    arguments: [
      ReceptorPassage(
        """
        ESTROGEN RECEPTORS:   POSITIVE
        PERCENT OF CELLS:  90%
        INTENSITY:         STRONG
        PROGESTERONE RECEPTORS:   POSITIVE
        PERCENT OF CELLS:  20%
        INTENSITY:         WEAK
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      ReceptorPassage(
        """
        Estrogen Receptor:
        Positive
        95%
        Strong
        Progesterone Receptor:
        Negative
        0%
        """, er: "positive 95% strong", pr: "negative 0%"),
      ReceptorPassage(
        """
        ER RESULTS: POSITIVE, PERCENT ER POSITIVE: 95
        PR RESULTS: POSITIVE, PERCENT PR POSITIVE: 30
        """, er: "positive 95%", pr: "positive 30%"),
      ReceptorPassage(
        """
        - ER (SP1): positive, H-score 280 (3+ 80%, 2+ 20%)
        - PR (1E2): negative, H-score 0
        """, er: "positive 100% h 280", pr: "negative h 0"),
      ReceptorPassage(
        """
        ER (6F11) % pos: 95  Int: 3+  Result: POS
        PR (16) % pos: 10  Int: 1+  Result: POS
        """, er: "positive 95% strong", pr: "positive 10% weak"),
      ReceptorPassage(
        """
        Estrogen Receptor (ER):   95%   Strong   Positive
        Progesterone Receptor (PR):   5%   Weak   Positive
        Ki-67:   15%
        """, er: "positive 95% strong", pr: "positive 5% weak", ki67: "15%"),
      ReceptorPassage(
        """
        ER STATUS: Positive (Nuclear staining >=1% of tumor cells)
        ER Percentage: 81-90%
        PR STATUS: Negative
        """, er: "positive 81-90%", pr: "negative"),
      ReceptorPassage(
        "Oestrogen receptors (clone 6F11) - Proportion: 5 Intensity: 3 Total: 8/8",
        er: "positive strong allred 8(5+3)"),
      ReceptorPassage(
        "ER IHC: Positive; 90-100% of cells; intensity 2-3+", er: "positive 90-100% moderateStrong"),
      ReceptorPassage(
        """
        ER: Pos 90%
        PgR: Pos 40%
        HER-2: Neg 1+
        Ki67: 12%
        """, er: "positive 90%", pr: "positive 40%", ki67: "12%"),
      ReceptorPassage(
        "Hormonrezeptorstatus: ER positiv (IRS 12), PR positiv (IRS 8)", er: "positive irs 12",
        pr: "positive irs 8"),
      ReceptorPassage(
        """
        ESTROGEN RECEPTOR ASSAY
        Result: Positive
        Percentage of tumor cells staining: 95%
        Intensity: Strong (3+)
        PROGESTERONE RECEPTOR ASSAY
        Result: Positive
        Percentage of tumor cells staining: 5%
        Intensity: Weak (1+)
        """, er: "positive 95% strong", pr: "positive 5% weak"),
      ReceptorPassage(
        """
        Estrogen Receptor..........................: Positive (95%)
        Progesterone Receptor......................: Negative (0%)
        Ki-67......................................: 25%
        """, er: "positive 95%", pr: "negative 0%", ki67: "25%"),
      ReceptorPassage(
        """
        ER: [X] Positive [ ] Negative  95 %
        PR: [ ] Positive [X] Negative  0 %
        """, er: "positive 95%", pr: "negative 0%"),
      ReceptorPassage(
        """
        ER STATUS - POSITIVE
        ER PERCENT - 90
        PR STATUS - NEGATIVE
        PR PERCENT - 0
        """, er: "positive 90%", pr: "negative 0%"),
      ReceptorPassage(
        """
        S.No  Marker  Result  Score
        1.    ER      Positive  8/8
        2.    PR      Positive  6/8
        3.    Ki-67   18%
        """, er: "positive allred 8", pr: "positive allred 6", ki67: "18%"),
      ReceptorPassage(
        """
        Oestrogen receptor (ER)
        Status                     Positive
        Percentage positive        95 %
        Average intensity          Strong
        Progesterone receptor (PR)
        Status                     Positive
        Percentage positive        60 %
        Average intensity          Moderate
        Ki-67 proliferation index    14 %
        """, er: "positive 95% strong", pr: "positive 60% moderate", ki67: "14%"),
      ReceptorPassage(
        "ER:POSITIVE(95%),PR:NEGATIVE(0%),KI67:20%", er: "positive 95%", pr: "negative 0%", ki67: "20%"),
      ReceptorPassage(
        """
        IMMUNOHISTOCHEMISTRY REPORT
        Test            Result      Proportion score   Intensity score   Total
        ER (SP1)        Positive    5                  3                 8
        PR (16)         Negative    0                  0                 0
        """, er: "positive strong allred 8(5+3)", pr: "negative allred 0(0+0)"),
      ReceptorPassage(
        """
        HISTOPATHOLOGY: IMMUNOHISTOCHEMISTRY
        Oestrogen Receptor : Positive (Allred Score 7/8; PS-5, IS-2)
        Progesterone Receptor : Positive (Allred Score 4/8; PS-2, IS-2)
        Ki-67 Labelling Index : 35-40%
        """, er: "positive allred 7(5+2)", pr: "positive allred 4(2+2)", ki67: "35-40%"),
      ReceptorPassage(
        """
        SPECIMEN: LEFT BREAST CORE BIOPSY DIAGNOSIS: INFILTRATING DUCTAL CARCINOMA ER: \
        POSITIVE, 3+, 95% PR: POSITIVE, 2+, 40% HER-2/NEU: NEGATIVE, 1+ KI-67: 18% COMMENT: \
        NONE
        """, er: "positive 95% strong", pr: "positive 40% moderate", ki67: "18%"),
      ReceptorPassage(
        """
        ER ICA: 80% POSITIVE NUCLEI, MODERATE STAINING
        PR ICA: 10% POSITIVE NUCLEI, WEAK STAINING
        """, er: "positive 80% moderate", pr: "positive 10% weak"),
      ReceptorPassage("ER (Clone 6F11, Leica) : 8/8 (PS: 5; IS: 3) Positive", er: "positive allred 8(5+3)"),
      ReceptorPassage(
        """
        E.R. : POSITIVE (90%)
        P.R. : NEGATIVE
        """, er: "positive 90%", pr: "negative"),
      ReceptorPassage(
        """
        Estrogen Receptors (ER)	Positive	90%	Strong
        Progesterone Receptors (PR)	Positive	10%	Weak
        Ki-67		15%	
        """, er: "positive 90% strong", pr: "positive 10% weak", ki67: "15%"),
      ReceptorPassage(
        "ER = 90%, PR = 80%, HER2 = 1+, Ki67 = 15%", er: "positive 90%", pr: "positive 80%", ki67: "15%"),
      ReceptorPassage(
        """
        * ER: POSITIVE (STRONG, 100%)
        * PGR: POSITIVE (MODERATE, 60%)
        * KI67: 25%
        """, er: "positive 100% strong", pr: "positive 60% moderate", ki67: "25%"),
      ReceptorPassage(
        """
        Estrogen receptor, immunohistochemical stain:  Positive (more than 95% of tumor cells, \
        strong intensity)
        """, er: "positive >95% strong"),
      ReceptorPassage(
        """
        ER Interpretation: Positive
        ER % Cells Staining: 70
        ER Intensity: Moderate
        PR Interpretation: Positive
        PR % Cells Staining: 30
        PR Intensity: Weak
        """, er: "positive 70% moderate", pr: "positive 30% weak"),
      ReceptorPassage(
        """
        Estrogen Receptor (ER) Status: Positive (greater than 10% of cells demonstrate nuclear \
        positivity)
        Percentage of Cells with Nuclear Positivity: 91-100%
        Average Intensity of Staining: Strong
        Test Type: Laboratory-developed test
        Primary Antibody: SP1
        Progesterone Receptor (PgR) Status: Positive
        Percentage of Cells with Nuclear Positivity: 11-20%
        Average Intensity of Staining: Moderate
        Ki-67 Percentage of Positive Nuclei: 21-30%
        """, er: "positive 91-100% strong", pr: "positive 11-20% moderate", ki67: "21-30%"),
      ReceptorPassage(
        """
        Receptor | Allred | % | Status
        ER | 8/8 | 95 | Positive
        PR | 3/8 | 5 | Positive
        """, er: "positive 95% allred 8", pr: "positive 5% allred 3"),
      ReceptorPassage(
        """
        Marker: ER; Result: Positive; Percentage: 90; Intensity: Strong
        Marker: PR; Result: Negative; Percentage: 0; Intensity: n/a
        """, er: "positive 90% strong", pr: "negative 0%"),
      ReceptorPassage(
        """
        ESTROGEN RECEPTOR (ER):
        INTERPRETATION: POSITIVE
        INTENSITY: STRONG
        PERCENTAGE: 95 PERCENT
        """, er: "positive 95% strong"),
      ReceptorPassage(
        """
        Oestrogen receptor ... Positive, strong, 8/8
        Progesterone receptor ... Positive, moderate, 6/8
        """, er: "positive strong allred 8", pr: "positive moderate allred 6"),
      ReceptorPassage("ER-Status: positiv (Score 12 nach Remmele, 95% der Zellen)", er: "positive 95%"),
      ReceptorPassage(
        """
        HORMONE RECEPTORS
        Estrogen: Positive 95%
        Progesterone: Positive 60%
        """, er: "positive 95%", pr: "positive 60%"),
    ])
  func forms(passage: ReceptorPassage) { passage.expectToBeRead() }
}
