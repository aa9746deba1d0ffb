"""Writes the form of one partner: what to do on the first sheet, what to fill in on the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from commonservices.domain.dates import show_date
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.partners import Entity
from commonservices.exchange.returning.form_partners import form_to_give
from commonservices.exchange.returning.form_rows import BALANCE, USAGE, Form
from commonservices.exchange.returning.forms import period_text
from commonservices.exchange.returning.slip import FORM
from commonservices.exchange.returning.words import SheetWords
from commonservices.jobs import Tell, silent
from commonservices.reports.returnable.sheets import hidden_sheets, list_sheet
from commonservices.reports.returnable.writing import Drawn, Handed, slip_for, taken_line, write_sheets
from commonservices.reports.xlsx import Cell, Column, Formula, FreeSheet, SheetSpec, number
from commonservices.reports.xlsx.places import letter
from commonservices.reports.xlsx.sheet import Line, Value, money

if TYPE_CHECKING:
    from commonservices.office import Office

_WIDTHS: Final = (30.0, 70.0)
_SPAN: Final = 2
_STEPS: Final = ("save", "read", "hidden")
_FROZEN: Final = 2
TOTAL: Final = "row_total"


def write_form(
    office: Office,
    kind: str,
    partner: Entity,
    period: tuple[date, date],
    out: Path,
    language: str = "",
    *,
    tell: Tell = silent,
) -> Handed:
    """Write one form of one partner for a period."""
    words = SheetWords(language or office.language)
    return write_sheets(office, out, draw_form(office, kind, partner, period, words), words, tell)


def draw_form(office: Office, kind: str, partner: Entity, period: tuple[date, date], words: SheetWords) -> Drawn:
    """Give the sheets of one form as it stands now; it is about no day to come."""
    period = (period[0], min(period[1], office.today()))
    form = form_to_give(office, kind, partner, *period, words.language)
    name = words.text("forms", kind)
    title = words.text("forms", "title", form=name, partner=partner.short_code)
    held_by = f"{partner.id.hex} {partner.short_code}"
    slip = slip_for(office, FORM, kind, words, sheet=name, partner=held_by, period=period_text(*period))
    subtitle = f"{_about(form, words)} · {taken_line(office, words)}"
    sheet = list_sheet(name, form.columns, form.rows, words, slip.taken, title=title, subtitle=subtitle, frozen=_FROZEN)
    if kind == USAGE:
        sheet = _with_totals(sheet, form, words)
    hidden = hidden_sheets(slip, form.columns, form.rows)
    return Drawn(title, len(form.rows), (_how(office, form, words, title, name), sheet, *hidden))


def suggested_name(office: Office, kind: str, partner: Entity, period: tuple[date, date], language: str) -> str:
    """Give a file name for a form."""
    words = SheetWords(language)
    mark = "DEMO_" if office.demo else ""
    name = words.text("forms", kind).replace(" ", "-")
    code = "".join(sign if sign.isalnum() else "-" for sign in partner.short_code)
    return f"{mark}{name}_{code}_{period[0]:%Y-%m}_{period[1]:%Y-%m}_{language}.xlsx"


def _about(form: Form, words: SheetWords) -> str:
    first, last = (show_date(each, words.language) for each in (form.first, form.last))
    day = (form.about or {}).get("as_of")
    if day is not None:
        return words.text("forms", "as_of", day=show_date(day, words.language))
    return words.text("forms", "span", first=first, last=last)


def _how(office: Office, form: Form, words: SheetWords, title: str, sheet: str) -> FreeSheet:
    """Give the first sheet: for whom, about which days, what to do, to whom to send it back."""
    own = office.profile()
    name = {"fr": form.partner.name_fr, "es": form.partner.name_es}.get(words.language) or form.partner.name_en
    told = [words.text("form_steps", form.kind, sheet=sheet), *(words.text("form_steps", each) for each in _STEPS)]
    lines: list[Line] = [
        [Cell(title, "title", span=_SPAN)],
        [Cell(words.text("forms", "for", partner=form.partner.short_code, name=name), "subtitle", span=_SPAN)],
        [Cell(taken_line(office, words), "subtitle", span=_SPAN)],
        [],
        *([Cell(f"{number}. {text}", "body", span=_SPAN)] for number, text in enumerate(told, 1)),
        [],
        [Cell(words.text("forms", "period"), "label"), Cell(_about(form, words))],
        [Cell(words.text("book", "rows"), "label"), Cell(len(form.rows), "fact")],
        [Cell(words.text("book", "back_to"), "label"), Cell(f"{own.code}: {own.name_en}" if own else "")],
    ]
    if form.kind == BALANCE:
        lines += list(_sums(form, words))
    return FreeSheet(words.text("book", "how"), lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


def _sums(form: Form, words: SheetWords) -> Iterator[Line]:
    """Give what all bills of a currency come to."""
    sums: dict[str, int] = {}
    for row in form.rows:
        currency = str(row.values["currency"])
        sums[currency] = sums.get(currency, 0) + int(row.values["our_balance"])
    for currency, minor in sorted(sums.items()):
        amount = Cell(to_decimal(Money(minor, currency)), "total", money(exponent(currency)))
        yield [Cell(f"{words.text('forms', 'our_total')} ({currency})", "label"), amount]


def _with_totals(sheet: SheetSpec, form: Form, words: SheetWords) -> SheetSpec:
    """Give the sheet with the sum of the months of each row, as a formula that shows its result from the start."""
    at = len(form.columns)
    months = [place for place, each in enumerate(form.columns) if each.field.name == "quantity"]
    total = Column(TOTAL, words.text("forms", "total"), number(4), 14.0, number_format="General", guarded=True)
    first = len(sheet.lines) + 3
    columns = (*sheet.columns[:at], total, *sheet.columns[at:])

    def rows() -> Iterator[Sequence[Value]]:
        for place, row in enumerate(sheet.rows, first):
            done = [each for each in (row[month] for month in months) if isinstance(each, Decimal)]
            result = sum(done, Decimal(0))
            span = f"{letter(months[0])}{place}:{letter(months[-1])}{place}"
            yield (*row[:at], Formula(f"SUM({span})", result), *row[at:])

    return replace(sheet, columns=columns, rows=rows())
