extension Vocabulary {
  /// Words of size, and the tumors that have one.
  static let sizes: [VocabularyEntry] = [
    VocabularyEntry(
      .lengthUnit, WordTable.lengthUnits.filter { $0.hasPrefix("c") || $0 == "om" || $0 == "em" }, payload: 0),
    VocabularyEntry(
      .lengthUnit,
      WordTable.lengthUnits.filter { $0.hasPrefix("m") || $0.hasPrefix("rn") || $0 == "nun" }, payload: 1),
    VocabularyEntry(.lengthUnit, WordTable.lengthUnits.filter { $0.hasPrefix("i") }, payload: 2),
    VocabularyEntry(
      .sizeWord,
      [
        "size", "sizes", "span", "length", "linear extent", "maximum length", "continuous length",
        "linear length", "continuous span", "dimension", "dimensions", "diameter", "extent", "measurement",
        "measurements", "dim", "dims", "diam", "diameters", "linear dimension", "run", "continuous run",
        "histological size", "histologic size", "microscopic size", "size microscopic", "pathological size",
        "pathologic size", "size on histology", "size on slide", "size on slides", "histopathological size",
        "pt size", "length of involvement", "contiguous length", "longest involvement",
        "greatest involvement",
        "maximum involvement", "maximal involvement", "linear involvement", "greatest linear involvement",
        "core involvement",
        "longest run", "single dimension",
        "grootte", "groesse", "taille", "tamano", "dimensioni",
      ]),
    // Labels that name the tumor themselves.
    VocabularyEntry(
      .sizeWord,
      [
        "tumor size", "tumour size", "size of tumor", "size of tumour", "size of primary tumor",
        "size of primary tumour", "tumor dimensions", "tumour dimensions", "lesion size", "size of lesion",
        "size of carcinoma", "size of the tumor", "size of the tumour", "size of largest tumor",
        "size of primary", "size of mass", "maximum tumor dimension", "maximum tumour dimension",
        "tumor diameter", "tumour diameter", "tumor greatest dimension", "size of largest focus",
        "dimension of tumor", "dimension of tumour", "dimensions of tumor", "dimensions of tumour",
        "dimensions of the tumor", "dimensions of the tumour", "dimension of the tumor",
        "dimension of the tumour", "diameter of tumor", "diameter of tumour", "diameter of the tumor",
        "diameter of the tumour", "size of neoplasm", "size of the neoplasm", "size of the lesion",
        "size of the carcinoma", "size of cancer", "size of the primary", "size of the primary tumor",
        "size of the primary tumour", "size of malignancy",
        "size of focus", "size of largest tumour", "size of the largest tumor", "size of the largest tumour",
        "size of the largest focus", "size of main tumor", "size of main tumour", "size of index tumor",
        "size of index tumour", "size of dominant tumor", "size of dominant tumour",
        "size of dominant lesion", "size of index lesion", "tumor extent", "tumour extent", "tumor length",
        "tumour length", "length of tumor", "length of tumour", "tumor measurement", "tumour measurement",
        "tumor measurements", "tumour measurements", "tumor max dimension", "tumour max dimension",
        "tumor burden", "tumour burden", "t size", "tumor dimension", "tumour dimension",
      ], payload: 1),
    VocabularyEntry(
      .sizeWord,
      [
        "invasive tumor size", "invasive tumour size", "size of invasive component",
        "size of invasive tumor", "size of invasive carcinoma", "size of invasive tumour",
        "size of the invasive component", "size of largest invasive focus", "size of invasive focus",
        "maximum invasive dimension", "size of largest invasive carcinoma", "size of invasive cancer",
        "invasive size", "size of the invasive tumor", "size of the invasive carcinoma",
        "size of the invasive tumour", "size of the invasive cancer", "size of the invasive focus",
        "size of the largest invasive focus", "size of the largest invasive carcinoma",
        "size of largest invasive tumor", "size of largest invasive tumour", "size of invasion",
        "size of infiltrating component", "size of the infiltrating component",
        "size of infiltrating carcinoma", "size of the infiltrating carcinoma", "size of infiltrating tumor",
        "size of infiltrating tumour", "infiltrating tumor size", "infiltrating tumour size",
        "size of invasive disease", "size of invasive part", "size of the invasive part", "size invasive",
        "size invasive component", "size of residual invasive carcinoma",
        "diameter of invasive component", "diameter of the invasive component", "extent of invasion",
        "extent of invasive component", "extent of the invasive component", "extent of invasive carcinoma",
        "extent of the invasive carcinoma", "invasive diameter", "invasive dimension", "max invasive size",
      ], payload: 2),
    VocabularyEntry(
      .measures,
      [
        "sized", "measures", "measuring", "measured", "measure", "extends", "occupying", "forming", "forms",
        "up to", "occupies", "occupied", "occupy", "involves", "involving", "replaces", "replacing",
        "covers", "covering", "reaches", "reaching", "attains", "attaining", "comprises", "infiltrates",
        "totals", "totaling", "totalling", "extending",
      ]),
    VocabularyEntry(
      .measures,
      [
        "spans", "spanning", "extends over", "extending over", "over a distance of", "for a distance of",
        "across a distance of", "over a length of", "for a length of", "through a distance of",
      ], payload: 1),
    VocabularyEntry(
      .greatest,
      [
        "greatest", "maximum", "maximal", "largest", "max", "longest", "greatest dimension",
        "maximum dimension", "maximum diameter", "greatest diameter", "maximal dimension", "maximal diameter",
        "in diameter",
        "biggest", "larger", "bigger", "long axis", "longest axis", "largest axis",
        "major axis", "maximum linear dimension", "greatest linear dimension", "greatest linear extent",
        "maximum linear extent", "greatest measurement", "maximum measurement", "max dim", "max diameter",
        "max dimension", "max diam", "greatest dim", "greatest diam", "largest diam", "largest measurement",
        "longest dimension", "longest diameter", "greatest length", "maximal length",
        "max length", "longest length", "greatest size", "maximum size", "maximal size", "max size",
        "main diameter", "major diameter", "widest", "largest dimension", "maximum extent", "greatest extent",
        "across", "largest diameter", "overall",
      ]),
    VocabularyEntry(
      .greatest,
      [
        "greatest dimension of largest invasive focus", "maximum dimension of largest invasive focus",
        "maximum dimension invasive component", "greatest dimension of largest focus of invasion",
        "largest contiguous focus of invasive carcinoma", "maximum dimension of invasive component",
        "greatest dimension of invasive carcinoma", "maximum invasive diameter",
      ], payload: 2),
    VocabularyEntry(
      .tumorNoun,
      [
        "tumor", "tumour", "neoplastic mass", "tumor mass", "tumour mass", "focus", "growth",
        "neoplasm",
      ]),
    VocabularyEntry(.tumorNoun, ["tumors", "tumours", "foci"], payload: 1),
    VocabularyEntry(
      .lesionNoun,
      [
        "mass", "lesion", "nodule", "masses", "nodules", "lesions", "herd", "lump", "neoformation",
        "nodulation", "nodulations", "mass lesion",
      ]),
    // What may as well be fibrosis; a verb or a label must say that it is measured.
    VocabularyEntry(
      .lesionNoun,
      [
        "area", "areas", "induration", "abnormality", "density", "thickening", "firmness", "distortion",
        "zone", "region",
      ], payload: 1),
    VocabularyEntry(.aggregate, ["aggregate", "in aggregate", "aggregates", "aggregating"]),
    VocabularyEntry(
      .additionalDimension, ["additional dimension", "additional dimensions", "additional dimension s"]),
  ]
}
