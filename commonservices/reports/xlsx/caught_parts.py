"""The parts openpyxl makes, caught before they reach a file."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

Alts = Callable[[Any], Mapping[str, Callable[[bytes], bytes]]]
"""Gives, once the parts are numbered, what is still to be put into which of them."""


def collected(workbook: Any, links: Mapping[str, Sequence[Any]], alts: Alts) -> dict[str, bytes]:
    """Give the parts openpyxl makes, caught before they reach a file: no clock and no temporary file takes part."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    class Parts(ExcelWriter):
        """Openpyxl's writer, leaving out the sheets themselves."""

        def write_worksheet(self, ws: Any) -> None:
            """Note the sheet and its relations; its text is written elsewhere."""
            ws._drawing = SpreadsheetDrawing()  # noqa: SLF001
            ws._drawing.charts = ws._charts  # noqa: SLF001
            writer: Any = WorksheetWriter(ws, BytesIO())
            ws._hyperlinks = list(links.get(ws.title, ()))  # noqa: SLF001
            writer.write()
            ws._rels = writer._rels  # noqa: SLF001
            self.manifest.append(ws)

    shelf = _Shelf()
    writer: Any = Parts(workbook, shelf)  # type: ignore[arg-type]
    writer.manifest._register_mimetypes = _name_no_endings  # noqa: SLF001
    writer.write_data()
    for name, words in alts(workbook).items():
        if name in shelf.parts:
            shelf.parts[name] = words(shelf.parts[name])
    return shelf.parts


def _name_no_endings(filenames: Sequence[str]) -> None:
    """Every part has a type of its own: never ask the machine what it calls a file."""


class _Shelf:
    """Takes parts as an archive would and keeps them in their order."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.parts: dict[str, bytes] = {}

    def writestr(self, name: str, text: Sequence[int] | str) -> None:
        """Keep one part."""
        self.parts[name] = text.encode() if isinstance(text, str) else bytes(text)

    def namelist(self) -> list[str]:
        """Give the names kept so far."""
        return list(self.parts)
