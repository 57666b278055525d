public import ArgumentParser
public import Succession

extension Chain.Reading: ExpressibleByArgument {}

/// `--longest` and `--shortest`.
extension Rank.Order: EnumerableFlag {}
