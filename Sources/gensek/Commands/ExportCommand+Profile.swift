public import ArgumentParser
import KnowledgeGraph
import OfficeHolding
public import Profiles
import RDFSyntax

extension ExportProfile: ExpressibleByArgument {}

/// `gensek export --profile`: the knowledge in the form of another project.
extension ExportCommand {
  /// What a profile cannot be asked for.
  func validateProfile() throws {
    if profile == .gensek {
      if report != nil {
        throw ValidationError("--report tells what a --profile leaves out; gensek leaves nothing out.")
      }
      return
    }
    if layer == .derived { throw ValidationError("--profile \(profile.rawValue) writes nothing that is derived.") }
    if partition != nil {
      throw ValidationError("--partition is for stores, and --profile \(profile.rawValue) for others.")
    }
    guard !profile.isRDF else { return }
    if format != nil { throw ValidationError("--profile \(profile.rawValue) is JSON and has no --format.") }
    if verify { throw ValidationError("--profile \(profile.rawValue) is JSON; --verify compares RDF.") }
    if base != NodeName.defaultBase {
      throw ValidationError("--base changes the IRIs of RDF; --profile \(profile.rawValue) writes JSON.")
    }
  }

  /// Writes the profile, then tells what it leaves out.
  func exportProfile() throws {
    let knowledge = try data.load(deriving: .everything)
    let rebase = base == NodeName.defaultBase ? nil : try IRIRebase(from: NodeName.defaultBase, to: base)
    let export = ProgressDisplay.during(streamingOutput: output == nil) { progress in
      ProfileExport(profile, of: knowledge, progress: progress)
    }
    if let output {
      try write(export.content, rebase, to: AtomicFile(replacing: output)).commit()
      if verify, case .graph(let graph, _) = export.content, let readable = syntax.readable {
        try ReadBack(paths: [output], format: readable, limits: dataOptions.limits.readerLimits)
          .compare(with: [graph], rebase)
      }
    } else {
      _ = try write(export.content, rebase, to: StandardOutput())
    }
    if let report {
      var file = try AtomicFile(replacing: report)
      let text = try jsonText(of: export.report)
      try file.write(text.utf8.span)
      try file.commit()
    }
    try StandardStream.error.write(ProfileNotes(export.report).text)
  }

  /// Writes to a sink, compressed if it is asked for, and gives the sink back.
  private func write<Sink: ByteSink & ~Copyable>(
    _ content: ProfileExport.Content, _ rebase: IRIRebase?, to sink: consuming Sink
  ) throws -> Sink {
    switch content {
    case .graph(let graph, let prefixes): return try write([graph], rebase, prefixes: prefixes, to: sink)
    case .text(let bytes):
      if gzip {
        var compressed = try GzipSink(sink)
        try compressed.write(bytes.span)
        return try compressed.finish()
      }
      try sink.write(bytes.span)
      return sink
    }
  }
}
