"""What rustworkx and igraph answer: chains, holders on a day.

graph_libraries.py LIBRARY TABLES --measures chain,holders [--answers FOLDER]

One graph has an edge from each tenure to the one it follows, another from each office to its tenures. Nodes are
looked up by name before the clock starts.
"""

import pathlib

from measuring import Report, arguments

options = arguments("library", "tables")
tables = pathlib.Path(options.tables)
report = Report(options)
rows = [line.split("\t") for line in (tables / "tenures.tsv").read_text().splitlines()]
questions = [line.split("\t") for line in (tables / "questions.tsv").read_text().splitlines()]

tenures = [row[0] for row in rows]
offices = sorted({row[1] for row in rows})
numbers = {name: number for number, name in enumerate(tenures + offices)}
follows = [
    tuple(numbers[name] for name in line.split("\t")) for line in (tables / "follows.tsv").read_text().splitlines()]
held = [(numbers[row[1]], number) for number, row in enumerate(rows)]
perhaps = [int(row[2]) for row in rows], [int(row[3]) for row in rows]
certainly = [int(row[4]) for row in rows], [int(row[5]) for row in rows]
chains = [numbers[tenure] for _, _, _, tenure in questions]
days = [(numbers[office], int(day)) for office, _, day, _ in questions]


def names(nodes):
    return [tenures[node] for node in nodes]


if options.library == "rustworkx":
    import rustworkx

    report.versions["rustworkx"] = rustworkx.__version__
    succession = rustworkx.PyDiGraph()
    succession.add_nodes_from(tenures)
    succession.add_edges_from_no_data(follows)
    positions = rustworkx.PyDiGraph()
    positions.add_nodes_from(tenures + offices)
    positions.add_edges_from_no_data(held)

    def chain(tenure):
        found = rustworkx.descendants(succession, tenure)
        found.add(tenure)
        return found

    held_by = positions.successor_indices
else:
    import igraph

    report.versions["igraph"] = igraph.__version__
    succession = igraph.Graph(n=len(tenures), edges=follows, directed=True)
    positions = igraph.Graph(n=len(tenures) + len(offices), edges=held, directed=True)

    def chain(tenure):
        return succession.subcomponent(tenure, mode="out")

    held_by = positions.successors

if report.wants("chain"):
    report.measure_each("chain", chains, chain, names)
for name, (first, last) in [("holders", certainly), ("possible-holders", perhaps)]:
    def holders(question):
        office, day = question
        return [tenure for tenure in held_by(office) if first[tenure] <= day <= last[tenure]]

    if report.wants(name):
        report.measure_each(name, days, holders, names)
report.print()
