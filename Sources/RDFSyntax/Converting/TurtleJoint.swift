/// What stands between two triples of Turtle.
enum TurtleJoint {
  /// Where the subject and the predicate go on.
  static let object: StaticString = " ,\n        "
  /// Where the subject goes on.
  static let predicate: StaticString = " ;\n    "
  /// Where another subject follows.
  static let subject: StaticString = " .\n\n"
  /// Where nothing follows.
  static let end: StaticString = " .\n"
}
