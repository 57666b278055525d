import Foundation
import RDFSyntax
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder
  private var target: String { folder.file("target.nt") }

  init() throws {
    folder = try TemporaryFolder()
    try write("old")
  }

  private func write(_ content: String) throws { try Data(content.utf8).write(to: URL(fileURLWithPath: target)) }
  private func content(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func replace(_ path: String, _ content: String) throws {
    var file = try AtomicFile(replacing: path)
    try file.write(Array(content.utf8).span)
    try file.commit()
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test func `a committed file holds what was written and nothing lies beside it`() throws {
    try replace(target, "new")
    #expect(try content(target) == "new")
    try replace(folder.file("other.nt"), "")
    #expect(try content(folder.file("other.nt")) == "")
    #expect(try names == ["other.nt", "target.nt"])
  }

  @Test func `many pieces of odd lengths are read back as what was written`() throws {
    var file = try AtomicFile(replacing: target)
    var expected: [UInt8] = []
    for length in 0..<300 {
      let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* length) }
      expected += piece
      try file.write(piece.span)
    }
    try file.commit()
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: target))) == expected)
  }

  @Test func `without a commit the old file stays and nothing lies beside it`() throws {
    do {
      var file = try AtomicFile(replacing: target)
      try file.write(Array("half".utf8).span)
      #expect(try content(target) == "old")
    }
    #expect(try content(target) == "old")
    #expect(try names == ["target.nt"])
  }

  @Test(arguments: [0o600, 0o640, 0o755, 0o646])
  func `the permissions of the old file are kept`(mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: target)
    try replace(target, "new")
    #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == mode)
  }

  @Test func `a link stays a link and its file is replaced, also where it does not exist yet`() throws {
    let plain = folder.file("link")
    let nested = folder.file("nested")
    try link(plain, to: "target.nt")
    try link(nested, to: plain)
    try replace(nested, "new")
    #expect(try content(target) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: plain) == "target.nt")
    let dangling = folder.file("dangling")
    try link(dangling, to: "fresh.nt")
    try replace(dangling, "fresh")
    #expect(try content(folder.file("fresh.nt")) == "fresh")
    try link(folder.file("loop"), to: "loop")
    #expect(throws: ExportError.self) { try replace(folder.file("loop"), "x") }
  }

  @Test func `a folder, a missing folder and a device that is full are errors that name the path`() throws {
    for path in [folder.path, folder.file("missing/file.nt"), folder.file("target.nt/file.nt")] {
      let error = #expect(throws: ExportError.self) { try replace(path, "x") }
      guard case .output(path, _, _) = error else {
        Issue.record("\(path): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: ExportError.output(path: "/dev/full", operation: "write", errno: ENOSPC)) {
      try replace("/dev/full", "x")
    }
    #expect(throws: Never.self) { try replace("/dev/null", "x") }
  }

  @Test func `a path with a zero byte is an error and does not name what stands before it`() throws {
    #expect(throws: ExportError.output(path: target + "\u{0}.nt", operation: "write", errno: EINVAL)) {
      try replace(target + "\u{0}.nt", "new")
    }
    #expect(try content(target) == "old")
  }

  @Test func `a folder that may not be written and a file that may not be written are errors`() async throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: target)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    for (path, operation) in [(target, "write"), (folder.file("new.nt"), "write beside")] {
      await #expect(processExitsWith: .exitCode(73)) { [path = path as String, operation = operation as String] in
        // Root may write anything; nobody may not.
        if geteuid() == 0 && setuid(65534) != 0 { exit(1) }
        do {
          _ = try AtomicFile(replacing: path)
        } catch ExportError.output(path, operation, EACCES) {
          exit(73)
        }
      }
    }
    #expect(try content(target) == "old")
    #expect(try names == ["target.nt"])
  }

  @Test func `a process killed in mid-write leaves the old file whole`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [target = target as String] in
      var file = try AtomicFile(replacing: target)
      for _ in 0..<100 { try file.write([UInt8](repeating: 0x41, count: 100_000).span) }
      kill(getpid(), SIGKILL)
      try file.commit()
    }
    #expect(try content(target) == "old")
    #expect(try names.count == 2)
    try replace(target, "new")
    #expect(try content(target) == "new")
  }

  @Test func `a disk that fills up leaves the old file whole and nothing beside it`() async throws {
    await #expect(processExitsWith: .exitCode(74)) { [target = target as String] in
      var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
      guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(1) }
      do {
        var file = try AtomicFile(replacing: target)
        for _ in 0..<100 { try file.write([UInt8](repeating: 0x41, count: 100_000).span) }
        try file.commit()
      } catch ExportError.output(target, "write", EFBIG) {
        exit(74)
      }
    }
    #expect(try content(target) == "old")
    #expect(try names == ["target.nt"])
  }

  @Test func `a closed pipe is an error and not the end of the process`() async throws {
    await #expect(processExitsWith: .exitCode(74)) {
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0, dup2(ends[1], STDOUT_FILENO) >= 0 else { exit(1) }
      close(ends[0])
      do {
        var output = StandardOutput()
        try output.write([0x41].span)
      } catch ExportError.output("standard output", _, EPIPE) {
        exit(74)
      }
    }
  }
}
