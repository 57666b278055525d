import ArgumentParser

/// A prefix and what it stands for: `ex=http://example.org/`.
struct PrefixDeclaration: ExpressibleByArgument {
  let name: String
  let namespace: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    let name = argument[..<sign]
    // Who writes the colon of Turtle means the same.
    self.name = String(name.hasSuffix(":") ? name.dropLast() : name)
    namespace = String(argument[argument.index(after: sign)...])
  }
}
