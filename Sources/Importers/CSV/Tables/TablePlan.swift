internal import KnowledgeGraph

/// How each record of a table is read: which values there are, and what they say.
struct TablePlan: Sendable {
  /// A column that nothing reads.
  struct Stranger: Sendable {
    var index: Int
    var name: String
    var reason: String
  }

  /// How many columns the file has.
  let columns: Int
  let expansions: [TableExpansion]
  let strangers: [Stranger]
  /// What was recognised of the dates, in words.
  let recognised: [String]
  let holder: EntitySlots
  let office: EntitySlots
  let organization: EntitySlots
  let predecessor: EntitySlots
  let successor: EntitySlots
  let id: TableSlot?
  let start: TableSlot?
  let end: TableSlot?
  let asOf: TableSlot?
  /// What else is said of the tenure.
  let others: [TableSlot]
  /// The name of the office where nothing in the table names it: that of the file.
  let officeName: String?

  init(_ table: CSVTable, lookup: (ColumnMapping.Join, ColumnMapping) throws(ImportError) -> LookupTable)
    throws(ImportError)
  {
    columns = table.header.count
    let read = try TableSlots(table, lookup: lookup)
    (expansions, strangers, recognised) = (read.expansions, read.strangers, read.recognised)
    let slots = read.slots
    holder = EntitySlots(slots, of: .holder)
    office = EntitySlots(slots, of: .office)
    organization = EntitySlots(slots, of: .organization)
    predecessor = EntitySlots(slots, of: .predecessor)
    successor = EntitySlots(slots, of: .successor)
    func own(_ attribute: ColumnTarget.Attribute) -> TableSlot? {
      slots.first { $0.target == ColumnTarget(.tenure, attribute) }
    }
    id = own(.id)
    start = own(.start)
    end = own(.end)
    asOf = own(.asOf)
    others = slots.filter {
      $0.target.entity == .tenure && ![.id, .start, .end, .asOf].contains($0.target.attribute)
    }
    officeName =
      table.kind == .tenures && !office.isNamed ? String(table.file.name.prefix { $0 != "." }) : nil
    guard table.kind != .tenures || holder.isNamed else {
      throw ImportError(
        table.mapping == nil ? .content : .mapping, file: table.mapping?.path ?? table.file.path,
        line: table.mapping?.line ?? table.headerRow,
        found: "no column of \(table.file.name) that names the holder",
        expected: "one of \(table.header.prefix(40).joined(separator: ", "))",
        suggestion: "columns: {\(table.header.first ?? "Name"): holder} in a mapping, or holder.id for an id")
    }
    let needed = table.kind == .people ? holder.isNamed : table.kind == .offices ? office.isNamed : true
    guard needed else {
      throw ImportError(
        table.mapping == nil ? .content : .mapping, file: table.mapping?.path ?? table.file.path,
        line: table.mapping?.line ?? table.headerRow, found: "no column of \(table.file.name) that is an id or a name",
        expected: "one of \(table.header.prefix(40).joined(separator: ", "))",
        suggestion: "columns: {\(table.header.first ?? "Code"): id} in a mapping")
    }
  }

  /// Whether records must be read one after the other, because one can refer to another.
  var needsOrder: Bool { predecessor.isNamed || successor.isNamed }
}
