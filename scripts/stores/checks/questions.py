"""The queries of queries/, each with what it expects and the commands of gensek that answer the same.

NAME.rq    a SPARQL query; its comment is the question, and each line `# Gensek: ARGUMENTS` a command that is asked with
           `--format json` added
NAME.jq    what makes rows of the list of those answers, one array a row, in the order of the query's variables
NAME.csv   the expected rows under the names of the variables, sorted
"""

import csv
import dataclasses
import json
import pathlib
import shlex
import subprocess

import values

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "queries"


class Fault(Exception):
    """Why there is no answer, or no right one, in a sentence."""


@dataclasses.dataclass
class Answer:
    variables: list
    rows: list

    def sorted(self):
        return Answer(self.variables, sorted(self.rows))


@dataclasses.dataclass
class Question:
    name: str
    path: pathlib.Path
    commands: list
    expected: Answer


def read(name):
    path = FOLDER / f"{name}.rq"
    text = path.read_text("utf-8")
    commands = [shlex.split(line.removeprefix("# Gensek: ")) for line in text.splitlines() if line.startswith("# Gensek: ")]
    return Question(name, path, commands, read_expected(path.with_suffix(".csv")))


def read_expected(path):
    if not path.exists():
        raise Fault(f"{path.name} is missing: nothing tells what to expect")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if len(rows) < 2:
        raise Fault(f"{path.name} expects no row: a query that finds nothing shows nothing")
    answer = Answer(rows[0], rows[1:])
    if any(len(row) != len(answer.variables) for row in answer.rows):
        raise Fault(f"{path.name} has a row that is not as wide as its first")
    if answer.rows != sorted(answer.rows):
        raise Fault(f"{path.name} is not sorted")
    return answer


def names():
    """The names of all queries; a file that belongs to none is a fault."""
    found = sorted(path.stem for path in FOLDER.glob("*.rq"))
    strays = [path.name for path in FOLDER.iterdir() if path.stem not in found or path.suffix not in {".rq", ".jq", ".csv"}]
    if not found or strays:
        raise Fault(f"{FOLDER.name} holds no query" if not found else f"no query goes with {', '.join(sorted(strays))}")
    return found


def from_results(text):
    """The answer in SPARQL results in JSON; the whole text must be such, as some stores report a failure within it."""
    try:
        document = json.loads(text)
        variables = document["head"]["vars"]
        rows = [[values.cell(binding.get(name)) for name in variables] for binding in document["results"]["bindings"]]
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(f"no SPARQL results in JSON: {text[:200]!r}") from error
    return Answer(variables, rows)


def ask_gensek(gensek, question):
    """The answer of gensek's commands, or None where the query names none."""
    if not question.commands:
        return None
    documents = []
    for command in question.commands:
        done = subprocess.run([gensek, *command, "--format", "json"], capture_output=True, check=False)
        if done.returncode not in (0, 1):
            raise Fault(f"gensek {shlex.join(command)}: {done.stderr.decode(errors='replace').strip()[:300]}")
        documents.append(done.stdout)
    done = subprocess.run(
        ["jq", "--slurp", "--compact-output", "--from-file", question.path.with_suffix(".jq")],
        input=b"\n".join(documents), capture_output=True, check=False)
    if done.returncode != 0:
        raise Fault(f"jq: {done.stderr.decode(errors='replace').strip()[:300]}")
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    return Answer(question.expected.variables, [[values.plain(value) for value in row] for row in rows])


def difference(answer, expected):
    """The first differences between an answer and what was expected, in a sentence; None where they are the same."""
    if answer.variables != expected.variables:
        return f"variables {answer.variables}, expected {expected.variables}"
    lost, added = list(expected.rows), []
    for row in answer.rows:
        if row in lost:
            lost.remove(row)
        else:
            added.append(row)
    if not lost and not added:
        return None
    return f"{len(lost)} rows missing {lost[:3]}, {len(added)} not expected {added[:3]}"
