extension GS {
  /// The classes of the vocabulary.
  public enum Class {
    /// `gs:Abolition`
    public static let abolition = namespace + "Abolition"
    /// `gs:Agent`
    public static let agent = namespace + "Agent"
    /// `gs:Ban`
    public static let ban = namespace + "Ban"
    /// `gs:Basis`
    public static let basis = namespace + "Basis"
    /// `gs:Candidacy`
    public static let candidacy = namespace + "Candidacy"
    /// `gs:Capacity`
    public static let capacity = namespace + "Capacity"
    /// `gs:Cause`
    public static let cause = namespace + "Cause"
    /// `gs:Certainty`
    public static let certainty = namespace + "Certainty"
    /// `gs:Chance`
    public static let chance = namespace + "Chance"
    /// `gs:Change`
    public static let change = namespace + "Change"
    /// `gs:Circumstance`
    public static let circumstance = namespace + "Circumstance"
    /// `gs:Citation`
    public static let citation = namespace + "Citation"
    /// `gs:CollectiveLeadership`
    public static let collectiveLeadership = namespace + "CollectiveLeadership"
    /// `gs:CollegiateOffice`
    public static let collegiateOffice = namespace + "CollegiateOffice"
    /// `gs:Congress`
    public static let congress = namespace + "Congress"
    /// `gs:Contradiction`
    public static let contradiction = namespace + "Contradiction"
    /// `gs:Creation`
    public static let creation = namespace + "Creation"
    /// `gs:Currency`
    public static let currency = namespace + "Currency"
    /// `gs:DayProperty`
    public static let dayProperty = namespace + "DayProperty"
    /// `gs:Decision`
    public static let decision = namespace + "Decision"
    /// `gs:DerivedClass`
    public static let derivedClass = namespace + "DerivedClass"
    /// `gs:DerivedProperty`
    public static let derivedProperty = namespace + "DerivedProperty"
    /// `gs:Dissolution`
    public static let dissolution = namespace + "Dissolution"
    /// `gs:Document`
    public static let document = namespace + "Document"
    /// `gs:EditorialMark`
    public static let editorialMark = namespace + "EditorialMark"
    /// `gs:EditorialProperty`
    public static let editorialProperty = namespace + "EditorialProperty"
    /// `gs:EndStatus`
    public static let endStatus = namespace + "EndStatus"
    /// `gs:Event`
    public static let event = namespace + "Event"
    /// `gs:FormOfAddress`
    public static let formOfAddress = namespace + "FormOfAddress"
    /// `gs:Founding`
    public static let founding = namespace + "Founding"
    /// `gs:Group`
    public static let group = namespace + "Group"
    /// `gs:Hedge`
    public static let hedge = namespace + "Hedge"
    /// `gs:Image`
    public static let image = namespace + "Image"
    /// `gs:Interregnum`
    public static let interregnum = namespace + "Interregnum"
    /// `gs:InterregnumKind`
    public static let interregnumKind = namespace + "InterregnumKind"
    /// `gs:JointEvidence`
    public static let jointEvidence = namespace + "JointEvidence"
    /// `gs:Language`
    public static let language = namespace + "Language"
    /// `gs:LeftOutReason`
    public static let leftOutReason = namespace + "LeftOutReason"
    /// `gs:Lineage`
    public static let lineage = namespace + "Lineage"
    /// `gs:Matter`
    public static let matter = namespace + "Matter"
    /// `gs:Meeting`
    public static let meeting = namespace + "Meeting"
    /// `gs:Note`
    public static let note = namespace + "Note"
    /// `gs:Office`
    public static let office = namespace + "Office"
    /// `gs:Organization`
    public static let organization = namespace + "Organization"
    /// `gs:Outcome`
    public static let outcome = namespace + "Outcome"
    /// `gs:PassageKind`
    public static let passageKind = namespace + "PassageKind"
    /// `gs:Person`
    public static let person = namespace + "Person"
    /// `gs:Place`
    public static let place = namespace + "Place"
    /// `gs:Plenum`
    public static let plenum = namespace + "Plenum"
    /// `gs:Position`
    public static let position = namespace + "Position"
    /// `gs:Power`
    public static let power = namespace + "Power"
    /// `gs:Rank`
    public static let rank = namespace + "Rank"
    /// `gs:Reference`
    public static let reference = namespace + "Reference"
    /// `gs:Renaming`
    public static let renaming = namespace + "Renaming"
    /// `gs:Role`
    public static let role = namespace + "Role"
    /// `gs:Salary`
    public static let salary = namespace + "Salary"
    /// `gs:Situation`
    public static let situation = namespace + "Situation"
    /// `gs:Source`
    public static let source = namespace + "Source"
    /// `gs:Standing`
    public static let standing = namespace + "Standing"
    /// `gs:State`
    public static let state = namespace + "State"
    /// `gs:StateCongress`
    public static let stateCongress = namespace + "StateCongress"
    /// `gs:Statement`
    public static let statement = namespace + "Statement"
    /// `gs:Supersession`
    public static let supersession = namespace + "Supersession"
    /// `gs:Suspension`
    public static let suspension = namespace + "Suspension"
    /// `gs:Tenure`
    public static let tenure = namespace + "Tenure"
    /// `gs:UnreadReason`
    public static let unreadReason = namespace + "UnreadReason"
  }
}
