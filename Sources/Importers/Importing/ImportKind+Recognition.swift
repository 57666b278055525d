extension ImportKind {
  /// The kind of a JSON file, by what is in it: results of a query to Wikidata, Popolo, or the lists of congress-legislators.
  ///
  /// Nil where it is none of them or cannot be read; whoever reads it then tells why.
  ///
  /// - Parameter path: The path of a file, compressed with gzip or not.
  /// - Complexity: O(n) for a file of n bytes, which is read whole.
  public init?(recognising path: String) {
    do throws(ImportError) {
      let file = try ImportedFile(path: path, number: 0)
      self.init(recognising: file)
    } catch {
      return nil
    }
  }

  /// The kind of a JSON file that is in memory.
  ///
  /// - Parameter file: The file.
  /// - Complexity: O(n)
  public init?(recognising file: ImportedFile) {
    do throws(ImportError) {
      switch try JSONReader.read(JSONValue.self, from: file) {
      case .object(let members) where members["head"] != nil && members["results"] != nil: self = .wikidata
      case .object(let members) where members["memberships"] != nil: self = .popolo
      case .array(let values):
        guard case .object(let first)? = values.first, first["terms"] != nil else { return nil }
        self = .congressLegislators
      default: return nil
      }
    } catch {
      return nil
    }
  }
}
