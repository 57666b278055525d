"""rdflib's graph: loading. rdflib_graph.py DATA.nt --measures load"""

import rdflib

from measuring import Report, arguments

options = arguments("data")
report = Report(options)
report.versions["rdflib"] = rdflib.__version__
with report.measure("load") as measure:
    graph = rdflib.Graph()
    graph.parse(options.data, format="nt")
    next(graph.triples((None, rdflib.URIRef("https://w3id.org/gensek/ns#office"), None)))
measure["answer"] = {"triples": len(graph)}
report.print()
