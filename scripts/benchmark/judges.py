"""Holds what was written and answered against each other: a figure for other work is no figure."""

import filecmp

import pyoxigraph


def graph(path):
    """A graph as the hashes of its triples, read by pyoxigraph; generated data has no blank nodes."""
    form = pyoxigraph.RdfFormat.TURTLE if path.suffix == ".ttl" else pyoxigraph.RdfFormat.N_TRIPLES
    return {hash(quad.triple) for quad in pyoxigraph.parse(path=str(path), format=form)}


def same_graphs(data, written):
    """What is wrong with the written files: each must be the graph of the data."""
    wanted = graph(data)
    faults = []
    for path in written:
        found = graph(path)
        if found != wanted:
            faults.append(
                f"{path.name} is not the graph of {data.name}: {len(wanted - found)} triples are missing, "
                f"{len(found - wanted)} are other")
    return faults


def same_answers(contest, measures):
    """What is wrong with the numbers that were answered: all contestants' must be the same, in every round."""
    faults = []
    for measure, contestants in measures.items():
        answers = {}
        for contestant in contestants:
            for entry in contest.all(contestant, measure):
                if entry.get("answer"):
                    answers.setdefault(str(sorted(entry["answer"].items())), set()).add(contestant)
        if len(answers) > 1:
            faults.append(f"{measure}: the answers differ: " + "; ".join(
                f"{', '.join(sorted(names))} {answer}" for answer, names in answers.items()))
    return faults


def same_files(expected, answers, names):
    """What is wrong with the whole answers, each of which must be what peers/prepare.py expects."""
    faults = []
    for name in names:
        for folder in sorted(answers.iterdir()) if answers.exists() else []:
            found = folder / name
            if found.exists() and not filecmp.cmp(expected / name, found, shallow=False):
                faults.append(f"{name}: {folder.name} answers otherwise than expected; compare {found} with {expected / name}")
    return faults
