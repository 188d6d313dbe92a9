"""Speaks the language server protocol for `rolefit server`."""

from __future__ import annotations

import os
from typing import Any

from rolefit import __version__
from rolefit.check.catalog import rule_named
from rolefit.check.editor import Desk, actions, said_of_line, whole
from rolefit.check.pages import page
from rolefit.check.values import Draft, Finding, Place
from rolefit.cli.exits import OK
from rolefit.errors import ConfigurationError, RolefitError, installing

__all__ = ["run"]

_SEVERITIES = {"error": 1, "warning": 2, "info": 3}
_MOST_OF_A_PAGE = 1500


def run() -> int:
    """Serve an editor over standard input and output until it ends.

    Raises `ConfigurationError` where pygls is not installed.
    """
    try:
        from lsprotocol import types as lsp
        from pygls.lsp.server import LanguageServer
        from pygls.uris import to_fs_path
    except ImportError:
        raise ConfigurationError(
            f"rolefit server needs pygls, which is not installed; run: {installing('server')}"
        ) from None

    desk = Desk()
    known: dict[str, tuple[list[Finding], Draft | None, str]] = {}
    server = LanguageServer("rolefit", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)

    def check(uri: str) -> None:
        path, text = to_fs_path(uri) or "", server.workspace.get_text_document(uri).source
        try:
            found, draft = desk.check(os.path.abspath(path), text)
            diagnostics = [_diagnostic(lsp, finding, text, uri) for finding in found]
        except RolefitError as error:
            found, draft = [], None
            start = lsp.Position(0, 0)
            diagnostics = [
                lsp.Diagnostic(lsp.Range(start, start), str(error), lsp.DiagnosticSeverity.Error, source="rolefit")
            ]
        known[uri] = (found, draft, text)
        server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, diagnostics))

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: Any) -> None:
        check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: Any) -> None:
        check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(_params: Any) -> None:  # settings or other drafts may be others now
        for uri in list(known):
            check(uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: Any) -> None:
        known.pop(params.text_document.uri, None)
        server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: Any) -> Any:
        found, draft, _ = known.get(params.text_document.uri, ([], None, ""))
        line = params.position.line + 1
        parts = [said_of_line(draft, line)] if draft else []
        parts += [
            page(rule_named(finding.code))[:_MOST_OF_A_PAGE].split("\n## Thresholds")[0]
            for finding in found
            if finding.place.line <= line <= finding.place.end_line
        ]
        said = "\n\n---\n\n".join(part for part in parts if part)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, said)) if said else None

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
    )
    def offered(params: Any) -> list[Any]:
        uri = params.text_document.uri
        found, draft, text = known.get(uri, ([], None, ""))
        first, last = params.range.start.line + 1, params.range.end.line + 1
        offers = []
        for finding in found:
            if draft is None or finding.place.end_line < first or finding.place.line > last:
                continue
            for action in actions(finding, draft, text, to_fs_path(uri) or ""):
                changes = {uri: [lsp.TextEdit(_range(lsp, whole(text), text), action.text)]}
                if action.moved:
                    from pygls.uris import from_fs_path

                    other, content = action.moved
                    before = server.workspace.get_text_document(from_fs_path(other) or "").source
                    edit = lsp.TextEdit(_range(lsp, whole(before), before), content)
                    changes[from_fs_path(other) or ""] = [edit]
                offers.append(
                    lsp.CodeAction(
                        action.title,
                        kind=lsp.CodeActionKind.QuickFix,
                        diagnostics=[_diagnostic(lsp, finding, text, uri)],
                        edit=lsp.WorkspaceEdit(changes=changes),
                    )
                )
        return offers

    server.start_io()
    return OK


def _diagnostic(lsp: Any, finding: Finding, text: str, uri: str) -> Any:
    return lsp.Diagnostic(
        range=_range(lsp, finding.place, text),
        message=finding.message,
        severity=lsp.DiagnosticSeverity(_SEVERITIES[finding.severity]),
        code=finding.code,
        source="rolefit",
        related_information=[
            lsp.DiagnosticRelatedInformation(lsp.Location(uri, _range(lsp, place, text)), word)
            for place, word in finding.related
        ],
    )


def _range(lsp: Any, place: Place, text: str) -> Any:
    lines = text.split("\n")

    def position(line: int, column: int) -> Any:
        before = lines[line - 1][: column - 1] if line <= len(lines) else ""
        return lsp.Position(line - 1, len(before.encode("utf-16-le", "surrogatepass")) // 2)

    return lsp.Range(position(place.line, place.column), position(place.end_line, place.end_column))
