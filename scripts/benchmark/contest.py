"""Runs contestants in turn, each in a process of its own, and keeps what they measured."""

import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

PAGE = os.sysconf("SC_PAGE_SIZE")


class ContestError(Exception):
    """A contestant failed, or did other work than the others."""


@dataclasses.dataclass
class Contestant:
    """A program that is measured.

    A session measures itself and prints a report (see peers/measuring.py); another program is timed whole, from its
    start to its end, as the measure `whole`.
    """

    name: str
    command: list
    is_session: bool = True
    # What it writes to standard output that is no report goes here.
    output: str = "/dev/null"
    # Fewer rounds than the others for what takes long; None is as many as all.
    rounds: int | None = None
    # Whether it runs in the first round too, which is not timed.
    is_warmed: bool = True
    # How often it runs in a round, where one run is short.
    repeats: int = 1
    # The status with which it ends when it has done its work.
    status: int = 0
    # Whether it takes --answers FOLDER.
    takes_answers: bool = True
    # What is removed before it runs, so that writing it is the same work each time; then the disk is synchronised.
    removes: tuple = ()


class MemorySampler(threading.Thread):
    """Reads the anonymous resident memory of a process every `interval` seconds."""

    def __init__(self, process, interval):
        super().__init__(daemon=True)
        self.process = process
        self.interval = interval
        self.samples = []
        self.has_ended = False

    def run(self):
        try:
            with open(f"/proc/{self.process}/statm", "rb", buffering=0) as file:
                while not self.has_ended:
                    fields = file.read().split()
                    file.seek(0)
                    if not fields:
                        return
                    self.samples.append((time.monotonic(), (int(fields[1]) - int(fields[2])) * PAGE))
                    time.sleep(self.interval)
        except (FileNotFoundError, ProcessLookupError):
            return

    def peak(self, began, ended):
        """The most memory between two moments, in bytes; None without a sample."""
        return max((size for moment, size in self.samples if began <= moment <= ended), default=None)


def run_once(contestant, extra=(), sample_every=None):
    """Runs a contestant once and returns its measures, by name, and the versions that it told."""
    command = [str(word) for word in [*contestant.command, *extra]]
    for path in contestant.removes:
        pathlib.Path(path).unlink(missing_ok=True)
    if contestant.removes:
        os.sync()
    output = subprocess.PIPE if contestant.is_session else open(contestant.output, "wb")
    began = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE)
    sampler = MemorySampler(process.pid, sample_every) if sample_every else None
    if sampler:
        sampler.start()
    words, faults = process.communicate() if contestant.is_session else (b"", process.stderr.read())
    status = process.wait()
    ended = time.monotonic()
    if not contestant.is_session:
        output.close()
    if sampler:
        sampler.has_ended = True
        sampler.join()
    if status != contestant.status:
        raise ContestError(
            f"{contestant.name} ended with status {status}: {' '.join(command)}\n"
            f"{faults.decode(errors='replace')[-2000:]}")
    if contestant.is_session:
        report = json.loads(words.decode().strip().splitlines()[-1])
    else:
        report = {"measures": {"whole": {"began": began, "ended": ended, "seconds": ended - began}}, "versions": {}}
    for measure in report["measures"].values():
        if sampler:
            measure["peak"] = sampler.peak(measure["began"], measure["ended"])
    return report["measures"], report.get("versions", {})


class Contest:
    """The measures of all contestants over all rounds."""

    def __init__(self):
        self.measures = {}
        self.memory = {}
        self.versions = {}
        self.faults = []

    def run(self, contestants, rounds, answers=None):
        """A first round that warms the caches, takes the whole answers and watches the memory; then the timed rounds.

        - contestants: in the order in which they run in each round; one that fails is left out from then on.
        - answers: the folder for whole answers; without it there is no first round, and the timed ones are watched.
        """
        failed = set()
        if answers:
            for contestant in contestants:
                if contestant.is_warmed:
                    takes = contestant.is_session and contestant.takes_answers
                    extra = ["--answers", answers / contestant.name] if takes else []
                    measures = self.attempt(contestant, failed, extra, 0.001)
                    self.memory[contestant.name] = measures or {}
                    tell(f"  {contestant.name}: answers and memory")
        for round in range(rounds):
            for contestant in contestants:
                if contestant.rounds is not None and round >= contestant.rounds:
                    continue
                for _ in range(contestant.repeats):
                    measures = self.attempt(contestant, failed, [], None if answers else 0.01)
                    if not answers:
                        self.memory.setdefault(contestant.name, measures or {})
                    kept = self.measures.setdefault(contestant.name, {})
                    for name, measure in (measures or {}).items():
                        kept.setdefault(name, []).append(measure)
            tell(f"  round {round + 1} of {rounds}")

    def attempt(self, contestant, failed, extra, sample_every):
        """Runs a contestant once; None, and a fault, when it fails or has failed before."""
        if contestant.name in failed:
            return None
        try:
            measures, versions = run_once(contestant, extra, sample_every)
        except ContestError as error:
            failed.add(contestant.name)
            self.faults.append(str(error))
            tell(f"error: {error}")
            return None
        self.versions.update(versions)
        return measures

    def all(self, contestant, measure):
        """The measures of all rounds, and of the first one."""
        first = self.memory.get(contestant, {}).get(measure)
        return self.measures.get(contestant, {}).get(measure, []) + ([first] if first else [])


def tell(text):
    print(text, file=sys.stderr, flush=True)
