internal import CMessageDigest

/// The SHA-256 digest of bytes (FIPS 180-4), computed by libmd.
public struct SHA256: Sendable {
  private var context = SHA2_CTX()

  /// Creates a digest of no bytes.
  public init() {
    unsafe SHA256Init(&context)
  }

  /// Adds bytes to the message.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// Adds bytes to the message.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&context, $0.baseAddress, $0.count) }
  }

  /// Ends the message.
  /// - Returns: 32 bytes.
  public consuming func finalize() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &context)
    return digest
  }

  /// The digest of a whole message in lower-case hexadecimal.
  /// - Parameter bytes: the message.
  /// - Returns: 64 characters.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return hexadecimal(digest.finalize())
  }

  /// Bytes, such as those of a digest, in lower-case hexadecimal.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
