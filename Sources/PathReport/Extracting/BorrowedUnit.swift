/// The unit of a measure that is printed without one: in its label, before it, or at the end of its list.
struct BorrowedUnit {
  let document: ReportDocument
  private var terms: Terms { document.terms }

  /// What makes millimetres of a bare number, or nil where nothing says that it is a length.
  func factor(of quantity: Quantity, at index: Int) -> Double? {
    if isItemNumber(index) { return nil }
    return ofLabel(index) ?? ofPrefix(index) ?? ofSuffix(index) ?? ofList(index) ?? lost(quantity, index)
  }

  /// `8. LVI` below `Extent ____ cm`: the next item of a form.
  private func isItemNumber(_ index: Int) -> Bool {
    guard index > 0, index + 2 < terms.count, terms[index - 1].concept == .newline else { return false }
    return [.period, .close].contains(terms[index + 1].concept) && terms[index + 1].gap == .none
      && terms[index + 2].quantity < 0 && ![.newline, .lengthUnit].contains(terms[index + 2].concept)
  }

  /// `Tumour size (mm): 22`, `Size (mm)   14 x 11 x 10`: the unit stands in the label.
  private func ofLabel(_ index: Int) -> Double? {
    guard index > 2 else { return nil }
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    var place = index - 1
    guard
      [.colon, .leader, .close, .newline, .equals, .period, .pipe, .comma, .and].contains(
        terms[place].concept)
        // `Size (mm): invasive 22, in situ 30`.
        || [.invasive, .inSitu, .wholeTumor].contains(terms[place].concept)
        || terms[index].gap == .wide || terms[place].concept == .lengthUnit
    else { return nil }
    var unit: Double?
    while place >= start, place > index - 14 {
      switch terms[place].concept {
      case .lengthUnit: unit = Self.factor(terms[place])
      // `Sizes of foci (mm): 22, 9, 4`.
      case .quantity, .dimensions:
        guard document.quantity(place)?.unit == Quantity.Unit.none, unit == nil else { return nil }
      case .sizeWord, .greatest: return unit
      default: break
      }
      place -= 1
    }
    // `Specify in mm: 14` goes on with the label above it.
    return unit
  }

  /// `a nodule of cm 1,5`, `dim. cm 1,5 x 1,2`.
  private func ofPrefix(_ index: Int) -> Double? {
    guard index > 1, terms[index - 1].concept == .lengthUnit, document.quantity(index - 2) == nil,
      ![.slash, .number, .lengthUnit].contains(terms[index - 2].concept)
    else { return nil }
    return Self.factor(terms[index - 1])
  }

  /// `18 x 15 x 12 in mm`, `18 (eighteen) mm`, `one point eight (1.8) cm`.
  private func ofSuffix(_ index: Int) -> Double? {
    var place = index + 1
    guard place < terms.count else { return nil }
    switch terms[place].concept {
    case .inWord, .close: place += 1
    case .open where place + 3 < terms.count && terms[place + 1].concept == .word:
      guard terms[place + 2].concept == .close else { return nil }
      place += 3
    default: return nil
    }
    guard place < terms.count, terms[place].concept == .lengthUnit else { return nil }
    return Self.factor(terms[place])
  }

  /// `22, 9 and 4 mm`: the last of a list has the unit.
  private func ofList(_ index: Int) -> Double? {
    guard beginsOrContinuesList(index) else { return nil }
    var place = index + 1
    var separators = 0
    while place < terms.count, place < index + 12 {
      switch terms[place].concept {
      case .comma, .and, .semicolon, .slash, .plusWord: separators += 1
      case .quantity where separators > 0 && separators < 4:
        guard let next = document.quantity(place) else { return nil }
        if next.unit == .length {
          return unitByte(place) == UInt8(ascii: "m") ? 1 : 10
        }
        guard next.unit == .none else { return nil }
        separators = 0
      default: return nil
      }
      place += 1
    }
    return nil
  }

  /// Not `grade 2, 1.4 cm`: a list begins behind a label, a verb or the foci.
  private func beginsOrContinuesList(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    switch terms[index - 1].concept {
    // `Grade: 2, 1.4 cm`, `grade 1 of 3, 1.5 cm`.
    case .colon, .leader: return !isScore(index)
    case .of: return terms[index - 2].quantity < 0
    case .measures, .sizeWord, .greatest, .tumorNoun, .lesionNoun, .open: return true
    // `three foci, 22, 14 and 5 mm`.
    case .comma where [.tumorNoun, .lesionNoun].contains(terms[index - 2].concept): return true
    case .comma, .and, .semicolon:
      return document.quantity(index - 2)?.unit == Quantity.Unit.none && !isScore(index - 2)
    default: return terms[index].gap == .wide
    }
  }

  /// `Grade: 2, 1`, `score: 3, 2, 1`: the numbers before belong to another label.
  private func isScore(_ index: Int) -> Bool {
    var place = index
    while place > max(1, index - 8), [.comma, .and].contains(terms[place - 1].concept) { place -= 2 }
    return place > 1 && [.colon, .leader].contains(terms[place - 1].concept)
      && [.unrelatedLabel, .scoreLabel].contains(terms[place - 2].concept)
  }

  /// `Tumour sized 6.0 x 6.0 x 3.5 found on`: three decimals of a tumor whose unit a scanner lost are centimetres.
  private func lost(_ quantity: Quantity, _ index: Int) -> Double? {
    guard quantity.dimensions == 3, quantity.isDecimal, quantity.greatest <= 15, index > 1,
      terms[index - 1].concept == .measures, terms[index - 2].concept == .tumorNoun
    else { return nil }
    return 10
  }

  /// The first letter of the unit that a measure ends with.
  private func unitByte(_ place: Int) -> UInt8 {
    document.bytes[document.tokens[Int(terms[place].last)].range.lowerBound] | 0x20
  }

  private static func factor(_ unit: Term) -> Double { unit.payload == 1 ? 1 : 10 }
}

extension Quantity {
  /// The same number in millimetres.
  func length(times factor: Double) -> Quantity {
    var result = self
    result.low *= factor
    result.high *= factor
    result.second *= factor
    result.third *= factor
    result.unit = .length
    return result
  }
}
