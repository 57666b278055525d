/// A value as an author writes it in short: `VALUE @RANGES [REFERENCES] (REASON)`; after a comma further ranges, references and a reason may follow.
struct ValueText {
  /// A fault, at a code point of the text from 0.
  struct Fault: Error, Equatable {
    var offset: Int
    var kind: KnowledgeFileError.Kind
    var found: String
    var expected: String
  }

  /// A citation, by what stands between its brackets.
  struct Cited: Equatable {
    var label: String
    var marker: Range<Int>?
    var offset: Int
  }

  var value: String
  var evidence: [EvidenceUnit] = []
  var cites: [Cited] = []
  /// The reasons, and where they stand in the text.
  var reasons: [(name: String, offset: Int)] = []

  /// Takes a text whole as a value.
  init(value: String) {
    self.value = value
  }

  /// Separates a value from what follows its last ` @` and a digit.
  init(parsing text: String) throws(Fault) {
    let scalars = Array(text.unicodeScalars)
    guard let at = Self.suffixStart(in: scalars) else {
      self.init(value: text)
      return
    }
    self.init(value: Self.trimmed(scalars[..<at]))
    var scanner = Scanner(scalars: scalars, position: at + 1)
    while true {
      evidence += try group(&scanner)
      guard scanner.next == "," else { break }
      scanner.position += 1
      scanner.skipSpaces()
    }
    if scanner.position < scalars.count { throw scanner.fault("the end, a further range, [references] or (reason)") }
    if Set(evidence.map(\.ranges)).count < evidence.count {
      throw Fault(offset: at + 1, kind: .badEvidence, found: "a range twice", expected: "each range once")
    }
  }

  /// Reads ranges, the references beside them, and the reason that holds for them.
  private mutating func group(_ scanner: inout Scanner) throws(Fault) -> [EvidenceUnit] {
    var units = try scanner.evidence()
    scanner.skipSpaces()
    var reason: String?
    while let next = scanner.next {
      if next == "[" {
        cites += try scanner.citations()
      } else if next == "(", reason == nil {
        let offset = scanner.position + 1
        let name = try scanner.reason()
        reasons.append((name, offset))
        reason = name
      } else {
        break
      }
      scanner.skipSpaces()
    }
    for index in units.indices { units[index].unread = reason }
    return units
  }

  /// Reads ranges alone, as in the long form.
  static func evidence(parsing text: String) throws(Fault) -> [EvidenceUnit] {
    var scanner = Scanner(scalars: Array(text.unicodeScalars), position: 0)
    let units = try scanner.evidence()
    if scanner.position < scanner.scalars.count { throw scanner.fault("the end or a further range") }
    return units
  }

  /// Reads one reference, with or without the place of its marker, as in the long form.
  static func citation(parsing text: String) throws(Fault) -> Cited {
    var scanner = Scanner(scalars: Array(text.unicodeScalars), position: 0)
    let cited = try scanner.citation()
    if scanner.position < scanner.scalars.count { throw scanner.fault("the end") }
    return cited
  }

  private static func suffixStart(in scalars: [Unicode.Scalar]) -> Int? {
    var index = scalars.count - 2
    while index >= 0 {
      if scalars[index] == "@", scalars[index + 1].isDigit, index == 0 || scalars[index - 1].isSpace { return index }
      index -= 1
    }
    return nil
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<(scalars.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? scalars.startIndex)])
    return String(view)
  }
}

extension ValueText {
  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var position: Int

    var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func skipSpaces() {
      while let scalar = next, scalar.isSpace { position += 1 }
    }

    func fault(_ expected: String, _ kind: KnowledgeFileError.Kind = .badEvidence) -> Fault {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[position...].prefix(20))
      let found = position < scalars.count ? quoted(String(view)) : "the end"
      return Fault(offset: position, kind: kind, found: found, expected: expected)
    }

    /// `a-b,c-d+e-f`: commas part units, plus signs join the ranges of one.
    mutating func evidence() throws(Fault) -> [EvidenceUnit] {
      var units = [EvidenceUnit([try range()])]
      while let scalar = next, scalar == "," || scalar == "+" {
        position += 1
        if scalar == "," { skipSpaces() }
        let start = position
        let range = try range()
        if scalar == "," {
          units.append(EvidenceUnit([range]))
        } else {
          units[units.count - 1].ranges.append(range)
        }
        let unit = units[units.count - 1]
        if unit.ranges.dropLast().contains(range) || units.dropLast().contains(unit) {
          throw Fault(offset: start, kind: .badEvidence, found: "the range \(unit) again", expected: "each range once")
        }
      }
      return units
    }

    mutating func range() throws(Fault) -> Range<Int> {
      let start = position
      let lower = try number()
      guard next == "-" else { throw fault("“-” and the end of the range") }
      position += 1
      let upper = try number()
      guard lower < upper else {
        throw Fault(
          offset: start, kind: .badEvidence, found: "the range \(lower)-\(upper)",
          expected: "a start before the end (which is excluded)")
      }
      return lower..<upper
    }

    mutating func number() throws(Fault) -> Int {
      let start = position
      var value = 0
      while let scalar = next, scalar.isDigit {
        if position - start == 10 { throw fault("an offset of at most 10 digits") }
        value = value * 10 + Int(scalar.value - 48)
        position += 1
      }
      if position == start { throw fault("a code-point offset") }
      return value
    }

    /// `[16]`, `[16,17]`, `[16@4281-4285]`.
    mutating func citations() throws(Fault) -> [Cited] {
      position += 1
      var cited: [Cited] = []
      repeat {
        if next == "," { position += 1 }
        skipSpaces()
        cited.append(try citation())
        skipSpaces()
      } while next == ","
      guard next == "]" else { throw fault("“]”") }
      position += 1
      return cited
    }

    mutating func citation() throws(Fault) -> Cited {
      let start = position
      var label = String.UnicodeScalarView()
      while let scalar = next, scalar.isWordScalar || scalar == "-" {
        label.append(scalar)
        position += 1
      }
      if label.isEmpty { throw fault("the number of a reference", .unknownReference) }
      skipSpaces()
      guard next == "@" else { return Cited(label: String(label), marker: nil, offset: start) }
      position += 1
      return Cited(label: String(label), marker: try range(), offset: start)
    }

    mutating func reason() throws(Fault) -> String {
      position += 1
      var reason = String.UnicodeScalarView()
      while let scalar = next, scalar != ")" {
        reason.append(scalar)
        position += 1
      }
      guard next == ")" else { throw fault("“)”", .unknownReason) }
      position += 1
      return String(reason)
    }
  }
}
