extension Vocabulary {
  /// Names of tests and methods. The markers with fields of their own bring their names themselves.
  static let tests: [VocabularyEntry] = [
    VocabularyEntry(
      .hormoneReceptors,
      [
        "hormone receptors", "hormone receptor", "hormonal receptors", "hormonal receptor",
        "steroid receptors", "hr",
      ]),
    VocabularyEntry(.tripleNegative, ["triple negative", "tnbc"]),
    VocabularyEntry(.triplePositive, ["triple positive"]),
    VocabularyEntry(
      .immunohistochemistry,
      [
        "immunohistochemistry", "ihc", "lhc", "immunohistochemical", "immunohistochemical stains",
        "immunostaining method",
        "immunohistochemical studies", "immunohistochemical stain", "by immunohistochemistry",
        "immunocytochemistry",
        "immunoperoxidase method", "immunohistochemically", "immunoperoxidase stain", "immunohistology",
        "immuno",
        "immunohistochemical analysis", "immunohistologic", "immunoperoxidase studies",
        "immunoperoxidase stains",
        "immunohistochem", "immunohistochemical assay", "immunohistochemical method",
        "immunohistochemical test",
        "immunoperoxidase", "immunoperoxidase staining", "immunohistochemical evaluation",
        "ihc score", "immunohistochemie", "immunhistochemistry", "inmunohistoquimica",
        "immunohistochemical staining",
      ]),
    VocabularyEntry(
      .insituHybridization,
      [
        "fish", "fluorescence in situ hybridization", "fluorescence in situ hybridisation",
        "fluorescent in situ hybridization", "fluorescent in situ hybridisation",
        "fluorescence insitu hybridization", "pathvysion",
        "path vysion", "fisz", "fluoresence in situ hybridization", "flourescence in situ hybridization",
        "iqfish", "iq fish", "fluorescence in situ", "fluorescent in situ", "fluorescence hybridization",
        "fluorescence hybridisation", "fluorescent hybridization", "f i s h",
        "flourescent in situ hybridization",
      ], payload: 0),
    VocabularyEntry(
      .insituHybridization,
      ["cish", "chromogenic in situ hybridization", "chromogenic in situ hybridisation", "spot light"],
      payload: 1),
    VocabularyEntry(
      .insituHybridization,
      [
        "sish", "silver in situ hybridization", "silver in situ hybridisation",
        "silver enhanced in situ hybridization",
        "silver enhanced in situ hybridisation",
      ], payload: 2),
    VocabularyEntry(
      .insituHybridization,
      [
        "dish", "ddish", "d dish", "dual ish", "bdish", "dual colour ish", "dual color ish",
        "dual in situ hybridization",
        "dual in situ hybridisation", "dual colour dual hapten in situ hybridisation",
        "dual color in situ hybridization", "dual colour in situ hybridisation",
        "inform dual ish", "dual color dual hapten in situ hybridization", "brightfield dual ish",
        "dual probe dish", "dual color bright field in situ hybridization",
        "dual colour bright field in situ hybridisation", "dual color brightfield in situ hybridization",
        "dual colour brightfield in situ hybridisation", "dual color bright field ish",
        "bright field dual ish", "bright field dual color in situ hybridization",
        "two color in situ hybridization", "two colour in situ hybridisation",
      ], payload: 3),
    VocabularyEntry(
      .insituHybridization,
      [
        "ish", "in situ hybridization", "in situ hybridisation", "insitu hybridization",
        "insitu hybridisation", "hybridization in situ", "brightfield in situ hybridisation",
        "brightfield ish", "bright field ish",
      ], payload: 4),
    VocabularyEntry(
      .cep17,
      [
        "cep17", "cep 17", "cep l7", "cep i7", "chr l7", "chr17", "chr 17", "chromosome 17",
        "chromosome 17 centromere", "d17z1",
        "centromere 17", "cen17", "cen 17", "ch17", "chr 17 centromere",
        "chromosome enumeration probe 17", "centromeric 17", "cep 17q", "c17", "chromosome 17 centromeric",
        "chromosome seventeen", "cenp17", "cen 17q", "centromeres", "centromere probe", "centromeric probe",
        "reference probe",
        "centromere 17 probe", "17 centromere", "chromosome 17 centromeres", "centromere of chromosome 17",
        "centromeres of chromosome 17", "centromeric signals", "cep 17 probe", "cromosome 17", "chromosom 17",
        "crom 17", "cromosoma 17",
      ]),
    VocabularyEntry(
      .geneExpressionTest,
      [
        "oncotype", "oncotype dx", "oncotypedx", "mammaprint", "prosigna", "endopredict", "pam50",
        "recurrence score", "blueprint", "targetprint", "onkotype", "target print", "mamma print",
        "pam 50", "breast recurrence score", "risk of recurrence score", "breast cancer index",
        "next generation sequencing", "ngs",
        "foundationone", "rt pcr",
      ]),
    VocabularyEntry(
      .otherTest,
      [
        "p53", "p 53", "tp53", "p63", "p40", "egfr", "her1", "her 1", "her3", "her 3", "her4", "her 4",
        "e cadherin", "ecadherin", "p120", "p120 catenin",
        "ck5", "ck5 6", "ck 5 6", "ck7", "ck20", "ck 7", "ck 20", "ck8", "ck14", "cytokeratin",
        "cytokeratins", "keratin", "pankeratin", "ae1", "gata3", "gata 3", "gcdfp", "gcdfp15",
        "gcdfp 15", "mammaglobin", "sox10", "sox 10", "trps1", "bcl2", "bcl 2", "cd31", "cd34", "cd10",
        "cd45", "cd3", "cd20", "cd117", "cd8", "d2 40", "smm", "smmhc", "smms", "calponin", "sma",
        "synaptophysin", "chromogranin", "ttf1", "ttf 1", "pax8", "pax 8", "wt1", "hepar1", "heppar 1",
        "pd l1", "pdl1", "pd l 1", "ca125", "s100", "s 100", "vimentin", "desmin", "ema", "myosin",
        "brca1", "brca2", "brca", "cathepsin", "cathepsin d", "dna ploidy", "ploidy", "s phase",
        "s phase fraction", "dna index", "vegf", "mib2", "pten", "pik3ca", "msi", "mlh1", "msh2", "msh6",
        "pms2",
        "er beta", "cea", "psa", "nse", "cdx2", "villin", "napsin", "inhibin", "cyclin d1", "cyclin d",
        "topoisomerase", "top2a", "alk", "ros1", "braf", "kras",
        "bcl 6", "cd138", "ki s5", "estrogen receptor beta", "ck19", "cam5", "oscar", "34be12", "34betae12",
        "uroplakin", "pax2", "nkx3", "insm1",
      ]),
    VocabularyEntry(
      .clone,
      [
        "sp1", "6f11", "1d5", "id5", "ep1", "1e2", "636", "pgr636", "sp2", "1a6", "1294",
        "pgr1294", "312", "pgr312", "4b5", "a0485", "a485", "sp3", "cb11", "ab8",
        "tab250", "30 9", "sp6", "mm1", "k2", "ir626", "is626",
        "22c3", "sp142", "sp263", "28 8", "ppg5 10", "y85",
      ]),
  ]
}
