/// English words that join and weigh but name nothing; coverage counts no content word and no name among them.
enum StopWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  static let words: Set<String> = Set(
    """
    a about above according across after afterwards again against ago all almost along alongside already also although always am
    amid among an and another any are around as at away back be became because become been before began begin being below beside
    besides between both but by came can cannot come could did do does doing done down due during each effectively either else
    even ever every few finally first following for former formerly from further had half has have having he hence her here hers
    herself him himself his how however i if in indeed initially instead into is it its itself just largely last later latter
    least less like likewise longer made main mainly make many may me meanwhile might more moreover most mostly much must my
    nearly neither never nevertheless no nobody none nor not nothing now of off officially often on once one only onto or other
    others otherwise our out over own part partly per perhaps possibly prior quite rather same second several shall she should
    since so some somebody something somewhat soon still subsequently such than that the their them themselves then there
    thereafter therefore these they this those though through throughout thus till to together too toward towards under unless
    until up upon us used very was way we well were what whatever when where whereas whether which while who whole whom whose
    why will with within without would yet you your
    """.split { $0.isWhitespace }.map(String.init))
}
