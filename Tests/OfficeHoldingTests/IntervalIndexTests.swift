import TestSupport
import Testing

@testable import OfficeHolding

struct IntervalIndexTests {
  @Test(arguments: [0, 1, 2, 7, 100, 513]) func `the index finds what a scan finds`(count: Int) {
    var generator = SplitMix(seed: UInt64(count) + 7)
    let entries = (0..<count).map { item in
      let lower = Int.random(in: -50...50, using: &generator)
      let isOpen = item.isMultiple(of: 11)
      return IntervalIndex.Entry(
        lower: lower, upper: isOpen ? .max : lower + Int.random(in: 0...30, using: &generator), item: item)
    }
    let index = IntervalIndex(groups: [[], entries, entries.reversed()])
    for lower in stride(from: -60, through: 90, by: 7) {
      for upper in [lower, lower + 3, lower + 40] {
        let expected = entries.filter { $0.lower <= upper && $0.upper >= lower }.map(\.item).sorted()
        #expect(index.items(meeting: lower, upper, inGroup: 1).sorted() == expected)
        #expect(index.items(meeting: lower, upper, inGroup: 2).sorted() == expected)
      }
    }
    #expect(index.items(meeting: 0, 1, inGroup: 0).isEmpty)
    #expect(index.items(meeting: 0, 1, inGroup: 3).isEmpty)
    #expect(index.items(meeting: 1, 0, inGroup: 1).isEmpty)
  }
}
