import Testing

@testable import PathReport

@Suite("Dates in the header")
struct HeaderDateTests {
  private func record(_ text: String) -> ReportRecord { TestExtractor.shared.extract(text) }

  @Test(
    "a date is read in any usual form",
    arguments: [
      ("2021-03-04", "2021-03-04"), ("4 March 2021", "2021-03-04"), ("04-MAR-2021", "2021-03-04"),
      ("Mar 4, 2021", "2021-03-04"), ("3/14/2021", "2021-03-14"), ("14.3.2021", "2021-03-14"),
      ("14/03/21", "2021-03-14"), ("14/03/98", "1998-03-14"), ("05/05/2020", "2020-05-05"),
      ("29 Feb 2020", "2020-02-29"),
    ])
  func forms(printed: String, iso: String) {
    #expect(record("Collected: \(printed) 09:50").report.collectedOn == iso)
  }

  @Test(
    "what is no date, or hidden, is left out",
    arguments: ["29 Feb 2021", "XX/XX/2021", "[**2021-03-04**]", "<DATE>", "31/31/2021", "2/3", "1/2/2021/3"])
  func noDate(printed: String) {
    #expect(record("Collected: \(printed)").report.collectedOn == nil)
  }

  @Test("day and month that cannot be told apart are left out with a diagnostic")
  func ambiguous() {
    let record = record("Collected: 03/04/2021")
    #expect(record.report.collectedOn == nil)
    #expect(record.diagnostics.contains { $0.field == "report.collectedOn" && $0.code == .review })
  }

  @Test("another date settles the order; two dates stand on one line")
  func settled() {
    let header = record("Collected: 02/03/2021   Received: 02/03/2021   Reported: 02/19/2021").report
    #expect(header.collectedOn == "2021-02-03" && header.reportedOn == "2021-02-19")
    let british = record("Collected: 02/03/2021   Reported: 19/03/2021").report
    #expect(british.collectedOn == "2021-03-02" && british.reportedOn == "2021-03-19")
  }

  @Test("dates that use both orders settle nothing")
  func bothOrders() {
    let header = record("Collected: 02/03/2021\nReported: 02/19/2021\nPrinted: 20/02/2021").report
    #expect(header.collectedOn == nil && header.reportedOn == "2021-02-19")
  }

  @Test(
    "birth, receipt and a prior specimen's day are not collection or signing",
    arguments: [
      "DOB: 03/14/1961   Received: 03/14/2021", "Previous biopsy collected 03/14/2019",
      "Signed: A. Doe, MD   DOB 03/14/1961", "Collected:            Received: 03/14/2021",
      "HER2 was reported on 03/14/2019 as negative.",
    ])
  func otherDays(text: String) {
    let header = record(text).report
    #expect(header.collectedOn == nil && header.reportedOn == nil)
  }

  @Test("a signature has its date behind the name")
  func signature() {
    let header = record("Electronically signed by Joan Doe, MD on 4/21/2016 at 9:08 AM").report
    #expect(header.reportedOn == "2016-04-21" && header.status == .final)
  }

  @Test("a report older than its specimen keeps neither date")
  func reversed() {
    let record = record("Collected: 03/14/2021   Reported: 03/13/2021")
    #expect(record.report.collectedOn == nil && record.report.reportedOn == nil)
    #expect(record.diagnostics.contains { $0.code == .inconsistent })
  }
}
