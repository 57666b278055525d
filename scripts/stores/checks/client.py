"""Read a loaded graph back with rdflib's client and compare it with the file that was loaded."""

import collections
import dataclasses
import logging

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

import values

# A literal is its text: rdflib would turn "01" into "1" and complain about what it cannot turn.
rdflib.NORMALIZE_LITERALS = False
logging.getLogger("rdflib").setLevel(logging.CRITICAL)

PAGE = 2000


@dataclasses.dataclass
class Comparison:
    count: int
    faults: list
    rewritten: list


def pages(store, graph):
    """The triples of a graph, subject after subject. A page begins after the last subject that the page before had whole, so
    that no page is sorted at more than its own length, which stores limit."""
    after = ""
    while True:
        found = list(store.query(
            "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(STR(?s) > " + rdflib.Literal(after).n3() + ") }"
            f" ORDER BY STR(?s) LIMIT {PAGE}", queryGraph=graph))
        if len(found) < PAGE:
            yield from found
            return
        last = found[-1][0]
        whole = [triple for triple in found if triple[0] != last]
        if not whole:
            raise ValueError(f"{last} alone has more than {PAGE} triples")
        yield from whole
        after = str(whole[-1][0])


def exact(term):
    """A term as it is written, with its datatype; xsd:string is that of a literal that names none."""
    if not isinstance(term, rdflib.Literal):
        return str(term), "iri", ""
    return str(term), str(term.datatype or values.XSD + "string"), term.language or ""


def by_value(term):
    text, datatype, language = exact(term)
    if datatype == "iri":
        return text, "iri"
    if language:
        return values.literal(text, None, language), "text"
    return values.literal(text, datatype, None), "number" if datatype in values.NUMBERS else datatype


def compare(endpoint, graph, file):
    loaded = rdflib.Graph().parse(file, format="nt")
    store = SPARQLStore(endpoint, returnFormat="json", method="POST_FORM")
    read = list(pages(store, graph))
    wanted = {tuple(map(by_value, triple)): tuple(map(exact, triple)) for triple in loaded}
    got = {tuple(map(by_value, triple)): tuple(map(exact, triple)) for triple in read}
    lost, added = sorted(wanted.keys() - got.keys()), sorted(got.keys() - wanted.keys())
    faults = []
    if lost or added:
        faults.append(f"{len(lost)} triples lost {lost[:3]}, {len(added)} added {added[:3]}")
    if len(read) != len(loaded):
        faults.append(f"{len(read)} triples read, {len(loaded)} loaded")
    changes = collections.Counter(
        change for key in wanted.keys() & got.keys() for change in rewrites(wanted[key][2], got[key][2]))
    return Comparison(len(read), faults, [f"{count} times {change}" for change, count in sorted(changes.items())])


def rewrites(before, after):
    """What a store changed in a term without changing its value, in words."""
    if before[1] != after[1]:
        yield f"the datatype {values.short(before[1])} became {values.short(after[1])}"
    if before[0] != after[0]:
        yield f"the text of a {values.short(before[1])} was rewritten, such as {before[0]} to {after[0]}"
    if before[2] != after[2]:
        yield f"the language {before[2]} became {after[2]}"
