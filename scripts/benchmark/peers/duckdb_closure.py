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
pairs = [line.split("\t") for line in (pathlib.Path(options.tables) / "follows.tsv").read_text().splitlines()]
numbers = {}
later, earlier = ([numbers.setdefault(pair[side], len(numbers)) for pair in pairs] for side in (0, 1))
database = duckdb.connect()
database.execute("CREATE TABLE follows (later INTEGER, earlier INTEGER)")
database.execute("INSERT INTO follows SELECT unnest($1::INTEGER[]), unnest($2::INTEGER[])", [later, earlier])
with report.measure("closure") as measure:
    count = database.execute("""
        WITH RECURSIVE closure(later, earlier) AS (
          SELECT later, earlier FROM follows
          UNION
          SELECT closure.later, follows.earlier FROM closure JOIN follows ON closure.earlier = follows.later)
        SELECT count(*) FROM closure""").fetchone()[0]
measure["answer"] = {"pairs": count}
report.print()
