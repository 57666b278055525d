/// Why a conversion cannot be done as it is asked.
public enum ConversionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The names of graphs would be lost without a word: triples have none.
  case graphsWouldBeLost(RDFFormat)
  /// Neither the input nor the output has graphs with names.
  case noGraphs
  /// A union is asked for of an input that has no graphs.
  case nothingToUnite(RDFFormat)
  /// What is asked for as the name of a graph or as the base is no absolute IRI.
  case invalidIRI(String, reason: String)
  /// Bad lines can be left out of a format of lines only.
  case notLenient(RDFFormat)

  /// A sentence for people, without a line end.
  public var description: String {
    switch self {
    case .graphsWouldBeLost(let format):
      "\(format.name) has no graphs: choose one by its name, or the union of all"
    case .noGraphs: "a graph is named, and neither the input nor the output has graphs with names"
    case .nothingToUnite(let format): "a union is asked for, and \(format.name) has no graphs"
    case .invalidIRI(let iri, let reason): "cannot use '\(iri)': \(reason)"
    case .notLenient(let format):
      "in \(format.name) what follows an error cannot be told from it, so there is nothing to leave out"
    }
  }
}
