#!/usr/bin/env python3
"""Tell whether a written difference makes the new graph of the old one, in engines that are not ours.

    apply_difference.py DIRECTORY...

Each directory has old.nt and new.nt, and change.ru (SPARQL Update) or change.rdfp (RDF Patch) or both; graph.txt names the
graph that they change, where it is not the default graph. pyoxigraph and rdflib apply the update; a reader of a few lines,
written after the specification (https://afs.github.io/rdf-delta/rdf-patch.html), applies the patch.
Exit code: 0 all the same, 1 not, 64 wrong usage.
"""

import logging
import pathlib
import re
import sys
import warnings

import pyoxigraph as ox
import rdflib

rdflib.NORMALIZE_LITERALS = False
logging.getLogger("rdflib").setLevel(logging.CRITICAL)
warnings.simplefilter("ignore")

TERM = re.compile(r'<[^>]*>|_:[^\s]+|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?', re.DOTALL)


def canonical(quads):
    dataset = ox.Dataset(quads)
    if any(isinstance(part, ox.BlankNode) for quad in dataset for part in (quad.subject, quad.object)):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in dataset}


def triples(path):
    return [quad.triple for quad in ox.parse(path=str(path), format=ox.RdfFormat.N_TRIPLES)]


def in_graph(path, graph):
    return [ox.Quad(*triple, graph) for triple in triples(path)]


def by_oxigraph(folder, graph):
    """What a store makes of the update, and of the new graph: a store rewrites values."""
    old, new = ox.Store(), ox.Store()
    old.extend(in_graph(folder / "old.nt", graph))
    new.extend(in_graph(folder / "new.nt", graph))
    old.update((folder / "change.ru").read_text("utf-8"))
    return canonical(old), canonical(new)


def by_rdflib(folder, graph):
    def load(name):
        if not isinstance(graph, ox.NamedNode):
            return rdflib.Graph().parse(str(folder / name), format="nt")
        dataset = rdflib.Dataset()
        dataset.graph(rdflib.URIRef(graph.value)).parse(str(folder / name), format="nt")
        return dataset

    def lines(data):
        name = "nquads" if isinstance(data, rdflib.Dataset) else "nt"
        return canonical(ox.parse(data.serialize(format=name).encode("utf-8"), format=ox.RdfFormat.N_QUADS))

    old, new = load("old.nt"), load("new.nt")
    old.update((folder / "change.ru").read_text("utf-8"))
    return lines(old), lines(new)


def by_patch(folder, graph):
    """The rows of a patch are a code, terms, and a full stop; a transaction counts when it is committed."""
    state, working = set(in_graph(folder / "old.nt", graph)), None
    for row in (folder / "change.rdfp").read_text("utf-8").split("\n"):
        if not row:
            continue
        code, rest = row.split(" ", 1)
        if not rest.endswith("."):
            raise ValueError(f"no full stop: {row!r}")
        if code == "H":
            if not re.fullmatch(r"id <uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}> \.", rest):
                raise ValueError(f"header: {row!r}")
        elif code == "TX":
            working = set(state)
        elif code == "TC":
            state, working = working, None
        elif code in ("A", "D"):
            terms = TERM.findall(rest)
            if " ".join([*terms, "."]) != rest or len(terms) not in (3, 4):
                raise ValueError(f"terms: {row!r}")
            (quad,) = ox.parse(f"{rest}\n", format=ox.RdfFormat.N_QUADS)
            if code == "D" and quad not in working or code == "A" and quad in working:
                raise ValueError(f"without effect: {row!r}")
            working.add(quad) if code == "A" else working.discard(quad)
        else:
            raise ValueError(f"code: {row!r}")
    if working is not None:
        raise ValueError("the transaction is not committed")
    return canonical(state), canonical(in_graph(folder / "new.nt", graph))


def faults(folder):
    name = folder / "graph.txt"
    graph = ox.NamedNode(name.read_text("utf-8").strip()) if name.exists() else ox.DefaultGraph()
    engines = []
    if (folder / "change.ru").exists():
        engines += [("pyoxigraph", by_oxigraph), ("rdflib", by_rdflib)]
    if (folder / "change.rdfp").exists():
        engines += [("patch", by_patch)]
    if not engines:
        yield "no change to apply"
    for engine, apply in engines:
        try:
            changed, new = apply(folder, graph)
        except Exception as error:  # whatever an engine raises, it does not take the change
            yield f"{engine}: {error!r}"
            continue
        if changed != new:
            lost, more = sorted(new - changed), sorted(changed - new)
            yield f"{engine}: {len(lost)} missing {lost[:2]}, {len(more)} too many {more[:2]}"


def main(arguments):
    folders = [pathlib.Path(argument) for argument in arguments]
    if not folders or not all(folder.is_dir() for folder in folders):
        print(__doc__, file=sys.stderr)
        return 64
    found = [f"{folder.name}: {fault}" for folder in folders for fault in faults(folder)]
    print("\n".join([*found, f"{len(folders)} applied, {len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
