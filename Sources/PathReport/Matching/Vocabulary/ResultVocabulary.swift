extension Vocabulary {
  /// The test was done and gave no answer, which is not the same as an answer in between.
  static let indeterminate = [
    "indeterminate", "inconclusive", "indeterminant", "cannot be determined", "can not be determined",
    "cannot determine", "undetermined", "indeterminado", "cbd",
  ]

  /// What a test came to.
  static let results: [VocabularyEntry] = [
    VocabularyEntry(
      .positive,
      [
        "positive", "pos", "positif", "positifs", "positivo", "positiva", "positivos", "positivas",
        "positivi",
        "positiv", "positives", "reactive",
        "immunoreactive", "immunopositive", "favorable", "favourable", "expressed", "ve positive",
        "positively",
        "overexpressing", "expressing",
      ]),
    VocabularyEntry(
      .negative,
      [
        "negative", "neg", "negatif", "negativo", "negativa", "negativ", "nonreactive", "non reactive",
        "unreactive", "immunonegative", "non immunoreactive", "nonimmunoreactive", "unfavorable",
        "unfavourable",
        "not expressed", "not reactive", "not immunoreactive", "not positive", "nonexpressed",
        "non expressed",
        "non overexpressed", "not overexpressed", "not over expressed", "not detected", "undetectable",
        "nicht nachweisbar", "completely negative", "not seen", "not identified", "negatives", "negatifs",
        "negativos", "negativas", "negativi", "not demonstrated", "not found", "not present", "do not stain",
        "does not stain",
        "failed to stain", "fail to stain", "fails to stain", "did not stain", "not stained", "unstained",
        "not staining", "entirely negative", "nonreactivity", "could not be demonstrated",
        "could not be detected",
        "cannot be demonstrated", "cannot be detected", "not be demonstrated", "not be detected",
        "could not be shown", "could not be found", "was not demonstrable", "not demonstrable",
        "not detectable", "not appreciated", "not observed", "not noted", "not visible", "not evident",
        "non positive", "does not show overexpression", "not show overexpression",
      ]),
    // Verbs whose object is the marker.
    VocabularyEntry(
      .negative,
      [
        "does not express", "do not express", "did not express", "not expressing", "non expressing",
        "fails to express", "fail to express", "failed to express", "does not overexpress",
        "do not overexpress", "did not overexpress", "not overexpress", "fails to overexpress",
        "fail to overexpress", "failed to overexpress", "not overexpressing",
      ], payload: 1),
    VocabularyEntry(
      .lowPositive,
      ["low positive", "low positivity", "weakly low positive", "positive low", "low positive er"]),
    VocabularyEntry(
      .equivocal,
      indeterminate + ["equivocal", "borderline", "equivocally positive", "equivoco", "ambiguous"]),
    VocabularyEntry(
      .amplified,
      [
        "amplified", "highly amplified", "low level amplified", "amplification positive", "coamplified",
        "borderline amplified", "low amplified", "co amplified",
      ]),
    VocabularyEntry(
      .notAmplified,
      [
        "not amplified", "n0t amplified", "non amplified", "n0n amplified", "nonamplified", "unamplified",
        "un amplified", "no amplification",
        "not show amplification", "not be amplified", "not gene amplified", "not been amplified",
        "absence of amplification", "lack of amplification", "nicht amplifiziert", "no amplificado",
        "not her2 amplified", "non amplification", "no gene amplification", "nor amplified",
        "borderline not amplified",
        "borderline non amplified", "amplification negative", "no amplification detected",
        "without amplification",
        "amplification not detected", "amplification not seen", "amplification not identified",
        "not found to be amplified", "fails to show amplification", "no evidence of amplification",
        "no evidence of gene amplification", "lack of gene amplification", "absence of gene amplification",
      ], joinable: false),
    VocabularyEntry(
      .overexpressed,
      [
        "overexpressed", "over expressed", "overexpresses", "over expresses", "strongly overexpressed",
      ]),
    VocabularyEntry(
      .pending,
      [
        "pending", "to follow", "will follow", "awaited", "awaiting", "in progress", "ordered", "are awaited",
        "will be reported", "will be performed", "to be reported", "to be issued", "to be performed",
        "being performed", "will be issued", "requested", "sent for", "sent out for", "submitted for",
        "forthcoming", "being repeated", "being done", "under way", "underway", "have been ordered",
        "in process",
        "will be forwarded", "referred for", "is to follow", "will be addended", "sent to", "forwarded for",
        "on order",
        "will be done", "to be done", "reflexed", "reflexed to", "will be sent", "to be sent", "being sent",
        "will be added", "initiated", "ausstehend", "pendiente", "will be evaluated", "will be assessed",
        "has been initiated",
        "outstanding", "not yet available", "not yet reported", "not yet received", "will be reflexed",
        "results to follow", "being undertaken", "being carried out", "has been sent", "have been sent",
        "submitted to", "has been submitted", "have been submitted",
        "will be an addendum", "been requested", "will be undertaken", "will be carried out",
        "has been referred", "being forwarded", "being forwarded to", "been forwarded", "been forwarded to",
        "forwarded to", "referred out for", "will be referred", "to be referred", "being referred",
        "to be forwarded", "being submitted", "will be submitted", "to be submitted", "being sent out",
        "will be sent out", "been sent out", "sent out to", "being shipped", "shipped to",
        "will be tested", "will be available", "result awaited", "results awaited", "to be determined", "tbd",
        "being tested", "will be determined", "to be tested", "reflex testing",
        // The result is in a report that is not this one.
        "see addendum", "see separate report", "see separate addendum", "see addendum report",
        "see supplemental report", "see supplementary report", "see separately issued report",
        "see forthcoming addendum", "see subsequent addendum", "see subsequent report",
        "see biomarker report",
        "reported separately", "to be reported separately", "issued separately",
      ]),
    VocabularyEntry(
      .notPerformed,
      [
        "not performed", "not done", "not requested", "not ordered", "not assessed", "not tested",
        "not evaluated", "not carried out", "not indicated", "not undertaken", "was not performed",
        "were not performed", "not examined", "insufficient", "insufficient tissue", "insufficient tumor",
        "quantity not sufficient", "qns", "unsatisfactory", "not interpretable", "uninterpretable",
        "not evaluable", "non contributory", "noncontributory", "not assessable", "not been performed",
        "not been ordered", "not been done", "no need for", "no need of", "not needed",
        "no indication for", "deferred", "not stained for", "not attempted", "not required",
        "not be performed", "not scored", "not undergo", "no tumor left in block", "cancelled", "canceled",
        "not analyzed", "not analysed", "not determined", "not necessary", "not routinely performed",
        "not sent",
        "not proceed", "not submitted", "has not been requested", "not investigated", "no performed",
        "not measured", "not studied", "failed hybridization", "failed hybridisation", "hybridization failed",
        "hybridisation failed", "assay failed", "test failed", "uninformative", "not informative",
        "non informative", "unsuccessful", "could not be performed", "could not be assessed",
        "could not be interpreted", "cannot be assessed", "cannot be evaluated", "could not be evaluated",
        "not possible", "inadequate", "inadequate tissue", "inadequate tumor", "inadequate tumour",
        "inadequate material", "insufficient tumour", "insufficient material", "insufficient sample",
        "insufficient cells", "insufficient cellularity", "no tumor left", "no tumour left",
        "no tumor cells left", "no tumour cells left", "no tumor remains", "no tumour remains",
        "no tumor remaining", "no tumour remaining", "no invasive tumor remains", "tissue exhausted",
        "block exhausted", "exhausted", "not enough tissue", "not enough tumor", "not enough tumour",
        "not enough material", "too little tissue", "too little tumor", "too little tumour",
        "could not be scored", "cannot be scored", "cannot be interpreted", "could not be determined",
        "not able to be assessed", "unable to assess", "unable to be assessed", "technical failure",
        "technically unsatisfactory", "technically inadequate", "not validated", "not offered",
      ]),
    VocabularyEntry(
      .notPerformed,
      [
        "not applicable", "n a", "na", "not repeated", "not available", "not known", "unknown",
        "not reported",
        "not stated", "nil", "none available", "none", "none identified", "none seen", "none present",
      ], payload: 1),
    VocabularyEntry(
      .present,
      [
        "present", "detected", "identified", "found", "observed", "seen", "demonstrated", "shown", "noted",
        "demonstrate", "demonstrates", "shows", "show", "showed", "exhibit", "exhibits", "displays",
        "display",
        "displayed", "exhibited", "express", "expresses", "stain", "stains", "stained", "expressing",
      ]),
    VocabularyEntry(
      .absent,
      [
        "absent", "absence", "lacking", "lacks", "lack", "lacked", "missing", "loss", "is lost", "are lost",
        "was lost", "excludes", "excluding", "ruled out",
      ]),
    VocabularyEntry(
      .negation,
      [
        "no", "without", "neither", "lack of", "lacks", "absence of", "devoid", "devoid of", "no evidence of",
        "no evidence for",
        "fails to show",
        "failed to show", "did not show", "does not show", "do not show", "no significant", "zero",
        "not showing",
        "no definite", "no appreciable", "no detectable", "does not demonstrate", "do not demonstrate",
        "loss of", "not exhibit", "does not exhibit", "no demonstrable", "showed no", "shows no", "show no",
        "complete absence of", "complete lack of", "negative for evidence of", "reveals no", "revealed no",
        "no convincing",
        "did not demonstrate", "did not reveal", "no specific", "does not reveal",
      ]),
    VocabularyEntry(.not, ["not", "non", "n0t", "n0n"]),
    VocabularyEntry(.respectively, ["respectively", "resp"]),
    VocabularyEntry(.both, ["both", "each"]),
    VocabularyEntry(
      .stainingNoun,
      [
        "staining", "immunoreactivity", "reactivity", "expression", "overexpression", "over expression",
        "positivity", "immunostaining", "labeling", "labelling", "immunopositivity", "nuclear staining",
        "nuclear positivity", "membrane staining", "membranous staining", "nuclear expression",
        "nuclear immunoreactivity", "nuclear reactivity", "protein overexpression", "protein expression",
        "immunolabeling", "immunolabelling", "immunoexpression",
      ]),
    VocabularyEntry(
      .amplificationNoun, ["amplification", "gene amplification", "amplifications", "oncogene amplification"]),
    VocabularyEntry(
      .intensity,
      [
        "weak", "weakly", "faint", "faintly", "low intensity", "mild", "weakly staining", "schwach", "faible",
        "debil", "debole", "fraca",
      ],
      payload: 0),
    VocabularyEntry(
      .intensity,
      [
        "moderate", "moderately", "mod", "intermediate", "medium", "intermediate intensity", "maessig",
        "moderee",
        "moyenne", "moderada", "moderado", "moderata", "mittel", "mittelstark",
      ], payload: 2),
    VocabularyEntry(
      .intensity,
      [
        "strong", "strongly", "intense", "intensely", "marked", "markedly", "stark", "fuerte", "forte",
        "intensa",
      ],
      payload: 4),
    VocabularyEntry(
      .her2Low,
      [
        "her2 low", "her 2 low", "her2low", "low her2 expression", "low her 2 expression",
        "her2 low expression",
      ]),
    VocabularyEntry(
      .her2Ultralow, ["her2 ultralow", "her 2 ultralow", "her2 ultra low", "ultralow", "ultra low"]),
  ]
}
