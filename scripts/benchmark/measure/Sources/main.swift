import Foundation

// measure DATA.nt --tables FOLDER --measures a,b,c [--answers FOLDER] [--scratch FOLDER]: measures what is asked for.
var arguments = CommandLine.arguments.dropFirst()
var options: [String: String] = [:]
var data: String?
while let word = arguments.popFirst() {
  if word.hasPrefix("--") { options[word] = arguments.popFirst() } else { data = word }
}
guard let data, let measures = options["--measures"] else {
  FileHandle.standardError.write(
    Data("usage: measure DATA --measures a,b,c [--tables FOLDER] [--answers FOLDER] [--scratch FOLDER]\n".utf8))
  exit(64)
}
var session = Session(
  data: data, tables: options["--tables"], scratch: options["--scratch"] ?? "/tmp",
  report: Report(
    wanted: Set(measures.split(separator: ",").map(String.init)),
    answers: options["--answers"].map { URL(filePath: $0) }))
try session.run()
try session.report.print()
