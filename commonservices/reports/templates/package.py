"""A workbook of somebody else as it is packed: its parts, sheets, tables and names, read without changing a byte."""

from __future__ import annotations

import hashlib
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from commonservices.domain.declaring import dataclass
from commonservices.reports.templates.places import Area, area, pointed
from commonservices.reports.templates.refusals import refused

MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
MOST_BYTES: Final = 400 << 20
MOST_OF_A_PART: Final = 96 << 20
"""A part that is changed is held as a tree, which takes ten times its size."""
_ENCODED: Final = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"'](?!(?i:utf-?(?:8|16)|us-ascii|iso-8859-1)[\"'])")
"""Writings in which a document type would not be seen."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a part: what kind, and the part or place it leads to."""

    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class TableFrame:
    """A native table: its part and sheet, its whole range, its columns, and whether a totals row ends it."""

    name: str
    part: str
    sheet: str
    area: Area
    columns: tuple[str, ...]
    header_rows: int
    totals_rows: int
    formulas: tuple[str, ...]
    """The formula of each column that calculates itself, "" for the others."""
    queried: bool

    @property
    def first(self) -> int:
        """Give the first row below the headings."""
        return self.area.top + self.header_rows

    @property
    def last(self) -> int:
        """Give the last row above the totals."""
        return self.area.bottom - self.totals_rows


