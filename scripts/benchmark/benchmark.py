"""Measures Gensek and its peers in turn and writes the table. scripts/benchmark/run calls it; --help tells the options."""

import argparse
import datetime
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import time

import judges
import report
from contest import Contest, Contestant, tell
from rows import rows

HERE = pathlib.Path(__file__).resolve().parent
# No more than this may have been running while the figures are taken.
MOST_LOAD = 0.5


def options():
    parser = argparse.ArgumentParser(prog="scripts/benchmark/run", description=(
        "Measures Gensek beside its peers on generated data and writes the table to .build/benchmark."))
    parser.add_argument("--tenures", type=int, default=100_000, help="the size of the data (default: 100,000)")
    parser.add_argument("--runs", type=int, default=5, help="how many rounds, after one that warms up (default: 5)")
    parser.add_argument("--rows", default="", help="only these groups of rows, such as load,convert,growth")
    parser.add_argument("--large", action="store_true", help="growth to a hundred times the tenures, too")
    parser.add_argument("--busy", action="store_true", help="measure though the machine is busy, and say so in the table")
    for name in ["--gensek", "--measure", "--raptor", "--folder", "--swift"]:
        parser.add_argument(name, help=argparse.SUPPRESS)
    return parser.parse_args()


def wait_for_quiet(is_busy):
    """Waits until the load of building and generating has faded; refuses where others keep the machine busy."""
    deadline = time.monotonic() + 180
    while (load := os.getloadavg()[0]) > MOST_LOAD:
        if is_busy:
            tell(f"WARNING: the load average is {load:.2f}: the figures are not to be relied on.")
            break
        if time.monotonic() > deadline:
            tell(f"error: the load average is {load:.2f}, above {MOST_LOAD}, and does not fall: something else is running.")
            tell("  End it and run this again, or measure all the same with --busy.")
            sys.exit(75)
        tell(f"Waiting for the machine to be idle: the load average is {load:.2f}.")
        time.sleep(15)
    return os.getloadavg()


def first_line(*command):
    """The first line that a program prints."""
    result = subprocess.run(command, capture_output=True, text=True)
    return (result.stdout or result.stderr).splitlines()[0]


