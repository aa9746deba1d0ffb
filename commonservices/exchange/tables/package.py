"""The archive of a workbook, looked at before anything in it is trusted, and its parts as counted pieces."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from xml.parsers import expat

from commonservices.exchange.tables.limits import MIB
from commonservices.exchange.tables.reading import Reading
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.sieve import Sieve

DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, OSError, ValueError)
"""What a damaged archive is noticed by."""

_PIECE: Final = 1 << 16
_ENCRYPTED: Final = 0x1
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_MOST_ATTRIBUTE: Final = 1 << 16
_LONGEST_TAG: Final = 1 << 20
"""A tag, a comment or an instruction longer than this is none that a program wrote for a workbook."""

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], object]


class Package:
    """An opened archive whose parts are found by their names, large and small letters alike."""

    def __init__(self, path: Path, reading: Reading) -> None:
        """Open the archive and look at its directory; Refused when it asks for too much or says two things."""
        self.reading = reading
        try:
            self._zip = zipfile.ZipFile(path)
        except DAMAGE as fault:
            raise Refused("table_damaged", part="its directory") from fault
        try:
            self._members = self._looked_at(self._zip.infolist())
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        """Give the opened archive."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self._zip.close()

    def __contains__(self, part: str) -> bool:
        return _folded(part) in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in small letters."""
        return tuple(self._members)

    def size(self, part: str) -> int:
        """Give the size a part claims to unpack to; 0 when it is not there."""
        member = self._members.get(_folded(part))
        return member.file_size if member else 0

    def pieces(self, part: str) -> Iterator[bytes]:
        """Give the bytes of a part piece by piece, each counted as what it really unpacks to."""
        member = self._members.get(_folded(part))
        if member is None:
            raise Refused("table_part_missing", part=part)
        try:
            with self._zip.open(member) as stream:
                while piece := stream.read(_PIECE):
                    self.reading.inflate(len(piece))
                    yield piece
        except Refused:
            raise
        except DAMAGE as fault:
            raise Refused("table_damaged", part=part) from fault

    def head(self, part: str, size: int) -> bytes:
        """Give the first bytes of a part, or none when it is not there."""
        return next(self.pieces(part), b"")[:size] if part in self else b""

    def parse(
        self, part: str, start: Start, end: End | None = None, text: Text | None = None, sieve: Sieve | None = None
    ) -> None:
        """Walk through a part of XML; one that declares a document type is refused before any of it is believed.

        Where the first tag has a prefix, as some programs write it, all tags are given without theirs. A sieve takes
        what is written plainly before the parser sees it.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def begin(tag: str, attributes: dict[str, str]) -> None:
            plain = ":" not in tag
            parser.StartElementHandler = start if plain else lambda tag, attributes: start(local(tag), attributes)
            if end is not None:
                parser.EndElementHandler = end if plain else lambda tag: end(local(tag))
            parser.StartElementHandler(tag, attributes)

        parser.StartElementHandler = begin
        if text is not None:
            parser.buffer_size = _MOST_ATTRIBUTE
            parser.CharacterDataHandler = text

        def hostile(*_told: object) -> None:
            raise Refused("table_hostile", part=part)

        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = hostile

        parse = _fed(parser, part)
        try:
            for piece in self.pieces(part):
                if sieve is None:
                    parse(piece)
                else:
                    sieve.feed(piece, parse)
            if sieve is not None:
                sieve.finish(parse)
            parser.Parse(b"", True)  # noqa: FBT003 the last piece
        except expat.ExpatError as fault:
            raise Refused("table_damaged", part=part) from fault

    def _looked_at(self, members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        limits, found, total = self.reading.limits, dict[str, zipfile.ZipInfo](), 0
        if len(members) > limits.members:
            raise Refused("table_too_many_parts", limit=f"{limits.members:,}")
        for member in members:
            name = _folded(member.filename)
            if name in found:
                raise Refused("table_part_twice", part=member.filename)
            if member.flag_bits & _ENCRYPTED:
                raise Refused("table_password")
            if member.compress_type not in _METHODS:
                raise Refused("table_damaged", part=member.filename)
            if member.file_size > max(limits.ratio_from, limits.ratio * max(1, member.compress_size)):
                raise Refused("table_packed_too_tightly", part=member.filename, limit=limits.ratio)
            total += member.file_size
            found[name] = member
        if total > limits.inflated:
            raise Refused("table_unpacks", limit=limits.inflated // MIB)
        return found


def _fed(parser: expat.XMLParserType, part: str) -> Callable[[bytes], None]:
    """Give what hands pieces to a parser; Refused where one tag is without end: each piece would read it anew."""
    fed = 0

    def parse(piece: bytes) -> None:
        nonlocal fed
        parser.Parse(piece, False)  # noqa: FBT003 more is to come
        fed += len(piece)
        if fed - parser.CurrentByteIndex > _LONGEST_TAG:
            raise Refused("table_damaged", part=part)

    return parse


def _folded(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()


def joined(folder: str, target: str) -> str:
    """Give the name of a part that another one in a folder points to."""
    target = target.replace("\\", "/")
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def local(tag: str) -> str:
    """Give the name of a tag or attribute without its prefix."""
    return tag.rpartition(":")[2]
