"""Scores job posts in a lazy Polars query, batch by batch, with no more than a few batches in memory.

    python examples/polars_stream.py posts.parquet scored.parquet

Needs `pip install "rolefit[arrow]" polars`.
"""

import sys

import polars as pl

from rolefit.arrow import score_stream


def rolefit(posts: pl.DataFrame) -> pl.DataFrame:
    """Return a DataFrame with the verdicts beside its columns."""
    return pl.DataFrame(score_stream(posts))


def with_verdicts(posts: pl.LazyFrame) -> pl.LazyFrame:
    """Return the query that scores every row of another."""
    schema = rolefit(posts.collect_schema().to_frame()).schema
    # What comes after must not take away the text, nor be moved to where there is no verdict yet.
    return posts.map_batches(
        rolefit, schema=schema, streamable=True, projection_pushdown=False, predicate_pushdown=False
    )


def main(posts: str, scored: str) -> None:
    """Score a Parquet file."""
    with_verdicts(pl.scan_parquet(posts)).sink_parquet(scored)
    print(pl.scan_parquet(scored).group_by("rolefit_role").len().sort("rolefit_role").collect())


if __name__ == "__main__":
    main(*sys.argv[1:])
