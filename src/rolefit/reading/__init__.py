"""A user's file, folder, pattern or pipe becomes `JobPost` values; every error is an `InputError` that names the input.

What a format needs is imported where it is read: plain text costs no more than itself.
"""

from rolefit.reading.expand import expand
from rolefit.reading.origin import KNOWN_EXTENSIONS, LARGEST_INPUT
from rolefit.reading.sources import load, read_bytes, read_path, read_posts, read_stdin

__all__ = ["KNOWN_EXTENSIONS", "LARGEST_INPUT", "expand", "load", "read_bytes", "read_path", "read_posts", "read_stdin"]
