"""The commented settings file that a project starts with."""

from __future__ import annotations

from rolefit.check.catalog import all_rules, default_thresholds
from rolefit.check.settings.values import DEFAULT_EXCLUDE
from rolefit.check.settings.view import toml

__all__ = ["starter_text"]

_HEAD = """\
# Settings of `rolefit check`. Every line that is commented out shows a default or an example.
# The nearest file wins: .rolefit.toml, rolefit.toml, or [tool.rolefit] in pyproject.toml.
# `rolefit check --show-settings` shows what holds; `rolefit rule --all` explains the rules.

# Take over another file's settings and change what follows.
# extend = "../rolefit.toml"

# Which rules run: ALL, the beginning of codes, a code, or a name.
# select = ["ALL"]
# ignore = ["{example}"]

# The least severity that fails the run: error, warning or info.
fail-on = "error"

# What in folders and patterns is no draft.
# exclude = {exclude}

# Phrases of your own, added to the shipped lexicon.
# lexicon = "our_phrases.yaml"

# Findings that are accepted for now: rolefit check --write-baseline .rolefit-baseline.json
# baseline = ".rolefit-baseline.json"

# Whether drafts and files of settings that lead outside the project, by a link or by their path, are read.
# allow-outside = false

# The role that drafts are meant to have, by path; the last pattern that matches wins. A draft's own
# `role:` in its front matter comes first. Roles: social_media_manager, community_manager, hybrid,
# out_of_scope, or exempt for what is not to be checked.
[expect]
# "jobs/social/**" = "social_media_manager"
# "jobs/community/**" = "community_manager"
# "jobs/archive/**" = "exempt"

[per-file-ignores]
# "jobs/short/**" = ["{example}"]
"""


def starter_text() -> str:
    """Return a file that changes nothing as it is, with every rule and every threshold named."""
    rules = [rule for rule in all_rules() if rule.severity == "info"] or list(all_rules())
    text = _HEAD.replace("{example}", rules[0].code).replace("{exclude}", toml(list(DEFAULT_EXCLUDE)))
    lines = ["", "# Severities other than the rules' own: error, warning, info.", "[severity]"]
    lines += [f'# {rule.code} = "{rule.severity}"  # {rule.name}' for rule in all_rules()]
    lines += ["", "# Shares are points of 0 to 100; probabilities and similarities run from 0 to 1.", "[thresholds]"]
    lines += [f"# {name} = {toml(value)}" for name, value in default_thresholds().items()]
    return text + "\n".join(lines) + "\n"
