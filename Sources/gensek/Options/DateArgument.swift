import ArgumentParser

/// An argument that is a date or may be one.
///
/// A year before the common era begins with a minus sign, which the argument parser takes for an option. So what looks like such
/// a year is handed to it with the sign U+2212, and read with either.
struct DateArgument: ExpressibleByArgument {
  /// The argument as it was typed.
  let text: String

  init(argument: String) {
    text = argument.hasPrefix(Self.sign) ? "-" + argument.dropFirst() : argument
  }

  /// The commands that take dates.
  static let commands = [AtCommand._commandName, BetweenCommand._commandName]

  /// The arguments as the parser is to have them.
  static func marked(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commands.contains(command) else { return arguments }
    return arguments.map { argument in
      let isYear = argument.hasPrefix("-") && argument.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
      return isYear ? sign + argument.dropFirst() : argument
    }
  }

  private static let sign = "\u{2212}"
}
