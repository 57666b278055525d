import ArgumentParser
import TripleStores

extension LoadCommand {
  /// The folder that the endpoint names, where it is a database of TDB2 and no server.
  var folder: String? {
    let scheme = "tdb2:"
    return endpoint.lowercased().hasPrefix(scheme) ? String(endpoint.dropFirst(scheme.count)) : nil
  }

  /// Refuses options that say nothing to what the endpoint names.
  func validateEndpoint() throws {
    guard folder != nil else {
      if storeArguments.jena != nil { throw ValidationError("--jena is for an endpoint tdb2:FOLDER.") }
      return
    }
    let own = [("--resume", resume), ("--gzip", gzip), ("--method", method != .automatic)].filter(\.1).map(\.0)
    let wrong = own + storeArguments.optionsOfServers
    if let first = wrong.first {
      throw ValidationError(
        "\(first) says nothing to a folder of TDB2, which has no server and is changed by one step.")
    }
  }

  /// Loads into a database of TDB2, or looks what it holds.
  func report(_ content: GraphContent, _ mode: GraphLoad.Mode, into folder: String, since old: GraphContent?) throws
    -> LoadReport
  {
    let load = try TDB2Load(
      content, into: folder, graph: target, mode: mode, commands: JenaCommands(at: storeArguments.jena),
      limits: storeArguments.limits, acceptsAltered: acceptAltered)
    if verifyOnly { return try load.verify() }
    return if let old { try load.run(since: old) } else { try load.run() }
  }
}
