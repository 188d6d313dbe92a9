import pytest

from rolefit.errors import ConfigurationError, LexiconError
from rolefit.lexicon.file import load_lexicon, overlay

GOOD = """\
format: 1
version: "7"
concepts:
  - id: forum_work
    role: community
    facet: activity
    outcome: questions
    department: Customer Service
    weak: true
    phrases: [run .. forum, forum post]
    unless: [car park]
    with: [member]
    fires: ["Run the members' forum"]
    silent: ["Park the car"]
  - {id: two, role: property, facet: goal, phrases: [tenant]}
"""


def test_a_good_file_is_read_whole(lexicon) -> None:
    """Every key of the format reaches the concept, with the line on which it stands."""
    own = lexicon(GOOD)
    first, second = own.entries
    assert (own.version, first.id, first.role, first.facet) == ("7", "forum_work", "community", "activity")
    assert (first.outcome, first.department, first.weak, first.line) == ("questions", "Customer Service", True, 4)
    assert (first.phrases, first.unless, first.with_) == (("run .. forum", "forum post"), ("car park",), ("member",))
    assert (first.fires, first.silent) == (("Run the members' forum",), ("Park the car",))
    assert (second.weak, second.outcome, second.unless, second.line) == (False, "", (), 15)
    assert [kind for kind, _ in first.patterns()] == [0, 0, 1, 2]


def test_the_version_is_the_name_of_the_file_where_none_is_given(lexicon) -> None:
    """A lexicon without a version is called after its file."""
    assert lexicon("format: 1\nconcepts: []\n").version == "own"


def concept(*lines: str) -> str:
    return "format: 1\nconcepts:\n  - " + "\n    ".join(lines) + "\n"


