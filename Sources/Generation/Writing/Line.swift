import Chronology
import KnowledgeGraph
import OfficeHolding

/// The parts of the lines of N-Triples that are always the same, in UTF-8.
enum Line {
  static let office = open("office/")
  static let person = open("person/")
  static let tenure = open("tenure/")

  static let isOffice = type(GS.Class.office)
  static let isPerson = type(GS.Class.person)
  static let isTenure = type(GS.Class.tenure)
  static let isActing = bytes("> <\(GS.capacity)> <\(GS.acting)> .\n")

  static let label = bytes("> <\(SKOS.prefLabel)> \"")
  static let start = bytes("> <\(GS.start)> \"")
  static let end = bytes("> <\(GS.end)> \"")
  static let follows = bytes("> <\(GS.follows)> ")
  static let precedes = bytes("> <\(GS.precedes)> ")
  static let ofHolder = bytes("> <\(GS.holder)> ")
  static let ofOffice = bytes("> <\(GS.office)> ")

  static let endOfDate = bytes("\"^^<\(EDTF.datatype)> .\n")
  static let endOfNode = bytes("> .\n")

  /// Invented things have no place among those that are known.
  private static func open(_ kind: String) -> [UInt8] { bytes("<https://example.org/id/" + kind) }
  private static func type(_ name: String) -> [UInt8] { bytes("> <\(RDF.type)> <\(name)> .\n") }
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
