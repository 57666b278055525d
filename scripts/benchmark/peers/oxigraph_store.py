"""pyoxigraph's in-memory store: bulk loading, dumping, and the memory that they take.

oxigraph_store.py DATA.nt --measures load,export-ntriples,export-turtle [--answers FOLDER]
"""

import pyoxigraph

from measuring import Report, arguments

PREFIXES = {
    "gs": "https://w3id.org/gensek/ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
}

options = arguments("data")
report = Report(options)
report.versions["pyoxigraph"] = pyoxigraph.__version__
some_predicate = pyoxigraph.NamedNode("https://w3id.org/gensek/ns#office")

with report.measure("load") as measure:
    store = pyoxigraph.Store()
    store.bulk_load(path=options.data, format=pyoxigraph.RdfFormat.N_TRIPLES)
    # One lookup, so that nothing is put off.
    next(iter(store.quads_for_pattern(None, some_predicate, None)))
measure["answer"] = {"triples": len(store)}

for name, form, prefixes in [
    ("export-ntriples", pyoxigraph.RdfFormat.N_TRIPLES, None), ("export-turtle", pyoxigraph.RdfFormat.TURTLE, PREFIXES)
]:
    if report.wants(name):
        # A path is synchronised to the disk when it is written, which /dev/null cannot be; a large buffer is the fastest.
        with report.measure(name) as measure, open("/dev/null", "wb", buffering=1 << 20) as output:
            store.dump(output, form, from_graph=pyoxigraph.DefaultGraph(), prefixes=prefixes)
        measure["answer"] = {"triples": len(store)}
report.print()
