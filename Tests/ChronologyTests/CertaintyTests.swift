import Chronology
import Testing

struct CertaintyTests {
  @Test(arguments: Certainty.allCases, Certainty.allCases)
  func `connectives are those of Kleene`(a: Certainty, b: Certainty) {
    /// No, undecidable, yes as 0, 1, 2: then "and" is the least, "or" the greatest.
    func rank(_ c: Certainty) -> Int { c == .no ? 0 : c == .undecidable ? 1 : 2 }
    #expect(rank(a && b) == min(rank(a), rank(b)))
    #expect(rank(a || b) == max(rank(a), rank(b)))
    #expect(rank(!a) == 2 - rank(a))
  }

  @Test func `readings that differ decide nothing`() {
    #expect(Certainty.agreed([.yes, .yes]) == .yes)
    #expect(Certainty.agreed([.no]) == .no)
    #expect(Certainty.agreed([.yes, .no]) == .undecidable)
    #expect(Certainty.agreed([.yes, .undecidable]) == .undecidable)
    #expect(Certainty.agreed([]) == .undecidable)
  }
}
