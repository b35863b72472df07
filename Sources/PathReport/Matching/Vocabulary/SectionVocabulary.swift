extension Vocabulary {
  /// Headings, and the words of a report about itself.
  static let sections: [VocabularyEntry] = [
    heading(
      .clinicalHistory,
      [
        "clinical history", "clinical information", "clinical data", "clinical details",
        "clinical diagnosis and history", "clinical notes", "history", "clinical", "clinical diagnosis",
        "preoperative diagnosis", "pre operative diagnosis", "postoperative diagnosis",
        "post operative diagnosis", "indication", "indications", "clinical impression", "clinical summary",
        "relevant history", "patient history", "reason for examination",
        "clinical indication", "brief history", "clinical background", "pertinent history",
        "relevant clinical history", "clinical findings", "history and clinical diagnosis",
        "clinical history and preoperative diagnosis",
        "pre op diagnosis", "post op diagnosis", "preop diagnosis", "postop diagnosis", "preop dx",
        "clinical hx", "hx", "clin hx", "clin", "clin info", "clin details", "clin data", "clin notes",
        "clinical note", "clinical info", "clinical dx", "clin dx", "clinical context", "clinical question",
        "clinical presentation", "clinical indications", "why it was taken", "why it was done",
        "why it was removed", "why this was done", "why the biopsy was done", "why the biopsy was taken",
        "reason for biopsy", "reason for the biopsy", "reason for procedure", "reason for the procedure",
        "reason for surgery", "reason for request", "reason for referral", "reason for submission",
        "indication for biopsy", "indication for procedure", "indication for surgery",
      ]),
    heading(
      .specimen,
      [
        "specimen", "specimens", "specimen s", "specimen submitted", "specimens submitted", "tissues",
        "specimen source", "source of specimen", "material", "material submitted", "nature of specimen",
        "specimen type", "specimen received", "specimens received", "tissue submitted",
        "source", "specimen details", "sample", "operation performed", "operation", "surgical procedure",
      ]),
    heading(
      .intraoperative,
      [
        "intraoperative consultation", "frozen section", "frozen section diagnosis", "fs diagnosis",
        "intraoperative diagnosis", "frozen section consultation", "intraoperative consult",
      ]),
    heading(
      .gross,
      [
        "gross description", "gross", "macroscopic description", "macroscopy", "macroscopic examination",
        "macro", "macroscopic", "gross examination", "gross findings", "gross pathology",
        "macroscopic findings", "macroscopic appearance", "gross exam", "gross appearance",
        "description of gross", "description gross", "macroscopic report", "macroscopically", "grossly",
      ]),
    heading(
      .microscopic,
      [
        "microscopic description", "microscopic examination", "microscopy", "microscopic", "micro",
        "microscopic findings", "histology", "histological findings", "microscopic exam", "histopathology",
        "microscopic report", "histologic description", "histological description",
        "description microscopic", "histopathologic findings", "histological examination",
        "microscopically", "histologically",
      ]),
    heading(
      .diagnosis,
      [
        "final diagnosis", "diagnosis", "final pathologic diagnosis", "pathologic diagnosis",
        "pathological diagnosis", "final pathological diagnosis", "diagnoses", "conclusion", "summary",
        "impression", "final report",
        "surgical pathology diagnosis", "diagnostic summary", "histopathological diagnosis",
        "histologic diagnosis", "final diagnoses", "opinion", "final dx", "dx", "revised diagnosis",
        "amended diagnosis", "anatomic diagnosis", "interpretation and diagnosis",
        "diagnosis final", "assessment", "microscopic diagnosis", "pathology diagnosis",
        "diagnostic conclusion", "consultation diagnosis", "final pathologic diagnoses",
        "final anatomic diagnosis", "diagnostic opinion", "diagnostico", "diagnose",
        "final microscopic diagnosis", "histological diagnosis", "amended final diagnosis",
        "revised final diagnosis", "diagnosis summary",
      ]),
    heading(
      .synoptic,
      [
        "synoptic report", "coded results", "synoptic summary", "synoptic", "cancer case summary",
        "case summary",
        "tumor summary", "cancer checklist", "synoptic checklist", "synoptic data", "cancer synoptic report",
        "cap checklist", "tumor data", "tumour data", "breast tumor synoptic comment", "structured report",
        "pathology summary",
        "tumor synoptic", "cap synoptic", "cap synoptic report", "summary of findings",
        "cancer template", "cap cancer summary", "tumour summary",
        "breast cancer synoptic", "minimum dataset", "minimum data set", "dataset", "proforma",
        "reporting proforma", "synopsis", "synoptic diagnosis", "cap protocol",
        "breast cancer case summary", "tumor template", "breast carcinoma synoptic",
        "breast cancer checklist", "synoptic worksheet", "breast cancer minimum dataset",
        "invasive breast carcinoma synoptic report", "breast cancer template", "breast tumor checklist",
        "cancer synopsis", "case synopsis", "tumor synopsis", "breast synopsis",
        "breast cancer summary", "surgical pathology cancer case summary",
      ]),
    heading(
      .immunohistochemistry,
      [
        "immunohistochemistry", "immunohistochemical studies", "immunohistochemistry report",
        "receptor status", "breast biomarkers", "biomarkers", "biomarker", "biomarker results",
        "prognostic markers", "breast prognostic markers", "predictive markers", "receptor studies",
        "hormone receptor studies", "breast biomarker reporting template", "breast biomarker report",
        "ancillary studies", "ancillary tests", "special studies", "prognostic panel", "breast panel",
        "prognostic factors", "biomarker studies", "receptors", "immunohistochemistry results",
        "breast marker studies",
        "immunohistochemical results", "immunoprofile", "tumor markers", "tumour markers",
        "immunohistochemical findings", "ihc results", "predictive factors", "ihc panel",
        "breast prognostic panel", "prognostic predictive factors", "immunohistochemical staining results",
        "breast predictive markers", "hormone receptors",
        "hormone receptor status", "prognostic marker studies", "breast biomarker results",
        "breast biomarker panel", "immunohistochemistry panel", "ancillary", "receptor results",
        "receptor assays", "prognostic indicators", "immunophenotype",
        "prognostic studies", "prognostic marker panel", "breast cancer biomarkers", "predictive biomarkers",
        "predictive marker results", "breast marker results", "marker results", "breast markers",
        "receptor and her2 results", "receptors and her2", "hormone receptors and her2",
        "hormone receptors her2", "hormone receptor results", "hormone receptor and her2 results",
        "prognostic marker results", "prognostic predictive markers", "breast tumor markers",
        "breast tumour markers", "tumor marker results", "tumour marker results", "immunomarkers",
      ]),
    heading(
      .insituHybridization,
      [
        "fish report", "molecular cytogenetics", "fish results", "fish result", "her2 fish report",
        "cytogenetics", "in situ hybridization report", "fish analysis", "fish studies", "molecular studies",
        "molecular pathology", "ish results", "fluorescence in situ hybridization report",
        "molecular diagnostics",
      ]),
    heading(
      .comment,
      [
        "comment", "comments", "note", "notes", "pathologist comment", "diagnosis comment", "discussion",
        "remark", "remarks", "diagnostic comment", "mdt comment", "additional comments", "general comment",
        "diagnosis note", "case comment",
      ]),
    heading(
      .addendum,
      [
        "addendum", "addenda", "addendum report", "supplementary report", "supplemental report",
        "procedures addenda", "addendum diagnosis", "addendum comment", "addendum discussion", "amendment",
        "supplementary", "addendum diagnosis", "addendum results", "supplemental", "further report",
        "additional report", "amended report", "supplement", "integrated report", "supplementary findings",
        "supplemental findings", "addendum findings", "nachtrag", "revised report",
      ]),
    heading(
      .methods,
      [
        "methods", "method", "methodology", "disclaimer", "technical note", "assay information",
        "test methodology", "assay description", "material and method", "antibodies used", "assay details",
        "procedure and methodology", "methods and disclaimer", "technical information", "reagents",
        "analytic specific reagents", "test description",
      ]),
    heading(
      .other,
      [
        "references", "stage", "pathologic stage", "pathologic stage classification", "ajcc", "tnm",
        "regional lymph nodes", "lymph nodes", "slide key", "cassette key", "summary of sections",
        "section code", "key note block summary", "cassette summary", "block summary", "icd", "cpt codes",
        "block key", "key to cassettes", "key to blocks", "section summary", "summary of cassettes",
        "pathological staging", "tnm staging", "staging",
      ]),
    VocabularyEntry(
      .legendHeading,
      [
        "interpretation guide", "interpretive key", "stain control log", "control log", "reference table",
        "reference values", "reference",
        "biological ref interval", "ref range", "normal range", "scoring key", "reference range",
        "reference ranges", "scoring criteria", "legend", "interpretive criteria", "key", "her2 scoring",
        "allred scoring", "interpretation key", "interpretation criteria", "reference intervals",
        "key to scoring", "scoring guide",
        "scoring guidelines", "range for interpretation", "scoring system", "criteria for interpretation",
        "score interpretation", "her2 ihc scoring", "interpretation table", "scoring table", "score key",
        "key to scores", "her2 scoring key", "reporting criteria", "scoring legend", "guideline criteria",
        "asco cap criteria",
        "her2 scoring criteria", "criteria", "allred score key", "allred key", "her2 key", "scoring method",
        "result key", "interpretive guide", "what the numbers mean", "what these numbers mean",
        "what the results mean", "what these results mean", "what the values mean", "what the scores mean",
        "meaning of the results", "meaning of the scores", "how results are reported",
        "how to read these results", "how to read the results", "how to read this report",
        "explanatory", "explanatory note", "explanatory notes", "explanation of results",
        "explanation of scores", "explanation of the scores",
        "her2 interpretation guide", "interpretive table", "interpretation chart", "interpretive chart",
        "scoring chart", "table of interpretation",
      ]),
    VocabularyEntry(.specimenLabel, ["part", "specimen", "sample", "container", "jar", "pot"]),
    VocabularyEntry(.focusLabel, ["site"]),
    VocabularyEntry(
      .accessionLabel,
      [
        "accession", "accession number", "accession no", "case number", "case no", "specimen number",
        "surgical number", "path number", "lab no", "lab ref", "journal no", "accession #", "case",
        "lab number", "pathology number", "specimen no", "path no", "surgical pathology number", "lab id",
        "histology no", "report no", "accn", "case num", "histology number", "surgical no", "surg path no",
        "biopsy no", "consult no", "laboratory no", "laboratory number", "accession id",
      ]),
    VocabularyEntry(
      .patientLabel,
      [
        "mrn", "medical record number", "patient id", "patient number", "hospital number", "nhs number",
        "m r number", "med rec", "uhid", "hospital no", "nhi", "unit number", "urn", "hosp no", "nhs no",
        "patient no", "medical record no",
        "med rec no", "mr number", "m r no", "patient identifier", "hospital id",
      ]),
    VocabularyEntry(
      .dateLabel,
      [
        "collected", "date collected", "collection date", "date of collection", "date taken",
        "date of procedure", "coll", "specimen collected", "date of operation", "operation date",
        "procedure date", "date of surgery", "surgery date", "collected on", "date of biopsy",
      ], payload: 0),
    VocabularyEntry(
      .dateLabel,
      [
        "reported", "date reported", "signed", "reported on", "date of report", "report date", "signed out",
        "electronically signed", "authorised", "authorized", "sign out date", "date signed", "reported by",
        "electronically signed by", "electronically signed out", "electronically signed out by", "signed by",
        "signed out by", "signed on", "date authorised", "date authorized", "date verified", "reported date",
        "date of sign out",
      ], payload: 1),
  ]

  private static func heading(_ section: ReportSection, _ phrases: [String]) -> VocabularyEntry {
    VocabularyEntry(.section, phrases, payload: ReportSection.allCases.firstIndex(of: section)!)
  }
}
