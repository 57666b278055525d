// swift-tools-version: 6.2
import PackageDescription

/// The rooms of the project; the arrows between them point one way only.
let rooms: [Target] = [
  // The C boundary: module maps, the shims that must be C, and the bytes that are compiled in.
  .systemLibrary(
    name: "CRaptor2", pkgConfig: "raptor2",
    providers: [.apt(["libraptor2-dev"]), .brew(["raptor"])]),
  .systemLibrary(
    name: "CMessageDigest", pkgConfig: "libmd",
    providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
  .systemLibrary(
    name: "CZlib", pkgConfig: "zlib",
    providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
  .systemLibrary(
    name: "CXXHash", pkgConfig: "libxxhash",
    providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
  .systemLibrary(
    name: "CCurl", pkgConfig: "libcurl",
    providers: [.apt(["libcurl4-gnutls-dev"]), .brew(["curl"])]),
  .systemLibrary(name: "CAllocator"),
  .target(name: "CEmbeddedKnowledge"),

  .target(name: "Chronology"),
  .target(name: "KnowledgeGraph", dependencies: ["CAllocator", "CXXHash"]),
  .target(name: "RDFSyntax", dependencies: ["KnowledgeGraph", "CMessageDigest", "CRaptor2", "CZlib"]),
  .target(name: "OfficeHolding", dependencies: ["KnowledgeGraph", "Chronology"]),
  .target(name: "Succession", dependencies: ["OfficeHolding", "KnowledgeGraph", "Chronology"]),
  .target(
    name: "KnowledgeFiles",
    dependencies: [
      "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology", "CEmbeddedKnowledge",
      .product(name: "Yams", package: "Yams"),
    ]),
  .target(
    name: "Importers",
    dependencies: [
      "KnowledgeFiles", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology",
      .product(name: "Yams", package: "Yams"),
    ]),
  .target(name: "Matching", dependencies: ["KnowledgeFiles", "OfficeHolding", "KnowledgeGraph", "Chronology"]),
  .target(name: "TripleStores", dependencies: ["RDFSyntax", "KnowledgeGraph", "CCurl"]),
  .target(name: "Generation", dependencies: ["OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology"]),
  .target(name: "Profiles", dependencies: ["OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology"]),
  .executableTarget(
    name: "gensek",
    dependencies: [
      "Importers", "Matching", "Profiles", "Generation", "TripleStores", "Succession", "KnowledgeFiles",
      "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),

  // What several of the tests share.
  .target(name: "TestSupport", path: "Tests/TestSupport"),
  .testTarget(name: "ChronologyTests", dependencies: ["Chronology", "TestSupport"]),
  .testTarget(name: "KnowledgeGraphTests", dependencies: ["KnowledgeGraph", "TestSupport"]),
  .testTarget(
    name: "RDFSyntaxTests", dependencies: ["RDFSyntax", "KnowledgeGraph", "CRaptor2", "TestSupport"]),
  .testTarget(
    name: "OfficeHoldingTests", dependencies: ["OfficeHolding", "KnowledgeGraph", "Chronology", "TestSupport"]),
  .testTarget(
    name: "SuccessionTests",
    dependencies: [
      "Succession", "OfficeHolding", "KnowledgeFiles", "RDFSyntax", "KnowledgeGraph", "Chronology", "TestSupport",
    ], exclude: ["Check/Fixtures"]),
  .testTarget(
    name: "KnowledgeFilesTests",
    dependencies: [
      "KnowledgeFiles", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology",
    ], exclude: ["Fixtures"]),
  .testTarget(
    name: "ImportersTests",
    dependencies: [
      "Importers", "KnowledgeFiles", "Succession", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology",
      "TestSupport",
    ], exclude: ["Fixtures"]),
  .testTarget(
    name: "MatchingTests",
    dependencies: [
      "Matching", "Importers", "Succession", "KnowledgeFiles", "OfficeHolding", "RDFSyntax", "KnowledgeGraph",
      "Chronology", "TestSupport",
    ]),
  .testTarget(
    name: "ProfilesTests",
    dependencies: [
      "Profiles", "Importers", "KnowledgeFiles", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology",
    ], exclude: ["Fixtures"]),
  .testTarget(
    name: "GenerationTests",
    dependencies: [
      "Generation", "Succession", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology", "TestSupport",
    ]),
  .testTarget(
    name: "TripleStoresTests", dependencies: ["TripleStores", "RDFSyntax", "KnowledgeGraph"], exclude: ["StandIn"]),
  .testTarget(
    name: "gensekTests",
    dependencies: ["gensek", "KnowledgeFiles", "OfficeHolding", "RDFSyntax", "KnowledgeGraph"],
    exclude: ["Fixtures", "Snapshots"]),
  // Random damage to every kind of input; scripts/fuzz runs it long, the tests run it short.
  .target(
    name: "FuzzTargets",
    dependencies: ["Importers", "OfficeHolding", "RDFSyntax", "KnowledgeGraph", "Chronology", "TestSupport"],
    path: "Tests/FuzzTargets"),
  .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/FuzzProgram"),
  .testTarget(
    name: "FuzzTests",
    dependencies: [
      "FuzzTargets", "gensek", "KnowledgeFiles", "RDFSyntax", "KnowledgeGraph", "Chronology", "TestSupport",
    ]),
]

/// One set of strict settings for every Swift target.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

for target in rooms where target.type != .system && target.name != "CEmbeddedKnowledge" {
  target.swiftSettings = strict
}

let package = Package(
  name: "gensek",
  products: [
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "KnowledgeGraph", targets: ["KnowledgeGraph"]),
    .library(name: "RDFSyntax", targets: ["RDFSyntax"]),
    .library(name: "OfficeHolding", targets: ["OfficeHolding"]),
    .library(name: "Succession", targets: ["Succession"]),
    .library(name: "KnowledgeFiles", targets: ["KnowledgeFiles"]),
    .library(name: "Importers", targets: ["Importers"]),
    .library(name: "Matching", targets: ["Matching"]),
    .library(name: "TripleStores", targets: ["TripleStores"]),
    .library(name: "Profiles", targets: ["Profiles"]),
    .executable(name: "gensek", targets: ["gensek"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: rooms,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
