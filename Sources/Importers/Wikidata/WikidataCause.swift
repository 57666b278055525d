internal import OfficeHolding

/// The items that say how a tenure ended (P1534), and what the vocabulary calls it.
enum WikidataCause {
  static let causes: [String: String] = [
    "Q4": GS.death, "Q5247364": GS.death, "Q99521170": GS.death,
    "Q796919": GS.resignation, "Q60175777": GS.resignation,
    "Q2095549": GS.removal, "Q14645596": GS.removal,
  ]
}
