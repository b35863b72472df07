/// What became of one file: the bytes of its records, or the reason why there are none.
struct RenderedFile: Sendable {
  /// The bytes of each record.
  private(set) var records: [[UInt8]] = []
  /// The tumors of all records.
  private(set) var tumors = 0
  /// The warnings of all records.
  private(set) var warnings = 0
  /// The codes that a person should look at, where records are coded for a registry.
  private(set) var reviews = 0
  /// Why the file could not be read.
  private(set) var failure: FileFailure?

  /// Reads a file that the walk found, and renders its records.
  init(_ input: Result<InputFile, FileFailure>, reader: ReportReader, renderer: RecordRenderer) {
    do throws(FileFailure) {
      for record in try reader.records(in: input.get()) {
        records.append(renderer.render(record))
        tumors += record.tumors.count
        warnings += record.diagnostics.count { $0.severity == .warning }
        if renderer.format == .naaccr { reviews += renderer.coder.code(record).flatMap(\.diagnostics).count }
      }
    } catch {
      failure = error
    }
  }
}

/// The sums over a run.
struct Tally {
  /// The files that could not be read.
  private(set) var failures = 0
  private var files = 0
  private var reports = 0
  private var tumors = 0
  private var warnings = 0
  /// The codes that a person should look at.
  private(set) var reviews = 0

  /// Counts a file.
  mutating func add(_ file: RenderedFile) {
    files += 1
    failures += file.failure == nil ? 0 : 1
    reports += file.records.count
    tumors += file.tumors
    warnings += file.warnings
    reviews += file.reviews
  }

  /// One line about the run.
  var summary: String {
    [
      "\(Self.plural(reports, "report")) in \(Self.plural(files, "file"))", Self.plural(tumors, "tumor"),
      Self.plural(warnings, "warning"), failures == 0 ? "all read" : "\(failures) not read",
    ].joined(separator: ", ")
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
