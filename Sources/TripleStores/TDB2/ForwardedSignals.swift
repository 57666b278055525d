import Dispatch
import Foundation

/// What ends this program ends one that it started first, with all of its group, which has not the terminal; as long as this object is.
final class ForwardedSignals {
  private var sources: [(number: Int32, source: any DispatchSourceSignal)] = []

  init(to process: pid_t) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, SIG_IGN)
      // Whoever has a handler of their own, or ignores it, keeps that.
      guard unsafe unsafeBitCast(before, to: Int.self) == 0 else {
        _ = signal(number, before)
        continue
      }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        ProcessWatch.end(process)
        _ = signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      sources.append((number, source))
    }
  }

  deinit {
    for (number, source) in sources {
      source.cancel()
      _ = signal(number, SIG_DFL)
    }
  }
}
