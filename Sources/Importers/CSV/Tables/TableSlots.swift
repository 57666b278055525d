internal import KnowledgeGraph

/// Which values of a table's records are read, by its mapping and by the names of its columns, and what has to be put behind the
/// values of each record for that.
struct TableSlots {
  private(set) var slots: [TableSlot] = []
  private(set) var expansions: [TableExpansion] = []
  private(set) var strangers: [TablePlan.Stranger] = []
  /// What was recognised of the dates, in words.
  private(set) var recognised: [String] = []
  private let table: CSVTable
  /// How many values a record has with those that are put behind its own.
  private var width: Int
  /// Where the mapping says what the slots of its own say.
  private var places: [(line: Int, position: Int)] = []

  init(_ table: CSVTable, lookup: (ColumnMapping.Join, ColumnMapping) throws(ImportError) -> LookupTable)
    throws(ImportError)
  {
    self.table = table
    width = table.header.count
    let mapped = try addMapped(lookup)
    try refuseDoubles()
    addNamed(besides: mapped)
    recogniseOrders()
    try joinParts()
    splitPeriods()
  }

  private func slot(_ index: Int, _ target: ColumnTarget, _ column: Int?, _ map: ColumnMapping?) -> TableSlot {
    let mapping = table.mapping
    return TableSlot(
      index: index, target: target, column: column.map { $0 + 1 },
      field: column.map { table.header[$0] } ?? "a constant",
      dates: map.map { $0.dates.isEmpty ? mapping?.dates ?? [] : $0.dates } ?? mapping?.dates ?? [],
      years: mapping?.years, values: map?.values ?? [:], language: map?.language ?? mapping?.language)
  }

  private mutating func add(_ slot: TableSlot, _ line: Int, _ position: Int) {
    slots.append(slot)
    places.append((line, position))
  }

  // MARK: The mapping

  /// Adds what the mapping tells of columns.
  ///
  /// - Returns: The columns that it tells of.
  private mutating func addMapped(
    _ lookup: (ColumnMapping.Join, ColumnMapping) throws(ImportError) -> LookupTable
  ) throws(ImportError) -> Set<Int> {
    var mapped: Set<Int> = []
    for map in table.mapping?.columns ?? [] {
      guard let column = table.column(map.column) else { continue }
      mapped.insert(column)
      if let target = map.target { add(slot(column, target, column, map), map.line, map.position) }
      if let split = map.split {
        expansions.append(.split(column: column, separator: split.separator, parts: split.targets.count))
        for (number, target) in split.targets.enumerated() {
          if let target { add(slot(width + number, target, column, map), map.line, map.position) }
        }
        width += split.targets.count
      }
      if let join = map.join {
        expansions.append(.join(column: column, try lookup(join, map)))
        for (number, take) in join.take.enumerated() {
          add(slot(width + number, take.target, column, map), take.line, take.position)
        }
        width += join.take.count
      }
    }
    for constant in table.mapping?.constants ?? [] {
      expansions.append(.constant(Array(constant.value.utf8)))
      add(slot(width, constant.target, nil, nil), constant.line, constant.position)
      width += 1
    }
    return mapped
  }

  /// Refuses a mapping by which two columns say the same.
  private func refuseDoubles() throws(ImportError) {
    for (number, slot) in slots.enumerated() where !slot.target.attribute.isRepeatable {
      guard let other = slots[..<number].first(where: { Self.claims($0.target, slot.target) }) else { continue }
      let (first, second) = (name(of: other), name(of: slot))
      let target = slot.target.name(in: table.kind)
      let isWhole = slot.target.attribute.isDate && slot.target.part == nil && other.target.part == nil
      throw ImportError(
        .mapping, file: table.mapping?.path ?? table.file.path, line: places[number].line,
        column: places[number].position, found: "\(first) and \(second), which both say \(target)",
        expected: "one value for it",
        suggestion: isWhole
          ? "parts of one date are \(target).year, \(target).month and \(target).day; or ignore one of them"
          : "ignore one of them, or let it say something else")
    }
  }

  private func name(of slot: TableSlot) -> String {
    guard let column = slot.column else { return "a constant" }
    return "the column “\(table.header[column - 1])”"
  }

