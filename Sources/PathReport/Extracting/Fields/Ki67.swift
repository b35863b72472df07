extension Biomarker {
  /// The Ki-67 proliferation index, with any antibody.
  public static let ki67 = Biomarker(
    name: "ki67", title: "Ki-67", grammar: .proliferationIndex,
    synonyms: ["ki67 mib1", "k167", "kl67"],
    joinableSynonyms: [
      "ki 67", "mib 1", "kl 67", "k1 67", "mlb 1", "m1b 1", "mib i", "mib l", "ki 67 mib 1",
    ],
    examples: [
      Example("Ki-67 (MIB-1): 15%", reads: "15%"),
      Example("MIB-1 labelling index 10-15 %", reads: "10-15%"),
      Example("Ki-67: pending", reads: "pending"),
    ])
}
