/// A number with its noun in the singular or plural: `1 triple`, `2 triples`, `3 people`.
func counted(_ number: Int, _ noun: String) -> String {
  if number == 1 { return "1 \(noun)" }
  return noun == "person" ? "\(number) people" : "\(number) \(noun)s"
}
