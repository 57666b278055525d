import Importers

extension ContractCase {
  static let congressLegislators = [
    ContractCase(kind: .congressLegislators, folder: "people-with-terms", files: ["people.yaml"], tenures: 7),
    ContractCase(kind: .congressLegislators, folder: "people-with-terms-in-json", files: ["people.json"], tenures: 7),
  ]
}
