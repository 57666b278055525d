import OfficeHolding
import Succession

extension Session {
  /// All gaps of all offices.
  mutating func measureGaps(_ knowledge: KnowledgeBase) throws {
  }
}
