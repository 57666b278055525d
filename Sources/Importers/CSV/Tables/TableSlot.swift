/// One value of each record that is read: where it stands, and what it says.
struct TableSlot: Sendable {
  /// Its index in the record, behind whose own values stand those that are split, joined and constant.
  var index: Int
  var target: ColumnTarget
  /// The column of the file that it comes from, from 1; nil for a constant.
  var column: Int?
  /// What reports call it: the name of the column.
  var field: String
  var dates: [DatePattern] = []
  /// How years before Christ are counted.
  var years: YearCount?
  var values: [String: String] = [:]
  var language: String?

  /// Whether its values are dates.
  var isDate: Bool { target.attribute.isDate }

  /// The place of the value in a record.
  func place(in record: RecordPlace, row: Int) -> RecordPlace {
    guard let column else { return record }
    return RecordPlace(file: record.file, .cell(row: row, column: column))
  }
}

/// Where the attributes of one thing of a record stand.
struct EntitySlots: Sendable {
  var id: TableSlot?
  var iri: TableSlot?
  var name: TableSlot?
  var givenName: TableSlot?
  var familyName: TableSlot?
  var others: [TableSlot] = []

  /// Whether the record names the thing at all.
  var isNamed: Bool { id != nil || iri != nil || name != nil || givenName != nil || familyName != nil }

  init(_ slots: [TableSlot], of entity: ColumnTarget.Entity) {
    for slot in slots where slot.target.entity == entity {
      switch slot.target.attribute {
      case .id: id = slot
      case .iri: iri = slot
      case .name: name = slot
      case .givenName: givenName = slot
      case .familyName: familyName = slot
      default: others.append(slot)
      }
    }
  }
}
