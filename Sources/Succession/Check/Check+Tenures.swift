import OfficeHolding

/// What concerns one tenure alone, as an audit judges it.
extension Check {
  /// Tenures that end before they start, or lie outside the life of their holder.
  static func lives(_ list: HolderList) -> [CheckFinding] {
    list.tenures.flatMap { tenure in
      (Audit.datesInOrder(tenure, GS.start, GS.end).map { [$0] } ?? []).map {
        list.finding(.endBeforeStart, of: tenure, $0, properties: ["start", "end"])
      }
        + Audit.lifetime(tenure).map { list.finding(.lifetime, of: tenure, $0, properties: ["start", "end"]) }
    }
  }

  /// Tenures outside the time in which their office was.
  static func officesInBeing(_ list: HolderList) -> [CheckFinding] {
    list.tenures.flatMap { tenure in
      Audit.officesInBeing(tenure).map { list.finding(.outsideOffice, of: tenure, $0, properties: ["start", "end"]) }
    }
  }

  /// Stated durations that do not fit the dates.
  static func durations(_ list: HolderList) -> [CheckFinding] {
    list.tenures.flatMap { tenure in
      Audit.statedDurations(tenure).map {
        list.finding(.statedDuration, of: tenure, $0, properties: ["statedDuration"])
      }
    }
  }
}
