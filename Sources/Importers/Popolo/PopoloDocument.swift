/// A Popolo document with its objects in lists and by id.
struct PopoloDocument {
  let file: ImportedFile
  private var lists: [PopoloCollection: [PopoloRecord]] = [:]
  private var byID: [PopoloCollection: [String: Int]] = [:]
  /// The keys of the document that are no lists of Popolo, and entries of the lists that are no objects.
  private(set) var strangers: [(pointer: JSONPointer, sentence: String)] = []

  /// The objects whose id an earlier one of the list has.
  private(set) var duplicates: [(collection: PopoloCollection, id: String, place: RecordPlace)] = []

  init(_ file: ImportedFile, limits: ImportLimits) throws(ImportError) {
    self.file = file
    let root: [String: JSONValue] = try JSONReader.read(from: file, limits: limits)
    guard case .array? = root[PopoloCollection.memberships.rawValue] else {
      throw ImportError(
        .content, file: file.path, pointer: "", found: "an object with \(Self.names(of: root))",
        expected: "Popolo: an object with the lists persons and memberships",
        suggestion: "posts and memberships of a single person are put into one document with the lists of all")
    }
    for (key, value) in root.sorted(by: { $0.key < $1.key }) {
      guard let collection = PopoloCollection(rawValue: key), case .array(let values) = value else {
        strangers.append((JSONPointer()[key], "this is no list of Popolo that tells of tenures; it is left out"))
        continue
      }
      read(values, of: collection)
    }
  }

  private mutating func read(_ values: [JSONValue], of collection: PopoloCollection) {
    var records: [PopoloRecord] = []
    var numbers: [String: Int] = [:]
    for (number, value) in values.enumerated() {
      let pointer = JSONPointer()[collection.rawValue][number]
      guard case .object(let members) = value else {
        strangers.append((pointer, "this is no object; it is left out"))
        continue
      }
      let record = PopoloRecord(members, at: file.place(.pointer(pointer.description)))
      if let id = record.text("id") {
        if numbers[id] == nil { numbers[id] = records.count } else { duplicates.append((collection, id, record.place)) }
      }
      records.append(record)
    }
    lists[collection] = records
    byID[collection] = numbers
  }

  /// The objects of a list, in order.
  subscript(_ collection: PopoloCollection) -> [PopoloRecord] { lists[collection] ?? [] }

  /// The object with an id; of several, the first.
  subscript(_ collection: PopoloCollection, id id: String) -> PopoloRecord? {
    byID[collection]?[id].flatMap { lists[collection]?[$0] }
  }

  private static func names(of root: [String: JSONValue]) -> String {
    root.isEmpty ? "nothing in it" : root.keys.sorted().prefix(6).joined(separator: ", ")
  }
}
