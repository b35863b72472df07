extension Biomarker {
  /// HER2 (ERBB2) by immunohistochemistry and in situ hybridization (ASCO/CAP 2018, affirmed 2023).
  public static let her2 = Biomarker(
    name: "her2", title: "HER2", grammar: .her2,
    synonyms: ["herceptest", "hercep test", "h2n", "erbb2", "neu oncogene", "her", "her2 neu c erbb 2"],
    joinableSynonyms: [
      "her 2", "her 2 neu", "c erbb 2", "c erb b 2", "erbb 2", "erb b 2", "her 2 meu", "her 2 nbu",
      "her z neu", "her z", "her 2ineu", "her 2lneu", "her 2jneu", "her 2 nev", "her 2 neo",
      "c erb 82", "her 2 new", "her neu", "c erb 2", "c erbb 2 her 2", "her 2 c erbb 2",
      "er 2 neu",
    ],
    examples: [
      Example("HER2 IHC: equivocal (2+)", reads: "ihc equivocal 2+"),
      Example("HER-2/neu by FISH: not amplified, ratio 1.2", reads: "ish negative 1.2"),
      Example("HercepTest: 3+", reads: "ihc positive 3+"),
      Example("She and her 2 sisters are well.", reads: ""),
      Example("0-1+ negative, 2+ equivocal, 3+ positive", reads: ""),
    ])
}
