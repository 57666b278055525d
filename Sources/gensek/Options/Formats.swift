public import ArgumentParser
public import RDFSyntax

/// `--from` and `--to`: the ending of a file's name, or the name of the format.
extension RDFFormat: ExpressibleByArgument {
  /// The format of `nt`, `ntriples`, `N-Triples` and so on.
  public init?(argument: String) {
    let word = argument.lowercased()
    let match = Self.allCases.first { word == $0.rawValue || word == $0.name.lowercased() || word == "\($0)" }
    guard let match else { return nil }
    self = match
  }
}
