#!/usr/bin/env python3
"""Ask every query of gensek, Oxigraph, Virtuoso and Jena, and tell whether all answer as expected.

check.py --gensek PROGRAM [STORE…] [--queries NAME,NAME…]
"""

import argparse
import concurrent.futures
import json
import pathlib
import signal
import sys
import tempfile
import time

import client
import questions
from report import Report
from store import GRAPH, LOST, ROOT, STORES, Store, run

HERE = pathlib.Path(__file__).resolve().parent
DATA = ROOT / "Exports" / "gensek.nt"


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


def check_store(name, asked, report, gensek, notes_folder):
    store = Store(name, notes_folder)
    begun = time.monotonic()
    try:
        report.enter("start", name, lambda: store.start() or "ok")
        if report.cells["start", name] != "ok":
            return
        report.enter("load", name, lambda: loaded(store, gensek))
        for question in asked:
            if report.is_broken_off:
                return
            report.enter(question.name, name, lambda: compared(store.ask(question), question))
        report.enter("read back", name, lambda: read_back(store, report))
        report.enter("bulk, killed, restarted", name, lambda: bulk_loaded(store, gensek))
    finally:
        report.enter("stop", name, lambda: store.stop() or "ok")
        report.cells["seconds", name] = f"{time.monotonic() - begun:.0f}"


def loaded(store, gensek):
    store.load(gensek, DATA)
    with DATA.open("rb") as file:
        return counted(store, sum(1 for _ in file))


def bulk_loaded(store, gensek):
    """Loads a partitioned export with the store's offline loader; what is there must be there after the server was killed."""
    with tempfile.TemporaryDirectory() as folder:
        parts = pathlib.Path(folder) / "parts"
        run([gensek, "export", "--partition", "3", "--gzip", "--output", str(parts)])
        store.bulk(parts)
        wanted = json.loads((parts / "manifest.json").read_text("utf-8"))["triples"]
    store.launcher("restart", "--kill")
    return counted(store, wanted)


def counted(store, wanted):
    count = store.count()
    if count != wanted:
        raise questions.Fault(f"{count} triples, expected {wanted}")
    return str(count)


def read_back(store, report):
    """Reads the graph back by rdflib's client, or, where a store has no endpoint, by its own commands."""
    if "endpoint" in store.places:
        read = client.read_by_rdflib(store.places["endpoint"], GRAPH)
    else:
        answer = json.loads(store.launcher("ask", str(HERE / "everything.rq"), "json"))
        read = client.from_bindings(answer["results"]["bindings"])
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

    try:
        found = questions.names()
    except questions.Fault as fault:
        print("FAULT", fault)
        return 1
    wanted = options.queries or found
    if not set(wanted) <= set(found):
        parser.error(f"no such query: {', '.join(sorted(set(wanted) - set(found)))}")
    report = Report()
    asked = []
    for name in wanted:
        report.enter(name, "gensek", lambda: asked.append(questions.read(name)) or "-")

    # A signal ends the stores before the program.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as notes_folder, concurrent.futures.ThreadPoolExecutor() as pool:
        try:
            runs = [pool.submit(check_store, name, asked, report, options.gensek, notes_folder)
                    for name in installed(stores, report, notes_folder)]
            for question in asked:
                report.enter(
                    question.name, "gensek", lambda: compared(questions.ask_gensek(options.gensek, question), question))
            for each in runs:
                each.result()
        except KeyboardInterrupt:
            report.is_broken_off = True
            print("broken off; ending the stores", file=sys.stderr)
    if report.is_broken_off:
        return 130

    report.print(
        ["install", "start", "load", *wanted, "read back", "bulk, killed, restarted", "stop", "seconds"], ["gensek", *stores])
    print(f"{len(asked)} queries, {len(stores)} stores, {len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
