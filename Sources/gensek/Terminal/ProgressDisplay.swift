import Dispatch
import KnowledgeGraph
import Synchronization

/// Shows on a terminal how far long work has come: one line on standard error, drawn anew as the work goes on and erased
/// at its end, so that it never stands between answers.
///
/// Nothing is shown of work that is done within a second, nor where standard error is no terminal, or one that
/// cannot erase a line (`TERM=dumb`).
final class ProgressDisplay: Sendable {
  /// Does work, and shows meanwhile what it counts.
  ///
  /// - Parameters:
  ///   - streams: whether the work itself writes to standard output; where that is a terminal too, nothing is shown.
  ///   - work: gets what it shall count in, or nil where nobody watches.
  static func during<Product>(
    streamingOutput streams: Bool = false, _ work: (WorkProgress?) throws -> Product
  ) rethrows -> Product {
    let terminal = Terminal.current(of: .error)
    let isShared = streams && Terminal.current(of: .output).width != nil
    guard terminal.width != nil, terminal.canErase, !isShared else { return try work(nil) }
    let display = ProgressDisplay(terminal)
    let timer = DispatchSource.makeTimerSource(queue: display.queue)
    timer.setEventHandler { display.draw() }
    timer.schedule(deadline: .now() + .milliseconds(1000), repeating: .milliseconds(200))
    timer.resume()
    shown.withLock { $0 = display }
    defer {
      shown.withLock { $0 = nil }
      timer.cancel()
      // Behind whatever the timer still draws.
      display.queue.sync { display.erase() }
    }
    return try work(display.progress)
  }

  /// Writes lines to standard error, above the line of progress if there is one.
  static func note(_ text: String) throws(Failure) {
    guard let display = shown.withLock({ $0 }) else { return try StandardStream.error.write(text) }
    try display.queue.sync {
      display.erase()
      return Result { () throws(Failure) in try StandardStream.error.write(text) }
    }.get()
  }

  private static let shown = Mutex<ProgressDisplay?>(nil)

  private let terminal: Terminal
  private let progress = WorkProgress()
  /// The timer's thread; whatever is drawn, is drawn on it.
  private let queue = DispatchQueue(label: "progress")
  private let isDrawn = Mutex(false)

  private init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  private func draw() {
    guard let snapshot = progress.snapshot else { return }
    let line = ProgressLine(snapshot, seconds: snapshot.elapsed / .seconds(1)).phrase(width: (terminal.width ?? 80) - 1)
    isDrawn.withLock { $0 = true }
    send("\r" + line.rendered(color: terminal.hasColor) + Self.eraseToEnd)
  }

  private func erase() {
    let wasDrawn = isDrawn.withLock { isDrawn in
      defer { isDrawn = false }
      return isDrawn
    }
    if wasDrawn { send("\r" + Self.eraseToEnd) }
  }

  /// "Erase in line" (ECMA-48, section 8.3.41), from the cursor on.
  private static let eraseToEnd = "\u{1B}[K"

  /// A terminal that takes no more progress is no reason to stop the work.
  private func send(_ text: String) {
    do throws(Failure) { try StandardStream.error.write(text) } catch {}
  }
}
