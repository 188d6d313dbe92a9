"""An editor that talks to `rolefit server` over standard input and output, as any does."""

import asyncio
import sys

from lsprotocol import types
from pygls.lsp.client import LanguageClient


class Editor(LanguageClient):
    """A client that keeps the diagnostics of each document."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.arrived: asyncio.Queue = asyncio.Queue()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params) -> None:
            self.arrived.put_nowait(params)

    async def open(self, path, text: str):
        """Open a document and return its diagnostics."""
        item = types.TextDocumentItem(path.as_uri(), "markdown", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return (await asyncio.wait_for(self.arrived.get(), 30)).diagnostics

    async def change(self, path, text: str, version: int = 2):
        """Put another text in place of a document's and return its diagnostics."""
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, path.as_uri()),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        return (await asyncio.wait_for(self.arrived.get(), 30)).diagnostics

    async def offers(self, path, line: int):
        """Return the code actions on a line, counted from 1, by title."""
        place = types.Position(line - 1, 0)
        found = await self.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(path.as_uri()), types.Range(place, place), types.CodeActionContext([])
            )
        )
        return {action.title: action.edit.changes for action in found}


def session(folder, environment, talk, program=("-m", "rolefit", "server")) -> None:
    """Run a server in a folder and talk to it; `program` are the arguments of Python."""

    async def run() -> None:
        editor = Editor()
        await editor.start_io(sys.executable, *program, cwd=str(folder), env=environment)
        try:
            await editor.initialize_async(types.InitializeParams(types.ClientCapabilities(), root_uri=folder.as_uri()))
            editor.initialized(types.InitializedParams())
            await talk(editor)
            await editor.shutdown_async(None)
            editor.exit(None)
        finally:
            await editor.stop()

    asyncio.run(run())
