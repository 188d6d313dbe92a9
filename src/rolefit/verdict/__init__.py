"""Scores to a verdict: the decision, what the title promises, outcomes and evidence."""
