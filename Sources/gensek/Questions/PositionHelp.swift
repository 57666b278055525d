import ArgumentParser

extension ArgumentHelp {
  /// An argument that names an office.
  static let position: ArgumentHelp = "An office, a lineage or a role: a slug, a label, kind/slug or an IRI."
}
