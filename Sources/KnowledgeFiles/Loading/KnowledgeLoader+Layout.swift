internal import KnowledgeGraph

/// How a source is laid out: `passages`, `cells`, `coverage`, `leftOut`.
extension KnowledgeLoader {
  mutating func readLayout(_ entry: YAMLTree.Entry, in file: Int) {
    guard let source = files[file].source else {
      fail(
        .missingSource, file, entry.keyPosition, found: "\(entry.key) without a source",
        expected: "source: and a slug in the same file")
      return
    }
    switch entry.key {
    case "passages": readPassages(entry.value, source, in: file)
    case "cells": readCells(entry.value, source, in: file)
    case "coverage": readZones(entry.value, source, in: file)
    default: readLeftOut(entry.value, source, in: file)
    }
  }

  private mutating func readPassages(_ tree: YAMLTree, _ source: String, in file: Int) {
    guard case .mapping(let entries) = tree.content else {
      fail(.syntax, file, tree.position, found: tree.summary, expected: "a mapping of passage kinds to ranges")
      return
    }
    for entry in entries {
      guard let kind = individual(entry.key, of: names.passageKind) else {
        failUnknown(entry.key, of: names.passageKind, .unknownKey, file, entry.keyPosition)
        continue
      }
      for item in items(of: entry.value) {
        guard let unit = evidence(in: item, file: file).first, let range = unit.ranges.first else { continue }
        layouts[source, default: SourceLayout()].passages.append(
          SourceLayout.Passage(kind: kind, range: range, isWhole: kind == names.reference))
      }
    }
  }

  private mutating func readCells(_ tree: YAMLTree, _ source: String, in file: Int) {
    var cells: [Int] = []
    for item in items(of: tree) {
      guard case .scalar(let text, _) = item.content, let offset = Int(text), offset >= 0 else {
        fail(.badEvidence, file, item.position, found: item.summary, expected: "a code-point offset")
        continue
      }
      if let last = cells.last, last >= offset {
        fail(
          .badEvidence, file, item.position, found: "\(offset) after \(last)", expected: "offsets in ascending order")
        continue
      }
      cells.append(offset)
    }
    layouts[source, default: SourceLayout()].cells += cells
  }

  private mutating func readZones(_ tree: YAMLTree, _ source: String, in file: Int) {
    guard case .mapping(let entries) = tree.content else {
      fail(.syntax, file, tree.position, found: tree.summary, expected: "a mapping of mentions, sentences and words")
      return
    }
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.content, let lines = Self.lines(text) else {
        fail(.badValue, file, entry.value.position, found: entry.value.summary, expected: "lines such as “lines 1-80”")
        continue
      }
      switch entry.key {
      case "mentions": layouts[source, default: SourceLayout()].mentionLines = lines
      case "sentences": layouts[source, default: SourceLayout()].sentenceLines = lines
      case "words": layouts[source, default: SourceLayout()].wordLines = lines
      default:
        fail(
          .unknownKey, file, entry.keyPosition, found: "the unknown key \(quoted(entry.key))",
          expected: "mentions, sentences or words",
          suggestion: nearestName(to: entry.key, among: ["mentions", "sentences", "words"]))
      }
    }
  }

  private mutating func readLeftOut(_ tree: YAMLTree, _ source: String, in file: Int) {
    for item in items(of: tree) {
      guard case .scalar(let text, _) = item.content, let space = text.firstIndex(of: " ") else {
        fail(.badEvidence, file, item.position, found: item.summary, expected: "a range and a reason")
        continue
      }
      let reason = String(text[text.index(after: space)...])
      guard individual(reason, of: names.leftOutReason) != nil else {
        failUnknown(reason, of: names.leftOutReason, .unknownReason, file, item.position)
        continue
      }
      do {
        for unit in try ValueText.evidence(parsing: String(text[..<space])) {
          for range in unit.ranges {
            layouts[source, default: SourceLayout()].leftOut.append(
              SourceLayout.LeftOut(range: range, reason: reason, file: files[file].name, line: item.position.line))
          }
        }
      } catch {
        fail(error, in: item, file)
      }
    }
  }

  /// `lines 3-7`, `lines 3`, `3-7`.
  static func lines(_ text: String) -> ClosedRange<Int>? {
    let numbers = (text.hasPrefix("lines ") ? text.dropFirst(6) : text[...]).split(
      separator: "-", omittingEmptySubsequences: false)
    guard let first = numbers.first.flatMap({ Int($0) }), let last = numbers.last.flatMap({ Int($0) }),
      numbers.count <= 2, first >= 1, last >= first
    else { return nil }
    return first...last
  }

  func individual(_ name: String, of classIRI: String) -> String? {
    guard let individual = schema.individualsByName[name],
      individual.classes.contains(where: { schema.isClass($0, below: classIRI) })
    else { return nil }
    return individual.iri
  }

  mutating func failUnknown(
    _ name: String, of classIRI: String, _ kind: KnowledgeFileError.Kind, _ file: Int, _ position: FilePosition
  ) {
    let choices = schema.individuals(of: classIRI).map(\.localName)
    fail(
      kind, file, position, found: "\(quoted(name))", expected: "one of \(choices.joined(separator: ", "))",
      suggestion: nearestName(to: name, among: choices))
  }
}
