internal import KnowledgeGraph

extension Verifier {
  /// Reads one triple in each piece of its evidence.
  func read(_ assertion: Assertion, _ index: Int, _ report: inout VerificationReport) -> [Reading] {
    if assertion.evidence.isEmpty { return readInSubject(assertion, index, &report) }
    var readings: [Reading] = []
    for unit in assertion.evidence {
      var reading = Reading(assertion: index, unit: unit, isOwn: true)
      guard checkRanges(unit, of: assertion, &report) else { continue }
      let view = TextView(source, unit.ranges)
      let found = text.occurrences(of: assertion.triple.object, as: assertion.triple.predicate, in: view)
      if let reason = unit.unread {
        report.unread.append(
          VerificationReport.Unread(
            file: assertion.file, line: assertion.line, range: unit.description, text: excerpt(unit), reason: reason))
        if !found.isEmpty {
          add(
            .needlessReason, assertion, unit, found: "\(value(assertion.triple.object)), which can be read",
            expected: "no reason (\(reason))", &report)
        }
      } else if let occurrence = found.firstLongest {
        reading.isRead = true
        // Which of several places is meant, the range does not say; so it counts for none.
        if found.allSatisfy({ $0.overlaps(occurrence) }) { reading.stretches = sourceRanges(occurrence, in: view) }
      } else {
        add(.notRead, assertion, unit, found: quoted(excerpt(unit)), expected: value(assertion.triple.object), &report)
      }
      reading.stretches += markers(of: assertion, in: unit)
      readings.append(reading)
    }
    checkMarkers(of: assertion, &report)
    return readings
  }

  /// Reads a triple without evidence of its own where its subject stands.
  private func readInSubject(_ assertion: Assertion, _ index: Int, _ report: inout VerificationReport) -> [Reading] {
    guard needsEvidence(assertion), case .iri(let subject) = assertion.triple.subject else { return [] }
    let isStatement = text.labels[subject] == nil && folder.nodeEvidence[subject] == nil
    let units = folder.nodeEvidence[subject] ?? (isStatement ? evidence(ofStatement: subject) : [])
    for unit in units where unit.ranges.allSatisfy({ $0.upperBound <= source.count }) {
      let view = TextView(source, unit.ranges)
      let found = text.occurrences(of: assertion.triple.object, as: assertion.triple.predicate, in: view)
      guard let occurrence = found.firstLongest else { continue }
      return [
        Reading(
          assertion: index, unit: unit, isOwn: false, stretches: sourceRanges(occurrence, in: view), isRead: true)
      ]
    }
    let tried = units.map(\.description).joined(separator: ", ")
    add(
      .noEvidence, assertion, nil,
      found: units.isEmpty ? "no range" : "nothing that reads so in the evidence of its subject (\(tried))",
      expected: "a range where \(value(assertion.triple.object)) stands", &report)
    return []
  }

  /// A statement about a statement stands in the same place, unless it says otherwise.
  private func evidence(ofStatement iri: String) -> [EvidenceUnit] {
    assertionOfStatement[iri].map { folder.assertions[$0].evidence } ?? []
  }

  /// All triples, but what describes a source as a whole, an author's own name for a thing, and what relates statements to each other.
  private func needsEvidence(_ assertion: Assertion) -> Bool {
    guard case .iri(let predicate) = assertion.triple.predicate else { return false }
    if predicate == RDFS.label || folder.sources.values.contains(assertion.triple.subject.text) { return false }
    return folder.schema.properties[predicate]?.range.contains(names.statement) != true
  }

  private func sourceRanges(_ occurrence: Occurrence, in view: TextView) -> [Range<Int>] {
    occurrence.stretches.flatMap(view.sourceRanges)
  }

  /// Where the markers of the cited references stand in one piece of evidence, or where the statement says.
  private func markers(of assertion: Assertion, in unit: EvidenceUnit) -> [Range<Int>] {
    assertion.cites.compactMap { citation in
      if let marker = citation.marker { return marker.upperBound <= source.count ? marker : nil }
      let view = TextView(source, unit.ranges)
      return NameReader.occurrences(of: "[\(citation.label)]", in: view).first.flatMap {
        $0.stretches.flatMap(view.sourceRanges).first
      }
    }
  }

  private func checkMarkers(of assertion: Assertion, _ report: inout VerificationReport) {
    for citation in assertion.cites {
      let wanted = "[\(citation.label)]"
      if let marker = citation.marker {
        let found = marker.upperBound <= source.count ? source.text(in: marker) : "the end of the source"
        if found != wanted {
          add(.markerMissing, assertion, EvidenceUnit([marker]), found: quoted(found), expected: wanted, &report)
        }
      } else if !assertion.evidence.contains(where: { !markers(of: cites(citation, of: assertion), in: $0).isEmpty }) {
        let ranges = assertion.evidence.map(\.description).joined(separator: ", ")
        add(
          .markerMissing, assertion, nil, found: "no marker \(wanted) in \(ranges)",
          expected: "\(wanted) in its ranges, or where it stands", &report)
      }
    }
  }

  /// The assertion with one citation only.
  private func cites(_ citation: Assertion.Citation, of assertion: Assertion) -> Assertion {
    var one = assertion
    one.cites = [citation]
    return one
  }

  /// Whether the ranges lie in the source; that they cut no word is reported and hinders nothing.
  func checkRanges(_ unit: EvidenceUnit, of assertion: Assertion, _ report: inout VerificationReport) -> Bool {
    for range in unit.ranges {
      if range.upperBound > source.count {
        add(
          .outsideSource, assertion, unit, found: "the end \(range.upperBound)",
          expected: "at most \(source.count), the length of the source", &report)
        return false
      }
      if !source.scalars.isWordEdge(range.lowerBound) || !source.scalars.isWordEdge(range.upperBound) {
        let around = max(0, range.lowerBound - 8)..<min(source.count, range.upperBound + 8)
        add(
          .cutsWord, assertion, unit, found: "\(quoted(source.text(in: range))) in \(quoted(source.text(in: around)))",
          expected: "whole words", &report)
      }
    }
    return true
  }

  private func add(
    _ kind: VerificationReport.Finding.Kind, _ assertion: Assertion, _ unit: EvidenceUnit?, found: String,
    expected: String, _ report: inout VerificationReport
  ) {
    report.findings.append(
      VerificationReport.Finding(
        kind: kind, file: assertion.file, line: assertion.line, column: assertion.column, range: unit?.description,
        found: found, expected: expected))
  }

  private func excerpt(_ unit: EvidenceUnit) -> String {
    unit.ranges.map { source.text(in: $0) }.joined(separator: " … ")
  }

  /// A value for messages: a thing by its names.
  private func value(_ term: Term) -> String {
    switch term {
    case .iri(let iri):
      let called = text.names(of: iri).map(quoted)
      let name = iri.split(separator: "/").suffix(2).joined(separator: "/")
      return called.isEmpty ? "\(name), which has no label" : called.joined(separator: " or ")
    case .literal(let literal): return quoted(literal.lexicalForm)
    case .blank: return "a blank node"
    }
  }
}
