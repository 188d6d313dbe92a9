"""The report on a scored batch: read the table, sum it up, draw one page of it."""
