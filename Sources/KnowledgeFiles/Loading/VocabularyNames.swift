/// The terms that a knowledge file's syntax itself stands for; all other terms come from the vocabulary.
struct VocabularyNames: Sendable {
  let namespace: String

  var statement: String { namespace + "Statement" }
  var source: String { namespace + "Source" }
  var citation: String { namespace + "Citation" }
  var jointEvidenceClass: String { namespace + "JointEvidence" }
  var passageKind: String { namespace + "PassageKind" }
  var unreadReason: String { namespace + "UnreadReason" }
  var leftOutReason: String { namespace + "LeftOutReason" }
  var duration: String { namespace + "duration" }
  var durationRange: String { namespace + "durationRange" }
  var evidence: String { namespace + "evidence" }
  var jointEvidence: String { namespace + "jointEvidence" }
  var part: String { namespace + "part" }
  var passage: String { namespace + "passage" }
  var cites: String { namespace + "cites" }
  var standing: String { namespace + "standing" }
  var asserted: String { namespace + "asserted" }
  var unread: String { namespace + "unread" }
  var sha256: String { namespace + "sha256" }
  var reference: String { namespace + "reference" }
  var holder: String { namespace + "holder" }
  var office: String { namespace + "office" }
}

/// Terms of the Web Annotation vocabulary (W3C Recommendation of 23 February 2017, sections 3.2.3 and 4.2.4).
enum OA {
  static let namespace = "http://www.w3.org/ns/oa#"
  static let specificResource = namespace + "SpecificResource"
  static let textPositionSelector = namespace + "TextPositionSelector"
  static let hasSource = namespace + "hasSource"
  static let hasSelector = namespace + "hasSelector"
  static let fragmentSelector = namespace + "FragmentSelector"
  static let conformsTo = "http://purl.org/dc/terms/conformsTo"
  static let start = namespace + "start"
  static let end = namespace + "end"
}