BASE = ("id: it", "role: shared", "facet: goal", "phrases: [forum]")
BAD = {
    "empty file": ("", 1, "lexicon must be a mapping"),
    "a list": ("- a\n", 1, "lexicon must be a mapping"),
    "no format": ("concepts: []\n", 1, "write 'format: 1' at the top"),
    "another format": ("format: 2\nconcepts: []\n", 1, "reads lexicons of format 1"),
    "format is a list": ("format: [1]\nconcepts: []\n", 1, "format must be text"),
    "no concepts": ("format: 1\n", 1, "needs a list of 'concepts'"),
    "concepts is text": ("format: 1\nconcepts: none\n", 1, "needs a list of 'concepts'"),
    "unknown key on top": ("format: 1\nconcept: []\n", 2, "unknown key 'concept' in lexicon; did you mean 'concepts'?"),
    "unknown key far from all": ("format: 1\nzzz: 1\n", 2, "unknown key 'zzz' in lexicon; use one of format, version"),
    "concept is text": ("format: 1\nconcepts:\n  - forum\n", 3, "concept must be a mapping"),
    "unknown key": (concept(*BASE, "phrasse: [x]"), 7, "unknown key 'phrasse' in concept; did you mean 'phrases'?"),
    "key twice": (concept(*BASE, "role: shared"), 7, "key 'role' stands twice in concept"),
    "key is a list": (concept(*BASE, "[a]: b"), 7, "unknown key"),
    "no id": (concept(*BASE[1:]), 3, "a concept needs 'id'"),
    "no role": (concept(BASE[0], *BASE[2:]), 3, "a concept needs 'role'"),
    "no facet": (concept(*BASE[:2], BASE[3]), 3, "a concept needs 'facet'"),
    "no phrases": (concept(*BASE[:3]), 3, "a concept needs 'phrases'"),
    "bad id": (concept("id: It's", *BASE[1:]), 3, "must be lower-case words joined by underscores"),
    "empty id": (concept("id: ''", *BASE[1:]), 3, "id must be text"),
    "unknown role": (concept(BASE[0], "role: comunity", *BASE[2:]), 4, "unknown role 'comunity'; did you mean 'community'?"),
    "unknown role far from all": (concept(BASE[0], "role: zzz", *BASE[2:]), 4, "unknown role 'zzz'; use one of social_media"),
    "unknown facet": (concept(*BASE[:2], "facet: goals", BASE[3]), 5, "unknown facet 'goals'; did you mean 'goal'?"),
    "unknown outcome": (concept(*BASE, "outcome: lead", "department: Sales"), 7, "unknown outcome 'lead'; did you mean 'leads'?"),
    "unknown department": (concept(*BASE, "outcome: leads", "department: Sale"), 8, "unknown department 'Sale'; did you mean 'Sales'?"),
    "outcome alone": (concept(*BASE, "outcome: leads"), 3, "outcome and department go together"),
    "department alone": (concept(*BASE, "department: Sales"), 3, "outcome and department go together"),
    "weak is no boolean": (concept(*BASE, "weak: maybe"), 7, "unknown weak 'maybe'; use one of true, false"),
    "phrases is text": (concept(*BASE[:3], "phrases: forum"), 6, "phrases must be a list"),
    "phrases is empty": (concept(*BASE[:3], "phrases: []"), 6, "concept 'it' has no phrases"),
    "a phrase is a mapping": (concept(*BASE[:3], "phrases:", "  - {a: b}"), 7, "phrases must be text"),
    "a phrase is empty": (concept(*BASE[:3], "phrases:", "  - ''"), 7, "phrases must be text"),
    "a phrase is malformed": (concept(*BASE[:3], "phrases:", "  - forum", "  - forum .."), 8, "cannot end in a gap"),
    "a guard is malformed": (concept(*BASE, "unless:", "  - Forum"), 8, "not made of lower-case words"),
    "a with is malformed": (concept(*BASE, "with: ['..']"), 7, "a gap must stand between two words"),
    "fires is text": (concept(*BASE, "fires: Run it"), 7, "fires must be a list"),
    "id twice": (concept(*BASE) + "  - {id: it, role: shared, facet: goal, phrases: [x]}\n", 7, "stands twice, first on line 3"),
    "no YAML": ("format: 1\nconcepts: [a\n", 3, "not valid YAML"),
    "a tab": ("format: 1\n\tconcepts: []\n", 2, "not valid YAML"),
    "two documents": ("format: 1\n---\nformat: 1\n", 2, "not valid YAML"),
    "an alias to nothing": ("format: 1\nconcepts: *a\n", 2, "not valid YAML"),
    "a control character": ("format: 1\nversion: '\x01'\n", 1, "not valid YAML"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD, ids=lambda name: name.replace(" ", "-"))
def test_malformed_files_are_refused_with_file_line_and_reason(lexicon, case: str) -> None:
    """Every mistake is one sentence that begins with file and line."""
    text, line, reason = BAD[case]
    with pytest.raises(LexiconError) as caught:
        lexicon(text)
    message = str(caught.value)
    assert message.partition("own.yaml:")[2].startswith(f"{line}: "), message
    assert reason in message
    assert "\n" not in message.strip()


@pytest.mark.parametrize("make", ["missing", "folder", "binary"])
def test_files_that_cannot_be_read_are_refused_by_name(tmp_path, make: str) -> None:
    """A missing file, a folder and bytes that are no UTF-8 are configuration errors that name the path."""
    path = tmp_path / "own.yaml"
    if make == "folder":
        path.mkdir()
    elif make == "binary":
        path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigurationError, match="own.yaml"):
        load_lexicon(path)


def test_deep_nesting_is_an_error_and_no_crash(lexicon) -> None:
    """A file of ten thousand brackets is refused like any other that is no lexicon."""
    with pytest.raises(LexiconError):
        lexicon("[" * 10_000)


def test_an_overlay_replaces_by_id_and_adds_at_the_end(lexicon) -> None:
    """Own concepts with a known id take its place, new ones follow; both versions are named."""
    base = lexicon(GOOD)
    own = lexicon(
        'format: 1\nversion: "own"\nconcepts:\n'
        "  - {id: three, role: care, facet: goal, phrases: [nurse]}\n"
        "  - {id: forum_work, role: shared, facet: goal, phrases: [board]}\n"
    )
    both = overlay(base, own)
    assert [(entry.id, entry.role) for entry in both.entries] == [
        ("forum_work", "shared"), ("two", "property"), ("three", "care"),
    ]  # fmt: skip
    assert both.version == "7+own"
    assert base.entries[0].role == "community"


def test_an_empty_overlay_changes_nothing(lexicon) -> None:
    """A lexicon without concepts leaves the base as it is."""
    base = lexicon(GOOD)
    assert overlay(base, lexicon("format: 1\nconcepts: []\n")).entries == base.entries
