/// The SHA-256 digest of written bytes, which are not kept.
struct DigestSink: ByteSink {
  private var digest = SHA256()

  mutating func write(_ bytes: Span<UInt8>) { digest.update(bytes) }

  /// A UUID of the digest (RFC 9562, section 5.8: version 8, of one's own making).
  var uuid: String {
    var bytes = Array(digest.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = SHA256.hexadecimal(bytes)
    var uuid = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { uuid.append("-") }
      uuid.append(digit)
    }
    return uuid
  }
}
