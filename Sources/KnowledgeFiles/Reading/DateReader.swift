internal import Chronology

/// Reads dates in English prose (and Russian dates of day, month and year) as EDTF.
///
/// “16 March 1921”, “March 16, 1921”, “October 1952”, “March–April 1922”, “1918”, “1936–37”, “the 1970s”, “20th century”, “summer 1991”,
/// “44 BC”, “1922-04-03”; before them “by” (a one-of set up to then) and “circa” (approximate). A day and month without a year,
/// and a month alone, are read where another range of the same joint evidence has the year.
enum DateReader {
  /// A date and where it stands.
  struct Found: Hashable {
    /// In EDTF; empty where the year is lacking.
    var values: [String]
    var stretch: Range<Int>
    /// The years it names, and where.
    var years: [Year] = []
    /// Month and day without a year, `03-14` or `03`.
    var yearless: String?
  }

  struct Year: Hashable {
    var text: String
    var stretch: Range<Int>
  }

  /// Where a date stands.
  /// - Parameter value: an EDTF date.
  static func occurrences(of value: String, in view: TextView) -> [Occurrence] {
    let wanted = canonical(value)
    let dates = dates(in: view)
    var found = dates.filter { $0.values.contains(wanted) }.map { Occurrence($0.stretch) }
    if view.parts.count > 1 {
      for date in dates {
        guard let yearless = date.yearless, let part = part(of: date.stretch, in: view) else { continue }
        for other in dates where self.part(of: other.stretch, in: view) != part {
          for year in other.years where canonical("\(year.text)-\(yearless)") == wanted {
            found.append(Occurrence([date.stretch, year.stretch]))
          }
        }
      }
    }
    return found
  }

  /// Every date of a view, and within a longer expression (“by 1928”) the shorter one too.
  static func dates(in view: TextView) -> [Found] {
    var found: [Found] = []
    for part in view.parts {
      var position = part.lowerBound
      while position < part.upperBound {
        guard view.scalars.isWordEdge(position),
          let date = DateScanner(view: view, limit: part.upperBound).date(at: position)
        else {
          position += 1
          continue
        }
        if let longer = qualified(date, from: part.lowerBound, in: view) { found.append(longer) }
        found.append(date)
        position = date.stretch.upperBound
      }
    }
    return found
  }

  /// The date with the word before it that changes what it says.
  private static func qualified(_ date: Found, from start: Int, in view: TextView) -> Found? {
    if date.values.isEmpty { return nil }
    var end = date.stretch.lowerBound
    func wordBefore() -> Range<Int> {
      var stop = end
      while stop > start, view.scalars[stop - 1].isSpace || view.scalars[stop - 1] == "." { stop -= 1 }
      var first = stop
      while first > start, view.scalars[first - 1].isLetter { first -= 1 }
      return first..<stop
    }
    var word = wordBefore()
    if view.folded(word) == "the" {
      end = word.lowerBound
      word = wordBefore()
    }
    let values: [String]
    switch view.folded(word) {
    case "by": values = date.values.map { "[..\($0)]" }
    case "circa", "c", "ca", "about", "around": values = date.values.map { $0 + "~" }
    case "before": values = date.values.map { "[..\($0)]" }
    default: return nil
    }
    return Found(values: values.map(canonical), stretch: word.lowerBound..<date.stretch.upperBound, years: date.years)
  }

  private static func part(of stretch: Range<Int>, in view: TextView) -> Int? {
    view.parts.firstIndex { $0.contains(stretch.lowerBound) }
  }

  /// An EDTF text as the parser prints it; itself where it is none.
  static func canonical(_ text: String) -> String {
    do { return try EDTF(parsing: text).description } catch { return text }
  }
}
