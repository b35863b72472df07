import Testing

@testable import PathReport

/// Numbers of in situ hybridization in the layouts of many laboratories.
@Suite("HER2 by in situ hybridization")
struct HER2HybridizationTests {
  @Test(
    "prose",
    arguments: [
      (
        "FISH for HER2 was performed with a dual-color probe. Sixty nuclei were scored. The average HER2 copy number was 3.1 and the average CEP17 copy number was 2.4, for a ratio of 1.29. HER2 is not amplified.",
        "fish negative 1.29 her2 3.1 cep17 2.4 cells 60; negative"
      ),
      (
        "HER2 FISH: amplified, with an average of 9.8 HER2 signals and 2.1 chromosome 17 signals per nucleus (ratio 4.67) in 40 tumor cells.",
        "fish positive 4.67 her2 9.8 cep17 2.1 cells 40; positive"
      ),
      (
        "By fluorescence in situ hybridization the ratio of HER2 to CEP17 signals was calculated to be 6.3, consistent with HER2 gene amplification.",
        "fish positive 6.3; positive"
      ),
      (
        "HER2 gene amplification was not detected by CISH; a mean of 2.2 gene copies per nucleus was found.",
        "cish negative her2 2.2; negative"
      ),
      (
        "Silver in situ hybridisation shows no amplification of the HER2 gene. HER2 copy number 2.4, chromosome 17 copy number 2.0 and ratio 1.2.",
        "sish negative 1.2 her2 2.4 cep17 2.0; negative"
      ),
      (
        "HER2 signals 2.9 per cell; CEP17 signals 2.2 per cell; ratio 1.32. Not amplified by FISH.",
        "fish negative 1.32 her2 2.9 cep17 2.2; negative"
      ),
      (
        "HER2/CEP17 ratio by FISH = 1.1:1 (non-amplified).",
        "fish negative 1.1; negative"
      ),
      (
        "FISH: R = 5.1, HER2 amplified.",
        "fish positive 5.1; positive"
      ),
      (
        "The HER2:chromosome 17 ratio, determined by dual ISH in 20 nuclei, is 1.05.",
        "dish negative 1.05 cells 20; negative"
      ),
      (
        "HER2 FISH nonamplified (1.02).",
        "fish negative 1.02; negative"
      ),
      (
        "HER2 FISH shows 4.26 / 3.13 = 1.36, not amplified.",
        "fish negative 1.36 her2 4.26 cep17 3.13; negative"
      ),
      (
        "FISH: HER2 248, CEP17 46 signals in 20 cells; HER2/CEP17 ratio 5.39, amplified.",
        "fish positive 5.39 cells 20; positive"
      ),
      (
        "FISH HER2/CEP17 12.4/2.3, ratio 5.4: AMPLIFIED",
        "fish positive 5.4 her2 12.4 cep17 2.3; positive"
      ),
      (
        "HER2 IHC 2+ in 30% of cells. FISH negative, HER2/CEP17 1.6 (3.9/2.4), group 5.",
        "ihc equivocal 2+; fish negative 1.6 her2 3.9 cep17 2.4 group 5; negative"
      ),
      (
        "Total number of tumor nuclei scored: 40; total HER2 copies: 96; total CEP17 copies: 80; HER2/CEP17: 1.2. FISH Negative.",
        "fish negative 1.2 cells 40; negative"
      ),
      (
        "HER2 FISH RESULTS: Ratio: 1.1 Avg HER2: 2.3 Avg CEP17: 2.0 Cells: 40 Result: Negative",
        "fish negative 1.1 her2 2.3 cep17 2.0 cells 40; negative"
      ),
      (
        "HER2 FISH: 240 HER2 signals and 110 CEP17 signals in 60 nuclei; ratio 2.18. Amplified.",
        "fish positive 2.18 cells 60; positive"
      ),
      ("HER2 by FISH: failed hybridization, no result", "fish notPerformed; notPerformed"),
      ("HER2 gene amplification: absent", "ish negative; negative"),
      ("HER2 amplification (FISH): detected", "fish positive; positive"),
      (
        "Her2/neu FISH: ratio of 1.56, which is considered not amplified (ratio < 2.0).",
        "fish negative 1.56; negative"
      ),
    ])
  func prose(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "forms and tables",
    arguments: [
      (
        """
        HER2 by in situ hybridization: Negative (not amplified)
          Number of Observers: 2
          Number of Invasive Tumor Cells Counted: 60
          Method: Dual probe assay
          Average Number of HER2 Signals per Cell: 2.8
          Average Number of CEP17 Signals per Cell: 2.1
          HER2 / CEP17 Ratio: 1.33
        """, "ish negative 1.33 her2 2.8 cep17 2.1 cells 60; negative"
      ),
      (
        """
        HER2 FISH
        Result                       AMPLIFIED
        HER2/CEP17 ratio             4.85          < 2.0
        Avg HER2 copy no. per cell   12.6          < 4.0
        Avg CEP17 copy no. per cell  2.6           1.5 - 2.5
        Total HER2 signals           252
        Total CEP17 signals          52
        Nuclei scored                20            >= 20
        """, "fish positive 4.85 her2 12.6 cep17 2.6 cells 20; positive"
      ),
      (
        """
        D-DISH HER2
                                 Observer 1   Observer 2   Combined
        Cells counted            30           30           60
        Mean HER2 copies/cell    3.4          3.6          3.5
        Mean Chr17 copies/cell   2.1          2.3          2.2
        HER2/Chr17 ratio         1.62         1.57         1.59
        Conclusion: not amplified
        """, "dish negative 1.59 her2 3.5 cep17 2.2 cells 60; negative"
      ),
      (
        """
        HER2 SISH
          HER2 (black) signals    46     average 2.3
          Chr 17 (red) signals    40     average 2.0
          Ratio HER2/Chr17        1.15
          Interpretation: Not amplified
        """, "sish negative 1.15 her2 2.3 cep17 2.0; negative"
      ),
      (
        """
        HER2 FISH (ZytoLight SPEC ERBB2/CEN17): keine / no amplification
          Tumour cells evaluated: 40
          HER2 signals / nucleus (mean): 3,10
          CEN17 signals / nucleus (mean): 2,50
          Quotient HER2/CEN17: 1,24
        """, "fish negative 1.24 her2 3.1 cep17 2.5 cells 40; negative"
      ),
      (
        """
        HER2 DDISH: amplified
          HER2 mean 11.4 copies/nucleus
          Chr17 mean 2.2 copies/nucleus
          ratio 5.18
          nuclei scored 40
        """, "dish positive 5.18 her2 11.4 cep17 2.2 cells 40; positive"
      ),
      (
        """
        HER2 FISH ........ Group 5, not amplified
        HER2 copies ...... 2.6
        CEP17 copies ..... 2.0
        Ratio ............ 1.3
        """, "fish negative 1.3 her2 2.6 cep17 2.0 group 5; negative"
      ),
      (
        """
        HER2 gene status (FISH)
        HER2/CEP17 RATIO
        1.21
        AVERAGE HER2 COPY NUMBER
        2.9
        INTERPRETATION
        NOT AMPLIFIED
        """, "fish negative 1.21 her2 2.9; negative"
      ),
      (
        """
        HER2 DUAL ISH
        Observer   No. of cells   HER2 total   Chr17 total   HER2/cell   Chr17/cell   HER2/Chr17
        1          20             248          46            12.4        2.3          5.39
        Result: AMPLIFIED
        """, "dish positive 5.39 her2 12.4 cep17 2.3 cells 20; positive"
      ),
      (
        """
        HER2 FISH
                                     Reader 1   Reader 2   Total
        Nuclei scored                30         30         60
        Average HER2 copy number     4.97       5.03       5.00
        Average CEP17 copy number    3.47       3.43       3.45
        HER2/CEP17 ratio             1.43       1.47       1.45
        INTERPRETATION:  EQUIVOCAL
        """, "fish equivocal 1.45 her2 5.0 cep17 3.45 cells 60; equivocal"
      ),
      (
        """
        HER2 by CISH
        Method         Mean HER2 dots / nucleus   Nuclei counted   Interpretation
        CISH           2.1                        30               NOT AMPLIFIED
        """, "cish negative her2 2.1 cells 30; negative"
      ),
      (
        """
        HER2 FISH
        Block | Cells | HER2 mean | CEP17 mean | Ratio
        A4 | 40 | 3.0 | 2.5 | 1.2
        Not amplified
        """, "fish negative 1.2 her2 3.0 cep17 2.5 cells 40; negative"
      ),
      (
        "HER2 FISH  AMPLIFIED  Ratio 3.2  HER2 copy no. 7.4  CEP17 copy no. 2.3  Cells 40",
        "fish positive 3.2 her2 7.4 cep17 2.3 cells 40; positive"
      ),
      (
        "HER2 dual ISH: HER2 average 2.5, CEN17 average 2.1, ratio 1.19, 40 cells. Not amplified.",
        "dish negative 1.19 her2 2.5 cep17 2.1 cells 40; negative"
      ),
      (
        "HER2 (CISH, single colour): not amplified. On average 2,1 signals per nucleus, 40 nuclei evaluated.",
        "cish negative her2 2.1 cells 40; negative"
      ),
      (
        "HER2 FISH result: HER2/D17Z1 1.4; ERBB2 signals/nucleus 2.7; D17Z1 signals/nucleus 1.9; nuclei examined 50. NOT AMPLIFIED",
        "fish negative 1.4 her2 2.7 cep17 1.9 cells 50; negative"
      ),
    ])
  func forms(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "criteria are no results",
    arguments: [
      (
        "HER2 FISH: not amplified, ratio 1.4. A ratio of 2.0 or greater is considered amplified.",
        "fish negative 1.4; negative"
      ),
      (
        """
        HER2 FISH: NOT AMPLIFIED
        HER2/CEP17 ratio: 1.15
        Reference: Amplified: ratio >= 2.0; Not amplified: ratio < 2.0
        """, "fish negative 1.15; negative"
      ),
      (
        """
        HER2 FISH: Group 4 (HER2/CEP17 ratio < 2.0 and average HER2 copy number >= 4.0 and < 6.0).
        HER2/CEP17 ratio 1.6. Average HER2 copy number 4.8. Final HER2 status: NEGATIVE.
        """, "fish negative 1.6 her2 4.8 group 4; negative"
      ),
      (
        """
        HER2 FISH: amplified (ratio 2.6, HER2 copies 6.1).
        Group 1: ratio >= 2.0 and HER2 copies >= 4.0
        Group 2: ratio >= 2.0 and HER2 copies < 4.0
        Group 3: ratio < 2.0 and HER2 copies >= 6.0
        """, "fish positive 2.6 her2 6.1; positive"
      ),
      (
        "HER2 FISH: equivocal, ratio 1.9. ASCO/CAP 2007: ratio below 1.8 not amplified, above 2.2 amplified.",
        "fish equivocal 1.9; equivocal"
      ),
      (
        "HER2 FISH: not amplified, ratio 1.1. Control slides: ratio 1.02 (normal), 5.8 (amplified).",
        "fish negative 1.1; negative"
      ),
      (
        "HER2 FISH ratio (normal <2.0): 1.3. Not amplified.",
        "fish negative 1.3; negative"
      ),
      (
        "HER2 IHC 1+, negative. FISH: a ratio below 1.8 is reported as not amplified, above 2.2 as amplified.",
        "ihc negative 1+; negative"
      ),
    ])
  func criteria(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "a later count replaces the first",
    arguments: [
      (
        "HER2 FISH: equivocal, ratio 1.9, HER2 4.2, CEP17 2.2. Repeat FISH on block C2: not amplified, ratio 1.4, HER2 3.0, CEP17 2.1.",
        "fish negative 1.4 her2 3.0 cep17 2.1; negative"
      ),
      (
        "HER2 FISH ratio 2.1, HER2 copies 3.8. Recount by a second observer: ratio 1.8, HER2 copies 3.6. Not amplified.",
        "fish negative 1.8 her2 3.6; negative"
      ),
    ])
  func recount(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }
}
