extension Vocabulary {
  /// What else has a measure, and where things are.
  static let anatomy: [VocabularyEntry] = [
    VocabularyEntry(
      .margin,
      [
        "margin", "margins", "ink", "inked", "resection line", "clearance", "clear", "surgical margins",
        "pectoral fascia", "fascia",
      ]),
    VocabularyEntry(
      .distance,
      [
        "distance", "field diameter", "visual field", "field of vision", "microscope field", "field", "away",
        "closest", "nearest", "clear by", "clear of", "free by", "separated", "distant",
        "distances", "beyond", "apart", "visual area",
      ]),
    VocabularyEntry(
      .specimenNoun,
      [
        "specimen", "lumpectomy specimen", "mastectomy specimen", "breast tissue", "fragment", "fragments",
        "fibroadipose tissue", "portion", "piece", "tissue", "ellipse", "segment",
        "excised", "pieces", "yellow", "fatty tissue", "resectate", "fibrofatty tissue", "adipose", "gram",
        "g", "container", "labeled", "labelled", "received", "specimens", "medial to lateral",
        "superior to inferior", "anterior to posterior",
        "mediolateral", "superoinferior", "anteroposterior", "disc", "implant", "remaining breast", "grams",
        "gm",
      ]),
    // Labels of one line, no headings of a section.
    VocabularyEntry(
      .noun,
      [
        "specimen laterality", "specimen integrity", "specimen type", "specimen side", "specimen site",
        "specimen orientation", "specimen procedure",
      ]),
    VocabularyEntry(
      .specimenNoun, ["specimen size", "specimen dimensions", "size of specimen", "specimen measurements"]),
    VocabularyEntry(
      .skin,
      [
        "skin", "nipple", "areola", "scar", "skin ellipse", "incision", "muscle", "nipple areola complex",
        "wire", "clip", "seed",
      ]),
    VocabularyEntry(
      .cavity,
      [
        "cavity", "biopsy cavity", "seroma", "biopsy site", "hematoma", "hemorrhage", "haematoma", "cavities",
        "hemorrhagic", "tumor bed cavity", "defect",
      ]),
    // `adjacent to the prior biopsy cavity`: a place in this specimen, and no other material.
    VocabularyEntry(
      .cavity,
      ["prior", "previous"].flatMap { time in
        [
          "biopsy", "core biopsy", "needle biopsy", "excision", "lumpectomy", "surgery", "surgical",
          "procedure",
        ]
        .flatMap { act in
          ["cavity", "site", "tract", "changes", "scar"].map { "\(time) \(act) \($0)" }
        }
      }),
    VocabularyEntry(.tumorBed, ["tumor bed", "tumour bed", "bed"]),
    VocabularyEntry(
      .benignLesion,
      [
        "fibroadenoma", "cyst", "cysts", "papilloma", "lipoma", "radial scar", "adenosis", "hamartoma",
        "fat necrosis", "phyllodes", "fibroadenomas", "hyperplasia", "fibrocystic", "ulcer", "ulceration",
        "fibrosis", "calcified", "intraductal papilloma", "intraductal papillomas",
        "benign intraductal papilloma", "intracystic papilloma",
        "sclerosing papilloma", "papillomas", "papillomatosis", "intraductal papillomatosis",
        "intraductal hyperplasia", "complex sclerosing lesion", "complex sclerosing lesions", "mastopathy",
        "duct ectasia", "mammary duct ectasia", "mastitis", "abscess", "galactocele", "hemangioma",
        "haemangioma", "adenoma", "tubular adenoma", "lactating adenoma", "nipple adenoma", "phylloides",
        "phyllodes tumor", "phyllodes tumour", "phylloides tumor", "phylloides tumour", "hamartomas",
        "atypical ductal hyperplasia", "atypical lobular hyperplasia", "atypical hyperplasia", "adh", "alh",
        "flat epithelial atypia", "radial scars", "lipomas", "myofibroblastoma", "pash", "fibroadenomatoid",
        "granuloma",
      ]),
    VocabularyEntry(
      .core,
      [
        "cores", "core", "cylinders", "needle cores", "core length", "tissue cores", "core fragments",
        "strips", "biopsies", "cylinder",
      ]),
    VocabularyEntry(
      .slice, ["slices", "sections", "thick", "thickness", "intervals", "section", "sectioned", "slice"]),
    VocabularyEntry(.weight, ["weighing", "weight", "weighs"]),
    VocabularyEntry(
      .imaging,
      [
        "mammogram", "mammography", "mammographic", "mri", "ultrasound", "sonography", "sonographic",
        "sonographically", "imaging", "radiologic", "radiological", "ct", "us", "x ray", "radiograph",
        "clinically", "palpable", "palpation", "tomosynthesis", "uss", "pet", "clinical size",
        "clinical tumor size", "clinical tumour size", "radiological size", "imaging size", "mammo", "echo",
        "radiology", "radiologically",
        "echography", "sonogram", "mr imaging", "pet ct", "ultrasonography", "ultrasonographic",
        "mammogram size", "mri size", "ultrasound size", "size on imaging", "size on mri",
        "preoperative size", "hypoechoic", "hypo echoic", "hyperechoic", "isoechoic", "anechoic",
        "mammograms", "mammographically", "tomogram",
      ]),
    // The radiologist's category, which stands behind what it was given to.
    VocabularyEntry(.imaging, ["bi rads", "birads", "acr bi rads", "acr birads"], payload: 1),
    VocabularyEntry(.calcification, ["calcifications", "microcalcifications", "calcification"]),
    VocabularyEntry(.fromWord, ["from the", "cm from", "fn", "from nipple"]),
    VocabularyEntry(.within, ["within", "to within"]),
    VocabularyEntry(.depthWord, ["deep to", "depth"]),
    VocabularyEntry(
      .wholeTumor,
      [
        "whole tumor", "whole tumour", "whole size", "whole tumor size", "whole tumour size",
        "invasive dcis", "invasive and in situ", "total lesion", "invasive and dcis",
        "overall lesion", "dcis combined", "total extent",
        "whole lesion", "total tumour size", "total tumor size", "overall extent", "total area",
        "entire lesion", "whole tumour field", "tumor aggregate size", "tumour field", "tumor field",
        "combined", "sum of", "sum of the sizes", "span of all foci", "aggregate size", "entire area",
        "overall area", "whole area",
      ]),
    // Behind a measure, what it includes.
    VocabularyEntry(
      .wholeTumor,
      [
        "including dcis", "including invasive", "including the invasive",
        "inclusive of invasive", "inclusive of the invasive", "including the dcis", "including in situ",
        "including the in situ", "inclusive of dcis", "including dcis component", "incl dcis",
        "incl invasive", "including surrounding dcis", "including associated dcis",
      ], payload: 1),
    VocabularyEntry(.biopsyWord, ["biopsy"]),
    VocabularyEntry(
      .noResidual,
      [
        "no residual invasive carcinoma", "no residual tumor", "no residual tumour", "no residual carcinoma",
        "no residual invasive", "no residual", "no residual malignancy",
      ]),
    VocabularyEntry(.microinvasion, ["microinvasion", "microinvasive", "micro invasive", "micro invasion"]),
    VocabularyEntry(
      .laterality,
      [
        "left", "lt", "left sided", "linke", "izquierda", "sinistra", "sinistrae", "sinister", "sinistri",
        "gauche", "links", "linker", "linkes", "sinistro", "esquerda", "esquerdo", "izquierdo", "venstre",
        "mammae sin", "mamma sin", "sin mamma",
        // As scanners print it.
        "lefi", "lcft", "leff",
      ], payload: 0),
    VocabularyEntry(
      .laterality,
      [
        "right", "rt", "right sided", "derecha", "dextra", "dextrae", "dexter", "dextri", "rechts", "droit",
        "droite", "rechte", "rechter", "rechtes", "destra", "destro", "direita", "direito", "derecho",
        "mammae dx", "mamma dx", "mammae dex", "mamma dex", "mammae dext", "mamma dext",
        "riqht", "rigbt", "rignt", "righi",
      ], payload: 1),
    VocabularyEntry(.laterality, ["bilateral", "bilaterally"], payload: 2),
    VocabularyEntry(
      .breast,
      [
        "breast", "breasts", "mammary", "mastectomy", "lumpectomy", "mamma", "mama", "wle",
        "wide local excision", "nipple sparing mastectomy", "quadrantectomy", "tylectomy",
        "br", "brst", "mammae", "partial mastectomy", "segmental mastectomy", "modified radical mastectomy",
        "simple mastectomy", "mastectomies", "lumpectomies", "mrm", "partial mastectomies",
        "total mastectomy", "skin sparing mastectomy",
      ]),
    VocabularyEntry(
      .otherOrgan,
      [
        "prostate", "prostatic", "adrenalectomy", "adrenocortical", "hepatectomy", "pneumonectomy", "colon",
        "colonic", "colorectal", "rectum", "rectosigmoid", "sigmoid", "cecum", "caecum", "stomach", "gastric",
        "gastro oesophageal", "gastro esophageal", "gastrooesophageal", "oesophageal", "jejunum", "antrum",
        "gastroesophageal", "gej", "esophagus", "esophageal", "endometrium", "endometrial", "uterus",
        "uterine",
        "cervix", "cervical", "ovary", "ovarian", "bladder", "urothelial", "kidney", "renal", "thyroid",
        "pancreas", "pancreatic", "salivary", "parotid", "melanoma", "glioblastoma", "brain", "testis",
        "adrenal", "thymus", "thymoma",
        "larynx", "tongue", "sarcoma", "mesothelioma", "appendix", "gallbladder", "esophagogastric",
        "oropharynx", "tonsil", "glioma", "astrocytoma", "meningioma", "pheochromocytoma", "lymphoma",
        "nephrectomy",
        "prostatectomy", "colectomy", "hysterectomy", "cystectomy", "gastrectomy", "thyroidectomy",
        "lobectomy", "hemicolectomy", "vulva", "penis", "mandible", "orbit", "eye", "uvea", "choroid",
        "duodenum", "ampulla", "ileum", "leiomyosarcoma",
        "liposarcoma", "seminoma", "bronchus", "oligodendroglioma", "oesophagus", "cholangiocarcinoma",
        "hepatocellular",
      ]),
    VocabularyEntry(
      .otherOrgan,
      [
        "lung", "liver", "bone", "pleura", "pleural", "hepatic", "vertebra", "femur", "spine", "sternum",
        "pulmonary",
      ], payload: 1),
    VocabularyEntry(
      .procedure,
      [
        "core biopsy", "needle core biopsy", "core needle biopsy", "core biopsies", "needle biopsy",
        "trucut biopsy", "tru cut biopsy", "stereotactic biopsy", "vacuum assisted biopsy", "core bx",
        "trucut",
        "ultrasound guided biopsy", "ultrasound guided core biopsy", "vab", "needle core",
        "guided core biopsy", "incisional biopsy", "stereotactic core biopsy", "mri guided biopsy",
        "us guided core biopsy", "punch biopsy",
      ], payload: 0),
    VocabularyEntry(
      .procedure,
      [
        "excision", "excisional biopsy", "re excision", "reexcision", "wire localized excision",
        "segmental resection", "partial resection",
      ], payload: 1),
  ]
}
