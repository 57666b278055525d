import Foundation

/// The file with the input of the run that is under way.
struct CurrentInput {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
  }

  /// Replaces what is in the file.
  func keep(_ input: [UInt8]) throws {
    let written = unsafe input.withUnsafeBytes { bytes in
      unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
    }
    guard written == input.count, ftruncate(descriptor, off_t(input.count)) == 0 else {
      throw CocoaError(.fileWriteOutOfSpace, userInfo: [NSFilePathErrorKey: path])
    }
  }

  /// Removes the file, when no run is under way any more.
  func remove() throws {
    close(descriptor)
    try FileManager.default.removeItem(atPath: path)
  }
}
