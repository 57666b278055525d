import KnowledgeGraph

/// A generator (SplitMix64) whose sequence depends on the seed alone, so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Seeds are spread, as neighbouring states would give one sequence shifted.
  init(seed: UInt64) { state = Self.mixed(seed &+ 0x1234_5678) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// One of the elements.
func pick<Element>(_ elements: [Element], using random: inout SeededGenerator) -> Element {
  elements[Int.random(in: elements.indices, using: &random)]
}

/// A term of any kind whose text has much in common with that of others.
func randomTerm(_ number: Int, using random: inout SeededGenerator) -> Term {
  let text = String(repeating: "long", count: Int.random(in: 0...4, using: &random)) + "\(number)"
  switch Int.random(in: 0..<6, using: &random) {
  case 0, 1: return .iri("https://example.org/" + text)
  case 2: return .blank(text)
  case 3: return .literal(Literal(text))
  case 4: return .literal(Literal("same", datatype: "https://example.org/" + text))
  default: return .literal(Literal("same", language: "En-" + text))
  }
}
