"""What pyoxigraph's store answers: chains, holders on a day, gaps.

oxigraph_questions.py TABLES FOLLOWS.nt --measures chain,holders,gaps [--answers FOLDER]

The store is given what makes SPARQL easy (see prepare.py): what follows what, complete; the order of holdings in time,
already worked out; and the days of tenures as integers, open ends filled in. Each question is one query with the office or tenure in its text; parsing it is part of the time,
as its Python interface prepares no queries.
"""

import pathlib

import pyoxigraph

from measuring import Report, arguments

GS = "https://w3id.org/gensek/ns#"

options = arguments("tables", "follows")
tables = pathlib.Path(options.tables)
report = Report(options)
report.versions["pyoxigraph"] = pyoxigraph.__version__
store = pyoxigraph.Store()
for path in [options.follows, tables / "bounds.nt"]:
    store.bulk_load(path=str(path), format=pyoxigraph.RdfFormat.N_TRIPLES)
store.optimize()
questions = [line.split("\t") for line in (tables / "questions.tsv").read_text().splitlines()]


def ask(query):
    return [solution[0] for solution in store.query(query)]


def names(solutions):
    return [node.value for node in solutions]


if report.wants("chain"):
    report.measure_each(
        "chain", [f"SELECT ?t {{ <{last}> <{GS}follows>* ?t }}" for _, _, _, last in questions], ask, names)
for name, word in [("holders", "certainly"), ("possible-holders", "perhaps")]:
    if report.wants(name):
        report.measure_each(
            name,
            [f"SELECT ?t {{ ?t <{GS}office> <{office}> ; <urn:day:{word}From> ?from ; <urn:day:{word}Until> ?until "
             f"FILTER(?from <= {day} && ?until >= {day}) }}" for office, _, day, _ in questions], ask, names)
if report.wants("gaps"):
    query = f"""SELECT ?a ?b ((?s - ?e) AS ?days) {{
      ?b <urn:order:after> ?a ; <urn:day:perhapsFrom> ?s . ?a <urn:day:perhapsUntil> ?e
      FILTER(?s > ?e + 1 && ?e < 10000000 && ?s > -10000000) }}"""
    with report.measure("gaps") as measure:
        gaps = list(store.query(query))
    measure["answer"] = {"gaps": len(gaps)}
    report.write("gaps", sorted(f"{a.value}\t{b.value}\t{days.value}" for a, b, days in gaps))
report.print()
