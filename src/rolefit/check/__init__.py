"""The linter for job-post drafts: says what is wrong with a draft, never prints."""
