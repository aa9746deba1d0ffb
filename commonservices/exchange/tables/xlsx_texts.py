"""The table of texts of an Excel workbook: the runs of each joined, its phonetic hints left out."""

from __future__ import annotations

import re
from typing import Final

from commonservices.exchange.tables.package import Package, local
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.sieve import PLAIN_TEXT, Parse, Sieve, odd_item, with_signs
from commonservices.exchange.tables.xlsx_book import HEAVY, Book, unescaped

_TABLE: Final = re.compile(rb"<sst(?: [^<>]*)?>")
_ITEM: Final = re.compile(rf'<si><t(?: xml:space="preserve")?>({PLAIN_TEXT})</t></si>')
_ITEMS: Final = re.compile(f"(?:{_ITEM.pattern})+")


class Texts:
    """Takes the texts in their order; those written plainly at once, the rest out of the parsed XML."""

    def __init__(self, book: Book, limit: int) -> None:
        """Begin with an empty table."""
        self._book, self._limit = book, limit
        self._runs, self._pieces = list[str](), list[str]()
        self._phonetic = False

    def read(self, package: Package, part: str) -> None:
        """Walk through the part of the table."""
        sieve = Sieve(_TABLE, b"</si>", self._plain)
        package.parse(part, self._start, self._end, self._pieces.append, sieve)

    def _plain(self, text: str, parse: Parse) -> int:
        """Take whole texts, or have them parsed."""
        place = 0
        while place < len(text):
            if run := _ITEMS.match(text, place):
                for told in _ITEM.findall(text, place, run.end()):
                    self._keep(with_signs(told) if "&" in told else told)
                place = run.end()
                continue
            end = odd_item(text, place, "<si", "</si>")
            if end < 0:
                break
            parse(text[place:end].encode("utf-8"))
            place = end
        return place

    def _keep(self, text: str) -> None:
        text = unescaped(text)
        if len(text) > HEAVY:
            self._book.heavy_texts = True
        self._book.texts.append(text)
        if len(self._book.texts) > self._limit:
            raise Refused("table_too_many_texts", limit=f"{self._limit:,}")

    def _start(self, tag: str, _attributes: dict[str, str]) -> None:
        named = local(tag)
        if named == "si":
            self._runs.clear()
        elif named == "rPh":
            self._phonetic = True
        self._pieces.clear()

    def _end(self, tag: str) -> None:
        named = local(tag)
        if named == "t":
            if not self._phonetic:
                self._runs.append("".join(self._pieces))
        elif named == "rPh":
            self._phonetic = False
        elif named == "si":
            self._keep("".join(self._runs))
