"""A server for programs on this machine: verdicts, explanations and tables by HTTP; it keeps nothing."""
