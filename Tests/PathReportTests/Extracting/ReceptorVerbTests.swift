import Testing

@testable import PathReport

/// Answers in verbs, ellipses and signs.
@Suite("Receptors in verbs and signs")
struct ReceptorVerbTests {
  static let passages = [
    ReceptorPassage(
      "Left breast: the tumour nuclei stain strongly for ER but not for PR.", er: "positive strong",
      pr: "negative"),
    ReceptorPassage(
      """
      Left breast: the tumor cells stain with antibodies to estrogen receptor (80%) but fail to stain for
      progesterone receptor.
      """, er: "positive 80%", pr: "negative"),
    ReceptorPassage(
      "Left breast: antibodies to ER decorate 85% of nuclei; those to PR decorate none.", er: "positive 85%",
      pr: "negative"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER is expressed, PR is not.", er: "positive", pr: "negative"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. ER expression was demonstrated in 75% of nuclei; PR expression could not be
      demonstrated.
      """, er: "positive 75%", pr: "negative"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
        ER     -->  pos. (90 pct, strong)
        PR     ->   30 pct, weak-to-moderate
        MIB-1  -->  18 pct
      """, er: "positive 90% strong", pr: "positive 30% weakModerate", ki67: "18%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma
      ER .......... + (95)
      PR .......... - (0)
      """, er: "positive 95%", pr: "negative"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER: +++/+++ (90%), PR: +/+++ (10%).", er: "positive 90% strong",
      pr: "positive 10% weak"),
    ReceptorPassage(
      "Left breast: invasive carcinoma: ER 95 3+, PR 60 2+, Ki67 11.", er: "positive 95% strong",
      pr: "positive 60% moderate", ki67: "11%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. Sample inadequate for Ki-67. ER 70%.", er: "positive 70%",
      ki67: "notPerformed"),
    ReceptorPassage(
      "Left breast: carcinoma. Estrogens, positive (80%); progesterone, negative; growth fraction (Ki67), 30%.",
      er: "positive 80%", pr: "negative", ki67: "30%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma

      Estrogen       Progest.       Ki-67
      Receptor       Receptor       MIB-1
      -----------    -----------    ----------
      Positive       Positive       38%
      70%            20%
      Moderate
      """, er: "positive 70% moderate", pr: "positive 20%", ki67: "38%"),
  ]

  @Test("are read", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
