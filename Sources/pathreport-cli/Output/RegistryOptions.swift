import ArgumentParser
import PathReport

/// The options that say how records are coded for a registry.
struct RegistryOptions: ParsableArguments {
  @Option(help: "The edition of the NAACCR dictionary: 24, 25 or 26.")
  var naaccrVersion: NAACCRVersion = .v25

  @Option(
    help: ArgumentHelp(
      "The year of diagnosis, which decides which items are required; else that of the report.",
      valueName: "YEAR"))
  var diagnosisYear: Int?

  @Flag(help: "Also code items that are no longer required in the year of diagnosis.")
  var retiredItems = false

  @Option(
    help: ArgumentHelp(
      "The namespace of the printed patient numbers, for FHIR: reports with one number then share a Patient. "
        + "Without it each report has its own, as two hospitals may use one number for two people.",
      valueName: "URI"))
  var patientSystem: String?

  /// Turns down what can't be meant.
  func validate() throws {
    if let year = diagnosisYear, !(1900...2100).contains(year) {
      throw ValidationError("--diagnosis-year takes a year of four digits, such as 2021.")
    }
  }

  /// The coder that the options describe.
  var coder: RegistryCoder {
    RegistryCoder(
      version: naaccrVersion, diagnosisYear: diagnosisYear, includesRetiredItems: retiredItems)
  }
}

extension NAACCRVersion: ExpressibleByArgument {
  /// Reads `25` and `250`.
  public init?(argument: String) {
    guard let number = Int(argument),
      let version = NAACCRVersion(rawValue: number < 100 ? number * 10 : number)
    else { return nil }
    self = version
  }

  /// The edition as people call it.
  public var defaultValueDescription: String { String(rawValue / 10) }

  /// The editions as people call them.
  public static var allValueStrings: [String] { allCases.map { String($0.rawValue / 10) } }
}
