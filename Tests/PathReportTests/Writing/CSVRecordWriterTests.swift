import PathReport
import Testing

@Suite("Records as a table")
struct CSVRecordWriterTests {
  @Test("columns stand in the order of the data dictionary, each once")
  func header() {
    let names = CSVRecordWriter.columns.map(\.name)
    #expect(
      names.joined(separator: " ") == """
        source index accession patient_id report_status report_kind collected_on reported_on organ tumor \
        component laterality specimen focus size_mm size_comparator size_dimensions_mm size_basis \
        er_status er_status_derived er_percent_low er_percent_high er_percent_comparator er_intensity \
        er_allred er_h_score er_irs er_clone er_origin pr_status pr_status_derived pr_percent_low \
        pr_percent_high pr_percent_comparator pr_intensity pr_allred pr_h_score pr_irs pr_clone pr_origin \
        her2_status her2_basis her2_expression her2_ihc_status her2_ihc_score her2_ihc_score_low \
        her2_ihc_score_high her2_ihc_percent_low her2_ihc_percent_high her2_ihc_clone her2_ihc_origin \
        her2_ish_status her2_ish_method her2_ish_probe her2_ish_ratio her2_ish_ratio_comparator \
        her2_ish_her2_copies her2_ish_cep17_copies her2_ish_cells her2_ish_group her2_ish_group_derived \
        her2_ish_origin ki67_status ki67_percent_low ki67_percent_high ki67_percent_comparator ki67_clone \
        diagnostics
        """)
    var bytes: [UInt8] = []
    CSVRecordWriter().header(into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == names.joined(separator: ",") + "\n")
  }

  @Test("a full record, cell by cell")
  func fullRecord() throws {
    let rows = table([SampleRecords.full])
    #expect(rows.count == 2)
    let expected = [
      "source": "S21-1234.txt", "index": "2", "accession": "S21-1234", "patient_id": "0042",
      "report_status": "final", "report_kind": "excision", "collected_on": "2021-03-04",
      "reported_on": "2021-03-09", "organ": "breast", "tumor": "1", "component": "invasive",
      "laterality": "left", "specimen": "A", "focus": "1", "size_mm": "23", "size_comparator": "=",
      "size_dimensions_mm": "23x19x15.5", "size_basis": "diagnosis", "er_status": "positive",
      "er_status_derived": "true", "er_percent_low": "90", "er_percent_high": "100",
      "er_percent_comparator": ">", "er_intensity": "moderateStrong", "er_allred": "8", "er_h_score": "270",
      "er_irs": "12", "er_clone": "SP1", "er_origin": "addendum", "pr_origin": "thisReport",
      "her2_status": "negative", "her2_basis": "ish", "her2_expression": "low",
      "her2_ihc_status": "equivocal", "her2_ihc_score": "2+", "her2_ihc_score_low": "1+",
      "her2_ihc_score_high": "2+", "her2_ihc_percent_low": "10", "her2_ihc_percent_high": "10",
      "her2_ihc_clone": "4B5", "her2_ihc_origin": "priorReport", "her2_ish_status": "negative",
      "her2_ish_method": "FISH", "her2_ish_probe": "dual", "her2_ish_ratio": "1.3",
      "her2_ish_ratio_comparator": "=", "her2_ish_her2_copies": "2.9", "her2_ish_cep17_copies": "2.23",
      "her2_ish_cells": "60", "her2_ish_group": "5", "her2_ish_group_derived": "true",
      "her2_ish_origin": "thisReport", "ki67_status": "pending", "ki67_percent_low": "15",
      "ki67_percent_high": "20", "ki67_percent_comparator": "~", "ki67_clone": "MIB-1",
      "diagnostics": "conflict review",
    ]
    #expect(rows[0].filter { !$0.value.isEmpty } == expected)
    #expect(rows[1]["tumor"] == "2" && rows[1]["component"] == "inSitu" && rows[1]["accession"] == "S21-1234")
  }

  @Test("a report without tumors is one row of its own")
  func emptyRecord() {
    var record = SampleRecords.empty
    record.diagnostics = [Diagnostic.Code.noFindings, .conflict, .noFindings].map {
      Diagnostic(code: $0, severity: .warning, message: "?")
    }
    let rows = table([record])
    #expect(
      rows.map { $0.filter { !$0.value.isEmpty } } == [
        ["source": "empty.txt", "index": "0", "diagnostics": "conflict noFindings"]
      ])
    #expect(rows[0].count == CSVRecordWriter.columns.count)
  }

  @Test(
    "cells that need quotes get them",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"ER\"", "\"say \"\"ER\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
      ("a;b", "a;b"), ("é 日本", "é 日本"), ("", ""), (" a ", " a "), ("\"", "\"\"\"\""),
    ])
  func quoting(_ text: String, _ cell: String) {
    #expect(firstCell(source: text) == cell)
  }

  @Test(
    "texts that a spreadsheet would take for a formula are disarmed",
    arguments: [
      ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@cmd", "'@cmd"), ("=a,b", "\"'=a,b\""),
      ("\t=1", "'\t=1"), ("a=1", "a=1"),
    ])
  func formulas(_ text: String, _ cell: String) {
    #expect(firstCell(source: text) == cell)
  }

  @Test("every text from outside is disarmed, words of the contract are not")
  func disarmed() {
    var record = SampleRecords.full
    record.source.name = "=s"
    record.report.accession = "=a"
    record.report.patientID = "=p"
    record.tumors[0].specimen = "=x"
    record.tumors[0].focus = "=f"
    record.tumors[0].estrogenReceptor?.clone = "=c"
    record.tumors[0].her2?.ihc?.clone = "=c"
    record.tumors[0].ki67?.clone = "=c"
    let row = table([record])[0]
    let guarded = [
      "source", "accession", "patient_id", "specimen", "focus", "er_clone", "her2_ihc_clone", "ki67_clone",
    ]
    #expect(guarded.allSatisfy { row[$0]?.hasPrefix("'=") == true })
    #expect(row["size_comparator"] == "=")
  }

  @Test("another separator")
  func separator() {
    let writer = CSVRecordWriter(separator: UInt8(ascii: "\t"))
    var bytes: [UInt8] = []
    var record = SampleRecords.empty
    record.source.name = "a,b"
    record.report.accession = "c\td"
    writer.write(record, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("a,b\t0\t\"c\td\"\t"))
  }

  private func firstCell(source: String) -> String {
    var record = SampleRecords.empty
    record.source.name = source
    var bytes: [UInt8] = []
    CSVRecordWriter().write(record, into: &bytes)
    let rest = String(repeating: ",", count: CSVRecordWriter.columns.count - 2)
    let row = String(decoding: bytes, as: UTF8.self)
    #expect(row.hasSuffix(",0" + rest + "\n"))
    return String(row.dropLast(rest.count + 3))
  }

  /// The rows as a reader of CSV sees them.
  private func table(_ records: [ReportRecord]) -> [[String: String]] {
    var bytes: [UInt8] = []
    for record in records { CSVRecordWriter().write(record, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(CSVRecordWriter.columns.map(\.name), cells))
    }
  }
}
