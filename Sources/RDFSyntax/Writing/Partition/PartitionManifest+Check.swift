internal import KnowledgeGraph

extension PartitionManifest {
  /// What is not as the manifest says of the files in a folder: sizes and digests, on all processors.
  ///
  /// - Parameter folder: the path of the folder.
  /// - Returns: a sentence for each part that is not there as it was written, in order; the totals last.
  /// - Complexity: O(*n*) for *n* bytes of files.
  public func faults(in folder: String) -> [String] {
    var faults = concurrently(parts.count) { parts[$0].fault(in: folder) }.compactMap(\.self)
    if Set(parts.map(\.file)).count < parts.count { faults.append("a part is listed twice") }
    return faults
  }
}

extension PartitionManifest.Part {
  /// What is wrong with the file, if anything.
  fileprivate func fault(in folder: String) -> String? {
    guard file.hasPrefix("part-"), !file.contains("/") else { return "“\(file)” is no name of a part" }
    do {
      let source = try InputFile(path: "\(folder)/\(file)")
      var digest = SHA256()
      var count = 0
      var buffer: [UInt8] = []
      while try source.appendNext(atMost: 1 << 18, to: &buffer) {
        count += buffer.count
        digest.update(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
      if count != bytes { return "\(file) has \(count) bytes, and \(bytes) are expected" }
      return SHA256.hexadecimal(digest.finalize()) == sha256 ? nil : "\(file) has another SHA-256 digest"
    } catch {
      return "\(error)"
    }
  }
}
