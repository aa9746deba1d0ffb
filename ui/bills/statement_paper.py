"""The statement of one bill on paper, in the language of its reader, with why each share is what it is."""

from __future__ import annotations

from datetime import date
from html import escape
from itertools import zip_longest
from typing import NamedTuple
from uuid import UUID

from commonservices.domain.cost_sharing.words import lines as worded
from commonservices.domain.pricing import USD
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import statements
from commonservices.queries.bills import LineRow
from commonservices.queries.statements import BillStatement
from commonservices.reports.statement_words import (
    StatementWords,
    columns_of,
    facts_of,
    rate_said,
    remarks_of,
    side_said,
    sums_of,
    versions_of,
    warnings_of,
)
from ui.formats import Formats
from ui.kit.paper import PaperWords, TextPaper, turned

_STYLE = (
    "<style>h1 { font-size: 16pt; margin: 0; } p { margin: 0 0 4px 0; } p.under { margin: 0 0 8px 0; }"
    " p.note { margin: 4px 0 0 0; font-size: 8pt; } td, th { padding-top: 3px; padding-bottom: 3px; }</style>"
)
_RULES = {"line": "border-bottom: 1px solid #c4c4c4", "head": "border-bottom: 1px solid #000000"}
_FIGURE, _WHOLE = "figure", "whole"
"""Cells out of the common: a figure, and a whole day, both on one line."""
_FIGURES = ("quantity", "rate", "amount", "support", "line_total", "dollars")
_COLUMNS = ("number", "description", "day", "quantity", "unit", *_FIGURES[1:])
_WIDE = ("provider", "party")
_LATER = ("period", "issued_on", "due_on", "state")
"""The facts with a line of their own, and those that stand beside the others."""


class Cell(NamedTuple):
    """A cell of the paper: th or td, its text, how it stands, the rule below it, and what is said to the printer."""

    kind: str
    text: str
    edge: str = ""
    rule: str = ""
    more: str = ""


_REST = ' width="*"'


