import Foundation

/// Where the commands of Apache Jena are: a folder that has them, or a launcher that takes the name of one as its first argument.
public struct JenaCommands: Sendable {
  private enum Place {
    case folder(String)
    case launcher(String)
  }

  private let place: Place

  private static let loader = "tdb2.tdbloader"

  /// Finds the commands.
  ///
  /// - Parameters:
  ///   - path: a folder with the commands or with a folder `bin` of them, or a launcher; nil to look in `JENA_HOME` and `PATH`.
  ///   - environment: the variables of the environment; by default those of this process.
  /// - Throws: `StoreError` of kind `notFound`.
  public init(at path: String?, environment: [String: String]? = nil) throws(StoreError) {
    let environment = environment ?? ProcessInfo.processInfo.environment
    if let path {
      if let folder = Self.folder(among: [path, path + "/bin"]) {
        place = .folder(folder)
      } else if Self.isProgram(path) {
        place = .launcher(path)
      } else {
        throw StoreError(
          .notFound, "'\(Words.shown(path))' has no program \(Self.loader), nor is it a program",
          suggestion: "--jena names the folder with Jena's commands, or a program that starts them")
      }
      return
    }
    let home = environment["JENA_HOME"].map { [$0 + "/bin"] } ?? []
    let folders = home + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let folder = Self.folder(among: folders) else {
      throw StoreError(
        .notFound,
        "the commands of Apache Jena are not found: \(Self.loader) is in no folder of PATH, nor in JENA_HOME/bin",
        suggestion: "--jena names the folder with them, or a program that starts them, such as scripts/stores/jena")
    }
    place = .folder(folder)
  }

  /// A command that is to be run.
  ///
  /// - Parameters:
  ///   - name: such as `tdb2.tdbdump`.
  ///   - arguments: its own.
  func command(_ name: String, _ arguments: [String]) -> ChildProcess {
    switch place {
    case .folder(let folder): ChildProcess(folder + "/" + name, arguments)
    case .launcher(let program): ChildProcess(program, [name] + arguments)
    }
  }

  private static func folder(among folders: [String]) -> String? {
    folders.first { isProgram($0 + "/" + loader) }
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
