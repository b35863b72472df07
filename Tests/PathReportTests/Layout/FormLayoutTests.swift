import Testing

@testable import PathReport

/// Checklists, lines of label and value, lists, and text that transport has bent.
@Suite("Forms and lists")
struct FormLayoutTests {
  static let head = "Left breast, core biopsy: invasive ductal carcinoma.\n\n"

  static let layouts: [Layout] = [
    Layout(
      "boxes of brackets", "ER: [X] Positive [ ] Negative\nPR: [ ] Positive [X] Negative",
      reads: "er positive, pr negative"),
    Layout(
      "boxes of parentheses", "ER ( ) Negative (x) Positive 80%\nPR (x) Negative ( ) Positive",
      reads: "er positive 80%, pr negative"),
    Layout(
      "ballot boxes", "ER: ☒ Positive ☐ Negative\nPR: ☐ Positive ☒ Negative",
      reads: "er positive, pr negative"),
    Layout(
      "ticks", "ER: ✓ Positive  ☐ Negative\nPR: ☐ Positive  ✔ Negative", reads: "er positive, pr negative"),
    Layout(
      "underscores", "ER: _X_ Positive ___ Negative\nPR: ___ Positive _X_ Negative",
      reads: "er positive, pr negative"),
    Layout(
      "boxes behind the options", "ER: Positive [X]  Negative [ ]\nPR: Positive [ ]  Negative [X]",
      reads: "er positive, pr negative"),
    Layout(
      "parentheses behind the options", "ER   Positive (X)   Negative ( )\nPR   Positive ( )   Negative (X)",
      reads: "er positive, pr negative"),
    Layout(
      "full and empty circles", "ER: ● Positive ○ Negative\nPR: ○ Positive ● Negative",
      reads: "er positive, pr negative"),
    Layout(
      "radio buttons", "ER: ◉ Positive ◯ Negative\nPR: ◯ Positive ◉ Negative",
      reads: "er positive, pr negative"),
    Layout(
      "braces", "ER: {x} Positive { } Negative\nPR: { } Positive {x} Negative",
      reads: "er positive, pr negative"),
    Layout(
      "one option a line",
      """
      Estrogen Receptor (ER) Status:
        [ ] Negative
        [X] Positive
            Percentage of cells with nuclear positivity: 91-100%
      Progesterone Receptor (PgR) Status:
        [X] Negative
        [ ] Positive
      """, reads: "er positive 91-100%, pr negative"),
    Layout(
      "the answer on the next line",
      """
      ESTROGEN RECEPTOR STATUS
          Positive
      PERCENTAGE OF CELLS
          90%
      PROGESTERONE RECEPTOR STATUS
          Negative
      """, reads: "er positive 90%, pr negative"),
    Layout(
      "the answer after a blank line",
      """
      Estrogen receptor:

         Positive (80%)

      Progesterone receptor:

         Negative
      """, reads: "er positive 80%, pr negative"),
    Layout(
      "leader dots", "ER ............ POSITIVE, 95%\nPR ............ NEGATIVE\nHER2/NEU ...... 1+",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "spaced leader dots", "ER . . . . . . POSITIVE, 95%\nPR . . . . . . NEGATIVE",
      reads: "er positive 95%, pr negative"),
    Layout(
      "underscores to the answer", "ER____________POSITIVE 95%\nPR____________NEGATIVE",
      reads: "er positive 95%, pr negative"),
    Layout(
      "hyphens to the answer", "ER ----- Positive (95%)\nPR ----- Negative",
      reads: "er positive 95%, pr negative"),
    Layout(
      "two pairs a line", "ER: POS 95%   PR: NEG 0%\nHER2: 1+      KI67: 20%",
      reads: "er positive 95%, pr negative 0%, ihc negative 1+, ki67 20%"),
    Layout(
      "three pairs a line with semicolons", "ER: +, 90%; PR: +, 60%; HER2: 0",
      reads: "er positive 90%, pr positive 60%, ihc negative 0"),
    Layout(
      "pairs between pipes", "ER: Positive 95% | PR: Negative | HER2: 2+ | Ki-67: 18%",
      reads: "er positive 95%, pr negative, ihc equivocal 2+, ki67 18%"),
    Layout(
      "pairs with equals", "ER=90% PR=70% HER2=0 KI67=15%",
      reads: "er positive 90%, pr positive 70%, ihc negative 0, ki67 15%"),
    Layout(
      "lines in a box",
      "|-----------------------|\n| ER:  Positive, 95%    |\n| PR:  Negative, 0%     |\n|-----------------------|",
      reads: "er positive 95%, pr negative 0%"),
    Layout(
      "stars around lines", "*****************\n* ER: Positive 95%\n* PR: Negative\n*****************",
      reads: "er positive 95%, pr negative"),
    Layout(
      "bullets", "• ER: positive (95%)\n• PR: negative (0%)\n• HER2: 1+",
      reads: "er positive 95%, pr negative 0%, ihc negative 1+"),
    Layout(
      "numbered", "1. ER: positive (95%)\n2. PR: negative (0%)\n3. HER2: 1+\n4. Ki-67: 10%",
      reads: "er positive 95%, pr negative 0%, ihc negative 1+, ki67 10%"),
    Layout(
      "numbered with parentheses", "1) ER - positive, 95%\n2) PR - negative\n3) HER2 - negative, score 0",
      reads: "er positive 95%, pr negative, ihc negative 0"),
    Layout(
      "lettered", "a. Estrogen receptor: 90%\nb. Progesterone receptor: 0%\nc. HER2: 3+",
      reads: "er positive 90%, pr negative 0%, ihc positive 3+"),
    Layout(
      "quoted mail", "> ER: positive, 95%\n> PR: negative, 0%\n> HER2: negative (1+)",
      reads: "er positive 95%, pr negative 0%, ihc negative 1+"),
    Layout(
      "twice quoted mail", ">> ER positive 95%\n>> PR negative 0%", reads: "er positive 95%, pr negative 0%"),
    Layout(
      "CR alone", "ER: positive 95%\rPR: negative\rHER2: 1+",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "CR and LF", "ER: positive 95%\r\nPR: negative\r\nHER2: 1+\r\n",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "HL7 line breaks", #"ER: positive 95%\.br\PR: negative\.br\HER2: 1+"#,
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "HL7 repetitions", "ER: positive 95%~PR: negative~HER2: 1+",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "HTML breaks", "ER: positive 95%<br>PR: negative<br/>HER2: 1+",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "broken encoding", "ER: positive (â‰¥ 95%)\nPR: negative (Â 0%)",
      reads: "er positive >95%, pr negative 0%"),
    Layout(
      "word broken at the line's end", "Estro-\ngen receptor: posi-\ntive, 95%\nPR: negative",
      reads: "er positive 95%, pr negative"),
    Layout(
      "wrapped answer", "Estrogen receptor: strongly\npositive in 95% of tumor\ncells. PR: negative.",
      reads: "er positive 95% strong, pr negative"),
    Layout("tabs", "ER:\tPositive\t95%\nPR:\tNegative\t0%", reads: "er positive 95%, pr negative 0%"),
    Layout(
      "capitals without signs", "ESTROGEN RECEPTOR POSITIVE 95 PERCENT\nPROGESTERONE RECEPTOR NEGATIVE",
      reads: "er positive 95%, pr negative"),
    Layout(
      "arrows to the answer", "ER -> Positive (95%)\nPR -> Negative", reads: "er positive 95%, pr negative"),
    Layout("fat arrows", "ER => Positive (95%)\nPR => Negative", reads: "er positive 95%, pr negative"),
    Layout("tildes", "ER ~ 95%\nPR ~ 5%", reads: "er positive 95%, pr positive 5%"),
    Layout(
      "the chosen option has an arrow",
      """
      Estrogen receptor
         Negative
      >> Positive
      Progesterone receptor
      >> Negative
         Positive
      """, reads: "er positive, pr negative"),
    Layout(
      "the chosen option has a star",
      "Estrogen receptor:  *Positive   Negative\nProgesterone receptor:  Positive   *Negative",
      reads: "er positive, pr negative"),
    Layout(
      "cells one below the other",
      """
      MARKER
      RESULT
      % POSITIVE
      INTENSITY
      ER
      POSITIVE
      90
      STRONG
      PR
      NEGATIVE
      0
      """, reads: "er positive 90% strong, pr negative 0%"),
    Layout(
      "a table whose line breaks were lost",
      "MARKER RESULT % INTENSITY ER POSITIVE 90 STRONG PR NEGATIVE 0 NONE KI-67 HIGH 35 N/A",
      reads: "er positive 90% strong, pr negative 0%, ki67 35%"),
    Layout(
      "a lost layout with the percent sign's words",
      "Test Status % positive cells Intensity ER Positive 80 3+ PR Negative 0 0",
      reads: "er positive 80% strong, pr negative 0%"),
    Layout(
      "a lost layout with a score",
      "MARKER STATUS % ALLRED ER POSITIVE 95 8 PR POSITIVE 30 5",
      reads: "er positive 95% allred 8, pr positive 30% allred 5"),
    Layout(
      "the chosen option has a thin arrow",
      """
      ER status:
        -> Positive
           Negative
      PR status:
           Positive
        -> Negative
      """, reads: "er positive, pr negative"),
    Layout(
      "crosses glued to underscores",
      "ER: X__ Positive ___ Negative\nPR: ___ Positive __X Negative", reads: "er positive, pr negative"),
    Layout(
      "abbreviations within a sentence",
      "The tumor measures approx. 2.3 cm. ER is positive in approx. 90% of cells. PR neg.",
      reads: "size 23, er positive 90%, pr negative"),
    Layout(
      "blank to be filled in", "ER: ______  Positive 90%\nPR: ____ Negative",
      reads: "er positive 90%, pr negative"),
    Layout(
      "keys of a synoptic export", "[48890] ER: Positive\n[29748] Percentage: 95%\n[31001] PR: Negative",
      reads: "er positive 95%, pr negative"),
    Layout(
      "footnote marks", "ER: Positive# (95%)\nPR: Negative##\nHER2: Negative (Score 1+)#",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "Markdown emphasis", "**ER:** Positive (95%)\n**PR:** Negative\n- **HER2:** 1+",
      reads: "er positive 95%, pr negative, ihc negative 1+"),
    Layout(
      "quoted values", "ER = \"Positive\" 95%\nPR = \"Negative\"", reads: "er positive 95%, pr negative"),
  ]

  @Test("reads", arguments: layouts)
  func layout(_ layout: Layout) {
    #expect(ReadableRecord.words(Self.head + layout.text) == layout.reads)
  }
}
