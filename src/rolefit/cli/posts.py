"""The inputs of `classify` and `read`, one after another: one that cannot be read does not silence the others."""

from __future__ import annotations

from rolefit.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rolefit.values import JobPost

__all__ = ["posts_of"]


def posts_of(paths: Sequence[str], title: str | None, every: bool) -> Iterator[tuple[str, JobPost | Exception]]:
    """Yield each input that the arguments name with its post, with each of its posts where `every`, or with its error."""
    import os

    from rolefit.reading import expand, load, read_bytes, read_posts

    seen: set[str] = set()  # an input that two arguments name is answered once
    for argument in paths:
        try:
            sources = expand([argument])
        except InputError as error:
            yield argument, error
            continue
        for source in sources:
            place = source if source == "-" else os.path.normcase(os.path.abspath(source))
            if place in seen:
                continue
            seen.add(place)
            try:
                data = load(source)
                posts = (
                    read_posts(data, source=source, title=title)
                    if every
                    else [read_bytes(data, source=source, title=title)]
                )
            except Exception as error:  # told by the caller, who knows what an InputError is and what is a fault
                yield source, error
                continue
            for post in posts:
                yield post.source, post
