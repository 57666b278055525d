import ArgumentParser

/// `--decisions`: what people decided to be the same.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: .customLong("decisions"), parsing: .singleValue,
    help: ArgumentHelp(
      "A file that says which ids mean the same, as 'gensek match' writes it; what is the same is made one. May be repeated.",
      valueName: "path"))
  var paths: [String] = []
}
