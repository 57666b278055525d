public import OfficeHolding

/// The holders of an office as a list has them, the earliest first, each once for each tenure.
///
/// It is the order in which ``Check`` holds them against each other.
public struct HolderTable: Codable, Sendable {
  /// One line of the list.
  public struct Row: Codable, Sendable, Hashable {
    /// The tenure.
    public let tenure: Named
    /// Who held it.
    public let holders: [Named]
    /// The number, as the holders are counted.
    public let ordinal: Int?
    /// The first day.
    public let start: DateValue?
    /// The last day.
    public let end: DateValue?
    /// Whether the holder only acted.
    public let isActing: Bool
  }

  /// The office or lineage.
  public let office: Named
  /// The offices that it takes in: itself, or those of the lineage.
  public let offices: [Named]
  /// The lines.
  public let rows: [Row]

  /// The list of an office, a lineage or a role.
  ///
  /// - Complexity: O(n log n) for n tenures.
  public init(of subject: AnyThing) {
    office = Named(subject)
    let list = HolderList(of: subject)
    offices = list.offices.map { Named($0) }
    rows = list.rows.map { row in
      Row(
        tenure: Named(row.tenure), holders: row.holders.map { Named($0) }, ordinal: row.ordinal,
        start: row.start.map(DateValue.init), end: row.end.map(DateValue.init), isActing: row.isActing)
    }
  }

  /// The lists of all that has tenures: of each outermost lineage, and of each office in none.
  public static func all(in knowledge: KnowledgeBase) -> [HolderTable] {
    HolderList.subjects(in: knowledge).map(HolderTable.init)
  }
}
