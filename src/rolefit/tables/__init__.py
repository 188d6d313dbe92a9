"""Tables in and out: CSV, TSV, JSON Lines, Parquet and XLSX, a row at a time, with nothing lost and memory flat.

What a format needs is imported where it is used.
"""

from rolefit.tables.columns import Columns, check_names, find_columns
from rolefit.tables.opening import EXTENSIONS, FORMATS, Format, format_named, open_table
from rolefit.tables.row import NO_TEXT, Mark, Outcome, Problem, Row, Table, TableWriter

__all__ = [
    "EXTENSIONS",
    "FORMATS",
    "NO_TEXT",
    "Columns",
    "Format",
    "Mark",
    "Outcome",
    "Problem",
    "Row",
    "Table",
    "TableWriter",
    "check_names",
    "find_columns",
    "format_named",
    "open_table",
]
