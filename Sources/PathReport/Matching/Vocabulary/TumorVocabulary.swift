extension Vocabulary {
  /// Kinds of tumor, and which of several is meant.
  static let tumors: [VocabularyEntry] = [
    VocabularyEntry(
      .inSitu,
      [
        "ductal carcinoma in situ", "dcis", "in situ", "insitu", "intraductal carcinoma",
        "lobular carcinoma in situ", "lcis", "intraductal component",
        "in situ carcinoma", "carcinoma in situ", "intraductal", "in situ component", "paget disease",
        "pagets disease", "noninvasive", "non invasive", "dcis component", "in situ ductal carcinoma",
        "intra ductal carcinoma", "non infiltrating", "encapsulated papillary carcinoma",
        "encysted papillary carcinoma", "intracystic papillary carcinoma", "encapsulated papillary",
        "encysted papillary", "intracystic papillary",
      ]),
    VocabularyEntry(
      .invasive,
      [
        "invasive", "infiltrating", "infiltrative", "invasive component", "invasive carcinoma",
        "infiltrating carcinoma", "invasive ductal carcinoma",
        "infiltrating ductal carcinoma", "invasive lobular carcinoma", "infiltrating lobular carcinoma",
        "invasive tumor", "invasive tumour", "invasive cancer", "idc", "ilc",
        "invasive mammary carcinoma", "invasive duct carcinoma", "infiltrating duct carcinoma",
        "infiltrating mammary carcinoma", "invasive breast carcinoma", "infiltrating tumor", "invasive focus",
        "invasive foci",
        "invasive disease", "invasive lesion", "infiltrating lobular", "infiltrating ductal",
        "invasive ductal", "invasive lobular", "invasive component of", "invasive breast cancer",
        "infiltrating duct cell carcinoma", "invasive adenocarcinoma",
        "infiltrating adenocarcinoma", "invasive element", "invasive ca", "invasive ductal ca",
        "invasive duct ca", "invasive lobular ca", "infiltrating ca", "infiltrating ductal ca",
        "infiltrating duct ca", "infiltrating lobular ca", "inv ca", "inv ductal ca", "inv duct ca",
        "inv lobular ca", "inv carcinoma", "inv ductal carcinoma", "inv lobular carcinoma", "inf ca",
        "inf duct ca", "infil duct ca", "infiltr duct ca", "inf duct carcinoma", "infil ductal carcinoma",
        "inf ductal carcinoma", "inf lobular carcinoma", "infil lobular ca", "infil ca",
        "inf ductal ca", "inf lobular ca", "infiltr ductal ca", "infil ductal ca", "inv ductal",
        "inv lobular",
        "inv mammary ca", "inv mammary carcinoma", "inv component", "inv tumor", "inv tumour", "inv foci",
        "inv focus", "invasive part", "infiltrating component", "infiltrating part", "infiltrating tumour",
        "infiltrating cancer", "infiltrating focus", "infiltrating foci", "infiltrating disease",
        "infiltrating lesion", "invasive growth", "invasive neoplasm", "infiltrating neoplasm",
        "tubular carcinoma", "mucinous carcinoma", "colloid carcinoma", "medullary carcinoma",
        "metaplastic carcinoma", "carcinoma nst", "carcinoma no special type",
        "carcinoma of no special type", "ductal carcinoma nst", "ductal carcinoma of no special type",
        "carcinoma ductale infiltrans", "carcinoma ductale invasivum", "carcinoma lobulare infiltrans",
        "carcinoma lobulare invasivum", "carcinoma invasivum", "carcinoma infiltrans",
        "carcinoma mammae invasivum", "carcinoma ductale mammae invasivum",
      ]),
    VocabularyEntry(
      .carcinoma,
      ["carcinoma", "adenocarcinoma", "cancer", "malignancy", "carcinomas", "malignant"]),
    VocabularyEntry(
      .metastasis,
      [
        "metastatic", "metastasis", "metastases", "mets", "deposit", "metastatic carcinoma",
        "metastatic focus", "metastatic deposit", "macrometastasis", "micrometastasis", "micrometastases",
        "macrometastases", "largest metastasis", "metastatic foci", "extranodal", "extracapsular",
        "isolated tumor cells", "itc", "itcs", "deposits",
      ]),
    VocabularyEntry(
      .metastasis,
      [
        "nodal metastasis", "nodal metastases", "nodal deposit", "axillary metastasis",
        "axillary metastases", "axillary mets", "nodal mets", "node metastasis",
      ], payload: 1),
    VocabularyEntry(
      .lymphNode,
      [
        "lymph node", "lymph nodes", "node", "nodes", "sentinel", "sentinel node", "axillary", "axilla",
        "nodal", "sentinel lymph node", "sentinel lymph nodes", "axillary contents", "intramammary node",
        "sln", "slnb",
      ]),
    // Nodes lie in it, but it is a part of the breast.
    VocabularyEntry(.lymphNode, ["axillary tail", "tail of spence"], payload: 1),
    VocabularyEntry(
      .main,
      [
        "main", "main lesion", "main tumor", "main tumour", "dominant", "larger", "largest tumor",
        "dominant lesion", "index lesion", "index tumor", "primary",
      ]),
    VocabularyEntry(
      .satellite, ["satellite", "smaller", "second", "additional", "satellite nodule", "another"]),
  ]
}
