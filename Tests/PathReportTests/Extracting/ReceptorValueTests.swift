import Testing

@testable import PathReport

/// What pathologists write behind the name of a receptor: shares, strengths, negations.
@Suite("Receptor values")
struct ReceptorValueTests {
  @Test(
    "kind 33: shares and strength",
    arguments: [
      ReceptorPassage("ER: 95%, strong", er: "positive 95% strong"),
      ReceptorPassage("PR: 3+, 90%", pr: "positive 90% strong"),
      ReceptorPassage("Estrogen receptor: positive (95%, 3+)", er: "positive 95% strong"),
      ReceptorPassage("ER: 2-3+ nuclear staining in >90% of cells", er: "positive >90% moderateStrong"),
      ReceptorPassage("Estrogen receptors: Positive in 80 % of cells", er: "positive 80%"),
      ReceptorPassage(
        "Estrogen receptor protein is found in 75% of neoplastic cell nuclei.", er: "positive 75%"),
      ReceptorPassage(
        """
        Approximately 70% of tumor nuclei show strong staining for estrogen receptor; \
        progesterone receptor stains 30% of nuclei with moderate intensity.
        """, er: "positive ~70% strong", pr: "positive 30% moderate"),
      ReceptorPassage(
        """
        About 85% of the invasive tumor cells are strongly immunoreactive for ER, whereas only \
        5% stain weakly for PR.
        """, er: "positive ~85% strong", pr: "positive 5% weak"),
      ReceptorPassage(
        """
        The estrogen receptor antibody labels nearly all (95%) of the carcinoma nuclei with \
        strong intensity.
        """, er: "positive 95% strong"),
      ReceptorPassage(
        """
        Immunostain for estrogen receptor demonstrates strong nuclear reactivity in \
        approximately 90% of tumor cells.
        """, er: "positive ~90% strong"),
      ReceptorPassage(
        """
        Nuclear staining for ER is seen in 60% of the cells. PR staining is seen in 20%.
        """, er: "positive 60%", pr: "positive 20%"),
      ReceptorPassage(
        "ER 90% strong, PR 70% moderate, Ki-67 15%", er: "positive 90% strong", pr: "positive 70% moderate",
        ki67: "15%"),
      ReceptorPassage(
        """
        ER: POSITIVE, 100 % OF NUCLEI, INTENSITY: STRONG. PR: POSITIVE, 60 % OF NUCLEI, \
        INTENSITY: WEAK.
        """, er: "positive 100% strong", pr: "positive 60% weak"),
      ReceptorPassage(
        "The carcinoma is ER-positive (strong, 95%), PR-negative (0%).", er: "positive 95% strong",
        pr: "negative 0%"),
      ReceptorPassage("Estrogen receptor: 4+ (90% of nuclei)", er: "positive 90%"),
    ])
  func sharesAndStrength(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 34: comparators",
    arguments: [
      ReceptorPassage("ER: >95%, strong", er: "positive >95% strong"),
      ReceptorPassage("Estrogen receptor: NEARLY 100% of nuclei", er: "positive ~100%"),
      ReceptorPassage("ER approx. 50 %", er: "positive ~50%"),
      ReceptorPassage("PR: ~ 60%", pr: "positive ~60%"),
      ReceptorPassage("ER: over 75% of tumor nuclei are positive", er: "positive >75%"),
      ReceptorPassage("Estrogen receptor: Negative, less than 1%", er: "negative <1%"),
      ReceptorPassage("PR: <5% moderate intensity", pr: "positive <5% moderate"),
      ReceptorPassage("ER is positive in at least 70% of cells", er: "positive >=70%"),
      ReceptorPassage("PR positive, up to 20% of cells", pr: "positive <=20%"),
      ReceptorPassage("ER: positive, more than 90% of the nuclei", er: "positive >90%"),
      ReceptorPassage("Ki-67: below 5%", ki67: "<5%"),
    ])
  func comparators(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 35: ranges",
    arguments: [
      ReceptorPassage("ER: 60-70%", er: "positive 60-70%"),
      ReceptorPassage("ER: 10-75% of nuclei, weak", er: "positive 10-75% weak"),
      ReceptorPassage("ER: 70 to 80 percent of nuclei", er: "positive 70-80%"),
      ReceptorPassage("PR: 60%-70%, moderate", pr: "positive 60-70% moderate"),
      ReceptorPassage("ER: 90%+", er: "positive >=90%"),
      ReceptorPassage("PR: 5 – 10 % weak", pr: "positive 5-10% weak"),
      ReceptorPassage("Estrogen receptor: between 30 and 40% of nuclei stain", er: "positive 30-40%"),
    ])
  func ranges(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 36: the range of a category and its own number",
    arguments: [
      ReceptorPassage("ER: (1-9%) Low Positive 5 %", er: "lowPositive 5%"),
      ReceptorPassage("Ki-67: High (>35%) approx. 50 %", ki67: "~50%"),
      ReceptorPassage("Ki-67: Low 5 %", ki67: "5%"),
      ReceptorPassage(
        """
        Estrogen Receptor (ER) Status: Low Positive (1-10% of cells with nuclear positivity)
        Specify Percentage of Cells with Nuclear Positivity: 4 %
        Average Intensity of Staining: Weak
        """, er: "lowPositive 4% weak"),
      ReceptorPassage("ER: Low positive (1-10%), 8% of nuclei, weak", er: "lowPositive 8% weak"),
    ])
  func theRangeOfACategoryAndItsOwnNumber(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 37: the bound of a category is no percentage",
    arguments: [
      ReceptorPassage("Estrogen receptor: Immunoreactive tumor cells present (>1%)", er: "positive"),
      ReceptorPassage("ER: Negative (less than 1% immunoreactive cells present)", er: "negative"),
      ReceptorPassage("ER: POSITIVE (>=1%)", er: "positive"),
      ReceptorPassage("ER: Positive: >= 1%", er: "positive"),
      ReceptorPassage("ER: positive (> or = 1% nuclear staining)", er: "positive"),
      ReceptorPassage(
        """
        Estrogen receptor: Positive (greater than 10% of cells demonstrate nuclear positivity)
        """, er: "positive"),
      ReceptorPassage("ER: Positive (> or = 1%), 85%, strong", er: "positive 85% strong"),
      ReceptorPassage("Progesterone Receptor (PgR) Status: Negative (less than 1%)", pr: "negative <1%"),
      ReceptorPassage("ER: Positive (reference: >=1% positive), 75%", er: "positive 75%"),
      ReceptorPassage("Estrogen receptor POSITIVE 95% (normal <1%)", er: "positive 95%"),
      ReceptorPassage(
        """
        ER   Positive   90%   >=1%
        PR   Negative   0%    >=1%
        """, er: "positive 90%", pr: "negative 0%"),
      ReceptorPassage(
        """
        Estrogen Receptor: POSITIVE (>10%) Percent positive: 91-100% Intensity: Strong
        """, er: "positive 91-100% strong"),
      ReceptorPassage(
        """
        ER: Positive (Reference range: Negative < 1%; Positive >= 1%)
        Percentage: 80%
        """, er: "positive 80%"),
    ])
  func theBoundOfACategoryIsNoPercentage(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 38: negations and signs",
    arguments: [
      ReceptorPassage("No estrogen receptors found.", er: "negative"),
      ReceptorPassage("Estrogen receptor: no expression in invasive tumor nuclei", er: "negative"),
      ReceptorPassage("Estrogen receptor expression is absent.", er: "negative"),
      ReceptorPassage("The tumor cells lack estrogen receptor.", er: "negative"),
      ReceptorPassage("The carcinoma is devoid of progesterone receptor.", pr: "negative"),
      ReceptorPassage("ER -ve, PR +ve", er: "negative", pr: "positive"),
      ReceptorPassage("ER (+), PR (-)", er: "positive", pr: "negative"),
      ReceptorPassage(
        """
        ER: +
        PR: -
        HER2: 1+
        """, er: "positive", pr: "negative"),
      ReceptorPassage(
        """
        ER - positive
        PR - negative
        """, er: "positive", pr: "negative"),
      ReceptorPassage("The tumor shows no immunoreactivity for ER or PR.", er: "negative", pr: "negative"),
      ReceptorPassage(
        "Neither estrogen nor progesterone receptors are expressed.", er: "negative", pr: "negative"),
      ReceptorPassage("ER and PR are both non-reactive.", er: "negative", pr: "negative"),
      ReceptorPassage(
        """
        Estrogen receptor is not expressed by the tumor. Progesterone receptor is focally \
        expressed.
        """, er: "negative", pr: "positive"),
      ReceptorPassage("Complete absence of staining for ER and PR.", er: "negative", pr: "negative"),
      ReceptorPassage("ER/PR: +/-", er: "positive", pr: "negative"),
      ReceptorPassage("The tumor does not express ER or PR.", er: "negative", pr: "negative"),
      ReceptorPassage(
        "The tumor cells express ER (90%) and PR (20%).", er: "positive 90%", pr: "positive 20%"),
      ReceptorPassage("Tumor cells fail to express estrogen receptor.", er: "negative"),
    ])
  func negationsAndSigns(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 39: strength of staining",
    arguments: [
      ReceptorPassage("estrogen receptor 2+", er: "positive moderate"),
      ReceptorPassage("PR: weakly positive", pr: "positive weak"),
      ReceptorPassage("ER: focally positive, PR: patchy positive", er: "positive", pr: "positive"),
      ReceptorPassage("ER: scattered positive cells (5%)", er: "lowPositive 5%"),
      ReceptorPassage("ER +++ (90%), PR + (10%)", er: "positive 90% strong", pr: "positive 10%"),
      ReceptorPassage("ER: positive (++), 70%", er: "positive 70% moderate"),
      ReceptorPassage("ER: positive 90 %, intensity 3+", er: "positive 90% strong"),
      ReceptorPassage("ER: Positive, 80%, moderate to strong", er: "positive 80% moderateStrong"),
      ReceptorPassage("ER: Positive, 80%, weak-moderate", er: "positive 80% weakModerate"),
      ReceptorPassage("Estrogen receptor: Weakly positive (2%)", er: "positive 2% weak"),
      ReceptorPassage("ER low positive (5%), weak staining", er: "lowPositive 5% weak"),
      ReceptorPassage("ER: LOW POSITIVE (3% of nuclei, weak)", er: "lowPositive 3% weak"),
      ReceptorPassage("ER positive (low), 4%", er: "positive 4%"),
      ReceptorPassage("ER: 3% (low positive)", er: "lowPositive 3%"),
      ReceptorPassage("ER negative/low positive, 1%", er: "negative 1%"),
      ReceptorPassage(
        "PR is heterogeneously positive, ranging from weak to strong, in 40% of cells.",
        pr: "positive 40% moderate"),
      ReceptorPassage("PR: variable intensity, 30%", pr: "positive 30%"),
      ReceptorPassage("ER: 90% of cells, average intensity 2+", er: "positive 90% moderate"),
      ReceptorPassage(
        "ER 100% (3+), PR 15% (1-2+)", er: "positive 100% strong", pr: "positive 15% weakModerate"),
      ReceptorPassage(
        "ER diffuse strong positive (95%); PR focal weak positive (5%)", er: "positive 95% strong",
        pr: "positive 5% weak"),
      ReceptorPassage(
        "ER 3+ (95%), PR 2+ (50%), HER2 1+", er: "positive 95% strong", pr: "positive 50% moderate"),
      ReceptorPassage(
        "ER strong nuclear staining 90%. PR no nuclear staining.", er: "positive 90% strong", pr: "negative"),
    ])
  func strengthOfStaining(passage: ReceptorPassage) { passage.expectToBeRead() }
}
