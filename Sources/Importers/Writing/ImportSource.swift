/// How the node of a file is named.
struct ImportSource: Sendable {
  /// What stands between the scope and the fragment in its IRIs: the name without its ending and a slash; nothing for
  /// the file that the scope is named after.
  let path: [UInt8]

  /// A name for each file; files of one name are told apart by their whole names, and by numbers.
  static func sources(of files: [ImportedFile], scope: String) -> [ImportSource] {
    var taken: Set<String> = []
    return files.map { file in
      let names = [stem(of: file.name), NodeKey.slug(of: file.name)]
      let numbered = (2...).lazy.map { "\(names[1])-\($0)" }
      let name = names.first { !taken.contains($0) } ?? numbered.first { !taken.contains($0) } ?? names[1]
      taken.insert(name)
      return ImportSource(path: name == scope ? [] : Array((name + "/").utf8))
    }
  }

  /// The name of a file without its ending, as a part of an IRI.
  static func stem(of name: String) -> String {
    let stem = name.prefix { $0 != "." }
    return NodeKey.slug(of: stem.isEmpty ? name : String(stem))
  }
}
