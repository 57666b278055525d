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
  private(set) var expansions: [TableExpansion] = []
  private(set) var strangers: [Stranger] = []
  /// What was recognised of the dates, in words.
  private(set) var recognised: [String] = []
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
    var slots: [TableSlot] = []
    var width = table.header.count
    let mapping = table.mapping
    func slot(_ index: Int, _ target: ColumnTarget, _ column: Int?, _ map: ColumnMapping?) -> TableSlot {
      TableSlot(
        index: index, target: target, column: column.map { $0 + 1 },
        field: column.map { table.header[$0] } ?? "a constant",
        dates: map.map { $0.dates.isEmpty ? mapping?.dates ?? [] : $0.dates } ?? mapping?.dates ?? [],
        values: map?.values ?? [:], language: map?.language ?? mapping?.language)
    }
    var mapped: Set<Int> = []
    for map in mapping?.columns ?? [] {
      guard let column = table.column(map.column) else { continue }
      mapped.insert(column)
      if let target = map.target { slots.append(slot(column, target, column, map)) }
      if let split = map.split {
        expansions.append(.split(column: column, separator: split.separator, parts: split.targets.count))
        for (number, target) in split.targets.enumerated() {
          if let target { slots.append(slot(width + number, target, column, map)) }
        }
        width += split.targets.count
      }
      if let join = map.join {
        expansions.append(.join(column: column, try lookup(join, map)))
        for (number, take) in join.take.enumerated() {
          slots.append(slot(width + number, take.target, column, map))
        }
        width += join.take.count
      }
    }
    for constant in mapping?.constants ?? [] {
      expansions.append(.constant(Array(constant.value.utf8)))
      slots.append(slot(width, constant.target, nil, nil))
      width += 1
    }
    var taken = Set(slots.map(\.target))
    for (column, name) in table.header.enumerated() where !mapped.contains(column) {
      guard let target = ColumnNames.target(of: name, in: table.kind) else {
        strangers.append(Stranger(index: column, name: name, reason: "nothing is known of a column of this name"))
        continue
      }
      guard taken.insert(target).inserted else {
        strangers.append(Stranger(index: column, name: name, reason: "another column says the same already"))
        continue
      }
      slots.append(slot(column, target, column, nil))
    }
    for index in slots.indices where slots[index].isDate && slots[index].dates.isEmpty && slots[index].index < columns {
      guard let pattern = DateOrder.pattern(of: slots[index].index, in: table) else { continue }
      slots[index].dates = [pattern]
      recognised.append("\(slots[index].field) as \(pattern.text)")
    }
    // A column that does not tell is written as the others are.
    let patterns = Set(slots.flatMap { $0.isDate ? $0.dates : [] })
    if let pattern = patterns.first, patterns.count == 1 {
      for index in slots.indices where slots[index].isDate && slots[index].dates.isEmpty {
        slots[index].dates = [pattern]
      }
    }
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
  var needsOrder: Bool { id != nil || predecessor.isNamed || successor.isNamed }
}
