"""A server for programs on this machine: verdicts, explanations, checks and tables by HTTP; it keeps nothing."""
