"""Reads generated data by itself and writes the tables and the questions that all contestants are given.

prepare.py DATA.nt FOLLOWS.nt FOLDER [--questions N]

FOLLOWS.nt is what follows what: every gs:follows of the data and those that Gensek derives where nothing is stated, of
which peers know nothing. The order by time, which the gaps need, is worked out here.

    bounds.nt      the office of each tenure; as integers the days from which and until which it was perhaps held and
                   certainly held, so that nobody has to read EDTF in SPARQL; and the holding before it in its office
    tenures.tsv    the same for libraries that read no RDF: tenure, office, the four days
    follows.tsv    the pairs of FOLLOWS.nt
    questions.tsv  an office, a day (as a date and as a number), a tenure at the end of a chain of 25
    expected/      the answers, worked out here: a third opinion beside the peers'

Days are counted from 1970-01-01, in the proleptic Gregorian calendar.
"""

import argparse
import calendar
import collections
import datetime
import pathlib
import random

GS = "https://w3id.org/gensek/ns#"
OPEN = 10_000_000
EPOCH = datetime.date(1970, 1, 1).toordinal()
INTEGER = "http://www.w3.org/2001/XMLSchema#integer"


def number(*day):
    return datetime.date(*day).toordinal() - EPOCH


def days(text):
    """The first and the last day of a date of the precision of a year, a month or a day."""
    year, *rest = (int(part) for part in text.split("-"))
    if not rest:
        return number(year, 1, 1), number(year, 12, 31)
    if len(rest) == 1:
        return number(year, rest[0], 1), number(year, rest[0], calendar.monthrange(year, rest[0])[1])
    return number(year, *rest), number(year, *rest)


class Tenure:
    __slots__ = ("iri", "office", "holder", "start", "end", "before")
    DAYS = ("perhapsFrom", "perhapsUntil", "certainlyFrom", "certainlyUntil")

    def __init__(self, iri):
        self.iri = iri
        self.office = self.holder = None
        self.start = self.end = None
        self.before = []

    def key(self):
        """By first possible start, last possible start, then the end; a tenure without a start goes by its end."""
        first, last = self.start or self.end or (OPEN, OPEN)
        earliest, latest = self.end or (OPEN, OPEN)
        return first, last, earliest, latest, self.iri

    @property
    def held(self):
        """The days from which and until which it was perhaps held, then those for certain; both included."""
        start, end = self.start or (-OPEN, OPEN), self.end or (-OPEN, OPEN)
        return (
            start[0], end[1],
            max(start[0], min(start[1], end[1])), min(end[1], max(start[0], end[0])))


def read(path):
    """The tenures of the data."""
    tenures = {}

    def tenure(term):
        iri = term[1:-1]
        if iri not in tenures:
            tenures[iri] = Tenure(iri)
        return tenures[iri]

    properties = {f"<{GS}{name}>" for name in ("office", "holder", "start", "end", "follows", "precedes")}
    with open(path, encoding="utf-8") as file:
        for line in file:
            subject, predicate, rest = line.split(" ", 2)
            if predicate not in properties:
                continue
            name = predicate[len(GS) + 1:-1]
            if name in ("office", "holder"):
                setattr(tenure(subject), name, rest.split(" ", 1)[0][1:-1])
            elif name in ("start", "end"):
                setattr(tenure(subject), name, days(rest.split('"', 2)[1]))
            elif name == "follows":
                tenure(subject).before.append(tenure(rest.split(" ", 1)[0]))
            else:
                tenure(rest.split(" ", 1)[0]).before.append(tenure(subject))
    return [tenure for tenure in tenures.values() if tenure.office]


def in_order(members):
    """By key, but none before those that are said to precede it."""
    ranked = sorted(members, key=Tenure.key)
    rank = {tenure: number for number, tenure in enumerate(ranked)}
    ordered, entered = [], set()
    for member in ranked:
        stack = [(member, False)]
        while stack:
            tenure, is_ready = stack.pop()
            if is_ready:
                ordered.append(tenure)
            elif tenure not in entered:
                entered.add(tenure)
                stack.append((tenure, True))
                before = [other for other in tenure.before if other in rank and other not in entered]
                stack.extend((other, False) for other in sorted(before, key=rank.get, reverse=True))
    return ordered


