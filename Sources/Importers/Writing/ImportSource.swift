/// How the node of a file is named.
struct ImportSource: Sendable {
  /// The last part of its IRI.
  let name: String

  /// A name for each file; files of one name get a number.
  static func sources(of files: [ImportedFile]) -> [ImportSource] {
    var taken: Set<String> = []
    return files.map { file in
      let name = NodeKey.slug(of: file.name)
      var slug = name
      var number = 1
      while !taken.insert(slug).inserted {
        number += 1
        slug = "\(name)-\(number)"
      }
      return ImportSource(name: slug)
    }
  }
}
