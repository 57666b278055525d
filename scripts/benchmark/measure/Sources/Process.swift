import Foundation

/// What a process can learn of itself.
enum Process {
  /// The monotonic clock, in seconds: the same one for every process.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The anonymous resident memory, in bytes.
  static func anonymousMemory() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/smaps_rollup", encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix("Anonymous:") {
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
    return nil
  }
}
