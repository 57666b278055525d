#!/usr/bin/env python3
"""Ask every query of gensek, Oxigraph, Virtuoso and Jena, and tell whether all answer as expected.

check.py --gensek PROGRAM [STORE…] [--queries NAME,NAME…]
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import client
import questions
import values

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DATA = ROOT / "Exports" / "gensek.nt"
GRAPH = "https://w3id.org/gensek/graph"
STORES = ["oxigraph", "virtuoso", "jena"]
# Datatypes whose values a store does not keep. Virtuoso holds a duration as months or as seconds: P11Y30D becomes 132.
LOST = {"virtuoso": {values.XSD + "duration"}}


class Store:
    """A throw-away store, by its launcher."""

    def __init__(self, name, notes_folder):
        self.name = name
        self.environment = {**os.environ, "GENSEK_STORES": notes_folder}
        self.places = {}

    def launcher(self, *arguments):
        try:
            done = subprocess.run(
                [ROOT / "scripts" / "stores" / self.name, *arguments], timeout=600,
                env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise questions.Fault(f"{self.name} {arguments[0]}: {error}") from error
        if done.returncode != 0:
            words = (done.stderr + done.stdout).decode("utf-8", "replace").strip()
            raise questions.Fault(f"{self.name} {arguments[0]}: status {done.returncode}: {words[-400:]}")
        return done.stdout.decode("utf-8")

    def start(self):
        self.places = dict(line.split("=", 1) for line in self.launcher("start").splitlines())

    def load(self, file):
        self.launcher("load", str(file), GRAPH)

    def count(self):
        return int(self.launcher("count"))

    def ask(self, question):
        return questions.from_results(self.launcher("ask", str(question.path), "json"))

    def stop(self):
        self.launcher("stop")


class Report:
    """What was found: a cell of the table for each question and store, and the faults in full."""

    def __init__(self):
        self.cells = {}
        self.faults = []
        self.notes = []

    def enter(self, row, column, answer):
        """Runs a check that raises Fault, or returns what its cell shows."""
        try:
            self.cells[row, column] = answer()
        except questions.Fault as fault:
            self.cells[row, column] = "FAULT"
            self.faults.append(f"{column}: {row}: {fault}")

    def print(self, rows, columns):
        lines = [["", *columns]] + [[row, *(self.cells.get((row, column), "-") for column in columns)] for row in rows]
        widths = [max(len(line[index]) for line in lines) for index in range(len(columns) + 1)]
        for line in lines:
            print("  ".join([line[0].ljust(widths[0]), *(text.rjust(width) for text, width in zip(line[1:], widths[1:]))]))
        for note in self.notes:
            print(note)
        for fault in self.faults:
            print("FAULT", fault)


def compared(answer, question):
    if answer is None:
        return "-"
    found = questions.difference(answer, question.expected)
    if found:
        raise questions.Fault(found)
    return str(len(answer.rows))


def installed(stores, report, notes_folder):
    """The stores that could be installed; one after another, as the installer bears no company."""
    for name in stores:
        report.enter("install", name, lambda: Store(name, notes_folder).launcher("install") or "ok")
    return [name for name in stores if report.cells["install", name] == "ok"]


def check_store(name, asked, report, notes_folder):
    store = Store(name, notes_folder)
    begun = time.monotonic()
    try:
        report.enter("start", name, lambda: store.start() or "ok")
        if report.cells["start", name] != "ok":
            return
        report.enter("load", name, lambda: loaded(store))
        for question in asked:
            report.enter(question.name, name, lambda: compared(store.ask(question), question))
        report.enter("read back", name, lambda: read_back(store, report))
    finally:
        report.enter("stop", name, lambda: store.stop() or "ok")
        report.cells["seconds", name] = f"{time.monotonic() - begun:.0f}"


def loaded(store):
    store.load(DATA)
    with DATA.open("rb") as file:
        wanted = sum(1 for _ in file)
    count = store.count()
    if count != wanted:
        raise questions.Fault(f"{count} triples, expected {wanted}")
    return str(count)


def read_back(store, report):
    """Reads the graph back by rdflib's client, or, where a store has no endpoint, by its own commands."""
    try:
        if "endpoint" in store.places:
            read = client.read_by_rdflib(store.places["endpoint"], GRAPH)
        else:
            read = client.from_bindings(json.loads(store.launcher("ask", str(HERE / "everything.rq"), "json"))["results"]["bindings"])
    except (OSError, ValueError, KeyError) as error:
        raise questions.Fault(f"cannot read the graph back: {error!r}") from error
    comparison = client.compare(read, DATA, LOST.get(store.name, set()))
    report.notes += [f"{store.name}: {sentence}" for sentence in comparison.rewritten]
    if comparison.faults:
        raise questions.Fault("; ".join(comparison.faults))
    return str(comparison.count)


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(64, f"error: {message}\n")


def main(arguments):
    parser = Parser(prog="scripts/stores/check", description=__doc__.splitlines()[0])
    parser.add_argument("stores", nargs="*", metavar="STORE", help=f"some of {', '.join(STORES)}; all without one")
    parser.add_argument("--queries", type=lambda text: text.split(","), help="some of the queries, by name")
    parser.add_argument("--gensek", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    stores = options.stores or STORES
    if not set(stores) <= set(STORES):
        parser.error(f"no such store: {', '.join(sorted(set(stores) - set(STORES)))}")

    report = Report()
    asked = []
    try:
        found = questions.names()
        wanted = options.queries or found
        if not set(wanted) <= set(found):
            parser.error(f"no such query: {', '.join(sorted(set(wanted) - set(found)))}")
    except questions.Fault as fault:
        print("FAULT", fault)
        return 1
    for name in wanted:
        try:
            asked.append(questions.read(name))
        except questions.Fault as fault:
            report.cells[name, "gensek"] = "FAULT"
            report.faults.append(f"{name}: {fault}")

    with tempfile.TemporaryDirectory() as notes_folder, concurrent.futures.ThreadPoolExecutor() as pool:
        runs = [pool.submit(check_store, name, asked, report, notes_folder) for name in installed(stores, report, notes_folder)]
        for question in asked:
            report.enter(question.name, "gensek", lambda: compared(questions.ask_gensek(options.gensek, question), question))
        for run in runs:
            run.result()

    report.print(["install", "start", "load", *wanted, "read back", "stop", "seconds"], ["gensek", *stores])
    print(f"{len(asked)} queries, {len(stores)} stores, {len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
