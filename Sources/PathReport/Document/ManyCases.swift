/// `tumors`, `cases`, `scores`: words for cases at large, whose results are no result of this one.
enum ManyCases {
  static func areNamed(at index: Int, in document: ReportDocument) -> Bool {
    document.word(
      index,
      isOneOf: ["tumors", "tumours", "cases", "cancers", "carcinomas", "patients", "specimens", "scores"])
  }
}
