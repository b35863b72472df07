extension Vocabulary {
  /// Words that say whose result it is, and how far it can be believed.
  static let context: [VocabularyEntry] = [
    VocabularyEntry(
      .guidelineProse,
      [
        "st gallen", "saint gallen", "gallen", "agreed cut off", "agreed cutoff", "no established cut off",
        "no established cutoff", "no validated", "inter laboratory", "interlaboratory", "working group",
        "benefit", "read about", "learn more", "health library", "efficacy", "trials", "insufficient data",
        "limited data", "limited evidence",
        "evidence is limited",
        "disease free", "overall survival", "targeted therapy", "deruxtecan", "there are limited data",
        "treatment decisions", "antibody drug", "performance characteristics", "equivocal results are",
        "equivocal cases are", "equivocal tumors are", "equivocal tumours are", "borderline results are",
        "borderline cases are", "indeterminate results are", "indeterminate cases are", "positive cases are",
        "negative cases are", "positive results are", "negative results are", "all cases", "cases are",
        "cases scored", "cases with a score", "assay does not detect", "test does not detect",
        "assay cannot detect", "test cannot detect", "assay will not detect", "test will not detect",
        "assay does not identify", "does not exclude the possibility", "assay does not measure",
        "method does not detect", "does not detect protein", "assay is not designed",
      ]),
    VocabularyEntry(
      .mistaken,
      [
        "incorrectly", "in error", "erroneous", "erroneously", "incorrect", "typographical", "mislabelled",
        "mislabeled",
        "transcription error", "wrongly", "error in the", "error in tumor size", "error in tumour size",
        "an error in",
      ]),
    VocabularyEntry(
      .changedFrom,
      [
        "changed from", "corrected from", "revised from", "amended from", "upgraded from", "downgraded from",
        "previously reported as", "originally reported as", "initially reported as", "was reported as",
        "was issued as", "issued as", "was entered as", "entered as", "entered incorrectly as",
        "originally entered as", "was given as",
        "was recorded as", "was typed as", "was stated as", "was listed as", "incorrectly reported as",
        "erroneously reported as", "incorrectly listed as", "incorrectly entered as", "misreported as",
        "formerly",
      ]),
    VocabularyEntry(
      .benignTissue,
      [
        "benign ducts", "benign breast", "normal breast", "normal cells", "normal nuclei", "benign glands",
        "benign epithelium",
        "normal ducts", "adjacent benign", "adjacent normal",
        "normal epithelium", "benign lobules", "normal lobules", "benign breast epithelium",
        "normal breast epithelium", "non neoplastic", "nonneoplastic",
        "normal mammary", "benign mammary", "background breast", "background normal", "benign breast tissue",
        "normal breast tissue", "usual hyperplasia", "benign hyperplasia", "entrapped benign",
        "usual ductal hyperplasia", "ductal hyperplasia", "hyperplasia of usual type",
        "florid hyperplasia",
        "epithelial hyperplasia", "fibroadenoma", "sclerosing adenosis", "in the stroma", "stromal cells",
        "uninvolved breast", "uninvolved ducts", "normal ductules", "benign ductules", "native ducts",
        "normal duct", "benign duct", "benign ductal", "normal ductal", "benign lobular",
      ]),
    VocabularyEntry(
      .priorMaterial,
      [
        "previous biopsy", "prior biopsy", "previous core biopsy", "prior core biopsy", "previous core",
        "prior core", "previous needle core biopsy",
        "core biopsy report", "previous report", "prior report", "previous specimen", "prior specimen",
        "previously", "pre treatment", "pretreatment",
        "pre treatment biopsy", "pretreatment biopsy", "diagnostic biopsy", "diagnostic core",
        "previous needle biopsy", "prior needle biopsy", "initial biopsy", "prior surgical",
        "previous surgical",
        "original biopsy", "original core", "pre neoadjuvant", "preneoadjuvant", "initial core biopsy",
        "original core biopsy", "needle core biopsy report", "index biopsy",
        "prior studies", "previous studies", "earlier biopsy", "previous breast biopsy",
        "prior breast biopsy", "on the core biopsy", "from core biopsy", "on core biopsy", "on core",
        "on the core",
        "previous material",
        "diagnostic core biopsy", "on prior", "on previous", "prior to treatment", "before treatment",
        "previous excision", "prior excision", "prior case", "previous case",
      ]),
    VocabularyEntry(
      .priorMaterial,
      ["prior", "previous", "earlier", "initial", "original"].flatMap { time in
        [
          "lumpectomy", "mastectomy", "partial mastectomy", "segmental mastectomy", "wide local excision",
          "wle", "resection", "excisional biopsy", "incisional biopsy", "surgical specimen",
          "lumpectomy specimen", "excision specimen", "tumor", "tumour", "carcinoma", "invasive carcinoma",
        ].map { "\(time) \($0)" }
      }),
    VocabularyEntry(
      .outsideMaterial,
      [
        "your note", "your letter", "your request", "your pathologist", "your institution", "your hospital",
        "your stain", "your stains", "your slides show", "you state", "you mention", "you note", "you found",
        "you describe", "thought to be", "was said to be", "is said to be", "said to be", "believed to be",
        "reportedly", "allegedly", "purportedly", "stated to be", "considered elsewhere",
        "local laboratory", "local report", "primary laboratory", "first laboratory",
        "according to that", "according to their", "according to your", "according to his",
        "according to her", "according to the patient", "according to the clinician",
        "according to the original", "according to the previous", "according to the prior",
        "according to the letter", "according to records", "according to the records",
        "according to the referring", "according to the outside", "according to outside",
        "according to the submitting", "according to the originating", "according to report",
        "according to the report", "according to the referral", "according to the requisition",
        "outside", "outside report", "outside slides", "outside hospital", "per outside", "by report",
        "outside institution", "outside laboratory", "outside biopsy",
        "referring hospital", "referring laboratory", "referring centre", "referring center", "elsewhere",
        "as reported", "submitting", "originating", "your department", "your laboratory", "your report",
        "you report", "you reported", "copy report", "copy reports",
      ]),
    // A place in the breast, no other hospital.
    VocabularyEntry(
      .noun,
      [
        "outside invasive", "outside the invasive", "outside of invasive", "outside of the",
        "outside the tumor",
        "outside the tumour", "outside the main", "outside the carcinoma", "outside of tumor",
        "outside tumor",
        "outside tumour",
      ]),
    VocabularyEntry(
      .previouslyReported,
      [
        "previously reported", "reported previously", "previously performed", "performed previously",
        "already reported", "reported separately", "see separate report", "see prior report",
        "see previous report", "performed on prior", "performed on previous", "done on prior",
        "done on previous", "reported under separate",
      ]),
    VocabularyEntry(
      .historyCue,
      [
        "known", "history of", "diagnosed", "status post", "s p", "presented with", "year old", "yo", "y o",
        "yr old", "recurrent", "recurrence of",
      ]),
    VocabularyEntry(
      .familyCue,
      [
        "mother", "sister", "sisters", "aunt", "grandmother", "daughter", "family history", "cousin", "niece",
        "mother's", "sister's",
      ]),
    VocabularyEntry(
      .recommendation,
      [
        "recommended", "recommend", "suggested", "advised", "suggest", "advise", "is recommended",
        "please obtain", "consider", "should be considered",
        "may be considered", "if clinically indicated", "would be useful", "kindly correlate", "suggests",
        "recommends", "advisable",
      ]),
    // What stands behind is not what was found.
    VocabularyEntry(
      .exclusion,
      [
        "excluding", "excludes", "exclude", "excluded", "ruling out", "rules out", "ruled out", "r o",
        "rather than", "against", "as opposed to", "argues against", "argue against",
        "to exclude", "no support for",
      ]),
    VocabularyEntry(
      .hypothetical,
      [
        "if", "please do", "please perform", "please obtain", "please order", "please send", "kindly perform",
        "is positive when", "is negative when", "are positive when", "are negative when",
        "positive when", "negative when", "equivocal when", "requires", "require", "is required for",
        "are required for", "may be", "might be", "could be",
        "rule out", "cannot exclude", "can not exclude", "would be",
        "should be", "whether", "in case of", "when ihc", "when the ihc", "when immunohistochemistry",
        "when the immunohistochemical", "performed automatically", "automatically performed",
        "performed reflexively", "only when", "performed only", "only performed", "done only", "only done",
        "in cases", "in all cases", "for all cases", "on all cases",
        "patients with", "for patients", "tumors with", "tumours with", "cases with", "unless", "eligible",
        "candidates", "tumors that", "tumours that", "patients whose", "cancers with", "cancers that",
        "carcinomas with",
        "carcinomas that", "cases in which", "specimens with", "invasive cancers", "breast cancers with",
        "cases of", "cases scoring", "tumors scored", "tumours scored", "specimens scored",
        "women with", "is offered", "are offered", "upon request", "available on request",
        "with reflex fish for", "with reflex to fish for", "reflex fish for", "reflex to fish for",
      ]),
    VocabularyEntry(
      .legendCue,
      [
        "reference range", "reference", "reference interval", "biological ref interval",
        "interpretation guide", "scoring criteria", "scoring system", "criteria",
        "legend", "according to", "guideline", "guidelines",
        "asco", "asco cap", "cap asco",
        "cutoff", "cut off", "cut point", "cutpoint", "threshold", "range for interpretation", "scoring key",
        "scale of", "scale", "package insert", "is taken as", "are taken as", "is taken to be",
        "are interpreted as",
        "interpreted according",
        "regarded as", "is regarded", "are regarded", "is defined", "are defined",
        "considered positive", "considered negative", "considered equivocal", "are classified",
        "is classified", "reported as positive if",
        "reporting criteria", "ref range", "ref interval", "cut offs", "cutoffs", "interpretive criteria",
        "interpretation criteria", "wolff", "hammond", "allison", "j clin oncol", "arch pathol",
        "arch pathol lab med", "definition", "definitions",
        "score definitions", "scoring guide", "scoring guidelines", "expected values", "normal range",
        "are read as", "is read as", "are scored as", "are reported as", "are called", "is called",
        "are counted as", "interpretive guide", "scoring scheme",
        "scoring legend", "interpretive key", "reference values", "grading scale", "scoring method",
        "constitutes", "deemed positive", "for this assay", "the following criteria", "interpretation scale",
        "scoring scale", "scoring ranges",
        "reporting guideline", "cap guideline", "guideline recommendations", "cut off value", "cutoff value",
        "is amplified when", "is amplified if", "is positive when", "is positive if", "is negative when",
        "is negative if", "is equivocal when", "is equivocal if", "are positive when", "are negative when",
        "are amplified when",
        "counted positive", "called positive", "called negative", "reported as positive when",
        "favorable range", "favorable ranges", "favourable range", "favourable ranges", "favorable limit",
        "favorable limits", "favorable values", "test scale", "scoring categories", "result categories",
      ]),
    // Behind a result they say what it means.
    VocabularyEntry(
      .legendCue,
      [
        "defined as", "is defined", "are defined", "is defined as", "are defined as", "is considered",
        "are considered", "regarded as", "is regarded", "are regarded", "is regarded as", "are regarded as",
        "means", "denotes", "signifies", "requires", "require", "is reported when", "is defined by",
        "corresponds to", "is based on",
      ], payload: 1),
    VocabularyEntry(
      .considered,
      [
        "considered", "interpreted as", "interpreted", "reported as", "classified as", "designated",
        // Behind a result they say what this one is, and are no key.
        "which is considered", "which is regarded as", "which is interpreted as", "which is defined as",
        "which is called", "which is read as", "which is scored as", "which is classified as",
        "which is reported as", "which we consider", "which means", "which corresponds to",
        "this is considered", "this is regarded as", "this is interpreted as", "it is considered",
        "this is classified as", "this is reported as",
      ]),
    VocabularyEntry(
      .amendment, ["amended", "amendment", "corrected", "correction", "revised", "now reads", "should read"]),
    // Above the text that an amended report replaces.
    VocabularyEntry(
      .originalHeading,
      [
        "original report", "original diagnosis", "original final diagnosis", "original result",
        "original results", "original pathology report", "initial report", "initial result",
        "initial results", "superseded report", "superseded", "superseded result", "superseded results",
        "superseded diagnosis", "previous result", "previous results", "prior result", "prior results",
        "previously reported result", "previously reported results", "previously reported diagnosis",
        "text of original report", "original text", "report as originally issued",
        "original report text", "original interpretation", "previous version", "prior version",
        "previously issued report", "as originally reported", "as previously reported",
        "original biomarker results", "original receptor results",
      ]),
    VocabularyEntry(
      .treatmentEffect,
      [
        "treatment effect", "post treatment", "post therapy", "residual cancer burden", "rcb",
      ]),
    // The treatment itself, which may be planned, over, or not given.
    VocabularyEntry(
      .treatmentEffect, ["neoadjuvant", "preoperative chemotherapy", "presurgical therapy"], payload: 1),
    // What only a treated tumor has.
    VocabularyEntry(.treatmentEffect, ["post neoadjuvant", "ypt"], payload: 2),
  ]
}
