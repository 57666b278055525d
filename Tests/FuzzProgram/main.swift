import Foundation
import FuzzTargets

// fuzz FOLDER MINUTES SEED [TARGET…]: gives damaged inputs to each target in turn until the time is up. scripts/fuzz calls it.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 3, let minutes = Double(arguments[2]), let seed = UInt64(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: fuzz FOLDER MINUTES SEED [TARGET…]\n".utf8))
  exit(64)
}
let names = Array(arguments.dropFirst(3))
let targets = names.isEmpty ? FuzzTarget.all : FuzzTarget.all.filter { names.contains($0.name) }
if let unknown = names.first(where: { name in !FuzzTarget.all.contains { $0.name == name } }) {
  let known = FuzzTarget.all.map(\.name).joined(separator: ", ")
  FileHandle.standardError.write(Data("error: no target '\(unknown)'; there are \(known)\n".utf8))
  exit(64)
}
var run = try LongRun(targets, folder: arguments[1], seed: seed)
exit(try run.go(on: .seconds(60 * minutes)) ? 0 : 1)
