import Testing

@testable import gensek

@Suite struct TableTests {
  private var table: Table {
    var table = Table(.init("Holder"), .init("Days", isNumber: true), .init("Note"))
    table.add("Молотов", "383", "stated 291")
    table.add("e\u{301}tienne", "2", Phrase("中", .doubt))
    return table
  }

  @Test func `columns are aligned by what is seen, numbers to the right`() {
    #expect(
      table.lines(color: false, width: nil) == [
        "Holder   Days  Note",
        "Молотов   383  stated 291",
        "e\u{301}tienne     2  中",
      ])
  }

  @Test func `colour does not move a column`() {
    let plain = table.lines(color: false, width: nil)
    let colored = table.lines(color: true, width: nil).map { $0.replacing(/\u{1B}\[[0-9]*m/, with: "") }
    #expect(plain == colored)
  }

  @Test func `a table is wrapped to the width of the terminal and to no other`() {
    var table = Table(.init("A"), .init("B"))
    table.add("short", "a long cell that has many words in it and goes on")
    #expect(table.lines(color: false, width: nil).count == 2)
    let lines = table.lines(color: false, width: 30)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= 30 })
  }
}
