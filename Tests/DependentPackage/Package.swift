// swift-tools-version: 6.2
import PackageDescription

/// What a package looks like that uses Gensek's libraries.
let package = Package(
  name: "dependent",
  dependencies: [.package(name: "gensek", path: "../..")],
  targets: [
    .executableTarget(
      name: "Dependent",
      dependencies: [
        .product(name: "KnowledgeFiles", package: "gensek"), .product(name: "OfficeHolding", package: "gensek"),
        .product(name: "Succession", package: "gensek"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
