"""`rolefit label`: the next posts to read, labelled by single keys."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from rolefit.cli.exits import say
from rolefit.cli.options import Delimiter, Encoding, Id, LexiconFile, ModelFile, ProfileFile, Sheet, Text, Title
from rolefit.cli.output import tell
from rolefit.cli.tables import posts_of_table
from rolefit.errors import ConfigurationError
from rolefit.values import ROLES
from rolefit.writing import refuse_input

if TYPE_CHECKING:
    from rolefit.measure.labels_file import LabelsFile
    from rolefit.measure.posts import Posts

__all__ = ["label"]

KEYS = dict(zip("schn", ROLES, strict=True))
_HELP = "s social media   c community   h hybrid   n neither   space pass over   u undo   q stop"
_SHOWN = 3000  # characters of a post
_MANY = 5000


def label(
    posts: Annotated[
        list[str],
        typer.Argument(help="Table of posts, in any format that batch reads; with --merge two files of labels."),
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", help="File of labels; one that is there is gone on with.", metavar="FILE")
    ] = "labels.csv",
    merge: Annotated[
        bool, typer.Option("--merge", help="Put the labels of two readers together and say how far they agree.")
    ] = False,
    count: Annotated[int, typer.Option(help="Stop after so many labels; 0: at the end of the posts.", min=0)] = 0,
    text: Text = "",
    title: Title = "",
    id: Id = "",  # noqa: A002
    sheet: Sheet = "",
    encoding: Encoding = "",
    delimiter: Delimiter = "",
    profile: ProfileFile = "",
    model: ModelFile = "",
    lexicon: LexiconFile = "",
) -> None:
    """Label posts by single keys, the most telling ones first: least certain, and not several of a kind.

    Every key is in the file at once; run it again to go on. u takes the last label back. Of a table that is a file of
    labels itself, such as one from --merge, only the posts without a label are asked for.
    """
    if merge:
        _merge(posts, output)
        return
    if len(posts) != 1:
        raise ConfigurationError("give one table of posts; two files of labels go with --merge")
    from rolefit.cli.batching import scorer_factory
    from rolefit.measure.packages import need_packages

    need_packages("this command")
    from rolefit.measure.evaluation import verdicts_of
    from rolefit.measure.labels_file import LabelsFile, labels_in
    from rolefit.measure.posts import Where

    refuse_input(output, posts, "--output")
    table = posts_of_table(posts[0], Where(text, title, id, sheet, encoding, delimiter))
    labels = LabelsFile(output)
    if not labels.rows:
        for row in labels_in(posts[0]):
            labels.add(row)
    if len(table.texts) > _MANY:
        say(f"scoring {len(table.texts):,} posts")
    verdicts = verdicts_of(scorer_factory(model, lexicon, profile=profile)(), table.titles, table.texts)
    given = _ask(table, labels, [verdict.probabilities for verdict in verdicts], count)
    say(f"{output}: {given:,} new labels, {sum(bool(row.label) for row in labels.rows):,} in all")


def _ask(table: Posts, labels: LabelsFile, probabilities: list[tuple[float, ...]], count: int) -> int:
    """Show post after post and write what is said of each; return how many labels were given."""
    from rolefit.measure.labels_file import LabelRow
    from rolefit.measure.sampling import AT_ONCE, next_posts, vectors_of

    vectors = vectors_of(table.titles, table.texts)
    place = {key: at for at, key in enumerate(table.keys)}
    done = [place[row.key] for row in labels.rows if row.key in place]
    queue: list[int] = []
    given = 0
    with _keys() as keys:
        while not count or given < count:
            if not queue:
                queue = next_posts(probabilities, vectors, done, AT_ONCE)
            if not queue:
                break
            at = queue[0]
            _show(table, at, len(done), len(table.texts))
            key = next(keys, "q")
            if key == "q":
                break
            if key == "u":
                back = labels.undo()
                if back is not None and back.key in place:
                    done.remove(place[back.key])
                    queue.insert(0, place[back.key])
                    given -= 1 if back.label and given else 0
            elif key in KEYS or key == " ":
                labels.add(LabelRow(table.keys[at], table.titles[at], table.texts[at], KEYS.get(key, "")))
                done.append(queue.pop(0))
                given += key in KEYS
    return given


def _show(table: Posts, at: int, done: int, of: int) -> None:
    from rolefit.render.text import UNSHOWABLE, plain
    from rolefit.text.normalise import normalise

    body = UNSHOWABLE.sub("\ufffd", normalise(table.texts[at]))
    more = f"\n... {len(body) - _SHOWN:,} more characters" if len(body) > _SHOWN else ""
    say(f"\n{'-' * 72}\n{done + 1} of {of}   {plain(table.keys[at])}\n\n{plain(table.titles[at])}\n")
    say(f"{body[:_SHOWN]}{more}\n\n{_HELP}")


@contextmanager
def _keys() -> Iterator[Iterator[str]]:
    """Single keys of the terminal, without Enter; from a pipe its characters."""
    try:
        import termios
        import tty

        before = termios.tcgetattr(sys.stdin.fileno())
    except (ImportError, OSError, ValueError, termios.error):  # no terminal, or Windows
        yield iter(lambda: sys.stdin.read(1), "")
        return
    try:
        tty.setcbreak(sys.stdin.fileno())
        yield iter(lambda: sys.stdin.read(1), "")
    finally:
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)


def _merge(paths: list[str], output: str) -> None:
    import os

    from rolefit.cli.output import may_write
    from rolefit.measure.agreement import agreement_of
    from rolefit.measure.labels_file import LabelRow, LabelsFile
    from rolefit.render.words import ROLE_NAMES

    if len(paths) != 2:
        raise ConfigurationError("--merge needs two files of labels")
    missing = [path for path in paths if not os.path.exists(path)]
    if missing:
        raise ConfigurationError(f"{missing[0]} is not there")
    may_write(output, paths, False, option="--output")
    one, two = (LabelsFile(path).rows for path in paths)
    said = [{row.key: row.label for row in rows if row.label} for rows in (one, two)]
    found = agreement_of(*said)
    merged = LabelsFile(output)
    known: dict[str, LabelRow] = {row.key: row for row in (*one, *two)}
    for key, row in known.items():
        labels = {reader[key] for reader in said if key in reader}
        merged.add(row._replace(label=labels.pop() if len(labels) == 1 else ""))
    tell(
        f"{found.both:,} posts were read by both: the same label for {found.same.value:.1%} ({found.same.low:.1%} to "
        f"{found.same.high:.1%}), Cohen's kappa {found.kappa:.2f}"
    )
    for key, first, second in found.differ:
        tell(f"  {key}: {ROLE_NAMES[first]} or {ROLE_NAMES[second]}")
    if found.differ:
        say(f"{output}: these have no label until they are settled")
