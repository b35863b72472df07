extension Vocabulary {
  /// Words that name the value which follows or stands before them.
  static let labels: [VocabularyEntry] = [
    VocabularyEntry(
      .percentLabel,
      [
        "percentage of cells with nuclear positivity", "percent of cells with nuclear positivity",
        "specify percentage of cells with nuclear positivity", "percentage of positive cells",
        "percentage positive", "percent positive", "percentage of nuclei stained",
        "percentage of tumor cells",
        "percentage of tumour cells", "percentage of positive nuclei", "percentage", "proportion of cells",
        "percent of positive cells", "percent staining", "percentage staining", "percent nuclei",
        "percent of cells positive", "percentage of cells staining", "percent tumor staining",
        "percentage of cells",
        "percentage positivity", "percentage of stained cells", "percentage of stained nuclei",
        "proportion positive",
        "percent cells positive", "percent of tumor cells", "percent of cells", "percentage of nuclei",
        "positive cells",
        "positive nuclei", "percent of nuclei", "extent of staining", "quantity", "percent reactive",
        "stained cells",
        "quantitation", "percentage of tumor nuclei", "percentage of tumour nuclei", "percent positivity",
        "pct positive",
        "percentage immunoreactive", "percentage reactive", "nuclear positivity score", "percent stained",
        "positive zellkerne", "positive tumorzellkerne", "positive tumorzellen",
        "anteil positiver zellkerne", "anteil positiver tumorzellen", "nuclei stained", "cells stained",
        "nuclei staining", "specify", "percent nuclear staining",
        "percentage of nuclear staining", "tumor nuclei stained", "tumour nuclei stained",
      ]),
    // Where blocks are sent; no reference values.
    VocabularyEntry(
      .noun,
      [
        "reference laboratory", "reference lab", "referral laboratory", "reference laboratories",
        "reference genetics", "reference cytogenetics", "reference pathology", "reference diagnostics",
        "reference genomics", "reference center", "reference centre", "reference institute",
        "reference testing", "reference facility", "reference services",
      ]),
    // In an Allred score the word stands for a score of 0 to 5.
    VocabularyEntry(.percentLabel, ["proportion"], payload: 1),
    VocabularyEntry(.percentWord, ["percent", "per cent", "pct", "prozent", "por ciento", "pour cent"]),
    VocabularyEntry(
      .intensityLabel,
      [
        "average intensity of staining", "average intensity", "intensity of staining", "staining intensity",
        "intensity", "predominant intensity", "intensity of stain", "average staining intensity",
        "nuclear intensity",
        "intensitaet", "intensitat", "faerbeintensitaet", "farbeintensitat", "intensidad", "intensite",
        "intensita", "intensidade", "intensity score",
        "stain intensity", "strength of staining", "staining strength", "stain strength", "stain grade",
        "staining grade", "intensity grade", "nuclear staining intensity", "signal intensity",
        "reaction intensity", "intensity of reaction", "predominant staining intensity", "mean intensity",
        "grade of staining", "staining intensity score", "int score", "intens score",
      ]),
    VocabularyEntry(
      .scoreLabel,
      [
        "score", "scored", "scores", "score of", "ihc score", "dako score", "total score", "sum score",
        "scored as",
        "membrane score", "immunoscore", "scoring", "graded", "rated", "semiquantitative score",
        "staining score", "result score",
      ]),
    VocabularyEntry(
      .allredLabel,
      [
        "allred", "allred score", "quick score", "quickscore", "total allred score", "ts", "as",
        "allred total",
        "allred total score", "modified allred", "modified allred score", "q score", "allred scoring",
        "alfred score",
        "allred index", "quick allred score", "allred system score", "total allred",
      ]),
    VocabularyEntry(
      .proportionLabel, ["proportion score", "ps", "proportion score ps", "distribution score", "prop score"]),
    VocabularyEntry(.proportionLabel, ["percentage score", "percent score"], payload: 1),
    VocabularyEntry(
      .hScoreLabel, ["h score", "hscore", "histoscore", "histo score", "h index"], joinable: false),
    VocabularyEntry(
      .irsLabel,
      [
        "irs", "immunoreactive score", "remmele", "remmele score", "irs score", "immunoreactivity score",
        "remmele stegner", "remmele stegner score", "irs remmele",
      ]),
    VocabularyEntry(
      .ratioLabel,
      [
        "ratio", "amplification ratio", "gene ratio", "signal ratio", "ratio of", "r",
        "copy number ratio", "quotient", "amplification index", "overall ratio", "average ratio",
        "mean ratio",
        "ratio is", "gene copy ratio", "quota", "kvot", "quotienten", "cociente", "rapport", "rapporto",
        "ratio value", "ratios", "gene to centromere ratio", "gene centromere ratio",
      ]),
    VocabularyEntry(
      .copyNumberLabel,
      [
        "copy number", "copies", "copy", "gene copy number", "gene copies", "average gene copy number",
        "average copy number", "mean copy number", "gene copy", "copy no", "gene copy no", "copy numbers",
        "cn",
        "gcn", "gene count", "gene counts", "gene number", "gene dosage",
      ]),
    VocabularyEntry(
      .signalWord,
      ["signals", "signal", "dots", "gene signals", "spots", "signal count", "gene signal", "signal number"]),
    VocabularyEntry(
      .averageWord,
      [
        "average", "mean", "avg", "av", "averaged", "averaging", "median", "average number", "average no",
        "mean number", "mean no",
      ]),
    VocabularyEntry(
      .cellsCountedLabel,
      [
        "cells counted", "nuclei counted", "tumor cells counted", "number of invasive tumor cells counted",
        "number of cells counted", "number of nuclei counted", "cells scored", "nuclei scored",
        "cells evaluated",
        "number of cells scored", "nuclei evaluated", "cells analyzed", "cells analysed", "nuclei analyzed",
        "nuclei analysed", "number of nuclei scored", "number of interphase nuclei scored",
        "number of cells evaluated",
        "cells examined", "nuclei examined", "interphase nuclei", "tumor nuclei counted",
        "invasive tumor cells counted",
        "number of tumor cells counted", "number of cells", "number of nuclei", "cells enumerated",
        "nuclei enumerated",
        "number of tumor nuclei counted", "number of invasive cells counted", "number of cells analyzed",
        "tumour cells counted",
        "number of nuclei evaluated", "number of nuclei analysed", "invasive nuclei counted",
        "number of tumour cells counted", "number of tumor cells scored", "number of tumor nuclei",
        "number of invasive tumour cells counted",
        "number of invasive nuclei counted", "tumor cells scored", "tumor nuclei scored",
        "number of cells examined", "invasive cells counted",
        "nuclei counted in total", "number of invasive tumor nuclei counted",
        "number of invasive tumor cells scored",
        "interphase nuclei scored", "interphase nuclei counted", "total number of cells counted",
        "total number of nuclei counted", "no of nuclei counted",
        "no of cells counted", "no of cells scored", "no of nuclei scored", "no of nuclei", "no of cells",
        "cell count", "nuclei count",
      ]),
    VocabularyEntry(
      .recount,
      [
        "recount", "recounted", "re count", "re counted", "combined", "combined count", "combined result",
        "second count", "repeat count", "repeat fish", "repeat ish", "repeat test", "repeat testing",
        "repeat",
        "repeated", "repeat analysis", "repeat assay", "repeat stain", "repeat staining", "re tested",
        "retested",
        "retest", "pooled", "pooled count", "consensus", "consensus count", "adjudicated", "adjudication",
        "final count", "overall count", "both observers", "both readers", "re stained", "restained",
      ]),
    VocabularyEntry(.groupLabel, ["group", "ish group", "asco cap group", "cap group"]),
    VocabularyEntry(
      .cloneLabel,
      [
        "clone", "primary antibody", "antibody", "antibody clone", "ab", "monoclonal", "antibodies", "clones",
        "ventana", "dako", "leica", "novocastra", "biogenex", "roche", "agilent", "pathway", "confirm",
        "pharmdx",
        "cell marque", "rabbit", "mouse", "rabbit monoclonal", "mouse monoclonal", "vendor", "invitrogen",
        "zymed",
        "neomarkers", "labvision", "immunotech", "biocare", "bond", "oracle", "benchmark",
      ]),
    VocabularyEntry(
      .statusLabel,
      [
        "status", "result", "results", "interpretation", "assay", "test", "studies", "study", "analysis",
        "assessment", "findings", "evaluation", "testing", "protein", "gene", "oncoprotein", "oncogene",
        "antigen",
        "immunostain", "immunostains", "stain", "marker", "markers", "index", "proliferation", "nuclear",
        "proliferation index", "proliferative index", "proliferation rate", "proliferative fraction",
        "labeling index",
        "labelling index", "fraction", "status of", "level", "levels", "membrane",
        "membranous",
        "gene status", "final result", "final interpretation", "overall status",
        "proliferation fraction",
      ]),
    VocabularyEntry(.outOf, ["out of"]),
    VocabularyEntry(.plusWord, ["plus"]),
    VocabularyEntry(
      .controlLabel,
      [
        "status of internal controls", "internal control", "internal controls", "external control",
        "external controls",
        "control", "controls", "positive control", "negative control", "internal positive control",
        "control slides",
        "external positive control", "control cells", "internal control cells", "control tissue",
        "control tissues",
        "positive controls", "negative controls", "positive and negative controls", "control slide",
        "on slide control",
        "batch control", "batch controls", "on slide controls",
      ]),
    VocabularyEntry(
      .completeStaining,
      [
        "percentage of cells with uniform intense complete membrane staining",
        "percentage of cells with uniform complete membrane staining",
        "uniform intense complete membrane staining",
        "percentage of cells with complete membrane staining",
        "percent of cells with uniform intense complete membrane staining",
        "percentage of tumor cells with complete membrane staining", "complete membrane staining",
        "membrane staining percentage",
        "percent tumor cells staining",
      ]),
    VocabularyEntry(
      .unrelatedLabel,
      [
        "number of observers", "observers", "fixation time", "cold ischemia time", "cold ischaemia time",
        "ischemic time",
        "cold ischemia and fixation times", "fixation", "fixative", "fixed", "formalin", "block", "blocks",
        "cassette", "cassettes",
        "slide", "slides", "block number", "percentage of cells with amplified her2 signals", "aneusomy",
        "heterogeneous signals", "tumor content", "tumour content", "tumor cellularity", "tumour cellularity",
        "mitotic count", "mitoses",
        "mitotic rate", "mitotic figures",
        "tubules", "tubule formation", "nuclear grade", "nuclear pleomorphism", "nottingham",
        "nottingham score",
        "nottingham grade", "bloom richardson", "grade", "histologic grade", "sbr", "dilution", "page", "age",
        "ischemia", "lot", "accession", "case number", "testing performed on block",
        "testing performed on case number",
        "number of observers and cells", "cpt", "hpf", "high power fields", "til", "tils",
        "tumor infiltrating lymphocytes",
        "total signals", "total number of signals", "total her 2 signals", "total number of cep 17 signals",
        "total number of her 2 signals",
        "overall grade", "tubular differentiation", "glandular differentiation", "mitotic score",
        "cellularity",
        "total her2 signals counted", "total cep17 signals counted", "total her2 count", "total cep17 count",
      ]),
    VocabularyEntry(
      .moreThan,
      [
        "greater than", "more than", "over", "in excess of", "above", "exceeding", "exceeds", "larger than",
        "slightly over", "just over",
      ]),
    VocabularyEntry(
      .lessThan,
      [
        "less than", "fewer than", "below", "under", "not more than", "smaller than", "just under",
        "slightly less than",
      ]),
    VocabularyEntry(
      .atLeast,
      [
        "at least", "minimum of", "no less than", "not less than", "greater than or equal to",
        "equal to or greater than", "more than or equal to", "at a minimum",
      ]),
    VocabularyEntry(
      .upTo,
      [
        "up to", "at most", "no more than", "less than or equal to", "equal to or less than", "maximum of",
        "as much as",
      ]),
    VocabularyEntry(
      .approximately,
      [
        "approximately", "approx", "about", "circa", "ca", "roughly", "around", "estimated", "nearly",
        "almost", "virtually", "an estimated",
        "estimated at", "approximate", "some", "close to", "essentially",
      ]),
    VocabularyEntry(.between, ["between", "ranging from", "from"]),
    VocabularyEntry(.to, ["to", "through", "bis"]),
    VocabularyEntry(.and, ["and", "und", "y", "et"]),
    VocabularyEntry(.or, ["or", "nor", "oder"]),
    VocabularyEntry(.with, ["with"]),
    VocabularyEntry(.forWord, ["for"]),
    VocabularyEntry(.of, ["of"]),
    VocabularyEntry(.by, ["by", "via", "using", "on"]),
    VocabularyEntry(.inWord, ["in"]),
    VocabularyEntry(
      .cellWord,
      [
        "cells", "cell", "nuclei", "nucleus", "tumor cells", "tumour cells", "tumor cell nuclei",
        "neoplastic cells", "carcinoma cells",
        "cancer cells", "malignant cells", "tumor nuclei", "tumour nuclei", "tumor cell", "per cell",
        "per nucleus", "lesional cells", "neoplastic nuclei",
        "tumour cell nuclei", "tumour cell", "invasive tumor cells", "invasive tumour cells",
        "epithelial cells",
      ]),
  ]
}
