extension Biomarker {
  /// The progesterone receptor. ASCO/CAP 2020: positive from 1 % of nuclei.
  public static let progesteroneReceptor = Biomarker(
    name: "progesteroneReceptor", title: "Progesterone receptor", grammar: .nuclearReceptor,
    synonyms: [
      "pr", "pgr", "pr ica", "progesterone",
      "progestogen receptor",
      "progesterone receptor pr", "progesterone receptors pr", "progesterone receptor pgr",
      "progesteronrezeptor", "progesteronrezeptoren", "gestagenrezeptor", "gestagenrezeptoren",
      "progesterone rec", "recepteur a la progesterone", "progesteronreceptor", "progesteronreceptorer",
      "progesteronreceptoren", "recepteurs progesterone",
      "recettori per il progesterone", "recettori del progesterone",
      "receptores de progesterona", "receptor de progesterona", "recepteurs a la progesterone",
      "progesterona", "progestin receptor", "progestin receptors", "progestogen receptors",
      "progestogenic receptor", "progestogenic receptors", "progestagen receptor", "progestagen receptors",
      "progesteronic receptors", "progestational receptors", "receptor progesterone",
      "receptors progesterone", "receptor for progesterone", "receptors for progesterone", "progest",
      "progest receptor", "progest receptors", "progest rec", "prog receptor", "progesterone recept",
      "progesterone recep", "progesteron reseptoru", "progesteron receptor", "progesteron receptors",
      "receptores progestagenicos", "progesterone receptor protein", "recettori progestinici",
      "progesterone receptor status", "rp",
    ],
    joinableSynonyms: ["p r", "progesterone receptor", "progesterone receptors"],
    examples: [
      Example("PR: Negative (less than 1% of cells stain)", reads: "negative"),
      Example("PgR 636: positive, 60% of nuclei, weak", reads: "positive 60% weak"),
      Example(
        "Estrogen and progesterone receptors are positive and negative, respectively.", reads: "negative"),
      Example("PR: per rectum examination normal.", reads: ""),
    ])
}
