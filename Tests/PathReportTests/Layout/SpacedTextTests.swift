import Testing

@testable import PathReport

/// Text whose blanks, line ends and digits a typewriter or a scanner has set apart or bent.
@Suite("Spaced text")
struct SpacedTextTests {
  /// Words enough to tell the layout, two spaces apart.
  private static let prose =
    """
    The specimen is received in formalin and consists of a segment of fatty tissue with a suture that marks the upper
    border and a long one that marks the outer border of the tissue which is inked and cut from the inner to the outer
    end into slices that are laid out in order and described one by one before samples are taken from each of them
    """

  private static func read(_ result: String, below prose: String) -> String {
    ReadableRecord.words(RareLayoutTests.head + prose + ".\n\n" + result)
  }

  @Test("two spaces part no columns where all words stand so far apart")
  func justifiedText() {
    let prose = Self.prose.replacing(" ", with: "  ")
    #expect(Self.read("HER2  protein  was  stained  on  2  cores.", below: prose) == "")
    #expect(Self.read("The  HER2  protein  is  scored  2+.", below: prose) == "ihc equivocal 2+")
    #expect(Self.read("HER2 IHC     2", below: prose) == "ihc equivocal 2+")
  }

  @Test("and they do where the others stand one space apart")
  func columns() {
    #expect(Self.read("HER2 IHC  2", below: Self.prose) == "ihc equivocal 2+")
  }

  static let sizes: [(String, String)] = [
    ("There is a firm, grey, 3.2 x\n2.5 x 1.9 cm tumor close to the skin.", "size 32"),
    ("There is a firm, grey, 2.1 x 2.8\nx 1.9 cm tumor close to the skin.", "size 28"),
    ("Tumor size 24 mm\nx 19 mm", "size 24"),
    ("Tumor size: 1 . 6 cm", "size 16"),
    ("Tumor size: 2 . 4 x 1 . 8 cm", "size 24"),
    ("TUMOR SlZE                 2.O x 1.4 x 1.2 cm", "size 20"),
    ("Tumor size: 19 mm\nx. Margins are free by 40 mm.", "size 19"),
    // A number at the end of a sentence and one at the start of the next.
    ("Tumor size 17 mm, grade 2 . 5 nodes were found.", "size 17"),
  ]

  @Test("measures", arguments: sizes)
  func size(_ text: String, _ expected: String) {
    #expect(ReadableRecord.words(RareLayoutTests.head + text) == expected)
  }

  static let digits: [(String, String)] = [
    ("Estrogen receptor: negative, Allred O/8", "er negative allred 0"),
    ("PR:  negative   O %", "pr negative 0%"),
    ("PR: negative (< l %)", "pr negative <1%"),
    ("HER2 is not overexpressed (score O).", "ihc negative 0"),
    ("HER2/neu stain (score O)", "ihc negative 0"),
    ("HER2 FISH: not amplified, ratio l.O", "ish negative ratio 1"),
    ("HER2 FISH: equivocal; ratio 2.O, HER2 copy number 4.8", "ish equivocal ratio 2 her2 4.8"),
    // Letters that are no digits.
    ("ER: positive, 80%. Ki-67 labeling index (L.I.) 15%", "er positive 80%, ki67 15%"),
    ("ER: positive (block O), 80%", "er positive 80%"),
  ]

  @Test("letters for digits", arguments: digits)
  func digit(_ text: String, _ expected: String) {
    #expect(ReadableRecord.words(RareLayoutTests.head + text) == expected)
  }
}
