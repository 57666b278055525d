#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Chronology
import Importers
import KnowledgeFiles
import KnowledgeGraph
import Matching
import OfficeHolding
import RDFSyntax
import Succession
import TripleStores

extension Failure {
  /// The failure that an error of a library comes to, or nil where it is none of theirs.
  init?(describing error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ResolutionError: self.init(error)
    case let error as InputFileError:
      // Whatever stands there, it is no file that can be read.
      self.init(status: error.code == EIO ? .cannotWrite : .noInput, message: error.description)
    case let error as ImportError:
      self.init(status: error.kind == .missing ? .noInput : .badInput, message: error.description)
    case let error as GzipError: self.init(status: .badInput, message: error.description)
    case let error as SnapshotError: self.init(error)
    case let error as RDFSyntaxError: self.init(status: .badInput, message: error.description)
    case let error as KnowledgeFolderError: self.init(error)
    case let error as DecisionsError: self.init(error)
    case let error as PropertyPathError: self.init(status: .usage, message: "in the property path, \(error)")
    case let error as TenureCondition.Fault: self.init(status: .usage, message: "in --where, \(error)")
    case let error as Between.Fault: self.init(status: .usage, message: error.description)
    case let error as EDTFError: self.init(status: .usage, message: "\(error)")
    case let error as HoldersAt.Fault: self.init(status: .usage, message: error.description)
    case let error as ExportError: self.init(error)
    case let error as ConversionError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as SourceText.Failure:
      if case .noSuchFile = error {
        self.init(status: .noInput, message: error.description)
      } else {
        self.init(status: .badInput, message: error.description)
      }
    default: return nil
    }
  }

  /// A name that does not lead to one thing, with the things that may have been meant.
  init(_ error: ResolutionError) {
    self.init(status: .usage, message: error.description)
  }

  /// The faults of knowledge files, one a line.
  init(_ error: KnowledgeFolderError) { self.init(error.errors, in: "the knowledge files") }

  /// The faults of decisions, one a line.
  init(_ error: DecisionsError) { self.init(error.faults, in: "the decisions") }

  private init(_ faults: [KnowledgeFileError], in files: String) {
    let missing = ["no file or folder", "no .yaml file", "a file that cannot be read"]
    let isMissing = faults.allSatisfy { $0.kind == .unreadable && missing.contains($0.found) }
    let status = isMissing ? Status.noInput : .badInput
    if faults.count == 1 {
      self.init(status: status, message: faults[0].description)
    } else {
      let count = faults.count < KnowledgeFolderError.limit ? "\(faults.count)" : "\(faults.count) or more"
      self.init(
        status: status, message: "\(count) faults in \(files):", hints: faults.map(\.description))
    }
  }

  /// A conversion that cannot be done as it is asked.
  init(_ error: ConversionError) {
    let hints =
      if case .graphsWouldBeLost = error { ["--graph IRI takes one graph, --union takes all"] } else { [String]() }
    self.init(status: .usage, message: error.description, hints: hints)
  }

  /// A file that is not read as a snapshot, with how to make one.
  init(_ error: SnapshotError) {
    let isOurs = error.path == EmbeddedKnowledge.name
    let hint =
      isOurs
      ? "scripts/export writes it anew; then build the program again"
      : "'gensek build DATA -o FILE' makes a snapshot of any data"
    let isFile: Bool =
      switch error.reason {
      case .unreadable, .notAFile: false
      default: true
      }
    self.init(
      status: isFile ? .badInput : .noInput, message: error.description, hints: isFile ? [hint] : [])
  }

  /// A store that could not be loaded, and what it holds now.
  init(_ error: StoreError) {
    let status: Status =
      switch error.kind {
      case .unsupported: .usage
      case .refusedContent: .badInput
      case .notFound: .noInput
      case .notEmpty, .different, .nothingToResume: .finding
      case .credentials, .certificate, .redirected: .cannotCreate
      case .unreachable, .broken, .timedOut, .refused, .badAnswer: .cannotWrite
      }
    self.init(
      status: status, message: error.reason,
      hints: [error.holds.map { "what the store holds now: " + $0 }, error.suggestion].compactMap(\.self))
  }

  /// What cannot be written, or not there.
  init(_ error: ExportError) {
    switch error {
    case .output(path: "standard output", operation: _, errno: EPIPE): self = .closedPipe
    case .output(path: _, operation: _, errno: let code):
      let isPlace = [ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ELOOP, ENAMETOOLONG, EEXIST, ENOTEMPTY].contains(
        code)
      self.init(status: isPlace ? .cannotCreate : .cannotWrite, message: error.description)
    case .invalidBase, .invalidPrefix: self.init(status: .usage, message: error.description)
    case .altered: self.init(status: .cannotWrite, message: error.description)
    default: self.init(status: .badInput, message: error.description)
    }
  }
}
