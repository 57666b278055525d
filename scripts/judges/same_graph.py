#!/usr/bin/env python3
"""Tell whether files hold the same RDF graph, as pyoxigraph and rdflib read them.

    same_graph.py FILE FILE...   all files, each read by both libraries, must be one graph
    same_graph.py DIRECTORY...   so must the files of each directory; it is named where they are not

A file is .nt, .nq, .ttl, .rdf or .json, the last a list of [subject, predicate, object] where a term is
{"iri": ...}, {"blank": ...}, {"value": ..., "datatype": ...} or {"value": ..., "language": ...}.
Blank nodes may have any label. Exit code: 0 the same, 1 not the same or not readable, 64 wrong usage.
"""

import json
import logging
import pathlib
import sys
import warnings

import pyoxigraph as ox
import rdflib

# A literal is its text: rdflib would turn "01" into "1" and complain about what it cannot turn.
rdflib.NORMALIZE_LITERALS = False
logging.getLogger("rdflib").setLevel(logging.CRITICAL)
warnings.simplefilter("ignore")

XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


def blank(label):
    # pyoxigraph takes few characters in a label.
    return ox.BlankNode("n" + label.encode("utf-8", "surrogatepass").hex())


def literal(value, datatype, language):
    if language:
        return ox.Literal(value, language=language.lower())
    return ox.Literal(value, datatype=ox.NamedNode(datatype or XSD_STRING))


def from_json(path):
    def term(value):
        if "iri" in value:
            return ox.NamedNode(value["iri"])
        if "blank" in value:
            return blank(value["blank"])
        return literal(value["value"], value.get("datatype"), value.get("language"))

    return [ox.Quad(*(term(part) for part in triple)) for triple in json.loads(path.read_text("utf-8"))]


def from_oxigraph(path):
    formats = {
        ".nt": ox.RdfFormat.N_TRIPLES,
        ".nq": ox.RdfFormat.N_QUADS,
        ".ttl": ox.RdfFormat.TURTLE,
        ".rdf": ox.RdfFormat.RDF_XML,
    }
    return list(ox.parse(path=str(path), format=formats[path.suffix]))


def from_rdflib(path):
    def term(value):
        if isinstance(value, rdflib.URIRef):
            return ox.NamedNode(str(value))
        if isinstance(value, rdflib.BNode):
            return blank(str(value))
        return literal(str(value), value.datatype and str(value.datatype), value.language)

    if path.suffix == ".nq":
        dataset = rdflib.Dataset()
        dataset.parse(str(path), format="nquads")
        default = (None, rdflib.graph.DATASET_DEFAULT_GRAPH_ID)
        return [
            ox.Quad(*(term(part) for part in quad[:3]), *([] if quad[3] in default else [term(quad[3])]))
            for quad in dataset.quads()
        ]
    graph = rdflib.Graph()
    graph.parse(str(path), format={".nt": "nt", ".ttl": "turtle", ".rdf": "xml"}[path.suffix])
    return [ox.Quad(*(term(part) for part in triple)) for triple in graph]


def canonical(quads):
    dataset = ox.Dataset(quads)
    if any(isinstance(part, ox.BlankNode) for quad in dataset for part in (quad.subject, quad.object)):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in dataset}


def readings(path):
    if path.suffix == ".json":
        return [("json", from_json)]
    return [("pyoxigraph", from_oxigraph), ("rdflib", from_rdflib)]


def difference(paths):
    """The first difference between the readings of files, or None."""
    first = None
    for path in paths:
        for reader, read in readings(path):
            try:
                graph = canonical(read(path))
            except Exception as error:  # whatever a reader raises, the file is not readable
                return f"{reader} cannot read {path.name}: {error!r}"
            if first is None:
                first = (path, reader, graph)
            elif graph != first[2]:
                lost, added = sorted(first[2] - graph), sorted(graph - first[2])
                return (
                    f"{path.name} by {reader} differs from {first[0].name} by {first[1]}: "
                    f"{len(lost)} lost {lost[:2]}, {len(added)} added {added[:2]}"
                )
    return None


def main(arguments):
    paths = [pathlib.Path(argument) for argument in arguments]
    if paths and all(path.is_dir() for path in paths):
        cases = [(path.name, sorted(path.iterdir())) for path in paths]
    elif len(paths) >= 1 and all(path.is_file() for path in paths):
        cases = [(" ".join(arguments), paths)]
    else:
        print(__doc__, file=sys.stderr)
        return 64
    found = 0
    for name, files in cases:
        fault = difference(files)
        if fault:
            found += 1
            print(f"{name}: {fault}")
    print(f"{len(cases)} compared, {found} different", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
