/// An OBR segment with the observations, notes and specimens below it.
struct HL7Order {
  /// What may stand below an order.
  enum Item {
    case observation(HL7Observation, specimen: Int?)
    case note(HL7Segment, ordinal: Int)
  }

  var segment: HL7Segment?
  var patient: HL7Segment?
  /// Which message of the file it came in.
  var message: Int
  var items: [Item] = []
  var specimens: [HL7Segment] = []

  /// The laboratory's number of the case, or the placer's.
  var accession: String {
    let filler = segment?.component(1, of: 3) ?? ""
    return filler.isEmpty ? segment?.component(1, of: 2) ?? "" : filler
  }

  /// Table 0123.
  var status: String { segment?.component(1, of: 25).uppercased() ?? "" }
  var codes: [String] { segment.map { [$0.component(1, of: 4), $0.component(4, of: 4)] } ?? [] }
  var label: String { segment?.component(2, of: 4) ?? "" }
  /// The marker that the order asks for, where each test is an order of its own.
  var marker: CodedMarker? {
    guard let segment else { return nil }
    var order = CodedObservation()
    order.codes = [.init(system: segment.component(3, of: 4), code: segment.component(1, of: 4))]
    order.label = label
    return order.marker
  }
  var isAddendum: Bool { PartNames.isAddendum(codes: codes, label: label) }

  /// Adds an observation of the specimen above it; one that corrects or withdraws another takes its place.
  private mutating func add(_ observation: HL7Observation) {
    let specimen = specimens.isEmpty ? nil : specimens.count - 1
    let item = Item.observation(observation, specimen: specimen)
    guard ["C", "D", "W"].contains(observation.status) else { return items.append(item) }
    let place = items.lastIndex {
      guard case .observation(let old, let other) = $0, other == specimen else { return false }
      return observation.isVersion(of: old)
    }
    if let place { items[place] = item } else { items.append(item) }
  }

  /// The orders of a message; observations without one make one.
  static func orders(of message: [HL7Segment]) -> [HL7Order] {
    var orders: [HL7Order] = []
    var patient: HL7Segment?
    var observations = 0
    var notes = 0
    let number = message.first?.bytes.startIndex ?? 0
    func begin(_ segment: HL7Segment?) {
      orders.append(HL7Order(segment: segment, patient: patient, message: number))
    }
    for segment in message {
      switch segment.name {
      case "PID": patient = segment
      case "OBR": begin(segment)
      case "OBX":
        observations += 1
        if orders.isEmpty { begin(nil) }
        orders[orders.count - 1].add(HL7Observation(segment: segment, ordinal: observations))
      case "NTE":
        notes += 1
        if orders.isEmpty { continue }
        orders[orders.count - 1].items.append(.note(segment, ordinal: notes))
      case "SPM":
        if !orders.isEmpty { orders[orders.count - 1].specimens.append(segment) }
      default: continue
      }
    }
    // A message without an order number for its patient still has one patient.
    for index in orders.indices where orders[index].patient == nil { orders[index].patient = patient }
    return orders.filter { !$0.items.isEmpty }
  }
}
