extension Biomarker {
  /// The estrogen receptor. ASCO/CAP 2020: positive from 1 % of nuclei, low positive from 1 to 10 %.
  public static let estrogenReceptor = Biomarker(
    name: "estrogenReceptor", title: "Estrogen receptor", grammar: .nuclearReceptor,
    synonyms: [
      "er", "era", "er ica", "erica", "er alpha", "estrogen", "oestrogen",
      "estrogen rec", "estrogen receptor er",
      "estrogen receptors er",
      "oestrogen receptor er", "estrogen receptor protein", "estrogen receptor alpha", "ostrogenrezeptor",
      "ostrogenrezeptoren",
      "oestrogenrezeptoren", "estrogenrezeptoren", "recepteur aux oestrogenes", "recepteurs oestrogenes",
      "recepteurs oestrogeniques",
      "recepteurs aux ostrogenes", "recepteur aux ostrogenes", "recepteurs ostrogenes",
      "recepteurs a l oestrogene", "ostrogenreceptor", "ostrogenreceptorer", "oestrogeenreceptor",
      "recettori per gli estrogeni", "recettori degli estrogeni",
      "oestrogenrezeptor", "estrogenrezeptor", "receptores de estrogeno", "receptores de estrogenos",
      "receptor de estrogeno",
      "receptor de estrogenos", "recepteurs aux oestrogenes", "recepteur oestrogene", "recettori estrogenici",
      "estradiol receptor", "estradiol receptors", "oestradiol receptor", "oestradiol receptors",
      "estrogenic receptor", "estrogenic receptors", "oestrogenic receptor", "oestrogenic receptors",
      "receptor estrogen", "receptors estrogen", "receptor for estrogen", "receptors for estrogen",
      "receptor for oestrogen", "receptors for oestrogen", "estrogens receptor", "estrogens receptors",
      "estrogen recept", "estrogen recep", "estr receptor", "est receptor", "oestrogens", "estrogens",
      "recepteurs a l oestradiol", "estrogenreceptor", "estrogenreceptorer", "estrojen reseptoru",
      "estrogeno", "estrogenos",
      "receptores estrogenicos", "receptor estrogenico", "estrogen receptor status", "re",
    ],
    joinableSynonyms: [
      "e r", "estrogene receptor", "estrogene receptors", "oestrogene receptor",
      "oestrogene receptors", "estrogen receptor", "estrogen receptors", "oestrogen receptor",
      "oestrogen receptors",
    ],
    examples: [
      Example("ER: Positive (95%, strong)", reads: "positive 95% strong"),
      Example("Estrogen receptor: Negative, 0%", reads: "negative 0%"),
      Example("The tumor cells are positive for estrogen receptor (90%).", reads: "positive 90%"),
      Example("ER (clone SP1): 80% of nuclei, moderate", reads: "positive 80% moderate"),
      Example("The patient was seen in the ER after a fall.", reads: ""),
      Example("Internal control: benign ducts are positive for ER.", reads: ""),
    ])
}
