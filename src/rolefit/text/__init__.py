"""Text to statements: normalised, cut at headings and sentences, and turned into tokens."""
