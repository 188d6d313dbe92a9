"""What processes make in tests."""

import os
import time


def begin() -> list[int]:
    """The state of a process: how often it was asked."""
    return []


def fail() -> None:
    raise FileNotFoundError("no model")


def work(state: list[int], what: str, given: object) -> object:
    """Do what is named, and say how often this process was asked."""
    state.append(1)
    if what == "wait":
        time.sleep(float(str(given)))
    elif what == "raise":
        raise ValueError(given)
    elif what == "odd":

        class Odd(Exception):
            pass

        raise Odd(given)
    elif what == "end":
        os._exit(9)
    return given, len(state), os.getpid()
