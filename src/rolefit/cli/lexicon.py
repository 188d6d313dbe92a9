"""`rolefit lexicon`: checks a lexicon by its examples, counts its concepts on posts, suggests phrases, shows a concept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rolefit.cli.exits import FINDINGS, say
from rolefit.cli.options import LexiconFile, Map, Sheet, Text, Title
from rolefit.cli.output import tell
from rolefit.cli.tables import labelled_posts, posts_of_table
from rolefit.errors import ConfigurationError

if TYPE_CHECKING:
    from rolefit.lexicon.file import Lexicon

__all__ = ["app"]

app = typer.Typer(
    help="Check a lexicon, count its concepts on posts of one's own, find phrases that it lacks, show a concept.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_Label = Annotated[str, typer.Option(help="Column of a label; without one the roles are what rolefit answers.")]
_Table = Annotated[str, typer.Argument(help="Table of posts, in any format that batch reads.")]


def _lexicon(overlay: str) -> Lexicon:
    from rolefit.bundled import LEXICON, bundled
    from rolefit.lexicon.file import load_lexicon
    from rolefit.lexicon.file import overlay as laid_over

    base = load_lexicon(bundled(LEXICON))
    return laid_over(base, load_lexicon(overlay)) if overlay else base


@app.command()
def check(
    file: Annotated[str, typer.Argument(help="Lexicon file; without one the shipped lexicon is checked.")] = "",
) -> None:
    """Run the examples of a lexicon: every `fires` must fire its concept, every `silent` must not.

    Exit codes: 0 all hold; 1 one does not; 2 the file is malformed.
    """
    from rolefit.lexicon.examples import broken_examples
    from rolefit.lexicon.file import load_lexicon

    lexicon = load_lexicon(file) if file else _lexicon("")
    count, broken = broken_examples(lexicon)
    for example in broken:
        verb = "does not fire it" if example.kind == "fires" else "fires it"
        instead = f" (found: {', '.join(example.others)})" if example.others else ""
        tell(f"{file or 'shipped lexicon'}:{example.line}: {example.concept}: {example.text!r} {verb}{instead}")
    say(f"{len(lexicon.entries):,} concepts, {count:,} examples, {len(broken):,} broken")
    if broken:
        raise typer.Exit(FINDINGS)


def _posts_with_roles(
    table: str, label: str, said: str, text: str, title: str, sheet: str
) -> tuple[list[str], list[str]]:
    from rolefit.measure.posts import Where
    from rolefit.values import ROLES

    where = Where(text, title, sheet=sheet)
    if label:
        labelled = labelled_posts(table, where, label, said)
        return labelled.texts, [ROLES[place] for place in labelled.labels]
    from rolefit.cli.batching import scorer_factory
    from rolefit.measure.evaluation import verdicts_of

    posts = posts_of_table(table, where)
    verdicts = verdicts_of(scorer_factory("", "")(), posts.titles, posts.texts)
    return posts.texts, [verdict.role for verdict in verdicts]


@app.command()
def stats(
    table: _Table,
    lexicon: LexiconFile = "",
    label: _Label = "",
    map: Map = "",  # noqa: A002
    text: Text = "",
    title: Title = "",
    sheet: Sheet = "",
    every: Annotated[
        bool, typer.Option("--all", help="List every concept, not only the commonest and the odd ones.")
    ] = False,
) -> None:
    """Count how often each concept fires and in posts of which role; name the dead and the conflicting ones."""
    from rolefit.measure.lexicon_usage import concept_uses
    from rolefit.values import ROLES

    texts, roles = _posts_with_roles(table, label, map, text, title, sheet)
    uses = concept_uses(_lexicon(lexicon), texts, roles)
    shown = sorted(uses, key=lambda use: (-use.posts, use.concept))
    tell(f"{'concept':32}{'speaks for':22}{'posts':>7}" + "".join(f"{role.split('_')[0]:>11}" for role in ROLES))
    for use in shown if every else shown[:25]:
        counts = "".join(f"{count:11,}" for count in use.by_role)
        tell(f"{use.concept:32}{use.role:22}{use.posts:7,}{counts}")
    odd = [use for use in shown if use.conflicting]
    dead = [use.concept for use in uses if not use.posts]
    if odd:
        tell("\nfire mostly for others than they speak for:")
        for use in odd:
            tell(f"  {use.concept} ({use.role}): {use.meant:.0%} of {use.posts:,} posts")
    tell(f"\nnever fire in these {len(texts):,} posts ({len(dead):,}): {', '.join(dead) or 'none'}")


@app.command()
def suggest(
    table: _Table,
    lexicon: LexiconFile = "",
    label: _Label = "",
    map: Map = "",  # noqa: A002
    text: Text = "",
    title: Title = "",
    sheet: Sheet = "",
    most: Annotated[int, typer.Option(help="Phrases a role.", min=1, max=500)] = 15,
) -> None:
    """List phrases that set the posts of a role apart and that the lexicon does not know."""
    from rolefit.measure.lexicon_usage import suggestions

    texts, roles = _posts_with_roles(table, label, map, text, title, sheet)
    found = suggestions(_lexicon(lexicon), texts, roles, most=most)
    for role in dict.fromkeys(s.role for s in found):
        tell(f"{role}:")
        for s in found:
            if s.role == role:
                tell(f"  {s.phrase:40} in {s.inside:,} of its posts, {s.outside:,} others")
    if not found:
        say("nothing stands out: give more posts, or posts of several roles")


@app.command()
def show(
    concept: Annotated[str, typer.Argument(help="Id of a concept.")],
    lexicon: LexiconFile = "",
) -> None:
    """Print a concept: what it speaks for, its phrases and its examples."""
    from difflib import get_close_matches

    entries = {entry.id: entry for entry in _lexicon(lexicon).entries}
    if concept not in entries:
        near = get_close_matches(concept, entries, 3, 0.4)
        hint = f"did you mean {', '.join(near)}?" if near else "rolefit lexicon stats lists them"
        raise ConfigurationError(f"no concept is called {concept!r}: {hint}")
    entry = entries[concept]
    tell(f"{entry.id}: speaks for {entry.role}, facet {entry.facet}" + (", weak" if entry.weak else ""))
    if entry.outcome:
        tell(f"outcome {entry.outcome}, department {entry.department}")
    lists = (
        ("phrases", entry.phrases),
        ("not where there is", entry.unless),
        ("only beside", entry.with_),
        ("fires on", entry.fires),
        ("silent on", entry.silent),
    )
    for name, texts in lists:
        if texts:
            tell(f"{name}:")
            for text in texts:
                tell(f"  {text}")
