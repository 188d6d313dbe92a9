"""Knows phrases: from the YAML that people edit to matches in a statement."""
