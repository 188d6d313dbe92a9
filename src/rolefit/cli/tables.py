"""Tables of posts as commands read them: what was detected and noticed is said on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rolefit.cli.exits import note

if TYPE_CHECKING:
    from rolefit.measure.labelled import Labelled
    from rolefit.measure.posts import Posts, Where

__all__ = ["labelled_posts", "posts_of_table"]


def posts_of_table(path: str, where: Where) -> Posts:
    """Return the posts of a table. Raises what `measure.posts.read_posts` raises."""
    from rolefit.measure.posts import read_posts

    posts = read_posts(path, where)
    note(posts.notes)
    return posts


def labelled_posts(path: str, where: Where, label: str, said: str) -> Labelled:
    """Return the labelled posts of a table; `said` is what --map says. Raises what `read_labelled` raises."""
    from rolefit.measure.labelled import label_mapping, read_labelled

    posts = read_labelled(path, where, label=label, mapping=label_mapping(said))
    note(posts.notes)
    return posts
