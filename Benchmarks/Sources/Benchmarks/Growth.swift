import Foundation
import PathReport

/// Compares the time for a text with that for one eight times as long, for texts that repeat one piece.
///
/// Work that grows with the square of the length takes 64 times as long, linear work takes 8 times; the bound lies
/// between them. Each time is the best of several, in the processor's time of this thread, so that a busy machine
/// makes no false alarm.
enum Growth {
  private static let short = 12_000
  private static let factor = 8
  private static let bound = 20.0
  private static let runs = 5

  /// Prints a line for each shape and returns how many are above the bound.
  static func measure() -> Int {
    let extractor = ReportExtractor()
    var failures = 0
    print("\(short) bytes ms  x\(factor) ms   ratio  piece (bound \(bound))\n")
    for piece in shapes {
      let first = best(piece, short, extractor)
      let last = best(piece, short * factor, extractor)
      let isAbove = last > bound * first
      if isAbove { failures += 1 }
      print(
        String(format: "%14.2f %7.2f %7.1f  ", first * 1e3, last * 1e3, last / first) + piece.debugDescription
          + (isAbove ? "  above the bound" : ""))
    }
    return failures
  }

  private static func best(_ piece: String, _ length: Int, _ extractor: ReportExtractor) -> Double {
    let text = String(repeating: piece, count: length / piece.utf8.count + 1)
    return (0..<runs).map { _ in
      let start = Way.processorSeconds()
      blackHole(extractor.extract(text).tumors.count)
      return Way.processorSeconds() - start
    }.min()!
  }

  private static let shapes = signs + words + tables + hybridization + contexts + headers

  private static let signs = [
    " ", "\n", "\r\n", "a", "1", "1.", "12 ", "12\n", "(", "[", "|", "%", ".", "-", "_", "* ", "&", "&lt;",
    "<b>",
    "é", "a-\n", "a- \n", "( ( ) ", "[ ] ", "[x] negative ", "_X_  a ___  b ", "* positive   negative\n",
    "Positive [X]  Negative [ ]\n", "[48890] Positive\n",
  ]

  private static let words = [
    "2 x ", "2 x 3 cm ", "22, ", "ER ", "ER\n", "ER positive ", "HER2 2+ ", "positive for ", "no ", "EGFR, ",
    "ER/PR/", "tumor 2.3 cm ", "lymph node 2 mm breast ", "It measures 2 cm. ", "breast biopsy excision ",
    "ER, PR and HER2: 95%, 80% and 2+ ", "ER, PR, ", "ER 90% PR 80% ", "90% ER, 70% PR, ", "ER (Allred): ",
    "strongly and ", "ER: DCIS 90%, invasive carcinoma 70%; ", "invasive carcinoma ",
    "left breast carcinoma. ",
    "ER and PR negative <1 %, low positive 1-10 %, positive >10 %. ",
    "reference positive >1 %, negative <1 % ",
    "controls: ", "nuclei stained: 12, ", "Ki-67 (%) ",
  ]

  private static let tables = [
    "ER | 75 % | 60 %\n", "a   b   c\n", "left   right   core\n", "a   b\n---  ---\n", "12   ",
    "ER   12   intensity   ", "Marker   Result   %\nER   positive   90\n", "Marker   ER   PR   HER2\n",
    "Tumor   1   2\nER   90 %   80 %\n\n", "MARKER RESULT % INTENSITY ER POSITIVE 90 STRONG ",
    "MARKER\nRESULT\n%\nER\nPOSITIVE\n90\n", "Result   %\n", "| ER | PR |\n|---|---|\n",
    "Observer 1   Observer 2   Total\n", "ER\tpositive\t90\t", "<tr><td>ER<td>90 %",
  ]

  private static let hybridization = [
    "FISH ratio 1.2 HER2 signals 3 ", "HER2/CEP17 ratio: ", "HER2 signals per cell ", "12.4 / 2.3 = 5.4 ",
    "ratio 1.2 (3.4/2.8) ", "Average number of HER2 signals per cell: 2.8\n", "ratio 2.0 or greater ",
    "Cells   HER2/cell   CEP17/cell   Ratio\n20   12.4   2.3   5.39\n", "sixty cells ", "group 1: ",
    "recounted ",
    "HER2 copies 42, average 2.1 ", "total HER2 ", "HER2 by FISH ", "not amplified ", "HER2 to CEP17, ",
    "HER2 1.2 2.3 3.4   ",
  ]

  private static let contexts = [
    "history of ", "changed from negative ", "(previously reported as ", "prior biopsy ER negative. ",
    "prior biopsy\n", "Prior biopsy:\nER positive\n", "previous core: ER ", "FINAL DIAGNOSIS: ",
    "FINAL DIAGNOSIS:\n",
    "ADDENDUM:\n", "Comment: ", "A. left breast\n", "Tumor 2:\nER positive\n",
    "Left: carcinoma. Right: benign. ",
    "is defined as ", "if ", "ER pending ", "Oncotype DX\n", "DCIS ER ", "internal control positive; ",
    "FISH results:\n", "amended report\n",
  ]

  private static let headers = [
    "Collected: 3/4/2021\n", "Electronically signed ", "Case: S21-12345\n",
    "Case: S21-12345\nCase: S21-12346\n",
    "Case: S21-12345\nPatient: A\nDIAGNOSIS: x\nCase: S21-12346\nPatient: B\nDIAGNOSIS: y\n", "Accession #: ",
    "Specimen #: S21-1\n", "Status: ", "01/02/2021 ", "S21-12345 ",
  ]
}
