internal import Chronology

/// Which offices and which persons may be taken for one when others are compared: those of one name or identifier.
struct Likeness: Sendable {
  /// A name that more have says nothing about who is who.
  private static let mostBearers = 8

  /// The group of each subject.
  let groups: [Int32]

  init(of subjects: Subjects) {
    var groups = Groups(subjects.all.count)
    var firstOfName: [[Int]: Int32] = [:]
    var firstOfIdentifier: [Int32: Int32] = [:]
    for (number, subject) in subjects.all.enumerated() {
      let own = Int32(number)
      for name in subject.names where subjects.bearers[Int(name.key)] <= Self.mostBearers {
        // A president of one republic is not that of another.
        let owners = subject.organizations.isEmpty ? [-1] : subject.organizations.sorted().map(Int.init)
        for owner in owners {
          let key = [subject.classNumber, Int(name.key), owner]
          if let first = firstOfName[key] { groups.join(first, own) } else { firstOfName[key] = own }
        }
      }
      for identifier in subject.identifiers {
        if let first = firstOfIdentifier[identifier.id] {
          if subjects.all[Int(first)].kind == subject.kind { groups.join(first, own) }
        } else {
          firstOfIdentifier[identifier.id] = own
        }
      }
    }
    self.groups = subjects.all.indices.map { groups.group(of: Int32($0)) }
  }
}
