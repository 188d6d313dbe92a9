"""Which engine runs: the compiled one where it is built, the one in plain Python elsewhere; ROLEFIT_ENGINE forces one."""

from __future__ import annotations

import os

from rolefit.errors import ConfigurationError
from rolefit.extension import VARIABLE, extension, missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.engine.scores import Engine
    from rolefit.model.layout import ModelFile

__all__ = ["engine_for", "engine_name", "engine_words"]


def engine_name() -> str:
    """Return `compiled` or `python`.

    Raises `ConfigurationError` where ROLEFIT_ENGINE is something else, or asks for a compiled one that is not there.
    """
    wanted = os.environ.get(VARIABLE, "")
    if wanted not in ("", "compiled", "python"):
        raise ConfigurationError(f"ROLEFIT_ENGINE is {wanted!r}: set it to compiled or python, or not at all")
    if wanted == "compiled" and missing():
        raise ConfigurationError(f"ROLEFIT_ENGINE=compiled, but the compiled engine is not there: {missing()}")
    return "python" if extension() is None else "compiled"


def engine_words() -> str:
    """Return which engine runs, in words. Raises as `engine_name`."""
    if engine_name() == "compiled":
        return "compiled engine"
    forced = os.environ.get(VARIABLE) == "python"
    return "engine in plain Python" + ("" if forced else "; the compiled one, 30 times faster, is not built")


def engine_for(model: ModelFile) -> Engine:
    """Return an engine over an open model. Raises as `engine_name`, and `ModelError` where the tables contradict one another."""
    from rolefit.model.facts import check_facts

    check_facts(model)
    if engine_name() == "compiled":
        from rolefit.engine.compiled import CompiledEngine

        return CompiledEngine(model)
    from rolefit.engine.plain import PlainEngine

    return PlainEngine(model)