class Benchmark:
    """The files, the contestants and the results of one run."""

    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.work = self.folder / "work"
        self.wanted = set(options.rows.split(",")) if options.rows else None
        self.sizes = [options.tenures, 10 * options.tenures] + ([100 * options.tenures] if options.large else [])
        self.contest = Contest()
        self.checks = []
        self.faults = []

    def wants(self, *groups):
        return self.wanted is None or not self.wanted.isdisjoint(groups)

    def data(self, tenures):
        """Generated data of a size; it is kept, as the same size and seed give the same bytes."""
        path = self.folder / "data" / f"tenures-{tenures}.nt"
        if not path.exists():
            tell(f"Generating {tenures:,} tenures.")
            path.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(
                [self.options.gensek, "generate", "--tenures", str(tenures), "--seed", "1", "-o", str(path)], check=True)
        return path

    def python(self, program, *arguments, measures):
        return [sys.executable, HERE / "peers" / program, *arguments, "--measures", ",".join(measures)]

    def measure(self, data, measures, *arguments):
        return [self.options.measure, data, "--measures", ",".join(measures), "--scratch", self.work, *arguments]

    def contestants(self, data, tables):
        """Who runs in each round of the main size, in this order."""
        ours = {
            "load": [], "export-ntriples": ["export-ntriples"], "export-file": ["export-file"],
            "export-turtle": ["export-turtle"], "chain": ["chain"], "holders": ["holders", "possible-holders"],
            "gaps": ["gaps"], "closure": ["closure"], "memory": [],
            "limits": ["export-ntriples", "read", "walk", "scan", "copy-input", "copy-output"],
        }
        measures = ["load"] + [name for group, names in ours.items() if self.wants(group) for name in names]
        found = []
        if self.wants(*ours):
            found.append(Contestant("gensek", self.measure(data, dict.fromkeys(measures), "--tables", tables)))
        stored = [name for name in ["export-ntriples", "export-turtle"] if self.wants(name)]
        if self.wants("load", "memory", *stored):
            found.append(Contestant("oxigraph-store", self.python("oxigraph_store.py", data, measures=["load", *stored])))
        asked = [name for name in ["chain", "holders", "gaps"] if self.wants(name)]
        if asked:
            asked += ["possible-holders"] if self.wants("holders") else []
            found.append(Contestant("oxigraph-questions", self.python(
                "oxigraph_questions.py", tables, tables / "follows.nt", measures=asked)))
        if self.wants("chain", "holders"):
            for library in ["rustworkx", "igraph"]:
                found.append(Contestant(library, self.python("graph_libraries.py", library, tables, measures=asked)))
        if self.wants("closure"):
            found.append(Contestant("duckdb", self.python("duckdb_closure.py", tables, measures=["closure"])))
        if self.wants("load"):
            command = self.python("rdflib_graph.py", data, measures=["load"])
            found.append(Contestant("rdflib", command, rounds=1, is_warmed=False))
        if self.wants("export-turtle"):
            found.append(Contestant("raptor", [self.options.raptor, data], takes_answers=False, rounds=3))
        if self.wants("convert"):
            found += [
                Contestant(
                    "gensek-convert", [self.options.gensek, "convert", data, "--to", "ttl", "-o", "-"], is_session=False),
                Contestant("serdi", ["serdi", "-b", "-i", "ntriples", "-o", "turtle", data], is_session=False),
                Contestant(
                    "rapper-turtle", ["rapper", "-q", "-i", "ntriples", "-o", "turtle", data], is_session=False, rounds=3),
                Contestant(
                    "gensek-copy", [self.options.gensek, "convert", data, "--to", "nt", "-o", "-"], is_session=False),
                Contestant(
                    "rapper-ntriples", ["rapper", "-q", "-i", "ntriples", "-o", "ntriples", data], is_session=False,
                    rounds=3),
            ]
        if self.wants("start"):
            found += [
                Contestant("gensek-at", [self.options.gensek, "at", "1953-03-10"], is_session=False, repeats=10),
                Contestant("rapper-version", ["rapper", "--version"], is_session=False, repeats=10),
            ]
        return found

    def prepare(self, data):
        """The tables and questions that all are given; see peers/prepare.py."""
        tables = self.folder / "data" / f"tables-{self.options.tenures}"
        if (tables / "expected" / "gaps").exists():
            return tables
        tell("Deriving what follows what, and working out the expected answers.")
        tables.mkdir(parents=True, exist_ok=True)
        export = [self.options.gensek, "export", "--data", data, "--format", "ntriples"]
        follows = b"<https://w3id.org/gensek/ns#follows>"
        with subprocess.Popen(export, stdout=subprocess.PIPE) as process, open(tables / "follows.nt", "wb") as file:
            # A statement about a triple names its property as an object: only as a predicate it is the second word.
            file.writelines(line for line in process.stdout if line.split(b" ", 2)[1] == follows)
        if process.returncode != 0:
            raise subprocess.CalledProcessError(process.returncode, export)
        subprocess.run([sys.executable, HERE / "peers" / "prepare.py", data, tables / "follows.nt", tables], check=True)
        return tables

    def run_main(self):
        data = self.data(self.options.tenures)
        tables = self.prepare(data)
        answers = self.work / "answers"
        contestants = self.contestants(data, tables)
        if not contestants:
            return
        tell(f"{self.options.tenures:,} tenures: {', '.join(each.name for each in contestants)}.")
        self.contest.run(contestants, self.options.runs, answers)
        self.judge(data, tables, answers)
        if self.wants("export-file"):
            # What Gensek wrote is what dd copies.
            source, copy = answers / "gensek" / "export.nt", self.work / "copy.nt"
            command = ["dd", f"if={source}", f"of={copy}", "bs=1M", "conv=fsync"]
            tell("dd:")
            self.contest.run([Contestant("dd", command, is_session=False, removes=(copy,))], self.options.runs, None)

    def judge(self, data, tables, answers):
        """Whether all did the same work."""
        tell("Comparing the answers.")
        questions = ["chain", "holders", "possible-holders", "gaps"]
        everyone = ["gensek", "oxigraph-store", "oxigraph-questions", "rustworkx", "igraph", "duckdb", "rdflib", "raptor"]
        measures = ["load", "export-ntriples", "export-turtle", "closure", *questions]
        self.faults += judges.same_answers(self.contest, {measure: everyone for measure in measures})
        self.faults += judges.same_files(tables / "expected", answers, questions)
        written = [path for path in [answers / "gensek" / "export.nt", answers / "gensek" / "export.ttl"] if path.exists()]
        if self.wants("convert"):
            for form, name in [("ttl", "convert.ttl"), ("nt", "convert.nt")]:
                path = answers / name
                subprocess.run([self.options.gensek, "convert", str(data), "--to", form, "-o", str(path)], check=True)
                written.append(path)
        self.faults += judges.same_graphs(data, written)
        self.checks.append("whole answers of all contestants to the same questions are equal to independently expected ones")
        if written:
            names = ", ".join(path.name for path in written)
            self.checks.append(f"pyoxigraph reads what Gensek wrote ({names}) as the graph of the data")

    def run_snapshot(self):
        data = self.data(10 * self.options.tenures)
        snapshot = self.work / "snapshot.gensek"
        tell("Building the snapshot.")
        subprocess.run([self.options.gensek, "build", str(data), "-o", str(snapshot)], check=True)
        command = self.measure(snapshot, ["open"])
        self.contest.run([Contestant("snapshot", command, repeats=5)], self.options.runs, self.work / "answers")

    def run_growth(self):
        measures = [
            "load", "export-ntriples", "export-turtle", "gaps", "closure-stated", "chain", "holders"]
        for size in self.sizes:
            data = self.data(size)
            is_huge = size > 10 * self.options.tenures
            contestant = Contestant(f"gensek-{size}", self.measure(data, measures))
            tell(f"Growth: {size:,} tenures.")
            # What takes minutes is watched while it is timed, and not warmed up.
            rounds, answers = (2, None) if is_huge else (self.options.runs, self.work / "growth")
            self.contest.run([contestant], rounds, answers)

    def run(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        before = wait_for_quiet(self.options.busy)
        parts = [self.run_main]
        parts += [self.run_snapshot] if self.wants("snapshot") else []
        parts += [self.run_growth] if self.wants("growth") else []
        for part in parts:
            # What is measured is worth more than what is not: one part that fails does not end the others.
            try:
                part()
            except subprocess.CalledProcessError as error:
                self.faults.append(f"{' '.join(map(str, error.cmd))} ended with status {error.returncode}")
        self.faults = self.contest.faults + self.faults
        after = os.getloadavg()
        wanted = [row for row in rows(self.sizes) if self.wants(row.group)]
        results = [result for result in (row.result(self.contest) for row in wanted) if result]
        self.write(results, self.facts(before, after))
        shutil.rmtree(self.work)
        for fault in self.faults:
            tell(f"error: {fault}")
        return 70 if self.faults else 0

    def facts(self, before, after):
        """What the figures depend on."""
        cpu = next(
            line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
        versions = dict(sorted(self.contest.versions.items()))
        versions["serdi"] = first_line("serdi", "-v").split()[1]
        versions["rapper"] = first_line("rapper", "--version")
        versions["Swift"] = self.options.swift
        versions["Python"] = platform.python_version()
        arguments = [
            word for word in sys.argv[1:]
            if word not in ("--busy",) and not word.startswith(("--gensek", "--measure", "--raptor", "--folder", "--swift"))]
        data = self.folder / "data" / f"tenures-{self.options.tenures}.nt"
        return {
            "date": datetime.date.today().isoformat(),
            "machine": f"{os.cpu_count()} cores of {cpu}, {memory:.0f} GiB, {platform.system()} {platform.release()}",
            "load before": f"{before[0]:.2f}", "load after": f"{after[0]:.2f}",
            "data": f"gensek generate --tenures {self.options.tenures} --seed 1, {data.stat().st_size / 1e6:.0f} MB",
            "versions": ", ".join(f"{name} {version}" for name, version in versions.items()),
            "command": " ".join(["scripts/benchmark/run", *arguments]), "rounds": self.options.runs,
            "is busy": before[0] > MOST_LOAD,
        }

    def write(self, results, facts):
        text = report.markdown(facts, results, self.checks)
        if self.faults:
            text += "\n**Errors: a figure is missing, or was not for the same work.**\n\n"
            text += "".join(f"- {fault.splitlines()[0]}\n" for fault in self.faults)
        (self.folder / "result.md").write_text(text)
        (self.folder / "result.json").write_text(json.dumps({
            "facts": facts, "rows": results, "checks": self.checks, "faults": self.faults,
            "rounds": self.contest.measures, "watched": self.contest.memory}, indent=1))
        print(text)
        tell(f"Wrote {self.folder / 'result.md'} and result.json.")


if __name__ == "__main__":
    sys.exit(Benchmark(options()).run())
