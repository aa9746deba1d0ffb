"""Writes a list as a workbook that comes back, in the language of its reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.dates import show_date
from commonservices.domain.declaring import dataclass
from commonservices.exchange.returning.lists import HeldRow, ReturnableList, SheetField, held_rows, list_called
from commonservices.exchange.returning.register import demo_mark, register_of
from commonservices.exchange.returning.slip import LIST, Slip
from commonservices.exchange.returning.words import SheetWords
from commonservices.jobs import Tell, silent
from commonservices.reports.returnable.sheets import NEW_ROWS, hidden_sheets, list_sheet
from commonservices.reports.xlsx import BookProperties, BookWords, Cell, FreeSheet, SheetSpec, write_book
from commonservices.reports.xlsx.sheet import Line
from commonservices.store.opening import newest_change

if TYPE_CHECKING:
    from commonservices.office import Office

_WIDTHS: Final = (30.0, 70.0)
_SPAN: Final = 2
_ID_LETTERS: Final = 16


@dataclass(frozen=True, slots=True)
class Handed:
    """A workbook that was handed out: where it lies, how many rows it has, its fingerprint."""

    path: Path
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """The sheets of a workbook before it is written: the list, what to do with it, and what is out of sight."""

    title: str
    rows: int
    sheets: tuple[SheetSpec | FreeSheet, ...]


def write_list(
    office: Office,
    key: str,
    out: Path,
    language: str = "",
    *,
    filter_text: str = "",
    only: Sequence[UUID] | None = None,
    tell: Tell = silent,
) -> Handed:
    """Write a list of the register as a sheet that comes back: what typed words find, or exactly the records named."""
    words = SheetWords(language or office.language)
    return write_sheets(office, out, draw_list(office, key, words, filter_text, only), words, tell)


def draw_list(
    office: Office, key: str, words: SheetWords, filter_text: str = "", only: Sequence[UUID] | None = None
) -> Drawn:
    """Give the sheets of a list as it stands now."""
    wanted = list_called(key)
    rows = held_rows(office, wanted, filter_text, only)
    fields = wanted.fields()
    name = words.text("lists", key)
    slip = slip_for(office, LIST, key, words, sheet=name, filter_text=filter_text)
    title = words.text("book", "title", list=name)
    listed = list_sheet(
        name,
        fields,
        rows,
        words,
        slip.taken,
        title=title,
        subtitle=taken_line(office, words),
        new_rows=NEW_ROWS if wanted.takes_new else 0,
        frozen=min(2, len(wanted.first)),
    )
    how = _how(office, wanted, fields, rows, words, title, filter_text)
    return Drawn(title, len(rows), (how, listed, *hidden_sheets(slip, fields, rows)))


def write_sheets(
    office: Office,
    out: Path,
    drawn: Drawn,
    words: SheetWords,
    tell: Tell = silent,
) -> Handed:
    """Write the sheets of one workbook that comes back."""
    own = office.profile()
    properties = BookProperties(
        title=f"{words.text('book', 'demo')} · {drawn.title}" if office.demo else drawn.title,
        stamp=datetime.combine(office.today(), time()),
        creator=own.code if own else "Common Services",
        description=words.text("book", "demo_line") if office.demo else "",
        classification=words.text("book", "demo") if office.demo else "",
        language=words.language,
    )
    layer = BookWords(*(words.text("book", key) for key in ("total", "page", "continued")))
    written = write_book(out, list(drawn.sheets), properties, words=layer, tell=tell)
    return Handed(written.path, drawn.rows, written.sha256)


def slip_for(
    office: Office,
    kind: str,
    what: str,
    words: SheetWords,
    *,
    sheet: str,
    partner: str = "",
    period: str = "",
    filter_text: str = "",
) -> Slip:
    """Give the slip of a sheet that is taken now."""
    return Slip(
        kind=kind,
        what=what,
        register=register_of(office),
        demo=demo_mark(office),
        taken=newest_change(office.engine).hex()[:_ID_LETTERS],
        taken_on=office.today().isoformat(),
        language=words.language,
        partner=partner,
        period=period,
        sheet=sheet,
        filter=filter_text,
    )


def taken_line(office: Office, words: SheetWords) -> str:
    """Give whose register the sheet was taken from, and when."""
    own = office.profile()
    day = show_date(office.today(), words.language)
    line = words.text("book", "taken", office=own.code if own else "Common Services", day=day)
    return f"{line} · {words.text('book', 'demo_line')}" if office.demo else line


def suggested_name(office: Office, key: str, language: str) -> str:
    """Give a file name for a list."""
    words = SheetWords(language)
    mark = "DEMO_" if office.demo else ""
    name = words.text("lists", key).replace(" ", "-")
    return f"{mark}{name}_{words.text('book', 'file')}_{office.today():%Y-%m-%d}_{language}.xlsx"


def _how(
    office: Office,
    wanted: ReturnableList,
    fields: Sequence[SheetField],
    rows: Sequence[HeldRow],
    words: SheetWords,
    title: str,
    filter_text: str,
) -> FreeSheet:
    """Give the first sheet: what to do, and what each column takes."""
    name = words.text("lists", wanted.key)
    lines = heading(office, words, title)
    if filter_text:
        lines.append([Cell(words.text("book", "filtered", filter=filter_text), "note", span=_SPAN)])
    keys = ("s1", "s2", "s3", "s4", "s5", "s6_new" if wanted.takes_new else "s6_none", "s7")
    lines += [[], *steps(words, keys, name), [], *_facts(office, words, len(rows), fields), []]
    lines.append(
        [Cell(words.text("book", "heading_column"), "heading"), Cell(words.text("book", "heading_what"), "heading")]
    )
    for each in fields:
        if each.editable:
            what = words.text("kinds", each.field.kind.value)
            lines.append([Cell(each.label or words.field(each.field), "label"), Cell(what)])
    return FreeSheet(words.text("book", "how"), lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


def heading(office: Office, words: SheetWords, title: str) -> list[Line]:
    """Give the title of a first sheet, with the warning of a made-up register."""
    lines: list[Line] = [[Cell(title, "title", span=_SPAN)], [Cell(taken_line(office, words), "subtitle", span=_SPAN)]]
    return lines


def steps(words: SheetWords, keys: Sequence[str], sheet: str) -> list[Line]:
    """Give the numbered steps of what to do."""
    told = [words.text("steps", key, sheet=sheet) for key in keys]
    return [[Cell(f"{number}. {text}", "body", span=_SPAN)] for number, text in enumerate(told, 1)]


def _facts(office: Office, words: SheetWords, rows: int, fields: Sequence[SheetField]) -> list[Line]:
    own = office.profile()
    shown = ", ".join(each.label or words.field(each.field) for each in fields if not each.editable)
    return [
        [Cell(words.text("book", "rows"), "label"), Cell(rows, "fact")],
        [Cell(words.text("book", "columns_shown"), "label"), Cell(shown or words.text("book", "none"))],
        [Cell(words.text("book", "back_to"), "label"), Cell(f"{own.code}: {own.name_en}" if own else "")],
    ]