class Template:
    """An opened workbook; use it in a with. Known says what cannot be done with it at all."""

    def __init__(self, path: Path) -> None:
        """Open the file and look at its directory; nothing is unpacked yet."""
        self.path = path
        self.name = path.name
        try:
            with path.open("rb") as file:
                start = file.read(8)
                file.seek(0)
                self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as fault:
            raise refused("template_damaged", str(path), name=self.name, part=fault.strerror or "the file") from fault
        if start.startswith(b"\xd0\xcf\x11\xe0"):
            raise refused(self._compound(), str(path), name=self.name)
        try:
            self.zip = zipfile.ZipFile(path)
        except _DAMAGE as fault:
            raise refused("template_not_a_workbook", str(path), name=self.name) from fault
        try:
            self._look_at_directory()
            self._find()
        except BaseException:
            self.zip.close()
            raise

    def __enter__(self) -> Self:
        """Give the opened workbook."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.zip.close()

    def _compound(self) -> str:
        """Tell an encrypted workbook from one of the old form: both begin alike."""
        content = self.path.read_bytes()
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        return "template_encrypted" if encrypted else "template_old_format"

    def _look_at_directory(self) -> None:
        entries = self.zip.infolist()
        seen: set[str] = set()
        for entry in entries:
            if entry.filename.lower() in seen:
                raise refused("template_part_twice", self.name, name=self.name, part=entry.filename)
            if entry.flag_bits & 1:
                raise refused("template_encrypted", self.name, name=self.name)
            seen.add(entry.filename.lower())
        total = sum(entry.file_size for entry in entries)
        if total > MOST_BYTES:
            raise refused("template_too_large", self.name, name=self.name, size=total >> 20)
        self.parts = tuple(entry.filename for entry in entries)

    def _find(self) -> None:
        if "[Content_Types].xml" not in self.parts or "_rels/.rels" not in self.parts:
            raise refused("template_not_a_workbook", self.name, name=self.name)
        top = [link for link in self.links("").values() if link.kind.endswith("/officeDocument")]
        if not top or top[0].target not in self.parts:
            raise refused("template_not_a_workbook", self.name, name=self.name)
        self.book = top[0].target
        content = self.read(self.book)
        if _STRICT in content[:4096]:
            raise refused("template_strict", self.name, name=self.name)
        tree = self.tree(self.book)
        links = self.links(self.book)
        self.sheets: dict[str, str] = {}
        self.hidden: set[str] = set()
        for sheet in tree.iter(f"{MAIN}sheet"):
            link = links.get(sheet.get(RELATION, ""))
            if link is not None and link.kind.endswith("/worksheet") and link.target in self.parts:
                self.sheets[sheet.get("name", "")] = link.target
                if sheet.get("state", "visible") != "visible":
                    self.hidden.add(sheet.get("name", ""))
        if not self.sheets:
            raise refused("template_damaged", self.name, name=self.name, part=self.book)
        self.local_names = any(name.get("localSheetId") for name in tree.iter(f"{MAIN}definedName"))
        self.names = {
            name.get("name", ""): (name.text or "").strip()
            for name in tree.iter(f"{MAIN}definedName")
            if name.get("localSheetId") is None
        }
        properties = tree.find(f"{MAIN}workbookPr")
        self.starts_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
        locked = tree.find(f"{MAIN}workbookProtection")
        self.protected = locked is not None and locked.get("lockStructure") in {"1", "true"}

    def read(self, part: str) -> bytes:
        """Give the bytes of a part."""
        try:
            return self.zip.read(part)
        except (*_DAMAGE, KeyError) as fault:
            raise refused("template_damaged", part, name=self.name, part=part) from fault

    def tree(self, part: str) -> Any:
        """Give a part as a tree that is written back as it was read; a document type is refused."""
        from lxml import etree

        content = self.read(part)
        if len(content) > MOST_OF_A_PART:
            raise refused("template_too_large", part, name=self.name, size=len(content) >> 20)
        if b"<!DOCTYPE" in content.replace(b"\0", b"") or _ENCODED.match(content):
            raise refused("template_document_type", part, name=self.name, part=part)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False, huge_tree=True
        )
        try:
            return etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as fault:
            raise refused("template_damaged", part, name=self.name, part=part) from fault

    def links(self, part: str) -> dict[str, Link]:
        """Give the relations of a part by their identifier."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self.parts:
            return {}
        return {
            link.get("Id", ""): Link(
                link.get("Type", ""),
                joined(folder, link.get("Target", "")),
                link.get("TargetMode") == "External",
            )
            for link in self.tree(relations)
            if isinstance(link.tag, str)
        }

    def related(self, part: str, ending: str) -> list[str]:
        """Give the parts a part relates to by the ending of the type."""
        return [
            link.target
            for link in self.links(part).values()
            if link.kind.endswith(ending) and not link.outside and link.target in self.parts
        ]

    @cached_property
    def tables(self) -> dict[str, TableFrame]:
        """Give every native table by its name."""
        found: dict[str, TableFrame] = {}
        for sheet, part in self.sheets.items():
            for each in self.related(part, "/table"):
                frame = self._table(sheet, each)
                if frame is not None:
                    found[frame.name] = frame
        return found

    def _table(self, sheet: str, part: str) -> TableFrame | None:
        tree = self.tree(part)
        place = area(tree.get("ref", ""))
        columns = tree.find(f"{MAIN}tableColumns")
        if place is None or columns is None:
            return None
        return TableFrame(
            name=tree.get("displayName") or tree.get("name", ""),
            part=part,
            sheet=sheet,
            area=place,
            columns=tuple(column.get("name", "") for column in columns),
            header_rows=int(tree.get("headerRowCount", "1")),
            totals_rows=int(tree.get("totalsRowCount", "0")),
            formulas=tuple(column.findtext(f"{MAIN}calculatedColumnFormula") or "" for column in columns),
            queried=tree.get("tableType", "worksheet") != "worksheet",
        )

    def named_areas(self) -> Iterator[tuple[str, str, Area]]:
        """Give each name of the book that stands for one range of one sheet: name, sheet, range."""
        for name, text in self.names.items():
            found = pointed(text)
            if found is not None and found[0] in self.sheets and not name.startswith("_xlnm"):
                yield name, *found


def joined(folder: str, target: str) -> str:
    """Give the name of a related part inside the file."""
    plain = target.split("#", maxsplit=1)[0]
    if not plain:
        return ""
    return plain.lstrip("/") if plain.startswith("/") else posixpath.normpath(posixpath.join(folder, plain))
