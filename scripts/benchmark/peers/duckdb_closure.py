"""DuckDB's transitive closure of what follows what, by a recursive query.

duckdb_closure.py TABLES --measures closure

The edges are a table of integers in memory before the clock starts. UNION rather than UNION ALL: a cycle ends.
"""

import pathlib

import duckdb

from measuring import Report, arguments

options = arguments("tables")
report = Report(options)
report.versions["duckdb"] = duckdb.__version__
rows = [line.split("\t") for line in (pathlib.Path(options.tables) / "tenures.tsv").read_text().splitlines()]
numbers = {row[0]: number for number, row in enumerate(rows)}
database = duckdb.connect()
database.execute("CREATE TABLE follows (later INTEGER, earlier INTEGER)")
edges = [(numbers[row[0]], numbers[row[6]]) for row in rows if row[6]]
later, earlier = [edge[0] for edge in edges], [edge[1] for edge in edges]
database.execute("INSERT INTO follows SELECT unnest($1::INTEGER[]), unnest($2::INTEGER[])", [later, earlier])
with report.measure("closure") as measure:
    pairs = database.execute("""
        WITH RECURSIVE closure(later, earlier) AS (
          SELECT later, earlier FROM follows
          UNION
          SELECT closure.later, follows.earlier FROM closure JOIN follows ON closure.earlier = follows.later)
        SELECT count(*) FROM closure""").fetchone()[0]
measure["answer"] = {"pairs": pairs}
report.print()
