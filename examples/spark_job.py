"""Scores Parquet files of job posts on a Spark cluster.

    spark-submit examples/spark_job.py s3a://bucket/posts s3a://bucket/scored --only id

Every worker needs rolefit and pyarrow: docs/scale.md shows how to send them along.
"""

import argparse
import sys

from pyspark.sql import SparkSession

from rolefit.errors import RolefitError
from rolefit.spark import score


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", nargs="+", help="Parquet files or folders, wherever Spark can read")
    parser.add_argument("output", help="folder to write Parquet files to")
    parser.add_argument("--text", help="column of the text, by name or number; else by its name")
    parser.add_argument("--title", help="column of the title, by name or number; else by its name")
    parser.add_argument("--prefix", default="rolefit_", help="what the names of the new columns begin with")
    parser.add_argument("--only", action="append", metavar="COLUMN", help="keep this column of the input; repeatable")
    parser.add_argument("--model", default="", help="model file, instead of the built-in one; see --files")
    parser.add_argument("--lexicon", default="", help="lexicon file, instead of the model's own; see --files")
    parser.add_argument("--partitions", type=int, default=0, help="deal the rows out anew to this many tasks")
    parser.add_argument("--overwrite", action="store_true", help="replace the output where it is there already")
    return parser.parse_args()


def main() -> int:
    """Run the job."""
    given = options()
    spark = SparkSession.builder.appName("rolefit").getOrCreate()
    try:
        posts = spark.read.parquet(*given.input)
        if given.partitions:
            posts = posts.repartition(given.partitions)
        scored = score(
            posts,
            text=given.text,
            title=given.title,
            prefix=given.prefix,
            only=given.only,
            model=given.model,
            lexicon=given.lexicon,
        )
        scored.write.mode("overwrite" if given.overwrite else "errorifexists").parquet(given.output)
    except RolefitError as error:
        print(f"spark_job: {error}", file=sys.stderr)
        return 2
    finally:
        spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
