"""The handover pack: a workbook or a page to print for whoever takes over, in that person's language."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.queries.handover import pack
from commonservices.queries.handover_rows import HandoverPack
from commonservices.reports.pack.page import page
from commonservices.reports.pack.sections import SECTIONS, sections
from commonservices.reports.pack.sheets import sheets, title_of
from commonservices.reports.pack.words import LANGUAGES, PackWords

if TYPE_CHECKING:
    from commonservices.office import Office

ENDINGS: Final = (".xlsx", ".html")
__all__ = ["ENDINGS", "LANGUAGES", "SECTIONS", "HandedOver", "printed", "suggested_name", "write"]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A handover pack as it lies on the disk, and how many lines each of its lists has."""

    path: Path
    rows: dict[str, int]
    sha256: str
    notes: tuple[str, ...] = ()


def write(office: Office, out: Path, language: str, tell: Tell = silent) -> HandedOver:
    """Write the pack: a workbook or a page, as the ending of the name says; Known says why not."""
    words, ending = PackWords(language), out.suffix.lower()
    if ending not in ENDINGS:
        raise Known(
            "pack_ending",
            "A handover pack is not written as “{ending}”.",
            advice="Name a file that ends with .xlsx or .html. The window also writes PDF.",
            where=str(out),
            ending=ending or out.name,
        )
    found = pack(office, language, tell)
    return _workbook(found, words, out, tell) if ending == ".xlsx" else _page(found, words, out)


def printed(office: Office, language: str, tell: Tell = silent) -> str:
    """Give the pack as one page of HTML, with its columns in the order a text document of the window shows them."""
    words = PackWords(language)
    found = pack(office, language, tell)
    return page(found, words, sections(found, words), turned=True)


def suggested_name(office: Office, language: str, ending: str) -> str:
    """Give a file name that says what it is, of which office and from which day."""
    own, word = office.profile(), PackWords(language).text("book", "file")
    mark = "DEMO_" if office.demo else ""
    return f"{mark}{word}_{own.code if own else ''}_{office.today():%Y-%m-%d}_{language}{ending}"


def _workbook(found: HandoverPack, words: PackWords, out: Path, tell: Tell) -> HandedOver:
    from commonservices.reports.xlsx import BookProperties, BookWords, write_book

    lists = sections(found, words)
    properties = BookProperties(
        title=title_of(found, words),
        stamp=datetime.combine(found.day, time()),
        subject=words.text("book", "subject", day=words.day(found.day)),
        creator=found.office or "Common Services",
        description=words.text("book", "demo_line") if found.demo else "",
        classification=words.text("book", "demo") if found.demo else "",
        language=words.language,
    )
    text = words.text
    own = BookWords(text("book", "total"), text("book", "page"), text("book", "continued"))
    written = write_book(out, sheets(found, words, lists), properties, words=own, tell=tell)
    replaced = (f"{each.sheet} {each.row} {each.field}" for each in written.replaced)
    return HandedOver(out, _counts(found, words), written.sha256, (*written.notes, *replaced))


def _page(found: HandoverPack, words: PackWords, out: Path) -> HandedOver:
    from hashlib import sha256

    lists = sections(found, words)
    content = page(found, words, lists).encode()
    part = out.with_name(f"{out.name}.part")
    try:
        part.write_bytes(content)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Known(
            "pack_not_written",
            "The handover pack could not be written: {reason}.",
            advice="Choose another folder, or free some room.",
            where=str(out),
            reason=error.strerror or str(error),
        ) from error
    return HandedOver(out, {each.key: len(each.rows) for each in lists}, sha256(content).hexdigest())


def _counts(found: HandoverPack, words: PackWords) -> dict[str, int]:
    return {each.key: len(each.rows) for each in sections(found, words)}
