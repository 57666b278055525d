import FuzzTargets
import Testing

@Suite struct FormatFuzzTests {
  /// How many percent of the runs each target is given; what is slow is given few.
  private static let shares = ["ntriples": 20, "turtle": 20, "loading": 1]

  @Test(arguments: FuzzTarget.all)
  func `a damaged input is read or refused, and always the same`(target: FuzzTarget) throws {
    try FuzzRuns.run(target, share: Self.shares[target.name] ?? 5)
  }
}
