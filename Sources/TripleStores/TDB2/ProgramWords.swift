import Foundation

/// What a command of Jena says, as far as a message needs it: the lines that tell of faults, and no more than some of them.
struct ProgramWords {
  private var rest: [UInt8] = []
  private(set) var faults: [String] = []
  private(set) var warnings: [String] = []
  private(set) var warningCount = 0
  private var last = ""

  private static var limit: Int { 20 }
  private static var longest: Int { 4096 }

  mutating func add(_ piece: Data) {
    for byte in piece {
      if byte == UInt8(ascii: "\n") {
        take(String(decoding: rest, as: UTF8.self))
        rest = []
      } else if rest.count < Self.longest {
        rest.append(byte)
      }
    }
  }

  private mutating func take(_ line: String) {
    let text = trimmed(line)
    // What follows an exception is where in its own code it came from; what is only told is of no matter.
    if text.isEmpty || text.hasPrefix("at ") || text.contains(" INFO ") || text.hasPrefix("INFO ") { return }
    if text.contains(" WARN ") || text.hasPrefix("WARN ") {
      warningCount += 1
      if warnings.count < Self.limit { warnings.append(Self.withoutLogger(text)) }
    } else if text.contains("ERROR") || text.contains("Exception") || text.contains("rror:") {
      if faults.count < Self.limit { faults.append(Self.withoutLogger(text)) }
    } else {
      last = text
    }
  }

  /// What went wrong, as `: words`; empty where nothing was said.
  var ending: String {
    let text = faults.first ?? (rest.isEmpty ? last : String(decoding: rest, as: UTF8.self))
    return text.isEmpty ? "" : ": \(Words.shown(text))"
  }

  /// The words behind the name of the logger: `[main] WARN org.apache.jena.riot - words`.
  private static func withoutLogger(_ line: String) -> String {
    guard let range = line.range(of: " - ") ?? line.range(of: " :: ") else { return line }
    return trimmed(String(line[range.upperBound...]))
  }
}
