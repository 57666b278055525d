import TestSupport

/// A property path made at random, which can be written both as a path and as the patterns that define it.
indirect enum RandomPath: Sendable {
  case predicate(String)
  case negated([String])
  case inverse(RandomPath)
  case sequence([RandomPath])
  case alternative([RandomPath])
  case repeated(RandomPath, String)

  init(depth: Int, using random: inout SplitMix) {
    let kind = depth == 0 ? Int.random(in: 0...1, using: &random) : Int.random(in: 0...7, using: &random)
    func part() -> RandomPath { RandomPath(depth: depth - 1, using: &random) }
    func parts() -> [RandomPath] { (0..<Int.random(in: 2...3, using: &random)).map { _ in part() } }
    switch kind {
    case 0: self = .predicate(pick(["p", "q", "r"], using: &random))
    case 1:
      let members = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        pick(["<\(example)p>", "^<\(example)p>", "<\(example)q>", "^<\(example)q>"], using: &random)
      }
      self = .negated(members)
    case 2: self = .inverse(part())
    case 3, 4: self = .sequence(parts())
    case 5: self = .alternative(parts())
    default: self = .repeated(part(), pick(["*", "+", "?"], using: &random))
    }
  }

  /// The path as SPARQL text.
  var text: String {
    switch self {
    case .predicate(let name): "<\(example)\(name)>"
    case .negated(let members): "!(\(members.joined(separator: "|")))"
    case .inverse(let path): "^(\(path.text))"
    case .sequence(let parts): parts.map { "(\($0.text))" }.joined(separator: "/")
    case .alternative(let parts): parts.map { "(\($0.text))" }.joined(separator: "|")
    case .repeated(let path, let mark): "(\(path.text))\(mark)"
    }
  }

  /// The graph pattern that the specification makes of the path between two ends (SPARQL 1.1, sections 9.3 and 18.4):
  /// a sequence is a join over a variable, an alternative a union. Oxigraph drops duplicates of `|` inside a path,
  /// so only this form shows whether ways are counted right.
  func pattern(_ start: String, _ end: String, _ variables: inout Int) -> String {
    switch self {
    case .predicate, .repeated:
      return "{ \(start) \(text) \(end) }"
    case .negated(let members):
      let ways = [members.filter { !$0.hasPrefix("^") }, members.filter { $0.hasPrefix("^") }]
      let parts = ways.filter { !$0.isEmpty }.map { "{ \(start) !(\($0.joined(separator: "|"))) \(end) }" }
      return "{ \(parts.joined(separator: " UNION ")) }"
    case .inverse(let path):
      return path.pattern(end, start, &variables)
    case .sequence(let parts):
      var joined = ""
      var from = start
      for (index, part) in parts.enumerated() {
        variables += 1
        let to = index == parts.count - 1 ? end : "?between\(variables)"
        joined += part.pattern(from, to, &variables)
        from = to
      }
      return "{ \(joined) }"
    case .alternative(let parts):
      return "{ \(parts.map { $0.pattern(start, end, &variables) }.joined(separator: " UNION ")) }"
    }
  }
}
