package import KnowledgeGraph

/// The columns of a ``TenureIndex``, as a snapshot stores them.
///
/// Each office has a group of slots, one for each of its tenures; the last group is of the tenures without an office. A
/// tenure of several offices has a slot in each group, all alike; the first of them is its own slot, and links name it.
package struct TenureColumns: Sendable {
  /// In links: there is none.
  package static let none = UInt32.max
  /// In links: there are several, or one that is no tenure; the graph tells.
  package static let several = UInt32.max - 1

  /// The offices. Invariant: strictly ascending; every object of `gs:office`.
  package var offices: Column<TermID>
  /// Where the group of each office begins. Invariant: two longer than `offices`, ascending, first 0, last the number of
  /// slots; the last group is of the tenures without an office.
  package var groupStarts: Column<UInt32>
  /// The own slot of each tenure, in the order of the nodes. Invariant: as long as there are tenures;
  /// `nodes[slots[number]]` is the node of that number.
  package var slots: Column<UInt32>

  // By slot; each is as long as `nodes`.

  /// The node of the tenure.
  package var nodes: Column<TermID>
  /// The first holder; 0 where the flags say that there is none.
  package var holders: Column<TermID>
  /// The first day that the start may be. Invariant: ascending within a group; see ``IndexedDay`` for what is not bounded.
  package var startEarliest: Column<Int32>
  /// The last day that the start may be.
  package var startLatest: Column<Int32>
  /// The first day that the end may be.
  package var endEarliest: Column<Int32>
  /// The last day that the end may be.
  package var endLatest: Column<Int32>
  /// The greatest `endLatest` in the part of the group of which the slot is the middle; see ``IntervalSearch``.
  package var greatestPossible: Column<Int32>
  /// The greatest last day on which it was certainly held, in that part.
  package var greatestCertain: Column<Int32>
  /// The tenure before this one in its succession where time may lie between them: another holder's, ended or not known
  /// not to have ended. Invariant: an own slot, ``none`` or ``several``.
  package var previous: Column<UInt32>
  /// The tenure that this one follows, stated or derived. Invariant: as for `previous`.
  package var predecessors: Column<UInt32>
  /// The tenure that follows this one, stated or derived. Invariant: as for `previous`.
  package var successors: Column<UInt32>
  /// What else is known; see ``TenureFlags``.
  package var flags: Column<UInt8>

  // Over all tenures.

  /// The own slots by first possible day. Invariant: each own slot once, `startEarliest` ascending.
  package var byStart: Column<UInt32>
  /// The greatest `endLatest` in the part of `byStart` of which the place is the middle. Invariant: as long as `byStart`.
  package var greatestByStart: Column<Int32>

  // What is rare, as pairs.

  /// The pairs of slots, the later first, of all whose `previous` is ``several``. Invariant: ascending; an even number.
  package var otherPrevious: Column<UInt32>
  /// The pairs of slots, the earlier first, of all whose `successors` is ``several`` and of which one follows the other by
  /// the order of the dates. Invariant: ascending; an even number.
  package var otherNext: Column<UInt32>
  /// The pairs of slots, the later first, of which one goes on from the other across a rename, as is derived and not
  /// stated. Invariant: ascending; an even number.
  package var continuations: Column<UInt32>
  /// The nodes and properties whose dates are claimed differently, in pairs. Invariant: ascending; an even number.
  package var contested: Column<TermID>
}

/// What a ``TenureIndex`` knows of a tenure beside its dates.
package struct TenureFlags: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A start is stated, bounded or not.
  package static let hasStart = TenureFlags(rawValue: 1)
  /// An end is stated, bounded or not.
  package static let hasEnd = TenureFlags(rawValue: 2)
  /// It is held in fact and not by law.
  package static let isDeFacto = TenureFlags(rawValue: 4)
  /// A source numbers it in its list of holders.
  package static let hasRow = TenureFlags(rawValue: 8)
  /// Somebody holds it.
  package static let hasHolder = TenureFlags(rawValue: 16)
  /// There are several holders; the graph tells.
  package static let hasHolders = TenureFlags(rawValue: 32)
  /// There are several offices, each with a slot.
  package static let hasOffices = TenureFlags(rawValue: 64)
  /// It goes on from another tenure across a rename, stated or derived; the graph and `continuations` tell from which.
  package static let isContinuation = TenureFlags(rawValue: 128)
}
