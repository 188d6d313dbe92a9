"""Options that several commands share: where posts and labels stand in a table, what scores them."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = [
    "Delimiter",
    "Encoding",
    "Id",
    "Label",
    "LexiconFile",
    "Map",
    "ModelFile",
    "ProfileFile",
    "Sheet",
    "Text",
    "Title",
]

Text = Annotated[str, typer.Option(help="Column of the text, by name or number; else by its name.")]
Title = Annotated[str, typer.Option(help="Column of the title, by name or number; else by its name.")]
Id = Annotated[str, typer.Option(help="Column of the id, by name or number; else by its name.")]
Label = Annotated[str, typer.Option(help="Column of the label, by name or number; else by its name.")]
Map = Annotated[str, typer.Option(help="What own labels mean: SMM=social_media_manager,CM=community_manager.")]
Sheet = Annotated[str, typer.Option(help="Sheet of an XLSX workbook, by name or number; else the first with texts.")]
Encoding = Annotated[str, typer.Option(help="Encoding of the input, instead of detecting it.")]
Delimiter = Annotated[
    str, typer.Option(help="Delimiter of the input, instead of detecting it: a character, or tab, semicolon ...")
]
ModelFile = Annotated[str, typer.Option(help="Model file, instead of the built-in one.", metavar="FILE")]
LexiconFile = Annotated[str, typer.Option(help="A lexicon file that adds to the shipped one.", metavar="FILE")]
ProfileFile = Annotated[str, typer.Option(help="Profile that rolefit tune wrote.", metavar="FILE")]
