"""What every contestant written in Python shares: the clock, its own memory, and the form of its report.

A contestant prints one JSON object as its last line: {"measures": {name: measure}, "versions": {name: version}}. A
measure has `seconds`, or `each` (seconds for one of many like questions), `answer` (what must be the same for all who
do the work), the moments of the monotonic clock at which it `began` and `ended`, and the anonymous resident memory
`before` and `after` it, in bytes. With `--answers FOLDER` the whole answers are written there, to be compared.
"""

import argparse
import contextlib
import gc
import json
import pathlib
import time


def arguments(*names):
    """The command line of a contestant: the files it reads, the measures that are wanted, where answers go."""
    parser = argparse.ArgumentParser()
    for name in names:
        parser.add_argument(name)
    parser.add_argument("--measures", default="")
    parser.add_argument("--answers", type=pathlib.Path)
    return parser.parse_args()


def anonymous_memory():
    """The anonymous resident memory of this process, in bytes."""
    with open("/proc/self/smaps_rollup") as file:
        for line in file:
            if line.startswith("Anonymous:"):
                return int(line.split()[1]) * 1024
    raise OSError("no line Anonymous in /proc/self/smaps_rollup")


class Report:
    """The measures of one process."""

    def __init__(self, options):
        self.wanted = set(options.measures.split(","))
        self.answers = options.answers
        self.measures = {}
        self.versions = {}

    def wants(self, *names):
        """Whether one of the measures is asked for."""
        return any(name in self.wanted for name in names)

    @contextlib.contextmanager
    def measure(self, name):
        """Times a block, which puts its answer into the dictionary that it is given."""
        gc.collect()
        measure = {"before": anonymous_memory()}
        gc.disable()
        measure["began"] = time.monotonic()
        yield measure
        measure["ended"] = time.monotonic()
        gc.enable()
        measure["after"] = anonymous_memory()
        measure["seconds"] = measure["ended"] - measure["began"]
        self.measures[name] = measure

    def measure_each(self, name, questions, ask, read, least_seconds=0.3):
        """Times one question among many: all of them in turn, again and again until it took `least_seconds`.

        `ask` gives what the library gives; `read` turns it into names, outside the timing.
        """
        answers = [sorted(read(ask(question))) for question in questions]
        self.write(name, ["\t".join(names) for names in answers])
        gc.collect()
        gc.disable()
        count = 0
        began = time.monotonic()
        while True:
            for question in questions:
                ask(question)
            count += len(questions)
            ended = time.monotonic()
            if ended - began >= least_seconds:
                break
        gc.enable()
        self.measures[name] = {
            "each": (ended - began) / count, "began": began, "ended": ended,
            "answer": {"found": sum(map(len, answers))}}

    def write(self, name, lines):
        """Writes a whole answer, one line for each part of it, in a given order."""
        if self.answers:
            self.answers.mkdir(parents=True, exist_ok=True)
            (self.answers / name).write_text("".join(line + "\n" for line in lines))

    def print(self):
        print(json.dumps({"measures": self.measures, "versions": self.versions}))
