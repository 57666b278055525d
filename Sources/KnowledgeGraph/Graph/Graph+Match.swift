extension Graph {
  /// The triples that match a pattern, where nil matches anything.
  ///
  /// Each of the eight patterns is one contiguous run of one of the sorted orders. The result is ascending by subject, predicate, object,
  /// except when the predicate alone is given: then by object, subject.
  ///
  /// - Returns: a lazy sequence whose `count` is known at once.
  /// - Complexity: O(log *r*) for a row of *r* triples, and O(1) a triple; O(log *p*) more where only the predicate is given, for *p* predicates.
  public func match(subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil) -> Matches {
    switch (subject, predicate, object) {
    case (nil, nil, nil):
      Matches(storage, .spo, 0..<count, row: TermID(rawValue: 0))
    case (let subject?, nil, nil):
      Matches(storage, .spo, storage.spo.range(subject), row: subject)
    case (let subject?, let predicate?, nil):
      Matches(storage, .spo, storage.spo.range(subject, predicate), row: subject)
    case (let subject?, let predicate?, let object?):
      Matches(storage, .spo, storage.spo.range(subject, predicate, object), row: subject)
    case (nil, let predicate?, nil):
      Matches(storage, .pos, storage.pos.range(predicate), row: predicate)
    case (nil, let predicate?, let object?):
      Matches(storage, .pos, storage.pos.range(predicate, object), row: predicate)
    case (nil, nil, let object?):
      Matches(storage, .osp, storage.osp.range(object), row: object)
    case (let subject?, nil, let object?):
      Matches(storage, .osp, storage.osp.range(object, subject), row: object)
    }
  }

  /// The number of triples that match a pattern, where nil matches anything.
  ///
  /// - Complexity: O(log *r*) for a row of *r* triples.
  public func count(subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil) -> Int {
    match(subject: subject, predicate: predicate, object: object).count
  }

  /// Whether the graph has a triple.
  ///
  /// - Complexity: O(log *r*) for a subject of *r* triples.
  public func contains(_ triple: Triple) -> Bool {
    !storage.spo.range(triple.subject, triple.predicate, triple.object).isEmpty
  }

  /// The objects of a subject and a predicate, ascending.
  ///
  /// - Complexity: O(log *r*) for a subject of *r* triples, and O(1) an object.
  public func objects(of subject: TermID, _ predicate: TermID) -> TermIDs {
    TermIDs(column: storage.spo.third, range: storage.spo.range(subject, predicate))
  }

  /// The subjects that have this object by a predicate, ascending.
  ///
  /// - Complexity: O(log *r*) for a predicate of *r* triples, and O(1) a subject.
  public func subjects(of object: TermID, _ predicate: TermID) -> TermIDs {
    TermIDs(column: storage.pos.third, range: storage.pos.range(predicate, object))
  }

  /// The different predicates of a subject, ascending.
  ///
  /// - Complexity: O(*r*) for a subject of *r* triples.
  public func predicates(of subject: TermID) -> [TermID] {
    var predicates: [TermID] = []
    for position in storage.spo.range(subject) where storage.spo.second[position] != predicates.last {
      predicates.append(storage.spo.second[position])
    }
    return predicates
  }

  /// The different subjects of any of the predicates, ascending.
  ///
  /// - Complexity: O(*n* log *n*) for *n* triples with these predicates.
  public func subjects(ofAny predicates: Set<TermID>) -> [TermID] {
    distinct(predicates.flatMap { match(predicate: $0).map(\.subject) })
  }

  /// The different objects of any of the predicates, ascending.
  ///
  /// - Complexity: O(*n* log *n*) for *n* triples with these predicates.
  public func objects(ofAny predicates: Set<TermID>) -> [TermID] {
    distinct(predicates.flatMap { match(predicate: $0).map(\.object) })
  }

  /// Whether the term is the subject or the object of a triple.
  ///
  /// - Complexity: O(1).
  public func isNode(_ id: TermID) -> Bool {
    !storage.spo.range(id).isEmpty || !storage.osp.range(id).isEmpty
  }
}

/// The ids without repetition, ascending.
func distinct(_ ids: [TermID]) -> [TermID] {
  var distinct: [TermID] = []
  for id in ids.sorted() where id != distinct.last { distinct.append(id) }
  return distinct
}
