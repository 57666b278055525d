import Dispatch
import Foundation
import Synchronization

/// A program of somebody else's, run with arguments and without a shell.
struct ChildProcess: Sendable {
  /// How a program ended.
  struct Outcome {
    /// Whether it says that all went well.
    let isSuccess: Bool
    /// What it said.
    let words: ProgramWords
  }

  let program: String
  let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - limits: how long it may neither take nor give a byte; it is ended then, with those that it started.
  ///   - deadline: when it is ended whatever it does.
  ///   - input: what it reads; nothing without one.
  ///   - output: takes what it writes to standard output; without one that is taken for words.
  /// - Throws: `StoreError` of kind `notFound` where it cannot be started, `timedOut`, or `broken` where a signal ended it.
  func run(
    _ limits: TimeLimits, until deadline: ContinuousClock.Instant?, input: BytePipe? = nil, output: BytePipe? = nil
  ) throws(StoreError) -> Outcome {
    // A program that ends before it has read everything is no reason to end.
    _ = signal(SIGPIPE, SIG_IGN)
    let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "GENSEK_PASSWORD" }
    process.standardInput = inputPipe
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    do { try process.run() } catch {
      input?.cancel()
      output?.finish()
      throw StoreError(.notFound, "'\(Words.shown(program))' cannot be started: \(Words.shown("\(error)"))")
    }
    let watch = ProcessWatch(process.processIdentifier, limits, deadline)
    ForwardedSignals.begin(process.processIdentifier)
    defer { ForwardedSignals.end() }
    let words = Mutex(ProgramWords())
    let threads = DispatchGroup()
    let work = { (body: @escaping @Sendable () -> Void) in
      // A queue of one's own has a thread of its own; a shared one may have none left.
      DispatchQueue(label: "program").async(group: threads, execute: body)
    }
    withExtendedLifetime(watch) {
      let (toProgram, fromProgram, said) = (
        inputPipe.fileHandleForWriting, outputPipe.fileHandleForReading, errorPipe.fileHandleForReading
      )
      work { Self.feed(toProgram, from: input, watch) }
      work { Self.drain(said, watch) { piece in words.withLock { $0.add(piece) } } }
      work {
        Self.drain(fromProgram, watch) { piece in
          // Whoever reads may have had enough; the program writes on to its end, or is ended.
          if let output { _ = output.send([UInt8](piece)) } else { words.withLock { $0.add(piece) } }
        }
        output?.finish()
      }
      process.waitUntilExit()
      // One that it started may still have its ends of the pipes.
      threads.wait()
      watch.end()
    }
    let said = words.withLock { $0 }
    if let reason = watch.reason {
      throw StoreError(
        .timedOut, "\(name) was ended: \(reason)\(said.ending)", suggestion: "--timeout or --time-limit gives it longer"
      )
    }
    if process.terminationReason == .uncaughtSignal {
      throw StoreError(.broken, "\(name) was ended by a signal (\(process.terminationStatus))\(said.ending)")
    }
    return Outcome(isSuccess: process.terminationStatus == 0, words: said)
  }

  /// What messages call the program.
  var name: String {
    let last = Words.shown(program.split(separator: "/").last.map(String.init) ?? program)
    return arguments.first.map { $0.hasPrefix("tdb2.") ? "\(last) \($0)" : last } ?? last
  }

  private static func feed(_ handle: FileHandle, from input: BytePipe?, _ watch: ProcessWatch) {
    while let piece = input?.receive(), !piece.isEmpty {
      do { try handle.write(contentsOf: piece) } catch {
        // It reads no more; its own words and its end tell why.
        input?.cancel()
        break
      }
      watch.touch()
    }
    close(handle)
  }

  private static func drain(_ handle: FileHandle, _ watch: ProcessWatch, _ take: (Data) -> Void) {
    while true {
      do {
        guard let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty else { break }
        watch.touch()
        take(piece)
      } catch { break }
    }
    close(handle)
  }

  /// A pipe that was closed by the other side is as good as closed.
  private static func close(_ handle: FileHandle) { do { try handle.close() } catch {} }
}
