"""Scores job posts inside DuckDB: a function `rolefit(title, text)` that SQL can call.

    python examples/duckdb_udf.py posts.parquet scored.parquet

Needs `pip install "rolefit[arrow]" duckdb`. DuckDB calls one Python function at a time: a process uses one core.
"""

import sys

import duckdb
import pyarrow as pa

from rolefit.arrow import output_schema, score_batches

POST = pa.schema([("title", pa.string()), ("text", pa.string())])
FIELDS = output_schema(POST, only=(), prefix="")
IN_SQL = {pa.string(): "VARCHAR", pa.float64(): "DOUBLE", pa.bool_(): "BOOLEAN"}


def rolefit(title: pa.ChunkedArray, text: pa.ChunkedArray) -> pa.Array:
    """Return a struct for each row; DuckDB hands over some 2,000 rows at a time."""
    posts = pa.table([title, text], schema=POST)
    scored = score_batches(posts.to_batches(), only=(), prefix="")
    return pa.Table.from_batches(scored, schema=FIELDS).to_struct_array()


def register(connection: duckdb.DuckDBPyConnection) -> None:
    """Make `rolefit(title, text)` known to a connection."""
    columns = ", ".join(f"{field.name} {IN_SQL[field.type]}" for field in FIELDS)
    connection.create_function(
        "rolefit", rolefit, ["VARCHAR", "VARCHAR"], f"STRUCT({columns})", type="arrow", null_handling="special"
    )


def main(posts: str, scored: str) -> None:
    """Score a Parquet file that has the columns `title` and `text`."""
    connection = duckdb.connect()
    register(connection)
    connection.read_parquet(posts).create_view("posts")
    query = "SELECT * EXCLUDE verdict, unnest(verdict) FROM (SELECT *, rolefit(title, text) AS verdict FROM posts)"
    connection.sql(query).write_parquet(scored)
    connection.sql(
        "SELECT role, count(*) AS posts FROM read_parquet(?) GROUP BY role ORDER BY role", params=[scored]
    ).show()


if __name__ == "__main__":
    main(*sys.argv[1:])