  /// Whether one target leaves no room for another.
  private static func claims(_ target: ColumnTarget, _ other: ColumnTarget) -> Bool {
    guard target.entity == other.entity else { return false }
    if target.attribute == other.attribute {
      return target.part == other.part || target.part == nil || other.part == nil
    }
    return ends(of: target).contains(other.attribute) || ends(of: other).contains(target.attribute)
  }

  private static func ends(of target: ColumnTarget) -> [ColumnTarget.Attribute] {
    switch target.attribute {
    case .period: [.start, .end]
    case .life: [.born, .died]
    default: []
    }
  }

  // MARK: Names

  /// Adds the columns that are known by their names.
  private mutating func addNamed(besides mapped: Set<Int>) {
    let columns = table.header.enumerated().filter { !mapped.contains($0.offset) }
    let isPeriod = columns.map { column in
      ColumnNames.target(of: column.element, in: table.kind).map { !Self.ends(of: $0).isEmpty } ?? false
    }
    // What says one date comes before what says two, such as a term that is but a number.
    let order = columns.indices.sorted { (isPeriod[$0] ? 1 : 0, $0) < (isPeriod[$1] ? 1 : 0, $1) }
    for (column, name) in order.map({ columns[$0] }) {
      guard var target = ColumnNames.target(of: name, in: table.kind) else {
        strangers.append(.init(index: column, name: name, reason: "nothing is known of a column of this name"))
        continue
      }
      // Beside a column of months or days that of the start has years.
      let hasParts = table.header.contains { name in
        ColumnNames.target(of: name, in: table.kind).map {
          $0.part != nil && $0.entity == target.entity && $0.attribute == target.attribute
        } ?? false
      }
      if hasParts, target.part == nil { target.part = .year }
      // Beside its label a thing is an IRI, as in the results of queries.
      if target.attribute == .name,
        table.header.contains(where: { ColumnNames.folded($0) == ColumnNames.folded(name) + " label" })
      {
        target.attribute = .iri
      }
      guard target.attribute.isRepeatable || !slots.contains(where: { Self.claims($0.target, target) }) else {
        strangers.append(.init(index: column, name: name, reason: "another column says the same already"))
        continue
      }
      slots.append(slot(column, target, column, nil))
    }
    strangers.sort { $0.index < $1.index }
  }

  /// Finds out whether day or month comes first.
  private mutating func recogniseOrders() {
    for index in slots.indices
    where slots[index].isDate && slots[index].target.part == nil && slots[index].dates.isEmpty
      && slots[index].index < table.header.count
    {
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
  }

  // MARK: Dates of several values, and values of several dates

  /// Makes one date of year, month and day.
  private mutating func joinParts() throws(ImportError) {
    for slot in slots where slot.target.part != nil {
      let siblings = slots.filter {
        $0.target.entity == slot.target.entity && $0.target.attribute == slot.target.attribute
      }
      func part(_ part: ColumnTarget.Part) -> TableSlot? { siblings.first { $0.target.part == part } }
      guard siblings.first?.index == slot.index else { continue }
      guard let year = part(.year), part(.month) != nil || part(.day) == nil else {
        let target = ColumnTarget(slot.target.entity, slot.target.attribute).name(in: table.kind)
        throw ImportError(
          table.mapping == nil ? .content : .mapping, file: table.mapping?.path ?? table.file.path,
          line: table.mapping?.line ?? table.headerRow,
          found: siblings.map { "\(name(of: $0)) as \($0.target.name(in: table.kind))" }.joined(separator: ", "),
          expected: part(.year) == nil ? "a column that is \(target).year too" : "a column that is \(target).month too",
          suggestion: "columns: {Year: \(target).year, Month: \(target).month, Day: \(target).day} in a mapping")
      }
      expansions.append(.date(year: year, month: part(.month), day: part(.day)))
      var whole = year
      (whole.index, whole.values, whole.target.part) = (width, [:], nil)
      slots.append(whole)
      width += 1
    }
    slots.removeAll { $0.target.part != nil }
  }

  /// Makes two dates of a period or a life.
  private mutating func splitPeriods() {
    for slot in slots {
      let ends = Self.ends(of: slot.target)
      guard !ends.isEmpty else { continue }
      expansions.append(.period(value: slot.index, slot))
      for attribute in ends {
        var end = slot
        (end.index, end.values, end.target.attribute) = (width, [:], attribute)
        slots.append(end)
        width += 1
      }
    }
    slots.removeAll { !Self.ends(of: $0.target).isEmpty }
  }
}
