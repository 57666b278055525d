"""That the checks can fail: each fault here must be found."""

import pathlib
import tempfile
import unittest

import client
import questions
import rdflib
import values


class Answers(unittest.TestCase):
    expected = questions.Answer(["a"], [["1"], ["2"]])

    def test_the_same_rows_in_any_order_are_the_same(self):
        self.assertIsNone(questions.difference(questions.Answer(["a"], [["2"], ["1"]]), self.expected))

    def test_a_row_too_few_too_many_or_twice_is_found(self):
        for rows in [[], [["1"]], [["1"], ["2"], ["3"]], [["1"], ["2"], ["2"]], [["1"], ["3"]]]:
            self.assertIsNotNone(questions.difference(questions.Answer(["a"], rows), self.expected), rows)

    def test_other_variables_are_found(self):
        self.assertIsNotNone(questions.difference(questions.Answer(["b"], self.expected.rows), self.expected))

    def test_a_failure_in_the_body_of_an_answer_is_no_answer(self):
        for text in ["", '{"head":{"vars":["a"]},"results":{"bindings":[The SPARQL operation has been cancelled', '{"boolean":true}']:
            self.assertRaises(questions.Fault, questions.from_results, text)


class ExpectedResults(unittest.TestCase):
    def test_a_file_that_is_missing_empty_ragged_or_not_sorted_is_a_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "expected.csv"
            self.assertRaises(questions.Fault, questions.read_expected, path)
            for text in ["", "a\n", "a,b\n1\n", "a\n2\n1\n"]:
                path.write_text(text)
                self.assertRaises(questions.Fault, questions.read_expected, path)


class Values(unittest.TestCase):
    def test_ways_to_write_a_value_are_one(self):
        for texts in [("1", "01", "1.0", "1e0"), ("-30", "-30.00"), ("100", "1E2")]:
            self.assertEqual(len({values.literal(text, values.XSD + "decimal", None) for text in texts}), 1, texts)
        self.assertEqual(values.literal("a", None, "en-GB"), values.literal("a", None, "en-gb"))
        self.assertNotEqual(values.literal("1.0", values.XSD + "string", None), values.literal("1", values.XSD + "string", None))

    def test_a_triple_that_is_lost_added_or_altered_is_found(self):
        subject, predicate = rdflib.URIRef("https://example.org/s"), rdflib.URIRef("https://example.org/p")
        kept = (subject, predicate, rdflib.Literal("01", datatype=rdflib.XSD.integer))
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "loaded.nt"
            path.write_text('<https://example.org/s> <https://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n')
            self.assertEqual(client.compare([kept], path, set()).faults, [])
            for read in [[], [kept, kept], [kept, (subject, predicate, rdflib.Literal("2"))],
                         [(subject, predicate, rdflib.Literal("1"))]]:
                self.assertNotEqual(client.compare(read, path, set()).faults, [], read)


if __name__ == "__main__":
    unittest.main()
