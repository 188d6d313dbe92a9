"""Statements to probabilities."""
