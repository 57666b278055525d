import Foundation
import RDFSyntax

/// Decompression.
extension FuzzTarget {
  static let gzip = FuzzTarget(
    "gzip", seeds: compressed + [stored(Array(lines.joined().utf8)), compressed.flatMap(\.self)],
    tokens: ["\u{1F}\u{8B}\u{8}\0", "\u{1F}", "\0\0\0\0"]
  ) { input in
    let whole = try decompress(BytesInPieces(input, of: .max))
    let torn = try decompress(BytesInPieces(input, of: 3))
    guard whole == torn else { throw Finding("whole: \(whole), in pieces: \(torn)") }
    guard try decompress(BytesInPieces(stored(input), of: 100)) == .success(input) else {
      throw Finding("what was stored does not come back")
    }
  }

  /// `<http://e/s> <http://e/p> "…" .`, many times, by the methods of `gzip -9`; the second has a file name and is short.
  private static let compressed: [[UInt8]] = [
    "H4sIAAAAAAACA4WWQWoDMQxF9z1FyAEaf1n22CWUXqWLgS5KCSTt+ZvV2MP8j5ZDPsZPT7Jy/Xo8bm+Xy3q5p/fTdfu6Pb/O"
      + "f5/fv+spnT/Wn9Pry/jxjl0UWxTHqO2itkX9GM27aN6i/Rj1XdTHBeoxWwSXlWO2CrBMzl0UGblvE2iVlKELtkaqCyUNiWmT"
      + "3oydrdTBya2h7KGSekAK7KTSkAqZQyiJVsjZSUBa61HfD8ZsHnW+T72EqPcHoTOPLgDdEbX/1KbNo/4fgMV6NAADsCw1moAB"
      + "WJnCLgArOxlK4cIuDeVwYfWAkthYqaEsdjqNSmNnDQLlEYk1H5RJJNbYSY0j2MxAPTp0Hk0+OmzWs8LMNdwDeX6iPBqFibKw"
      + "968qyspsLoqysne7Kcol3ggTZWO7BlJmZ2sMyqYl+roqnQa2fKF8mqV4LwxUy8nDoRio5gnhUMx/BZjSpEgrPVyBLilcDhNn"
      + "Y2XJCrOzmrugzFRoUX95wLqlCsrnBgw3xLQvM2vzphambyP0D9InkgCvCgAA",
    "H4sICAEAAAAC/2EubnQAs8koKSmw0tdP1S+2U7CBcwqQOfl2CnpcAPSNrlYpAAAA",
  ].map { Data(base64Encoded: $0).map(Array.init) ?? [] }

  private enum Decompressed: Equatable {
    case success([UInt8])
    case refused(GzipError.Kind)
  }

  private static func decompress(_ source: any ByteSource) throws -> Decompressed {
    let input = GzipInput(source, name: nil)
    var bytes: [UInt8] = []
    do {
      // A kilobyte may stand for a megabyte, so this is more than any input here can be.
      while bytes.count < 64 << 20, try input.appendNext(atMost: 1 << 16, to: &bytes) {}
      return .success(bytes)
    } catch let error as GzipError {
      return .refused(error.kind)
    }
  }

  /// A gzip file whose one block is not compressed (RFC 1951, section 3.2.4; RFC 1952, section 2.3).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let body = bytes.prefix(0xFFFF)
    let size = UInt16(body.count)
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
    for number in [size, ~size] {
      file.append(UInt8(number & 0xFF))
      file.append(UInt8(number >> 8))
    }
    file += body
    for number in [checksum(body), UInt32(size)] {
      for index in 0..<4 as Range<UInt32> { file.append(UInt8(number >> (8 * index) & 0xFF)) }
    }
    return file
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}
