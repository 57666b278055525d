extension Phrase {
  /// The lines of the phrase, broken between words so that each is at most so many columns wide.
  /// A word wider than that is broken within.
  func wrapped(to width: Int) -> [Phrase] {
    guard self.width > width, width > 0 else { return [self] }
    var lines: [Phrase] = []
    var line = Phrase("")
    var used = 0
    var space = Phrase("")
    for piece in pieces(upTo: width) {
      if piece.text == " " {
        space = used > 0 ? piece : ""
      } else if used + space.width + piece.width <= width {
        line += space + piece
        used += space.width + piece.width
        space = ""
      } else {
        if used > 0 { lines.append(line) }
        line = piece
        used = piece.width
        space = ""
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The words and the spaces between them, in order, no word wider than the width.
  private func pieces(upTo width: Int) -> [Phrase] {
    var result: [Phrase] = []
    for span in spans {
      var word = ""
      var used = 0
      func close() {
        if !word.isEmpty { result.append(Phrase(word, span.style)) }
        word = ""
        used = 0
      }
      for character in span.text {
        if character == " " {
          close()
          result.append(Phrase(" ", span.style))
          continue
        }
        let columns = displayWidth(of: character)
        if used + columns > width { close() }
        word.append(character)
        used += columns
      }
      close()
    }
    return result
  }
}
