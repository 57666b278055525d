import Foundation

/// Asks Oxigraph, through Python, what pairs a property path joins.
enum PathJudge {
  /// A graph as N-Triples, and a SPARQL query that selects ?start and ?end.
  struct Question: Codable, Sendable {
    let triples: String
    let query: String
  }

  /// The solutions as pairs of IRIs, or why there are none.
  struct Answer: Codable, Sendable {
    let pairs: [[String]]?
    let error: String?
  }

  /// The interpreter that the environment variable `GENSEK_PYTHON` names, one that has pyoxigraph.
  static let interpreter = ProcessInfo.processInfo.environment["GENSEK_PYTHON"]

  private static let program = """
    import json, sys
    import pyoxigraph

    def answer(question):
        store = pyoxigraph.Store()
        store.load(question["triples"].encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
        try:
            return {"pairs": [[row["start"].value, row["end"].value] for row in store.query(question["query"])]}
        except Exception as error:
            return {"error": str(error)}

    json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
    """

  /// The answers in the order of the questions.
  static func ask(_ questions: [Question]) throws -> [Answer] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter ?? "")
    process.arguments = ["-c", program]
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gensek-paths-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("questions.json")
    try JSONEncoder().encode(questions).write(to: input)
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return try JSONDecoder().decode([Answer].self, from: data)
  }

  /// The interpreter did not run to its end.
  struct Failure: Error {
    let status: Int32
  }
}
