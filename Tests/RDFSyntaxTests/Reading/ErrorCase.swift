import Testing
import RDFSyntax

/// A document with an error, and what the error must be.
struct ErrorCase: CustomTestStringConvertible, Sendable {
  let document: String
  let kind: RDFSyntaxError.Kind
  let line: Int
  let column: Int
  /// A part of the error's description.
  let says: String

  init(_ document: String, _ kind: RDFSyntaxError.Kind, _ line: Int, _ column: Int, _ says: String) {
    self.document = document
    self.kind = kind
    self.line = line
    self.column = column
    self.says = says
  }

  var testDescription: String { document.debugDescription }
}
