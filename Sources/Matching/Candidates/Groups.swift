/// Which things go together, as pairs are joined (union-find).
struct Groups: Sendable {
  private var parents: [Int32]

  init(_ count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// The least member of a thing's group.
  func group(of member: Int32) -> Int32 {
    var member = member
    while parents[Int(member)] != member { member = parents[Int(member)] }
    return member
  }

  mutating func join(_ first: Int32, _ second: Int32) {
    let (a, b) = (group(of: first), group(of: second))
    if a == b { return }
    parents[Int(max(a, b))] = min(a, b)
    // Keeps the ways short.
    for member in [first, second] { parents[Int(member)] = min(a, b) }
  }
}
