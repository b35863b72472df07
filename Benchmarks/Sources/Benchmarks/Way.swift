import Foundation

/// One way of going through all reports, with its times.
struct Way {
  let name: String
  /// What a second of it is compared by: bytes that go in, or that come out.
  let bytes: Int
  /// Goes through everything once; the result keeps the work from being left out.
  let run: () throws -> Int
  private var seconds: [Double] = []

  init(_ name: String, bytes: Int, run: @escaping () throws -> Int) {
    self.name = name
    self.bytes = bytes
    self.run = run
  }

  /// Runs often enough to be measured, and notes the time of one run.
  mutating func measure(shortest: Double) throws {
    let start = Self.processorSeconds()
    var runs = 0
    repeat {
      blackHole(try run())
      runs += 1
    } while Self.processorSeconds() - start < shortest
    seconds.append((Self.processorSeconds() - start) / Double(runs))
  }

  /// The time that the processor spent on this thread: what other programs take of it does not count.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Megabytes a second, by the median of the times.
  var speed: Double {
    Double(bytes) / 1e6 / seconds.sorted()[seconds.count / 2]
  }
}

/// Takes a result, so that the optimizer must leave the work that made it.
@inline(never)
func blackHole(_ value: Int) {
  _ = value
}
