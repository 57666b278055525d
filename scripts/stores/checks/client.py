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


def by_value(term, lost=frozenset()):
    """A term in a form that is the same for all ways to write its value. Of a datatype among those that a store loses,
    only the datatype counts."""
    text, datatype, language = exact(term)
    if datatype in lost:
        return "", datatype
    if datatype == "iri":
        return text, "iri"
    if language:
        return values.literal(text, None, language), "text"
    return values.literal(text, datatype, None), "number" if datatype in values.NUMBERS else datatype


def read_by_rdflib(endpoint, graph):
    return list(pages(SPARQLStore(endpoint, returnFormat="json", method="POST_FORM"), graph))


def from_bindings(bindings):
    """Triples of the variables s, p and o of SPARQL results in JSON."""
    def term(value):
        if value["type"] == "uri":
            return rdflib.URIRef(value["value"])
        if value["type"] == "bnode":
            return rdflib.BNode(value["value"])
        datatype = value.get("datatype")
        return rdflib.Literal(value["value"], lang=value.get("xml:lang"), datatype=datatype and rdflib.URIRef(datatype))

    return [tuple(term(binding[name]) for name in "spo") for binding in bindings]


def compare(read, file, lost):
    """Compares the triples that were read with those of a file; of the datatypes in `lost` any value will do."""
    loaded = rdflib.Graph().parse(file, format="nt")
    wanted, got = (grouped(triples, lost) for triples in (loaded, read))
    missing, added = ([key for key in sorted(some) if len(some[key]) > len(others.get(key, ()))]
                      for some, others in ((wanted, got), (got, wanted)))
    faults = []
    if missing or added:
        faults.append(f"{len(missing)} triples missing {missing[:3]}, {len(added)} added {added[:3]}")
    changes, examples = collections.Counter(), {}
    for key in sorted(wanted.keys() & got.keys()):
        for before, after in zip(sorted(wanted[key]), sorted(got[key])):
            for change, example in rewrites(before, after):
                changes[change] += 1
                examples.setdefault(change, example)
    rewritten = [f"{count} times {change}, such as {examples[change]}" for change, count in sorted(changes.items())]
    return Comparison(len(read), faults, rewritten)


def grouped(triples, lost):
    """The objects as they are written, by the triple as values."""
    found = collections.defaultdict(list)
    for triple in triples:
        found[tuple(by_value(term, lost) for term in triple)].append(exact(triple[2]))
    return found


def rewrites(before, after):
    """What a store changed in a term that counts as the same, in words, with the texts that it changed."""
    example = f"{before[0]} to {after[0]}" if before[0] != after[0] else before[0]
    if before[1] != after[1]:
        yield f"the datatype {values.short(before[1])} became {values.short(after[1])}", example
    elif before[0] != after[0]:
        yield f"the text of an {values.short(before[1])} changed", example
    if before[2] != after[2]:
        yield f"the language {before[2]} became {after[2]}", example
