// swift-tools-version: 6.2
import PackageDescription

/// Measures Gensek’s libraries from within a process, as a program that uses them would.
let package = Package(
  name: "measure",
  dependencies: [.package(name: "gensek", path: "../../..")],
  targets: [
    .executableTarget(
      name: "measure",
      dependencies: [
        .product(name: "KnowledgeGraph", package: "gensek"), .product(name: "RDFSyntax", package: "gensek"),
        .product(name: "OfficeHolding", package: "gensek"),
      ], path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
