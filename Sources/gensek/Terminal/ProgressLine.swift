import KnowledgeGraph

/// What a person is told of work in progress, on one line: `reading a.nt   43 %   212 MB/s   3 s left`.
struct ProgressLine: Equatable {
  let phase: String
  /// The share or the amount, the rate and the time left, as far as they can be told.
  let figures: [String]

  /// What can be told of work that has come so far in so many seconds.
  init(_ snapshot: WorkSnapshot, seconds: Double) {
    phase = snapshot.phase
    var figures: [String] = []
    if let share = snapshot.share {
      figures.append("\(Int(share * 100)) %")
    } else if snapshot.done > 0 {
      figures.append(Self.amount(Double(snapshot.done), snapshot.unit))
    }
    if snapshot.done > 0, seconds > 0 {
      let rate = Double(snapshot.done) / seconds
      figures.append(Self.amount(rate, snapshot.unit) + "/s")
      if let total = snapshot.total, total > snapshot.done {
        figures.append(Self.duration(Double(total - snapshot.done) / rate) + " left")
      }
    }
    self.figures = figures
  }

  /// The line, at most so many columns wide; a phase that is too long for it is cut.
  func phrase(width: Int) -> Phrase {
    let rest = figures.map { "   " + $0 }.joined()
    let room = max(0, width - displayWidth(of: rest))
    // A path may hold what steers a terminal; a phrase shows that, so it is cut as it is shown.
    var text = Phrase(phase).text
    if displayWidth(of: text) > room {
      while !text.isEmpty, displayWidth(of: text) + 1 > room { text.removeLast() }
      text += room > 0 ? "…" : ""
    }
    return Phrase(text) + Phrase(rest, .faint)
  }

  /// A number of three digits with the prefix of the International System that it needs: `212 MB`, `8.5 M triples`.
  private static func amount(_ number: Double, _ unit: WorkProgress.Unit) -> String {
    var number = number
    var prefix = ""
    for next in ["k", "M", "G", "T"] where number >= 999.5 {
      number /= 1000
      prefix = next
    }
    let digits = number < 9.95 && !prefix.isEmpty ? oneDecimal(number) : "\(Int(number.rounded()))"
    switch unit {
    case .bytes: return "\(digits) \(prefix)B"
    case .triples: return prefix.isEmpty ? "\(digits) triples" : "\(digits) \(prefix) triples"
    case .items: return prefix.isEmpty ? digits : "\(digits) \(prefix)"
    }
  }

  private static func oneDecimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func duration(_ seconds: Double) -> String {
    // Beyond a hundred days nobody waits, and a number could grow out of an Int.
    let whole = Int(min(seconds, 8_640_000).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
