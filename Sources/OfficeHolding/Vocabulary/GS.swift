/// The terms of Gensek's own vocabulary, `gs:`, as it is defined in `Ontology/vocabulary.ttl`; here its properties.
///
/// Values are whole IRIs. Classes are in ``GS/Class``.
public enum GS {
  /// The namespace of the vocabulary.
  public static let namespace = "https://w3id.org/gensek/ns#"

  /// `gs:abolished`
  public static let abolished = namespace + "abolished"
  /// `gs:abolishedEarliest`
  public static let abolishedEarliest = namespace + "abolishedEarliest"
  /// `gs:abolishedLatest`
  public static let abolishedLatest = namespace + "abolishedLatest"
  /// `gs:affected`
  public static let affected = namespace + "affected"
  /// `gs:after`
  public static let after = namespace + "after"
  /// `gs:agent`
  public static let agent = namespace + "agent"
  /// `gs:agreesWithDates`
  public static let agreesWithDates = namespace + "agreesWithDates"
  /// `gs:altered`
  public static let altered = namespace + "altered"
  /// `gs:amount`
  public static let amount = namespace + "amount"
  /// `gs:appointedBy`
  public static let appointedBy = namespace + "appointedBy"
  /// `gs:archived`
  public static let archived = namespace + "archived"
  /// `gs:asOf`
  public static let asOf = namespace + "asOf"
  /// `gs:asOfEarliest`
  public static let asOfEarliest = namespace + "asOfEarliest"
  /// `gs:asOfLatest`
  public static let asOfLatest = namespace + "asOfLatest"
  /// `gs:associateOf`
  public static let associateOf = namespace + "associateOf"
  /// `gs:attestedAt`
  public static let attestedAt = namespace + "attestedAt"
  /// `gs:attestedEarliest`
  public static let attestedEarliest = namespace + "attestedEarliest"
  /// `gs:attestedLatest`
  public static let attestedLatest = namespace + "attestedLatest"
  /// `gs:attributedTo`
  public static let attributedTo = namespace + "attributedTo"
  /// `gs:author`
  public static let author = namespace + "author"
  /// `gs:backLinks`
  public static let backLinks = namespace + "backLinks"
  /// `gs:basis`
  public static let basis = namespace + "basis"
  /// `gs:before`
  public static let before = namespace + "before"
  /// `gs:born`
  public static let born = namespace + "born"
  /// `gs:bornEarliest`
  public static let bornEarliest = namespace + "bornEarliest"
  /// `gs:bornLatest`
  public static let bornLatest = namespace + "bornLatest"
  /// `gs:candidate`
  public static let candidate = namespace + "candidate"
  /// `gs:capacity`
  public static let capacity = namespace + "capacity"
  /// `gs:cause`
  public static let cause = namespace + "cause"
  /// `gs:certainty`
  public static let certainty = namespace + "certainty"
  /// `gs:chance`
  public static let chance = namespace + "chance"
  /// `gs:cites`
  public static let cites = namespace + "cites"
  /// `gs:concerns`
  public static let concerns = namespace + "concerns"
  /// `gs:continues`
  public static let continues = namespace + "continues"
  /// `gs:continuesTenure`
  public static let continuesTenure = namespace + "continuesTenure"
  /// `gs:contradicts`
  public static let contradicts = namespace + "contradicts"
  /// `gs:country`
  public static let country = namespace + "country"
  /// `gs:currency`
  public static let currency = namespace + "currency"
  /// `gs:date`
  public static let date = namespace + "date"
  /// `gs:dateEarliest`
  public static let dateEarliest = namespace + "dateEarliest"
  /// `gs:dateLatest`
  public static let dateLatest = namespace + "dateLatest"
  /// `gs:daysHeld`
  public static let daysHeld = namespace + "daysHeld"
  /// `gs:decided`
  public static let decided = namespace + "decided"
  /// `gs:decidedBy`
  public static let decidedBy = namespace + "decidedBy"
  /// `gs:deputyTo`
  public static let deputyTo = namespace + "deputyTo"
  /// `gs:died`
  public static let died = namespace + "died"
  /// `gs:diedEarliest`
  public static let diedEarliest = namespace + "diedEarliest"
  /// `gs:diedLatest`
  public static let diedLatest = namespace + "diedLatest"
  /// `gs:dissolved`
  public static let dissolved = namespace + "dissolved"
  /// `gs:dissolvedEarliest`
  public static let dissolvedEarliest = namespace + "dissolvedEarliest"
  /// `gs:dissolvedLatest`
  public static let dissolvedLatest = namespace + "dissolvedLatest"
  /// `gs:documentNumber`
  public static let documentNumber = namespace + "documentNumber"
  /// `gs:earliestBoundOf`
  public static let earliestBoundOf = namespace + "earliestBoundOf"
  /// `gs:editorialMark`
  public static let editorialMark = namespace + "editorialMark"
  /// `gs:emblemOf`
  public static let emblemOf = namespace + "emblemOf"
  /// `gs:end`
  public static let end = namespace + "end"
  /// `gs:endCause`
  public static let endCause = namespace + "endCause"
  /// `gs:endEarliest`
  public static let endEarliest = namespace + "endEarliest"
  /// `gs:endLatest`
  public static let endLatest = namespace + "endLatest"
  /// `gs:endStatus`
  public static let endStatus = namespace + "endStatus"
  /// `gs:endedBy`
  public static let endedBy = namespace + "endedBy"
  /// `gs:evidence`
  public static let evidence = namespace + "evidence"
  /// `gs:exceeds`
  public static let exceeds = namespace + "exceeds"
  /// `gs:excludes`
  public static let excludes = namespace + "excludes"
  /// `gs:extraction`
  public static let extraction = namespace + "extraction"
  /// `gs:firstHolder`
  public static let firstHolder = namespace + "firstHolder"
  /// `gs:fittingDate`
  public static let fittingDate = namespace + "fittingDate"
  /// `gs:follows`
  public static let follows = namespace + "follows"
  /// `gs:formed`
  public static let formed = namespace + "formed"
  /// `gs:formedEarliest`
  public static let formedEarliest = namespace + "formedEarliest"
  /// `gs:formedLatest`
  public static let formedLatest = namespace + "formedLatest"
  /// `gs:hasOffice`
  public static let hasOffice = namespace + "hasOffice"
  /// `gs:hedge`
  public static let hedge = namespace + "hedge"
  /// `gs:heldBy`
  public static let heldBy = namespace + "heldBy"
  /// `gs:helper`
  public static let helper = namespace + "helper"
  /// `gs:holder`
  public static let holder = namespace + "holder"
  /// `gs:inLineage`
  public static let inLineage = namespace + "inLineage"
  /// `gs:involves`
  public static let involves = namespace + "involves"
  /// `gs:jointEvidence`
  public static let jointEvidence = namespace + "jointEvidence"
  /// `gs:kind`
  public static let kind = namespace + "kind"
  /// `gs:language`
  public static let language = namespace + "language"
  /// `gs:lastHolder`
  public static let lastHolder = namespace + "lastHolder"
  /// `gs:latestBoundOf`
  public static let latestBoundOf = namespace + "latestBoundOf"
  /// `gs:limitedBy`
  public static let limitedBy = namespace + "limitedBy"
  /// `gs:longestHolder`
  public static let longestHolder = namespace + "longestHolder"
  /// `gs:marker`
  public static let marker = namespace + "marker"
  /// `gs:maximumDays`
  public static let maximumDays = namespace + "maximumDays"
  /// `gs:means`
  public static let means = namespace + "means"
  /// `gs:meetingOf`
  public static let meetingOf = namespace + "meetingOf"
  /// `gs:member`
  public static let member = namespace + "member"
  /// `gs:memberOf`
  public static let memberOf = namespace + "memberOf"
  /// `gs:minimumDays`
  public static let minimumDays = namespace + "minimumDays"
  /// `gs:nativeText`
  public static let nativeText = namespace + "nativeText"
  /// `gs:notStated`
  public static let notStated = namespace + "notStated"
  /// `gs:number`
  public static let number = namespace + "number"
  /// `gs:occupation`
  public static let occupation = namespace + "occupation"
  /// `gs:occurredAt`
  public static let occurredAt = namespace + "occurredAt"
  /// `gs:office`
  public static let office = namespace + "office"
  /// `gs:opposes`
  public static let opposes = namespace + "opposes"
  /// `gs:ordinal`
  public static let ordinal = namespace + "ordinal"
  /// `gs:organization`
  public static let organization = namespace + "organization"
  /// `gs:original`
  public static let original = namespace + "original"
  /// `gs:outcome`
  public static let outcome = namespace + "outcome"
  /// `gs:over`
  public static let over = namespace + "over"
  /// `gs:paidPer`
  public static let paidPer = namespace + "paidPer"
  /// `gs:part`
  public static let part = namespace + "part"
  /// `gs:partOf`
  public static let partOf = namespace + "partOf"
  /// `gs:participant`
  public static let participant = namespace + "participant"
  /// `gs:passage`
  public static let passage = namespace + "passage"
  /// `gs:positionStatus`
  public static let positionStatus = namespace + "positionStatus"
  /// `gs:positionType`
  public static let positionType = namespace + "positionType"
  /// `gs:possibleDays`
  public static let possibleDays = namespace + "possibleDays"
  /// `gs:precedes`
  public static let precedes = namespace + "precedes"
  /// `gs:pronunciation`
  public static let pronunciation = namespace + "pronunciation"
  /// `gs:proposedBy`
  public static let proposedBy = namespace + "proposedBy"
  /// `gs:purpose`
  public static let purpose = namespace + "purpose"
  /// `gs:rank`
  public static let rank = namespace + "rank"
  /// `gs:rankReason`
  public static let rankReason = namespace + "rankReason"
  /// `gs:rankedBy`
  public static let rankedBy = namespace + "rankedBy"
  /// `gs:renames`
  public static let renames = namespace + "renames"
  /// `gs:rendered`
  public static let rendered = namespace + "rendered"
  /// `gs:renderedEarliest`
  public static let renderedEarliest = namespace + "renderedEarliest"
  /// `gs:renderedLatest`
  public static let renderedLatest = namespace + "renderedLatest"
  /// `gs:replaces`
  public static let replaces = namespace + "replaces"
  /// `gs:resembles`
  public static let resembles = namespace + "resembles"
  /// `gs:residence`
  public static let residence = namespace + "residence"
  /// `gs:resulting`
  public static let resulting = namespace + "resulting"
  /// `gs:retrieved`
  public static let retrieved = namespace + "retrieved"
  /// `gs:romanization`
  public static let romanization = namespace + "romanization"
  /// `gs:romanizes`
  public static let romanizes = namespace + "romanizes"
  /// `gs:row`
  public static let row = namespace + "row"
  /// `gs:salary`
  public static let salary = namespace + "salary"
  /// `gs:scope`
  public static let scope = namespace + "scope"
  /// `gs:seat`
  public static let seat = namespace + "seat"
  /// `gs:seatCount`
  public static let seatCount = namespace + "seatCount"
  /// `gs:sessions`
  public static let sessions = namespace + "sessions"
  /// `gs:sha256`
  public static let sha256 = namespace + "sha256"
  /// `gs:standing`
  public static let standing = namespace + "standing"
  /// `gs:start`
  public static let start = namespace + "start"
  /// `gs:startCause`
  public static let startCause = namespace + "startCause"
  /// `gs:startEarliest`
  public static let startEarliest = namespace + "startEarliest"
  /// `gs:startLatest`
  public static let startLatest = namespace + "startLatest"
  /// `gs:startedBy`
  public static let startedBy = namespace + "startedBy"
  /// `gs:statedAge`
  public static let statedAge = namespace + "statedAge"
  /// `gs:statedDuration`
  public static let statedDuration = namespace + "statedDuration"
  /// `gs:statedElapsed`
  public static let statedElapsed = namespace + "statedElapsed"
  /// `gs:statedInterval`
  public static let statedInterval = namespace + "statedInterval"
  /// `gs:statedPredecessor`
  public static let statedPredecessor = namespace + "statedPredecessor"
  /// `gs:statedSuccessor`
  public static let statedSuccessor = namespace + "statedSuccessor"
  /// `gs:style`
  public static let style = namespace + "style"
  /// `gs:supersededBy`
  public static let supersededBy = namespace + "supersededBy"
  /// `gs:supersedes`
  public static let supersedes = namespace + "supersedes"
  /// `gs:supportedBy`
  public static let supportedBy = namespace + "supportedBy"
  /// `gs:title`
  public static let title = namespace + "title"
  /// `gs:toSucceed`
  public static let toSucceed = namespace + "toSucceed"
  /// `gs:unread`
  public static let unread = namespace + "unread"
  /// `gs:unreadText`
  public static let unreadText = namespace + "unreadText"
  /// `gs:url`
  public static let url = namespace + "url"
  /// `gs:valueEarliest`
  public static let valueEarliest = namespace + "valueEarliest"
  /// `gs:valueLatest`
  public static let valueLatest = namespace + "valueLatest"
  /// `gs:voicedBy`
  public static let voicedBy = namespace + "voicedBy"
}
