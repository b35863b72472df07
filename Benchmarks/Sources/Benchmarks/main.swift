// Compares ways through the same reports in one run on one core. The ways take turns, so that a busy moment of the
// machine falls on all of them, and each is judged by the median of its turns.
//
//   Benchmarks [FOLDER [WAY]]
//   Benchmarks growth
//   Benchmarks formats FILE...
//   Benchmarks stream FILE
//
// `formats` reads each file to text with sections, without the grammar behind it; formats.py compares that with others.
// `stream` reads a file in chunks and tells the most memory that it took.
// With the name of a way only that one runs, for a profiler. `growth` compares times for texts of two lengths, and
// ends with status 1 where one does not grow in proportion.

import Foundation

if CommandLine.arguments.dropFirst().first == "growth" {
  exit(Growth.measure() == 0 ? 0 : 1)
}
if CommandLine.arguments.dropFirst().first == "formats" {
  try Formats.measure(CommandLine.arguments.dropFirst(2).map { URL(filePath: $0) })
  exit(0)
}
if CommandLine.arguments.dropFirst().first == "stream", let file = CommandLine.arguments.dropFirst(2).first {
  try Formats.stream(URL(filePath: file))
  exit(0)
}

let turns = 11
let arguments = CommandLine.arguments.dropFirst()
let corpus = try arguments.first.map { try Corpus(folder: URL(filePath: $0)) } ?? Corpus.standard()
var ways = try Ways.all(corpus)
if let only = arguments.dropFirst().first { ways.removeAll { $0.name != only } }

for turn in 0...turns {
  for index in ways.indices {
    // The first turn only warms up.
    if turn == 0 { _ = try ways[index].run() } else { try ways[index].measure(shortest: 0.06) }
  }
}

print("\(corpus.reports.count) reports, \(corpus.bytes) bytes; medians of \(turns) turns\n")
let reference = ways.first { $0.name == "text to record" }?.speed
for way in ways {
  let ratio = reference.map { String(format: "   %8.3f of text to record", way.speed / $0) } ?? ""
  print(
    way.name.padding(toLength: 30, withPad: " ", startingAt: 0) + String(format: "%9.1f MB/s", way.speed)
      + ratio)
}
