"""What somebody tuned on their own posts: a temperature, a prior, and the confidence from which each role is sure."""

from __future__ import annotations

import os
from math import exp, log

from rolefit.errors import ConfigurationError
from rolefit.model.layout import ModelFile
from rolefit.record import NamedTuple
from rolefit.values import ROLES, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = ["Profile", "profile_of", "profile_text", "profiled", "read_profile"]

_KEYS = ("name", "temperature", "prior", "sure-from")
_HOTTEST = 20.0


class Profile(NamedTuple):
    """A model's answers as they are to be read on the posts of one source."""

    name: str
    temperature: float
    """Divides the logits of the roles; 1 leaves them."""
    prior: tuple[float, ...]
    """How common the roles are, in the order of `ROLES`; empty: as in the model's training posts."""
    sure_from: tuple[float, ...]
    """For each role the confidence from which an answer is sure, in the order of `ROLES`; empty: the model's own."""

    def shifted(self, logits: Sequence[float], trained: Sequence[float]) -> tuple[float, ...]:
        """Return logits as this profile reads them; `trained` is the mix of roles that the model was trained on."""
        shift = [log(p / t) for p, t in zip(self.prior or trained, trained, strict=True)]
        return tuple([z / self.temperature + s for z, s in zip(logits, shift, strict=True)])

    def probabilities(self, given: Sequence[float], trained: Sequence[float]) -> tuple[float, ...]:
        """Return probabilities as this profile reads them, from those that the model gives."""
        logits = self.shifted([log(max(p, 1e-300)) for p in given], trained)
        top = max(logits)
        weights = [exp(z - top) for z in logits]
        whole = 0.0
        for weight in weights:
            whole += weight
        return tuple([weight / whole for weight in weights])


def profiled(model: ModelFile, profile: Profile) -> ModelFile:
    """Return a model whose answers are those that the profile makes of its own; its version tells of the profile.

    Temperature and prior go into the weights of the last regression, so that every engine and every explanation has them.
    """
    from array import array
    from zlib import crc32

    trained = model.metadata["priors"]
    shift = profile.shifted((0.0,) * len(ROLES), trained)
    weights = array("d", [weight / profile.temperature for weight in model["post_weight"]])
    bias = array("d", [b / profile.temperature + s for b, s in zip(model["post_bias"], shift, strict=True)])
    stamp = crc32(repr(tuple(profile)).encode()) & 0xFFFFFF
    return model.replaced(
        {"post_weight": weights.tobytes(), "post_bias": bias.tobytes()},
        model_version=f"{model.metadata['model_version']}+{profile.name or 'profile'}-{stamp:06x}",
        priors=list(profile.prior or trained),
    )


def read_profile(path: str | os.PathLike[str]) -> Profile:
    """Return the profile of a TOML file: its table `[profile]`, also under `[tool.rolefit]`.

    Raises `ConfigurationError` that names the file, the key and what is right.
    """
    import tomllib

    name = os.fspath(path)
    try:
        with open(name, "rb") as file:
            table: Any = tomllib.load(file)
    except FileNotFoundError:
        raise ConfigurationError(f"{name}: no such profile: write one with 'rolefit tune LABELLED -o {name}'") from None
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{name}: not a profile that can be read: {error}") from None
    tool = table.get("tool")
    inner = tool.get("rolefit") if isinstance(tool, dict) else None
    for place in (table, inner):
        if isinstance(place, dict) and isinstance(place.get("profile"), dict):
            return profile_of(place["profile"], name)
    raise ConfigurationError(f"{name}: holds no table [profile]: write one with 'rolefit tune LABELLED -o {name}'")


def profile_of(table: Mapping[str, object], where: str) -> Profile:
    """Return the profile that a table of settings holds. Raises `ConfigurationError` that begins with `where`."""
    unknown = sorted(set(table) - set(_KEYS))
    if unknown:
        raise ConfigurationError(f"{where}: profile: unknown key {unknown[0]!r}; the keys are {', '.join(_KEYS)}")
    temperature = table.get("temperature", 1.0)
    if not _is_number(temperature) or not 1 / _HOTTEST <= float(str(temperature)) <= _HOTTEST:
        raise ConfigurationError(f"{where}: profile: temperature must be a number from 0.05 to 20, not {temperature!r}")
    prior = _by_role(table.get("prior"), f"{where}: profile: prior")
    if prior and (min(prior) <= 0 or abs(total(prior) - 1) > 1e-3):
        raise ConfigurationError(f"{where}: profile: prior must be four numbers above 0 that add up to 1")
    whole = total(prior)
    sure = _by_role(table.get("sure-from"), f"{where}: profile: sure-from")
    if any(not 0 <= value <= 1 for value in sure):
        raise ConfigurationError(f"{where}: profile: sure-from must hold confidences from 0 to 1")
    name = table.get("name", "")
    if not isinstance(name, str):
        raise ConfigurationError(f"{where}: profile: name must be text, not {name!r}")
    return Profile(name, float(str(temperature)), tuple([p / whole for p in prior]), sure)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _by_role(table: object, where: str) -> tuple[float, ...]:
    if table is None:
        return ()
    if not isinstance(table, dict) or set(table) != set(ROLES) or not all(map(_is_number, table.values())):
        raise ConfigurationError(f"{where} needs a number for each of {', '.join(ROLES)}")
    return tuple([float(table[role]) for role in ROLES])


def profile_text(profile: Profile, comments: Sequence[str] = ()) -> str:
    """Return a profile as the TOML that `read_profile` reads; the comments stand on top."""
    import json

    lines = [f"# {line}".rstrip() for line in comments]
    lines += [
        "[profile]",
        f"name = {json.dumps(profile.name, ensure_ascii=False)}",
        f"temperature = {profile.temperature!r}",
    ]
    for key, values in (("prior", profile.prior), ("sure-from", profile.sure_from)):
        if values:
            pairs = ", ".join(f"{role} = {value!r}" for role, value in zip(ROLES, values, strict=True))
            lines.append(f"{key} = {{ {pairs} }}")
    return "\n".join(lines) + "\n"
