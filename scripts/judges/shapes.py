#!/usr/bin/env python3
"""Judges exports by Ontology/shapes.ttl, and the shapes by their broken fixtures.

usage: shapes.py [EXPORT...]

Each EXPORT (Turtle or N-Triples; Exports/gensek.ttl where none is given and that exists) must conform. Each fixture in
Tests/KnowledgeFilesTests/Fixtures/broken-shapes must fail for the fault that its name says and for no other, and each
fault that a shape names must have its fixture. Exit status: 0 all is so, 1 something is not, 66 no such file.
"""

import sys
from pathlib import Path

import pyshacl
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH

ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "Tests/KnowledgeFilesTests/Fixtures/broken-shapes"


def faults(data: Graph, shapes: Graph, vocabulary: Graph) -> dict[str, list[str]]:
    """The faults found: the name of each violated shape, with the nodes that violate it."""
    # The vocabulary's individuals count as data: pySHACL's ont_graph would take in its classes only.
    _, results, _ = pyshacl.validate(data + vocabulary, shacl_graph=shapes, inference="none", advanced=False)
    found: dict[str, list[str]] = {}
    for result in results.subjects(RDF.type, SH.ValidationResult):
        shape = results.value(result, SH.sourceShape)
        name = shapes.value(shape, SH.name) if isinstance(shape, URIRef) else None
        focus = results.value(result, SH.focusNode)
        value = results.value(result, SH.value)
        found.setdefault(str(name or shape), []).append(f"{focus}" + (f" ({value})" if value is not None else ""))
    return found


def main(arguments: list[str]) -> int:
    exports = [Path(argument) for argument in arguments]
    default = ROOT / "Exports/gensek.ttl"
    if not exports and default.exists():
        exports = [default]
    for path in exports:
        if not path.exists():
            print(f"error: {path}: no such file", file=sys.stderr)
            return 66

    shapes = Graph().parse(ROOT / "Ontology/shapes.ttl")
    vocabulary = Graph().parse(ROOT / "Ontology/vocabulary.ttl")
    wrong = 0

    named = {str(name) for shape in shapes.subjects(SH.name) for name in shapes.objects(shape, SH.name)}
    fixtures = {path.stem: path for path in sorted(FIXTURES.glob("*.ttl"))}
    for name in sorted(named - fixtures.keys()):
        wrong += 1
        print(f"no fixture for the fault {name}: expected {FIXTURES.relative_to(ROOT)}/{name}.ttl")
    for name, path in fixtures.items():
        found = faults(Graph().parse(path), shapes, vocabulary)
        if set(found) != {name}:
            wrong += 1
            print(f"{path.relative_to(ROOT)}: expected the fault {name}, found {', '.join(sorted(found)) or 'none'}")
    print(f"{len(fixtures)} broken fixtures judged")

    for path in exports:
        data = Graph().parse(path)
        found = faults(data, shapes, vocabulary)
        for name, nodes in sorted(found.items()):
            wrong += 1
            print(f"{path}: {name}: {len(nodes)} times")
            for node in sorted(nodes)[:5]:
                print(f"  {node}")
        print(f"{path}: {len(data)} triples, " + ("conforms" if not found else f"{len(found)} kinds of fault"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
