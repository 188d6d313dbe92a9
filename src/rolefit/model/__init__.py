"""Multiplies learned weights: the compact model file and the scorers that read it."""
