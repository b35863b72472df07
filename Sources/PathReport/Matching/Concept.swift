/// What a term means, as far as the grammar cares. Phrases of the vocabulary map to concepts; a payload says which
/// one of a kind: which marker, which section, which side.
enum Concept: UInt8 {
  // Signs and shapes
  case word, number, newline, sign
  case colon, comma, period, semicolon, slash, hyphen, plus, equals, open, close, openBracket, closeBracket
  case less, greater, lessOrEqual, greaterOrEqual, tilde, pipe, leader, blank, bullet, boxEmpty, boxChecked
  case quantity, dimensions

  // Tests
  /// A marker with a field of its own; the payload is its place among the fields.
  case marker
  /// Another stain or test, which ends what was said before.
  case otherTest
  /// Estrogen and progesterone receptors named together.
  case hormoneReceptors
  case tripleNegative, triplePositive
  case immunohistochemistry
  /// Payload: place in `HER2ISH.Method.allCases`.
  case insituHybridization
  case cep17
  case geneExpressionTest
  /// What stands behind it is in columns whose rows were lost; no document says it, a reader of tables sets it.
  case lostColumns
  case clone

  // Results
  case positive, negative, lowPositive, equivocal, amplified, notAmplified, overexpressed
  case pending, notPerformed, present, absent, respectively, both
  case negation, stainingNoun, amplificationNoun, noun
  /// Payload: 0 weak, 2 moderate, 4 strong.
  case intensity
  case noStaining
  case her2Low, her2Ultralow

  // Labels of values
  case percentLabel, intensityLabel, scoreLabel, allredLabel, proportionLabel, hScoreLabel, irsLabel
  case ratioLabel, copyNumberLabel, signalWord, averageWord, cellsCountedLabel, groupLabel, recount,
    cloneLabel
  case statusLabel, percentWord, outOf, plusWord, controlLabel, completeStaining, unrelatedLabel

  // Comparators in words
  case moreThan, lessThan, atLeast, upTo, approximately, between, to

  // Whose result it is
  case controlTissue, benignTissue, priorMaterial, outsideMaterial, historyCue, familyCue, recommendation
  case exclusion, hypothetical, legendCue, guidelineProse, mistaken, changedFrom, considered, amendment,
    previouslyReported, treatmentEffect, originalHeading
  case inSitu, invasive, carcinoma, metastasis, lymphNode

  // Size
  case sizeWord, measures, greatest, tumorNoun, lesionNoun, aggregate, additionalDimension
  /// Nouns whose measures are not the tumor's.
  case margin, distance, specimenNoun, skin, cavity, benignLesion, core, slice, weight, imaging, tumorBed
  case calcification, fromWord, within, cellWord, wholeTumor, noResidual, microinvasion, depthWord, biopsyWord
  case lengthUnit

  // Document
  case section
  case legendHeading
  case specimenLabel, focusLabel
  /// Payload: 0 left, 1 right, 2 bilateral.
  case laterality
  case breast, otherOrgan, procedure
  case accessionLabel, patientLabel, dateLabel, statusOfReport
  case main, satellite, and, or, with, forWord, of, by, inWord, not
  case ordinalDate
}