class StatementPaper:
    """Writes one statement; nothing of it depends on the language of the window."""

    def __init__(self, language: str) -> None:
        """Read the words of the reader's language."""
        self.words = StatementWords(language)
        self._formats = Formats(language)
        self._mirrored = self.words.right_to_left

    def made(self, bill_id: UUID, office: Office, tell: Tell) -> TextPaper:
        """Read a bill and give its paper."""
        tell(0, 0, "reading")
        found = statements.bill_statement(office, bill_id, self.words.language)
        text = self.words.text
        title = text("book", "bill_title", reference=found.detail.row.reference)
        page, running = text("book", "page"), f"{title} · {side_said(found.party)}"
        words = PaperWords(title, self._under(found), page, "{hash}", mirrored=self._mirrored, running=running)
        return TextPaper(words, self.html(found, title))

    def html(self, found: BillStatement, title: str) -> str:
        """Give the statement as a page of text."""
        parts = [f"<h1>{escape(title)}</h1>", self._piece(self._under(found), "under")]
        if found.demo:
            parts.append(self._piece(self.words.text("book", "demo_line"), bold=True))
        parts += [self._facts(found), self._heading(self.words.text("book", "lines")), self._lines(found)]
        parts += [self._piece(each, "note") for each in versions_of(found, self.words)]
        if found.detail.settlements:
            parts += [self._heading(self.words.text("book", "settlements")), self._settlements(found)]
        parts.append(self._sums(found))
        parts += [self._piece(each, bold=True) for each in warnings_of(found, self.words)]
        parts += [self._piece(each, "note") for each in remarks_of(found, self.words)]
        parts += self._why(found)
        direction = "rtl" if self._mirrored else "ltr"
        style = _STYLE.replace("3px", "0") if self._mirrored else _STYLE  # Arabic letters are taller
        return f'<html><head>{style}</head><body dir="{direction}">{"".join(parts)}</body></html>'

    def _under(self, found: BillStatement) -> str:
        said = (found.office, self.words.text("book", "as_of", day=self.words.day(found.day)))
        return " · ".join(each for each in said if each)

    # --- parts ----------------------------------------------------------------------------------------------------

    def _facts(self, found: BillStatement) -> str:
        """Give the facts: both sides first, then what kind of bill it is, with its days beside that."""
        facts = facts_of(found, self.words)
        pairs = [(self._fact(key), self._value(value), key) for key, value in facts]
        rows = [(name, value._replace(more=' colspan="3"')) for name, value, key in pairs if key in _WIDE]
        left = [(name, value) for name, value, key in pairs if key not in (*_WIDE, *_LATER)]
        right = [(name, value) for name, value, key in pairs if key in _LATER]
        blank = (Cell("th", ""), Cell("td", ""))
        beside = [(*one, *other) for one, other in zip_longest(left, right, fillvalue=blank)]
        return f'<table class="apart" width="100%">{"".join(self._row(*each) for each in (*rows, *beside))}</table>'

    def _fact(self, key: str) -> Cell:
        return Cell("th", self.words.text("facts", key), _WHOLE)

    def _value(self, value: str | date) -> Cell:
        return Cell("td", value if isinstance(value, str) else self.words.day(value))

    def _lines(self, found: BillStatement) -> str:
        """Give the lines; what no line has is given no column, as in the workbook."""
        text, row = self.words.text, found.detail.row
        wanted = columns_of(found.detail.lines, row.currency)
        names = [name for name in _COLUMNS if wanted.get(name, True)]
        heads = [self._head(name, figure=name in _FIGURES, rest=name == "description") for name in names]
        lines = [self._line(each, row.currency) for each in found.detail.lines]
        body = "".join(self._row(*(each[name]._replace(rule="line") for name in names)) for each in lines)
        totals = [Cell("th", f"{row.currency} {self._money(row.total, row.currency)}", _FIGURE)]
        if "dollars" in names:
            totals.append(Cell("th", self._money(row.total_usd, USD), _FIGURE))
        over = Cell("th", text("book", "total"), more=f' colspan="{len(names) - len(totals)}"')
        foot = self._row(over, *totals)
        head = self._row(*heads)
        return f'<table width="100%"><thead>{head}</thead>{body}<tfoot>{foot}</tfoot></table>'

    def _line(self, each: LineRow, currency: str) -> dict[str, Cell]:
        line, formats = each.line, self._formats
        amount, support = line.amount or 0, line.support_amount or 0
        about = " · ".join(
            part for part in (each.service_name or line.description, each.order, line.match_reason) if part
        )
        return {
            "number": Cell("td", str(line.number or "")),
            "description": Cell("td", about),
            "day": Cell("td", self.words.day(line.service_date), _WHOLE),
            "quantity": Cell("td", formats.number(line.quantity) if line.quantity is not None else "", _FIGURE),
            "unit": Cell("td", self.words.code("units", line.unit)),
            "rate": Cell("td", formats.number(line.rate) if line.rate is not None else "", _FIGURE),
            "amount": Cell("td", self._money(amount, currency), _FIGURE),
            "support": Cell("td", self._money(support, currency) if support else "", _FIGURE),
            "line_total": Cell("td", self._money(amount + support, currency), _FIGURE),
            "dollars": Cell("td", "" if line.amount_usd is None else self._money(line.amount_usd, USD), _FIGURE),
        }

    def _head(self, name: str, *, figure: bool, rest: bool) -> Cell:
        return Cell("th", self.words.text("columns", name), _FIGURE if figure else "", "head", _REST if rest else "")

    def _settlements(self, found: BillStatement) -> str:
        currency, settled = found.detail.row.currency, found.detail.settlements
        wanted = {"external": any(x.external_reference for x in settled), "note": any(x.note for x in settled)}
        names = [x for x in ("day", "method", "external", "note", "amount") if wanted.get(x, True)]
        rest = names[-2]
        heads = [self._head(name, figure=name == "amount", rest=name == rest) for name in names]
        rows = []
        for each in settled:
            cells = {
                "day": Cell("td", self.words.day(each.settled_on), _WHOLE),
                "method": Cell("td", self.words.code("settlement_methods", each.method)),
                "external": Cell("td", each.external_reference),
                "note": Cell("td", each.note),
                "amount": Cell("td", self._money(each.amount or 0, currency), _FIGURE),
            }
            rows.append(self._row(*(cells[name]._replace(rule="line") for name in names)))
        return f'<table width="100%"><thead>{self._row(*heads)}</thead>{"".join(rows)}</table>'

    def _sums(self, found: BillStatement) -> str:
        """Give what the bill comes to at the trailing edge; it is never divided, and what is open stands out."""
        bill = found.detail.bill
        sums = [(key, f"{currency} {self._money(minor, currency)}") for key, minor, currency in sums_of(found)]
        if bill.per_usd and bill.currency != USD:
            sums.append(("rate", rate_said(found, self.words, self._formats.number(bill.per_usd))))
        rows = []
        for key, said in sums:
            rule = "head" if key == "balance" else "line"
            name, kind = self._fact(key)._replace(rule=rule), "th" if key == "balance" else "td"
            rows.append(self._row(Cell("td", "", more=_REST), name, Cell(kind, said, _FIGURE, rule)))
        return f'<table class="whole apart" width="100%">{"".join(rows)}</table>'

    def _why(self, found: BillStatement) -> list[str]:
        """Give the steps of each share below the line they explain, which is said again on each page they go on to."""
        parts = [self._heading(self.words.text("book", "why"))] if found.explained else []
        named = {each.line.number or 0: each.line.description for each in found.detail.lines}
        for each in found.explained:
            title = self.words.text("book", "line_heading", number=each.number, service=named.get(each.number, ""))
            head = self._row(Cell("th", title, "", "head", ' colspan="3"'))
            rows = [
                self._row(
                    Cell("td", told.title, _WHOLE, "line"),
                    Cell("td", str(told.value), _FIGURE, "line"),
                    Cell("td", told.note, "", "line", _REST),
                )
                for told in worded(each.steps, self.words.language)
            ]
            parts.append(f'<table class="whole apart" width="100%"><thead>{head}</thead>{"".join(rows)}</table>')
        return parts

    # --- pieces ---------------------------------------------------------------------------------------------------

    def _row(self, *cells: Cell) -> str:
        """Give a row of a table; the printer knows no table that begins at the right, so it is turned round here."""
        shown = cells[::-1] if self._mirrored else cells
        return f"<tr>{''.join(self._cell(each) for each in shown)}</tr>"

    def _cell(self, cell: Cell) -> str:
        """Give a cell; figures stand at the right in every language, so that their units are in line."""
        right = self._mirrored or cell.edge == _FIGURE
        turn = ' dir="ltr"' if turned(cell.text, mirrored=self._mirrored) else ""
        middle = ' valign="middle"' if self._mirrored else ""
        styles = [_RULES[cell.rule]] if cell.rule else []
        styles += ["white-space: nowrap"] if cell.edge in {_FIGURE, _WHOLE} else []
        style = f' style="{"; ".join(styles)}"' if styles else ""
        side = f' align="{"right" if right else "left"}"'
        return f"<{cell.kind}{turn}{side}{middle}{style}{cell.more}>{escape(cell.text)}</{cell.kind}>"

    def _piece(self, text: str, named: str = "", *, bold: bool = False) -> str:
        inner = f"<b>{escape(text)}</b>" if bold else escape(text)
        about = f' class="{named}"' if named else ""
        return f"<p{about}{turned(text, mirrored=self._mirrored)}>{inner}</p>"

    @staticmethod
    def _heading(text: str) -> str:
        return f"<h2>{escape(text)}</h2>"

    def _money(self, minor: int | None, currency: str) -> str:
        return self._formats.amount(minor, currency)
