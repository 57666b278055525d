import ArgumentParser

/// Lines of a text, counted from 1: `25-75`.
struct LineRange: ExpressibleByArgument {
  var lines: ClosedRange<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first >= 1, last >= first else { return nil }
    lines = first...last
  }
}
