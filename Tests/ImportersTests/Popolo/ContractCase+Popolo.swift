import Importers

extension ContractCase {
  static let popolo = [
    ContractCase(kind: .popolo, folder: "legislature", files: ["popolo.json"], tenures: 5)
  ]
}
