import Foundation
import Synchronization

/// Ends the process when one run takes too long, so that its input is left behind as after a crash.
final class Watchdog: Sendable {
  /// The seconds of processor time, and of the clock, at which the run under way began; nil between runs.
  private let begin = Mutex<(processor: Double, clock: ContinuousClock.Instant)?>(nil)

  /// A run that takes more processor time than this goes round in circles.
  private static let mostProcessorSeconds = 20.0
  /// A run that takes longer than this waits for something that does not come, however busy the machine is.
  private static let longest = Duration.seconds(600)

  /// Watches from now on.
  func start() {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        guard let begin = begin.withLock(\.self) else { continue }
        let seconds = Watchdog.processorSeconds() - begin.processor
        if seconds > Self.mostProcessorSeconds || ContinuousClock.now - begin.clock > Self.longest {
          print("finding: a run without an end; its input is in the folder")
          fflush(nil)
          abort()
        }
      }
    }
  }

  func beginRun() { begin.withLock { $0 = (Self.processorSeconds(), .now) } }

  func endRun() { begin.withLock { $0 = nil } }

  /// The processor time of all threads of this process, in seconds.
  static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The most memory that this process had, in bytes; 0 where the system does not tell.
  static func peakMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 } ?? 0
  }
}
