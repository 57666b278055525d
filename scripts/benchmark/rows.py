"""The rows of the table: what is measured, beside whom, and what must be reached."""

import dataclasses
import statistics


@dataclasses.dataclass
class Figure:
    """What one contestant measured: a time, or a number that is worked out from several fields."""

    contestant: str
    measure: str
    # Works a number out of one measure; by default its time.
    field: object = None
    # Whether the watched first round counts too: memory peaks are known from there alone.
    watched: bool = False

    def values(self, contest):
        if self.watched:
            entries = [contest.memory.get(self.contestant, {}).get(self.measure)]
        else:
            entries = contest.measures.get(self.contestant, {}).get(self.measure, [])
        read = self.field or (lambda entry: entry.get("each", entry.get("seconds")))
        return [value for value in (read(entry) for entry in entries if entry) if value is not None]


@dataclasses.dataclass
class Row:
    """One comparison.

    kind: `faster`, theirs divided by ours is at least the target; `within`, ours divided by theirs is at most the target;
    `longer`, ours less theirs is at most the target, in seconds; `at most`, ours alone is at most the target.
    """

    group: str
    work: str
    ours: Figure
    theirs: Figure | None = None
    beside: str = ""
    kind: str = "faster"
    target: float | None = None
    # How figures are written: `time`, `bytes a triple`, `bytes`, `ratio`.
    unit: str = "time"

    def result(self, contest):
        """The medians, the spreads, the compared number and whether the target is met; None where a figure is missing."""
        ours = self.ours.values(contest)
        theirs = self.theirs.values(contest) if self.theirs else []
        if not ours or (self.theirs and not theirs and self.kind != "at most"):
            return None
        mine, other = statistics.median(ours), statistics.median(theirs) if theirs else None
        compared = {
            "faster": lambda: other / mine if other is not None else None,
            "within": lambda: mine / other,
            "longer": lambda: mine - other,
            "at most": lambda: mine,
        }[self.kind]()
        if self.target is None or compared is None:
            is_met = None
        else:
            is_met = compared >= self.target if self.kind == "faster" else compared <= self.target
        return {
            "group": self.group, "work": self.work, "beside": self.beside, "kind": self.kind, "unit": self.unit,
            "ours": {"median": mine, "min": min(ours), "max": max(ours), "count": len(ours)},
            "theirs": theirs and {"median": other, "min": min(theirs), "max": max(theirs), "count": len(theirs)} or None,
            "compared": compared, "target": self.target, "is met": is_met,
        }


def per_triple(field):
    """How much anonymous memory grew, for each triple: until the end (`after`) or at most (`peak`)."""
    def read(measure):
        if measure.get(field) is None or measure.get("before") is None:
            return None
        return (measure[field] - measure["before"]) / measure["answer"]["triples"]
    return read


def growth(measure):
    """How much anonymous memory grew at most, in bytes."""
    return measure["peak"] - measure["before"] if measure.get("peak") is not None else None


def peak_ratio(measure):
    """The most memory while working, as a multiple of what stays."""
    grown, peak = measure["after"] - measure["before"], growth(measure)
    return peak / grown if peak is not None and grown > 0 else None


