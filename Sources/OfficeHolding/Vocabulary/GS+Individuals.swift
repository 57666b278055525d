/// The individuals and datatypes of the vocabulary.
extension GS {
  /// `gs:abolition`, gs:Cause
  public static let abolition = namespace + "abolition"
  /// `gs:acting`, gs:Capacity
  public static let acting = namespace + "acting"
  /// `gs:adopted`, gs:Outcome
  public static let adopted = namespace + "adopted"
  /// `gs:altText`, gs:LeftOutReason
  public static let altText = namespace + "altText"
  /// `gs:appointment`, gs:Cause
  public static let appointment = namespace + "appointment"
  /// `gs:asserted`, gs:Standing
  public static let asserted = namespace + "asserted"
  /// `gs:connective`, gs:LeftOutReason
  public static let connective = namespace + "connective"
  /// `gs:deFacto`, gs:Basis
  public static let deFacto = namespace + "deFacto"
  /// `gs:deJure`, gs:Basis
  public static let deJure = namespace + "deJure"
  /// `gs:death`, gs:Cause
  public static let death = namespace + "death"
  /// `gs:deprecated`, gs:Rank
  public static let deprecated = namespace + "deprecated"
  /// `gs:derived`, gs:Standing
  public static let derived = namespace + "derived"
  /// `gs:duration`, rdfs:Datatype
  public static let duration = namespace + "duration"
  /// `gs:durationRange`, rdfs:Datatype
  public static let durationRange = namespace + "durationRange"
  /// `gs:election`, gs:Cause
  public static let election = namespace + "election"
  /// `gs:elided`, gs:UnreadReason
  public static let elided = namespace + "elided"
  /// `gs:failed`, gs:Outcome
  public static let failed = namespace + "failed"
  /// `gs:full`, gs:Capacity
  public static let full = namespace + "full"
  /// `gs:furniture`, gs:LeftOutReason
  public static let furniture = namespace + "furniture"
  /// `gs:heading`, gs:LeftOutReason
  public static let heading = namespace + "heading"
  /// `gs:implied`, gs:UnreadReason
  public static let implied = namespace + "implied"
  /// `gs:infobox`, gs:PassageKind
  public static let infobox = namespace + "infobox"
  /// `gs:lead`, gs:PassageKind
  public static let lead = namespace + "lead"
  /// `gs:likelyCandidate`, gs:Chance
  public static let likelyCandidate = namespace + "likelyCandidate"
  /// `gs:naturalCandidate`, gs:Chance
  public static let naturalCandidate = namespace + "naturalCandidate"
  /// `gs:no`, gs:Certainty
  public static let no = namespace + "no"
  /// `gs:noOffice`, gs:InterregnumKind
  public static let noOffice = namespace + "noOffice"
  /// `gs:notSeriousCandidate`, gs:Chance
  public static let notSeriousCandidate = namespace + "notSeriousCandidate"
  /// `gs:notTaken`, gs:Outcome
  public static let notTaken = namespace + "notTaken"
  /// `gs:note`, gs:PassageKind
  public static let note = namespace + "note"
  /// `gs:ongoing`, gs:EndStatus
  public static let ongoing = namespace + "ongoing"
  /// `gs:paraphrase`, gs:UnreadReason
  public static let paraphrase = namespace + "paraphrase"
  /// `gs:possibly`, gs:Hedge
  public static let possibly = namespace + "possibly"
  /// `gs:potentialCandidate`, gs:Chance
  public static let potentialCandidate = namespace + "potentialCandidate"
  /// `gs:preferred`, gs:Rank
  public static let preferred = namespace + "preferred"
  /// `gs:pronoun`, gs:UnreadReason
  public static let pronoun = namespace + "pronoun"
  /// `gs:prose`, gs:PassageKind
  public static let prose = namespace + "prose"
  /// `gs:reference`, gs:PassageKind
  public static let reference = namespace + "reference"
  /// `gs:rejected`, gs:Outcome, gs:Standing
  public static let rejected = namespace + "rejected"
  /// `gs:removal`, gs:Cause
  public static let removal = namespace + "removal"
  /// `gs:renaming`, gs:Cause
  public static let renaming = namespace + "renaming"
  /// `gs:reported`, gs:Standing
  public static let reported = namespace + "reported"
  /// `gs:resignation`, gs:Cause
  public static let resignation = namespace + "resignation"
  /// `gs:succession`, gs:Cause
  public static let succession = namespace + "succession"
  /// `gs:suspension`, gs:Cause
  public static let suspension = namespace + "suspension"
  /// `gs:tableCell`, gs:PassageKind
  public static let tableCell = namespace + "tableCell"
  /// `gs:translation`, gs:UnreadReason
  public static let translation = namespace + "translation"
  /// `gs:typographic`, gs:UnreadReason
  public static let typographic = namespace + "typographic"
  /// `gs:undecidable`, gs:Certainty
  public static let undecidable = namespace + "undecidable"
  /// `gs:unknown`, gs:EndStatus
  public static let unknown = namespace + "unknown"
  /// `gs:vacant`, gs:InterregnumKind
  public static let vacant = namespace + "vacant"
  /// `gs:when`, gs:EditorialMark
  public static let when = namespace + "when"
  /// `gs:yes`, gs:Certainty
  public static let yes = namespace + "yes"
}
