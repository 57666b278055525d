internal import KnowledgeGraph

extension Coverage {
  /// (a)
  func findCrossings(_ report: inout CoverageReport) {
    let folder = verifier.folder
    for assertion in folder.assertions where assertion.source == verifier.slug {
      for range in assertion.evidence.flatMap(\.ranges) where segmentation.segment(containing: range) == nil {
        report.crossings.append(place(range, "\(assertion.file):\(assertion.line)"))
      }
    }
    for (thing, units) in folder.nodeEvidence.sorted(by: { $0.key < $1.key }) {
      for range in units.flatMap(\.ranges) where segmentation.segment(containing: range) == nil {
        report.crossings.append(place(range, thing))
      }
    }
  }

  /// (b)
  func countMentions(
    _ mentions: [MentionFinder.Mention], _ readings: [Verifier.Reading], _ report: inout CoverageReport
  ) {
    let read = Stretches(readings.flatMap(\.stretches))
    for mention in mentions {
      let missing = mention.parts.filter { !read.hold($0) }
      let kind = mention.kind.rawValue
      var share = report.mentionsByKind[kind] ?? CoverageReport.Share(part: 0, whole: 0)
      share.whole += 1
      if missing.isEmpty { share.part += 1 }
      report.mentionsByKind[kind] = share
      if !missing.isEmpty {
        let lacking = missing.count < mention.parts.count ? ": " + missing.map(source.text).joined(separator: ", ") : ""
        report.missed.append(place(mention.range, kind + lacking))
      }
    }
    report.missed.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    report.mentions = CoverageReport.Share(part: mentions.count - report.missed.count, whole: mentions.count)
  }

  /// (c)
  func countSentences(_ evidence: [EvidenceRange], _ report: inout CoverageReport) {
    var triples: [Int: Set<Int>] = [:]
    for item in evidence where item.isTyped {
      var index = segmentation.index(at: item.range.lowerBound)
      while index < segmentation.segments.count, segmentation.segments[index].lowerBound < item.range.upperBound {
        triples[index, default: []].insert(item.assertion)
        index += 1
      }
    }
    let strings = Stretches(evidence.filter { !$0.isTyped }.map(\.range))
    let typed = Stretches(evidence.filter(\.isTyped).map(\.range))
    let leftOut = Stretches(layout.leftOut.map(\.range))
    for (index, segment) in segmentation.segments.enumerated() where isLooked(segment, lines.sentences) {
      let words = Words.words(in: segment, of: source.scalars)
      report.paraphrase.whole += words.count
      report.paraphrase.part += words.count { strings.hold($0.range) && !typed.hold($0.range) }
      if words.allSatisfy({ leftOut.hold($0.range) || ($0.isStopWord && !leftOut.isEmpty(in: segment)) }) { continue }
      report.sentences.whole += 1
      let count = triples[index]?.count ?? 0
      if count * Self.wordsPerTriple >= words.count, count > 0 {
        report.sentences.part += 1
      } else {
        report.lacking.append(place(segment, "\(count) triples for \(words.count) words"))
      }
    }
  }

  /// (d)
  func countLeftOut(_ mentions: [MentionFinder.Mention], _ report: inout CoverageReport) {
    for item in layout.leftOut.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      report.leftOut.append(place(item.range.clamped(to: 0..<source.count), item.reason))
      let knowledge = "\(item.file):\(item.line)"
      if item.range.upperBound > source.count {
        report.leftOutFaults.append(
          place(item.range.clamped(to: 0..<source.count), "\(knowledge): ends beyond the source"))
        continue
      }
      if segmentation.segment(containing: item.range) == nil {
        report.leftOutFaults.append(place(item.range, "\(knowledge): is more than one sentence or cell"))
      }
      for mention in mentions where mention.range.overlaps(item.range) {
        report.leftOutFaults.append(place(mention.range, "\(knowledge): leaves out a \(mention.kind.rawValue)"))
      }
    }
  }

  /// The content words under evidence, and those that nothing accounts for; a citation marker is no word.
  func countWords(
    _ evidence: [EvidenceRange], _ mentions: [MentionFinder.Mention], _ report: inout CoverageReport
  ) {
    let markers = Stretches(mentions.filter { $0.kind == .marker }.map(\.range))
    let covered = Stretches(evidence.map(\.range))
    let leftOut = Stretches(layout.leftOut.map(\.range))
    for segment in segmentation.segments {
      let isCounted = isLooked(segment, lines.words)
      let isAccounted = isLooked(segment, lines.sentences)
      guard isCounted || isAccounted else { continue }
      for word in Words.words(in: segment, of: source.scalars)
      where !word.isStopWord && !markers.hold(word.range) {
        let isCovered = covered.hold(word.range)
        if isCounted {
          report.contentWords.whole += 1
          if isCovered { report.contentWords.part += 1 }
        }
        if isAccounted, !isCovered, !leftOut.hold(word.range) {
          report.unaccounted.append(place(word.range, "neither under evidence nor left out"))
        }
      }
    }
  }
}