def rows(sizes):
    """Every row, in the order of the table. `sizes` are the tenures of the growth rows, ascending."""
    gensek, store, asked = "gensek", "oxigraph-store", "oxigraph-questions"
    found = [
        Row("load", "N-Triples file to queryable graph, index and a lookup included", Figure(gensek, "load"),
            Figure(store, "load"), "pyoxigraph bulk_load", target=10),
        Row("load", "the same", Figure(gensek, "load"), Figure("rdflib", "load"), "rdflib parse"),
        Row("export-ntriples", "N-Triples from memory to /dev/null", Figure(gensek, "export-ntriples"),
            Figure(store, "export-ntriples"), "pyoxigraph dump", target=10),
        Row("export-file", "N-Triples from memory to a file, synchronised and read back", Figure(gensek, "export-file"),
            Figure("dd", "whole"), "dd bs=1M conv=fsync, the same bytes", kind="within", target=2.5),
        Row("export-turtle", "Turtle from memory to /dev/null", Figure(gensek, "export-turtle"),
            Figure(store, "export-turtle"), "pyoxigraph dump", target=10),
        Row("export-turtle", "the same", Figure(gensek, "export-turtle"), Figure("raptor", "export-turtle"),
            "raptor's Turtle serializer, statements in memory", target=80),
        Row("export-turtle", "memory it takes while exporting Turtle", Figure(gensek, "export-turtle", growth, True),
            Figure("raptor", "export-turtle", growth, True), "raptor's Turtle serializer", kind="at most",
            target=64 << 20, unit="bytes"),
        Row("convert", "N-Triples file to Turtle, whole process", Figure("gensek-convert", "whole"),
            Figure("serdi", "whole"), "serdi -b", target=2),
        Row("convert", "the same", Figure("gensek-convert", "whole"), Figure("rapper-turtle", "whole"), "rapper"),
        Row("convert", "N-Triples file to N-Triples, whole process", Figure("gensek-copy", "whole"),
            Figure("rapper-ntriples", "whole"), "rapper"),
        Row("memory", "anonymous memory after loading, a triple", Figure(gensek, "load", per_triple("after")),
            Figure(store, "load", per_triple("after")), "pyoxigraph", kind="at most", target=60, unit="bytes a triple"),
        Row("memory", "at most while loading, as a multiple of what stays", Figure(gensek, "load", peak_ratio, True),
            Figure(store, "load", peak_ratio, True), "pyoxigraph", kind="at most", target=3, unit="ratio"),
        Row("chain", "the 25 tenures of a random office in order", Figure(gensek, "chain"), kind="at most",
            target=1e-6),
        Row("chain", "the same", Figure(gensek, "chain"), Figure("rustworkx", "chain"), "rustworkx descendants",
            target=2),
        Row("chain", "the same", Figure(gensek, "chain"), Figure("igraph", "chain"), "igraph subcomponent"),
        Row("chain", "the same", Figure(gensek, "chain"), Figure(asked, "chain"), "pyoxigraph, gs:follows*",
            target=100),
        Row("holders", "who certainly held a random office on a random day", Figure(gensek, "holders"), kind="at most",
            target=0.3e-6),
        Row("holders", "the same", Figure(gensek, "holders"), Figure("rustworkx", "holders"),
            "rustworkx successor_indices, filtered", target=2),
        Row("holders", "the same", Figure(gensek, "holders"), Figure("igraph", "holders"),
            "igraph successors, filtered"),
        Row("holders", "the same", Figure(gensek, "holders"), Figure(asked, "holders"), "pyoxigraph, SPARQL",
            target=100),
        Row("holders", "who perhaps held it", Figure(gensek, "possible-holders"), Figure("rustworkx", "possible-holders"),
            "rustworkx successor_indices, filtered"),
        Row("holders", "the same", Figure(gensek, "possible-holders"), Figure(asked, "possible-holders"),
            "pyoxigraph, SPARQL"),
        Row("gaps", "all gaps of all offices", Figure(gensek, "gaps"), Figure(asked, "gaps"), "pyoxigraph, SPARQL",
            target=50),
        Row("closure", "transitive closure of gs:follows", Figure(gensek, "closure"), Figure("duckdb", "closure"),
            "DuckDB, recursive query", target=20),
        Row("snapshot", "opening a snapshot to the first answer, page cache warm", Figure("snapshot", "open"),
            kind="at most", target=0.05),
        Row("snapshot", "memory that it takes to open it and answer", Figure("snapshot", "open", growth, True),
            kind="at most", unit="bytes"),
        Row("start", "gensek at 1953-03-10, whole process", Figure("gensek-at", "whole"),
            Figure("rapper-version", "whole"), "rapper --version", kind="longer", target=0.025),
        Row("limits", "reading N-Triples to nowhere, one core", Figure(gensek, "read"), Figure(gensek, "copy-input"),
            "memory copy of the same bytes", kind="within"),
        Row("limits", "N-Triples to /dev/null", Figure(gensek, "export-ntriples"), Figure(gensek, "copy-output"),
            "memory copy of the same bytes", kind="within"),
        Row("limits", "walking all triples of the graph", Figure(gensek, "walk"), Figure(gensek, "scan"),
            "adding up an array of as many triples", kind="within"),
    ]
    works = [
        ("load", "load", 15), ("export-ntriples", "export N-Triples", 11), ("export-turtle", "export Turtle", 11),
        ("gaps", "all gaps of all offices", 11), ("closure-stated", "closure of gs:follows as stated", 11),
        ("chain", "chain of an office", None), ("holders", "holders on a day", None),
    ]
    for small, large in zip(sizes, sizes[1:]):
        here, there = f"gensek-{large}", f"gensek-{small}"
        beside = f"{small:,} tenures"
        for measure, name, target in works:
            found.append(Row(
                "growth", f"{name}, {large:,} tenures", Figure(here, measure), Figure(there, measure), beside,
                kind="within", target=target))
        found.append(Row(
            "growth", f"memory after loading, {large:,} tenures", Figure(here, "load", grown),
            Figure(there, "load", grown), beside, kind="within", target=15, unit="bytes"))
        found.append(Row(
            "growth", f"most memory while loading, {large:,} tenures", Figure(here, "load", growth, True),
            Figure(there, "load", growth, True), beside, kind="within", target=15, unit="bytes"))
        found.append(Row(
            "growth", f"memory after loading, a triple, {large:,} tenures", Figure(here, "load", per_triple("after")),
            kind="at most", target=60, unit="bytes a triple"))
        for form in ["ntriples", "turtle"]:
            found.append(Row(
                "growth", f"memory it takes while exporting {form}, {large:,} tenures",
                Figure(here, f"export-{form}", growth, True), kind="at most", target=64 << 20, unit="bytes"))
    return found


def grown(measure):
    """How much anonymous memory stays, in bytes."""
    return measure["after"] - measure["before"]
