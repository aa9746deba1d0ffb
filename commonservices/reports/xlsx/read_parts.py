"""The small parts of a workbook a reader needs: sheets, names, date formats, shared strings."""

import posixpath
import re
import struct
import zipfile
import zlib
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from xml.etree import ElementTree

from commonservices.errors import Known

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_DATE_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General', re.IGNORECASE)
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_T = f"{NS}t"
FLAG_FORMAT = '"TRUE";"TRUE";"FALSE"'
_HEAD = 4_096
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, RuntimeError, ValueError, LookupError)
"""What a damaged part is noticed by: the archive, its compression, a cipher, the numbers and places told in it."""


class Parts:
    """A workbook opened for reading; close it, or use it in a with."""

    def __init__(self, path: Path) -> None:
        """Open the file and find its sheets and names."""
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except DAMAGE as fault:
            raise self.unreadable("it is not an Excel workbook") from fault
        try:
            self._find()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        """Give the opened workbook."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._zip.close()

    def _find(self) -> None:
        """Find the sheets in their order, the names of the whole book, the day counting starts."""
        self._book = self._target("_rels/.rels", "", "/officeDocument")
        book, links = self._tree(self._book), self._links(self._book)
        self.sheets: dict[str, str] = {}
        for sheet in book.iter(f"{NS}sheet"):
            name, link = sheet.get("name", ""), sheet.get(_REL, "")
            if link not in links:
                raise self.unreadable(f"the sheet {name} is missing")
            self.sheets[name] = links[link][1]
        if not self.sheets:
            raise self.unreadable("it has no sheet")
        self.names = {
            name.get("name", ""): (name.text or "").strip()
            for name in book.iter(f"{NS}definedName")
            if name.get("localSheetId") is None
        }
        properties = book.find(f"{NS}workbookPr")
        self.starts_1904 = properties is not None and properties.get("date1904") in {"1", "true"}

    def open(self, part: str) -> IO[bytes]:
        """Give a part as a stream; one with a document type is refused."""
        try:
            with self._zip.open(part) as head:
                if b"<!DOCTYPE" in head.read(_HEAD):
                    raise self.unreadable(f"{part} declares a document type")
            return self._zip.open(part)
        except DAMAGE as fault:
            raise self.unreadable(f"{part} is missing or damaged") from fault

    @cached_property
    def shared(self) -> list[str]:
        """The table of strings, when the book has one."""
        part = self._related("/sharedStrings")
        return [decoded(item) for item in self._tree(part).iterfind(f"{NS}si")] if part else []

    @cached_property
    def date_styles(self) -> frozenset[int]:
        """The numbers of the cell styles that show dates."""
        return frozenset(place for place, (number, code) in enumerate(self._formats) if _shows_date(number, code))

    @cached_property
    def flag_styles(self) -> frozenset[int]:
        """The numbers of the cell styles that show a number as true or false, as some programs save flags."""
        return frozenset(place for place, (_, code) in enumerate(self._formats) if code == FLAG_FORMAT)

    @cached_property
    def _formats(self) -> list[tuple[int, str | None]]:
        """The number format of each cell style: its number, and its code when it is the book's own."""
        part = self._related("/styles")
        if not part:
            return []
        tree = self._tree(part)
        codes = {int(entry.get("numFmtId", "0")): entry.get("formatCode", "") for entry in tree.iter(f"{NS}numFmt")}
        cells = tree.find(f"{NS}cellXfs")
        numbers = [int(style.get("numFmtId", "0")) for style in (cells if cells is not None else ())]
        return [(number, codes.get(number)) for number in numbers]

    def _related(self, ending: str) -> str:
        """Give the part the workbook relates to by type, or nothing."""
        return next((target for kind, target in self._links(self._book).values() if kind.endswith(ending)), "")

    def _target(self, relations: str, base: str, ending: str) -> str:
        """Give the one target of a type in a part of relations."""
        for link in self._tree(relations):
            if link.get("Type", "").endswith(ending):
                return _joined(base, link.get("Target", ""))
        raise self.unreadable("it names no workbook part")

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        """Give the relations of a part: type and target by id."""
        folder, name = posixpath.split(part)
        return {
            link.get("Id", ""): (link.get("Type", ""), _joined(folder, link.get("Target", "")))
            for link in self._tree(f"{folder}/_rels/{name}.rels")
        }

    def _tree(self, part: str) -> ElementTree.Element:
        """Give a small part as a tree."""
        try:
            with self.open(part) as stream:
                return ElementTree.parse(stream).getroot()  # noqa: S314 see above
        except (ElementTree.ParseError, *DAMAGE) as fault:
            raise self.unreadable(f"{part} is damaged") from fault

    def unreadable(self, reason: str) -> Known:
        """Give the sentence for a file that cannot be read."""
        return Known(
            "workbook_not_readable",
            "{name} cannot be read: {reason}.",
            advice="Choose another file.",
            where=str(self._path),
            name=self._path.name,
            reason=reason,
        )


def _joined(folder: str, target: str) -> str:
    """Give the name of a related part inside the file."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _shows_date(number: int, code: str | None) -> bool:
    """Whether a number format shows a day or a time."""
    if code is None:
        return number in _DATE_FORMATS
    return bool(set(_NOT_DATE_LETTERS.sub("", code).lower()) & set("dmyhs"))


def decoded(element: ElementTree.Element) -> str:
    """Give the text of a string with its runs, without its phonetic hints."""
    if len(element) == 1 and element[0].tag == _T:
        return unescaped(element[0].text or "")
    pieces = [element.findtext(_T) or ""]
    pieces += [run.findtext(_T) or "" for run in element.iterfind(f"{NS}r")]
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """Text with the characters XML cannot hold put back."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
