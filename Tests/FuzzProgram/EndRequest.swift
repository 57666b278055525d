import Foundation
import Synchronization

/// Whether somebody asked the process to end; it then ends its run and reports.
enum EndRequest {
  private static let flag = Atomic(false)

  static var isMade: Bool { flag.load(ordering: .relaxed) }

  /// Takes SIGTERM and SIGINT as a request.
  static func listen() {
    for number in [SIGTERM, SIGINT] {
      _ = signal(number) { _ in EndRequest.flag.store(true, ordering: .relaxed) }
    }
  }
}