def goes_on(tenure, previous):
    """Whether it is the same person's without a day between: then the two are one holding."""
    return tenure.holder == previous.holder and tenure.start and previous.end and tenure.start[1] - previous.end[0] <= 1


def chain(tenure, follows):
    """All that a tenure follows, at any distance, and itself."""
    found, waiting = {tenure}, [tenure]
    while waiting:
        for earlier in follows.get(waiting.pop(), ()):
            if earlier not in found:
                found.add(earlier)
                waiting.append(earlier)
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("follows")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--questions", type=int, default=1000)
    options = parser.parse_args()
    folder = options.folder
    (folder / "expected").mkdir(parents=True, exist_ok=True)

    offices = collections.defaultdict(list)
    for tenure in read(options.data):
        offices[tenure.office].append(tenure)
    lines = {office: in_order(members) for office, members in sorted(offices.items())}

    gaps = []
    with open(folder / "bounds.nt", "w") as bounds, open(folder / "tenures.tsv", "w") as table:
        for office, line in lines.items():
            previous = None
            for tenure in line:
                bounds.write(f"<{tenure.iri}> <{GS}office> <{office}> .\n")
                for name, day in zip(Tenure.DAYS, tenure.held):
                    bounds.write(f'<{tenure.iri}> <urn:day:{name}> "{day}"^^<{INTEGER}> .\n')
                table.write("\t".join(map(str, (tenure.iri, office, *tenure.held))) + "\n")
                if previous and not goes_on(tenure, previous):
                    bounds.write(f"<{tenure.iri}> <urn:order:after> <{previous.iri}> .\n")
                    if tenure.start and previous.end and tenure.start[0] - previous.end[1] >= 2:
                        gaps.append(f"{previous.iri}\t{tenure.iri}\t{tenure.start[0] - previous.end[1]}")
                # Whoever held it within another's tenure is followed by nobody.
                if not (previous and previous.end and tenure.end and tenure.end[1] < previous.end[1]):
                    previous = tenure

    follows = collections.defaultdict(list)
    with open(options.follows, encoding="utf-8") as file, open(folder / "follows.tsv", "w") as table:
        for line in file:
            later, _, earlier, _ = line.split(" ")
            follows[later[1:-1]].append(earlier[1:-1])
            table.write(f"{later[1:-1]}\t{earlier[1:-1]}\n")

    chosen = random.Random(25)
    chains = {office: chain(line[-1].iri, follows) for office, line in lines.items() if len(line) >= 25}
    full = [office for office, tenures in chains.items() if len(tenures) == 25]
    if not full:
        raise SystemExit("error: no chain of 25 tenures")
    answers = {"chain": [], "holders": [], "possible-holders": []}
    with open(folder / "questions.tsv", "w") as file:
        for office in chosen.choices(full, k=options.questions):
            line = lines[office]
            known = [day for tenure in line for day in (tenure.start or ()) + (tenure.end or ())]
            day = chosen.randint(min(known), max(known)) if known else 0
            file.write(f"{office}\t{datetime.date.fromordinal(day + EPOCH)}\t{day}\t{line[-1].iri}\n")
            found = {
                "chain": chains[office],
                "holders": [tenure.iri for tenure in line if tenure.held[2] <= day <= tenure.held[3]],
                "possible-holders": [tenure.iri for tenure in line if tenure.held[0] <= day <= tenure.held[1]],
            }
            for name, tenures in found.items():
                answers[name].append("\t".join(sorted(tenures)) + "\n")
    answers["gaps"] = [gap + "\n" for gap in sorted(gaps)]
    for name, lines in answers.items():
        (folder / "expected" / name).write_text("".join(lines))


main()
