internal import KnowledgeGraph

/// Hands triples of one term table to one of raptor2's serializers.
struct StatementSerializer: ~Copyable {
  private var serializer: RaptorSerializer
  private let terms: TermTable
  private let order: OutputOrder
  private let types: [LiteralType]
  private let blanks: BlankNodeNumbers
  private let isXML: Bool
  private var label = ByteBuffer()
  /// The datatypes as they are written, once they were needed.
  private var datatypes: [String?]

  /// - Parameters:
  ///   - syntax: which of raptor's serializers.
  ///   - output: the terms and how they are moved.
  ///   - namespaces: those to declare, with their prefixes.
  ///   - graph: the absolute IRI of the graph that the statements stand in.
  init(
    _ syntax: RaptorSerializer.Syntax, _ output: GraphOutput, namespaces: [NamespaceTable.Entry] = [],
    graph: String? = nil
  ) throws(ExportError) {
    var serializer = try RaptorSerializer(syntax, namespaces: namespaces)
    if let graph {
      do throws(TermFault) { try serializer.setGraph(graph.utf8.span) } catch {
        throw .term("<\(graph)>", error.reason)
      }
    }
    terms = output.terms
    order = output.order
    types = output.terms.literalTypes
    blanks = BlankNodeNumbers(output.terms.blankNodeIDs)
    isXML = syntax == .rdfxml
    datatypes = Array(repeating: nil, count: output.terms.literalTypes.count)
    self.serializer = serializer
  }

  /// What was written; the caller takes it away between triples.
  var output: ByteBuffer {
    _read { yield serializer.output }
    _modify { yield &serializer.output }
  }

  /// Writes the triples of a subject.
  ///
  /// - Parameter flush: called after each triple.
  mutating func write(
    _ subject: TermID, _ predicates: Span<TermID>, _ objects: Span<TermID>,
    flush: (inout ByteBuffer) throws(ExportError) -> Void
  ) throws(ExportError) {
    for index in predicates.indices {
      do throws(ExportError) {
        if index == 0 { try set(subject: subject) }
        if index == 0 || predicates[index] != predicates[index - 1] { try set(predicate: predicates[index]) }
        try write(object: objects[index])
      } catch {
        throw error.located(in: Triple(subject, predicates[index], objects[index]), of: terms)
      }
      try flush(&serializer.output)
    }
  }

  /// Ends the document.
  mutating func end() throws(ExportError) { try serializer.end() }

  private mutating func set(subject id: TermID) throws(ExportError) {
    switch terms.kind(of: id) {
    case .literal: throw fault(TermFault("a literal cannot be a subject"), id)
    case .blank:
      loadLabel(id)
      try naming(id) { serializer, label, _ throws(TermFault) in
        try label.withSpan { bytes throws(TermFault) in try serializer.setSubject(blank: bytes) }
      }
    case .iri: try naming(id) { serializer, _, iri throws(TermFault) in try serializer.setSubject(iri: iri) }
    }
  }

  private mutating func set(predicate id: TermID) throws(ExportError) {
    if terms.kind(of: id) != .iri { throw fault(TermFault("only an IRI can be a predicate"), id) }
    let isXML = isXML
    try naming(id) { serializer, _, iri throws(TermFault) in
      if isXML, let fault = XMLSyntax.fault(inPredicate: iri) { throw fault }
      try serializer.setPredicate(iri)
    }
  }

  private mutating func write(object id: TermID) throws(ExportError) {
    switch terms.kind(of: id) {
    case .iri: try naming(id) { serializer, _, iri throws(TermFault) in try serializer.write(iri: iri) }
    case .blank:
      loadLabel(id)
      try naming(id) { serializer, label, _ throws(TermFault) in
        try label.withSpan { bytes throws(TermFault) in try serializer.write(blank: bytes) }
      }
    case .literal: try write(literal: id)
    }
  }

  private mutating func write(literal id: TermID) throws(ExportError) {
    let index = terms.literalTypeIndex(of: id)
    let type = types[index]
    let isXML = isXML
    var datatype: String?
    if type.language == nil, type.datatype != XSD.string {
      datatype = datatypes[index] ?? order.rebase?(type.datatype) ?? type.datatype
      datatypes[index] = datatype
    }
    try naming(id) { serializer, _, text throws(TermFault) in
      if isXML, let fault = XMLSyntax.fault(inText: text) ?? XMLSyntax.fault(inDatatype: type.datatype) { throw fault }
      try serializer.write(literal: text, datatype: datatype, language: type.language)
    }
  }

  /// Lends the bytes of a term as it is written, and tells the term where it is refused.
  private mutating func naming(
    _ id: TermID, _ body: (inout RaptorSerializer, borrowing ByteBuffer, Span<UInt8>) throws(TermFault) -> Void
  ) throws(ExportError) {
    do throws(TermFault) {
      if let rebase = order.rebase, order.moved.contains(id) {
        return try body(&serializer, label, rebase(terms.text(of: id)).utf8.span)
      }
      try terms.withColumns { texts, starts, _ throws(TermFault) in
        try body(&serializer, label, texts.extracting(Int(starts[id.index])..<Int(starts[id.index + 1])))
      }
    } catch {
      throw fault(error, id)
    }
  }

  /// Puts the label that a blank node is written with, without `_:`, where it can be lent.
  private mutating func loadLabel(_ id: TermID) {
    label.truncate(to: 0)
    blanks.append(id, to: &label)
    let bytes = label.withSpan(from: 2) { copy(of: $0) }
    label.truncate(to: 0)
    label.append(bytes.span)
  }

  private func fault(_ fault: TermFault, _ id: TermID) -> ExportError {
    .term(terms.term(for: id).description, fault.reason)
  }
}
