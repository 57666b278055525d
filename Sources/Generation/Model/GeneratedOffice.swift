/// One office with its tenures.
package struct GeneratedOffice: Sendable {
  /// The number of the office, from 0 through all realms.
  package let number: Int
  /// The number of its title in ``OfficeTitle/all``.
  package let title: Int
  /// The name of the place that it is an office of.
  package let place: InventedName
  /// Its tenures, in the true order of time; at most ``Realm/mostTenures``.
  package var tenures: [GeneratedTenure] = []
  /// The faults that were planted in it.
  package var faults: [PlantedFault] = []
}
