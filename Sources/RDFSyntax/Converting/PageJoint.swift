/// Writes pages that were laid out apart as if they were one: where a page goes on with the subject that the page before
/// ends with, so does the block.
struct PageJoint {
  private let isTurtle: Bool
  private var hasHead = false
  private var isOpen = false
  private var subject: [UInt8] = []
  private var predicate: [UInt8] = []

  init(_ output: RDFFormat) { isTurtle = output == .turtle }

  /// Writes what stands before all pages.
  mutating func begin(with head: borrowing StatementPage, to sink: inout some ByteSink & ~Copyable) throws(ExportError)
  {
    if head.bytes.isEmpty { return }
    try head.bytes.withSpan { bytes throws(ExportError) in try sink.write(bytes) }
    hasHead = true
  }

  /// Writes a page behind those before.
  mutating func write(_ page: borrowing StatementPage, to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    if page.bytes.isEmpty { return }
    guard isTurtle else { return try page.bytes.withSpan { bytes throws(ExportError) in try sink.write(bytes) } }
    var start = 0
    if isOpen {
      let (isSameSubject, isSamePredicate) = page.bytes.withSpan { bytes in
        (
          areSame(bytes.extracting(0..<(page.firstPredicate - 1)), subject),
          areSame(bytes.extracting(page.firstPredicate..<(page.firstObject - 1)), predicate)
        )
      }
      if !isSameSubject {
        try write(TurtleJoint.subject, to: &sink)
      } else if !isSamePredicate {
        try write(TurtleJoint.predicate, to: &sink)
        start = page.firstPredicate
      } else {
        try write(TurtleJoint.object, to: &sink)
        start = page.firstObject
      }
    } else if hasHead {
      try write("\n", to: &sink)
    }
    try page.bytes.withSpan(from: start) { bytes throws(ExportError) in try sink.write(bytes) }
    subject = page.subject
    predicate = page.predicate
    isOpen = true
  }

  /// Writes what stands behind all pages.
  func end(to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    if isOpen { try write(TurtleJoint.end, to: &sink) }
  }

  private func write(_ text: StaticString, to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    let bytes = Array("\(text)".utf8)
    try sink.write(bytes.span)
  }
}
