import Importers

extension ContractCase {
  static let csv = [
    ContractCase(kind: .csv, folder: "one-table", files: ["keepers.csv"], tenures: 6),
    ContractCase(
      kind: .csv, folder: "set-of-tables", files: ["terms.csv", "persons.csv", "posts.csv"], mapping: "mapping.yaml",
      tenures: 4),
    ContractCase(
      kind: .csv, folder: "mapped-table", files: ["members.tsv", "periods.tsv"], mapping: "mapping.yaml", tenures: 3),
  ]
}
