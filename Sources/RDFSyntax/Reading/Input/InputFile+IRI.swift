#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension InputFile {
  /// The `file:` IRI of a path, relative to the working directory unless it begins with a slash (RFC 8089).
  ///
  /// - Returns: nil when the working directory cannot be told.
  package static func iri(ofPath path: String) -> String? {
    var absolute = path
    if !path.hasPrefix("/") {
      guard let directory = workingDirectory() else { return nil }
      absolute = directory + "/" + path
    }
    var iri = "file://"
    for byte in absolute.utf8 {
      if isLetter(byte) || isDigit(byte) || "/-._~".utf8.contains(byte) {
        iri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        iri += (digits.count < 2 ? "%0" : "%") + digits
      }
    }
    return iri
  }

  private static func workingDirectory() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
