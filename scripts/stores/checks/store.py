"""A throw-away store, by its launcher."""

import os
import pathlib
import subprocess

import questions
import values

ROOT = pathlib.Path(__file__).resolve().parents[3]
GRAPH = "https://w3id.org/gensek/graph"
STORES = ["oxigraph", "virtuoso", "jena"]
# Datatypes whose values a store does not keep. Virtuoso holds a duration as months or as seconds: P11Y30D becomes 132.
LOST = {"virtuoso": {values.XSD + "duration"}}


def run(command, environment=None):
    """The standard output of a command; a Fault with its last words where it fails."""
    try:
        done = subprocess.run(
            command, timeout=600, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise questions.Fault(f"{pathlib.Path(command[0]).name} {command[1]}: {error}") from error
    if done.returncode != 0:
        words = (done.stderr + done.stdout).decode("utf-8", "replace").strip()
        raise questions.Fault(f"{pathlib.Path(command[0]).name} {command[1]}: status {done.returncode}: {words[-400:]}")
    return done.stdout.decode("utf-8")


class Store:
    """A throw-away store, by its launcher."""

    def __init__(self, name, notes_folder):
        self.name = name
        self.environment = {**os.environ, "GENSEK_STORES": notes_folder}
        self.places = {}

    def launcher(self, *arguments):
        return run([ROOT / "scripts" / "stores" / self.name, *arguments], self.environment)

    def start(self):
        self.places = dict(line.split("=", 1) for line in self.launcher("start").splitlines())

    def load(self, gensek, file):
        """Loads a file with `gensek load`: into the server, or, where there is none, into the folder with the store's own commands."""
        endpoint = self.places.get("server", "tdb2:" + self.places.get("location", ""))
        credentials = [] if "server" in self.places else ["--jena", str(ROOT / "scripts" / "stores" / self.name)]
        if "user" in self.places:
            credentials = ["--user", self.places["user"], "--password-file", self.places["password_file"]]
        accept = ["--accept-altered"] if self.name in LOST else []
        run([gensek, "load", endpoint, "--graph", GRAPH, "--data", str(file), *credentials, *accept])
        self.launcher("graph", GRAPH)

    def bulk(self, folder):
        self.launcher("bulk", str(folder), GRAPH + "/bulk")

    def count(self):
        return int(self.launcher("count"))

    def ask(self, question):
        return questions.from_results(self.launcher("ask", str(question.path), "json"))

    def stop(self):
        self.launcher("stop")
