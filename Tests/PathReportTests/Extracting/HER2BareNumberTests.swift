import Testing

@testable import PathReport

/// Numbers without plus signs, which are a score only where an answer stands.
@Suite("Bare numbers of HER2")
struct HER2BareNumberTests {
  static let scores: [(String, String)] = [
    ("HER2 (IHC): 1", "ihc negative 1+; negative"),
    ("Her-2/neu (0-3+, n/a): 0", "ihc negative 0; negative"),
    ("HER2 immunostain: a score of 3", "ihc positive 3+; positive"),
    ("HER2: 2/3", "ihc equivocal 2+; equivocal"),
    ("HER2 is 0 by immunohistochemistry.", "ihc negative 0; negative"),
  ]

  @Test("are scores where an answer stands", arguments: scores)
  func isScore(_ text: String, _ expected: String) { #expect(HER2Reading.of(text) == expected) }

  static let others = [
    "HER2 was requested. Lymph nodes: 0/2 nodes.",
    "HER2 was requested; sentinel nodes, 1mi of 3.",
    "HER2 to follow on this block. Nodes: 1 of 3.",
    "HER2 is stained on the core, (0/2 nodes).",
    "HER2 stain was requested on the resected tissue of this patient. Slides were returned (1).",
    "HER2 testing was requested on the core. The margins are free of tumor. The skin is free (2).",
    "HER2 was requested. Page 1 of 3.",
    "Tumors scored 2+ for HER2 go on to FISH in our laboratory.",
    "HER2: FISH is done for cases with a score of 2+.",
  ]

  @Test("are none elsewhere", arguments: others)
  func isNone(_ text: String) {
    let reading = HER2Reading.of(text)
    #expect(!reading.contains { "0123".contains($0) }, "\(reading)")
  }

  static let contradictions: [(String, String)] = [
    ("IHC for HER2 (4B5): negative in the nerve and in the vessel of this slide, the tumor is scored 3+", ""),
    ("HER2 (IHC): positive in membranes of a few scattered cells at the edge of the core, score 1+", ""),
    ("HER2: negative (3+)", "ihc negative 3+; negative"),
    (
      "HER2 immunostain: negative; the tumor cells of this carcinoma show no membrane staining at all, score of 0",
      "ihc negative 0; negative"
    ),
  ]

  @Test("a word and a score that exclude each other, far apart", arguments: contradictions)
  func contradiction(_ text: String, _ expected: String) { #expect(HER2Reading.of(text) == expected) }

  static let continuations: [(String, String)] = [
    ("HER2 was examined. The stain is positive, 3+.", "ihc positive 3+; positive"),
    (
      """
      HER2 was examined on a section of the core biopsy, which was fixed in neutral buffered formalin for twenty
      hours, was embedded in paraffin, was cut at four microns and stained on an automated stainer with a polymer kit
      and diaminobenzidine, with hematoxylin for the nuclei. The margin is positive.
      """, ""
    ),
    (
      """
      HER2/neu

      LYMPH NODES
      These are negative.
      """, ""
    ),
    (
      """
      HER2 FISH
      Mean HER2 signals per cell     3.9
      Mean CEP17 signals per cell    2.6
      Final                          Negative after recount
      """, "fish negative her2 3.9 cep17 2.6; negative"
    ),
  ]

  @Test("how far a result may be from the name", arguments: continuations)
  func continuation(_ text: String, _ expected: String) { #expect(HER2Reading.of(text) == expected) }
}
