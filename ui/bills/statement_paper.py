"""The statement of one bill on paper, in the language of its reader, with why each share is what it is."""

from __future__ import annotations

from html import escape
from uuid import UUID

from commonservices.domain.billing import is_owed, why_not_owed
from commonservices.domain.cost_sharing.words import lines as worded
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import statements
from commonservices.queries.bills import LineRow
from commonservices.queries.statements import BillStatement, Side
from commonservices.reports.statement import StatementWords, cover_notes
from ui.formats import Formats
from ui.kit.paper import PaperWords, TextPaper, turned

_STYLE = (
    "<style>body { font-size: 9.5pt; } h1 { font-size: 16pt; margin: 0; } h2 { font-size: 11pt; margin: 12pt 0 4pt 0; }"
    " h3 { font-size: 9.5pt; margin: 4pt 0 2pt 0; } p { margin: 0 0 4pt 0; } td, th { padding-top: 2.5pt;"
    " padding-bottom: 2.5pt; } td.apart, th.apart { padding-left: 9pt; }</style>"
)
_WRAPPED, _NOTE, _WHOLE = "wrapped", "note", "whole"
"""Cells out of the common: a figure that may take two lines, as with its unit; what stands after one; a whole day."""


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
        found = statements.bill_statement(office, bill_id)
        text = self.words.text
        title = text("book", "bill_title", reference=found.detail.row.reference)
        words = PaperWords(title, self._under(found), text("book", "page"), "{hash}", mirrored=self._mirrored)
        return TextPaper(words, self.html(found, title))

    def html(self, found: BillStatement, title: str) -> str:
        """Give the statement as a page of text."""
        parts = [f"<h1>{escape(title)}</h1>", self._piece("p", self._under(found))]
        if found.demo:
            parts.append(self._piece("p", self.words.text("book", "demo_line"), bold=True))
        parts += [self._facts(found), self._heading(self.words.text("book", "lines")), self._lines(found)]
        if found.detail.settlements:
            parts += [self._heading(self.words.text("book", "settlements")), self._settlements(found)]
        parts += [self._sums(found), *self._notes(found), *self._why(found)]
        parts.append(self._piece("p", self.words.text("book", "memo")))
        direction = "rtl" if self._mirrored else "ltr"
        style = _STYLE.replace("2.5pt", "0") if self._mirrored else _STYLE  # Arabic letters are taller
        return f'<html><head>{style}</head><body dir="{direction}">{"".join(parts)}</body></html>'

    def _under(self, found: BillStatement) -> str:
        said = (found.office, self.words.text("book", "as_of", day=self.words.day(found.day)))
        return " · ".join(each for each in said if each)

    # --- parts ----------------------------------------------------------------------------------------------------

    def _facts(self, found: BillStatement) -> str:
        words, row = self.words, found.detail.row
        span = words.text("book", "span", first=words.day(row.starts_on), last=words.day(row.ends_on))
        facts = [
            ("provider", _side(found.provider)),
            ("party", _side(found.party)),
            ("kind", words.code("bill_kinds", row.kind)),
            ("channel", words.code("billing_channel", row.channel)),
            ("basis", words.code("financial_basis", row.basis)),
            ("arrangement", row.arrangement),
            ("period", span),
            ("issued_on", words.day(row.issued_on)),
            ("due_on", words.day(row.due_on)),
            ("state", words.code("bill_states", row.state)),
            ("external", row.external_reference),
        ]
        lines = [self._row(("th", words.text("facts", key), ""), ("td", value, "")) for key, value in facts if value]
        return f"<table>{''.join(lines)}</table>"

    def _lines(self, found: BillStatement) -> str:
        """Give the lines; support cost has columns only where there is any, as in the workbook."""
        text, row = self.words.text, found.detail.row
        supported = any(each.line.support_amount for each in found.detail.lines)
        names = ["number", "description", "day", "quantity", "rate"]
        names += ["amount", "support", "line_total"] if supported else ["line_total"]
        ends = {"number": "", "description": "", "day": "", "quantity": _WRAPPED}
        heads = [("th", text("columns", name), ends.get(name, _WRAPPED)) for name in names]
        lines = (self._line(each, row.currency) for each in found.detail.lines)
        table = [self._row(*heads), *(self._row(*(each[name] for name in names)) for each in lines)]
        total = [("td", "", "")] * (len(names) - 2)
        last = ("th", f"{row.currency} {self._money(row.total, row.currency)}", "right")
        table.append(self._row(("th", text("book", "total"), ""), *total, last))
        return f'<table width="100%">{"".join(table)}</table>'

    def _line(self, each: LineRow, currency: str) -> dict[str, tuple[str, str, str]]:
        line, formats = each.line, self._formats
        amount, support = line.amount or 0, line.support_amount or 0
        unit = self.words.code("units", line.unit)
        quantity = f"{formats.number(line.quantity)} {unit}".strip() if line.quantity is not None else ""
        about = " · ".join(
            part for part in (each.service_name or line.description, each.order, line.match_reason) if part
        )
        return {
            "number": ("td", str(line.number or ""), ""),
            "description": ("td", about, ""),
            "day": ("td", self.words.day(line.service_date), _WHOLE),
            "quantity": ("td", quantity, _WRAPPED),
            "rate": ("td", formats.number(line.rate) if line.rate is not None else "", "right"),
            "amount": ("td", self._money(amount, currency), "right"),
            "support": ("td", self._money(support, currency) if support else "", "right"),
            "line_total": ("td", self._money(amount + support, currency), "right"),
        }

    def _settlements(self, found: BillStatement) -> str:
        text, currency = self.words.text, found.detail.row.currency
        names = ("day", "method", "external", "note", "amount")
        heads = [("th", text("columns", name), "right" if name == "amount" else "") for name in names]
        table = [self._row(*heads)]
        for each in found.detail.settlements:
            method = self.words.code("settlement_methods", each.method)
            cells = (self.words.day(each.settled_on), method, each.external_reference, each.note)
            amount = ("td", self._money(each.amount or 0, currency), "right")
            table.append(self._row(*(("td", cell, "") for cell in cells), amount))
        return f'<table width="100%">{"".join(table)}</table>'

    def _sums(self, found: BillStatement) -> str:
        row, bill, text = found.detail.row, found.detail.bill, self.words.text
        settled = row.total - row.balance if is_owed(row.kind, row.basis) and row.issued_on else 0
        sums = [("total", row.total, row.currency), ("settled", settled, row.currency)]
        sums.append(("balance", row.balance, row.currency))
        if row.disputed_amount:
            sums.append(("disputed", row.disputed_amount, row.currency))
        if row.total_usd is not None and row.currency != "USD":
            sums.append(("total_usd", row.total_usd, "USD"))
        lines = [
            self._row(("th", text("facts", key), ""), ("td", f"{currency} {self._money(minor, currency)}", "right"))
            for key, minor, currency in sums
        ]
        if bill.per_usd and row.currency != "USD":
            since = f"{self._formats.number(bill.per_usd)} ({self.words.day(bill.per_usd_on)})"
            lines.append(self._row(("th", text("facts", "rate"), ""), ("td", since, "right")))
        return f"<h2></h2><table>{''.join(lines)}</table>"

    def _notes(self, found: BillStatement) -> list[str]:
        row = found.detail.row
        notes = ["provisional"] if row.provisional else []
        notes += [key] if (key := why_not_owed(row.kind, row.basis)) else []
        said = [self.words.text("book", key) for key in notes] + cover_notes(found, self.words)
        return [self._piece("p", each, bold=True) for each in said]

    def _why(self, found: BillStatement) -> list[str]:
        parts = [self._heading(self.words.text("book", "why"))] if found.explained else []
        named = {each.line.number or 0: each.line.description for each in found.detail.lines}
        for each in found.explained:
            head = self.words.text("book", "line_heading", number=each.number, service=named.get(each.number, ""))
            rows = [
                self._row(("th", told.title, ""), ("td", str(told.value), "right"), ("td", told.note, _NOTE))
                for told in worded(each.steps, self.words.language)
            ]
            parts += [self._piece("h3", head), f'<table width="100%">{"".join(rows)}</table>']
        return parts

    # --- pieces ---------------------------------------------------------------------------------------------------

    def _row(self, *cells: tuple[str, str, str]) -> str:
        """Give a row of a table; the printer knows no table that begins at the right, so it is turned round here."""
        shown = cells[::-1] if self._mirrored else cells
        return f"<tr>{''.join(self._cell(*cell) for cell in shown)}</tr>"

    def _cell(self, kind: str, text: str, edge: str) -> str:
        start, end = ("right", "left") if self._mirrored else ("left", "right")
        side = end if edge in {"right", _WRAPPED} else start
        turn = ' dir="ltr"' if turned(text, mirrored=self._mirrored) else ""
        middle = ' valign="middle"' if self._mirrored else ""
        apart = ' class="apart"' if self._mirrored or edge == _NOTE else ""
        whole = ' style="white-space: nowrap"' if edge in {"right", _WHOLE} else ""
        return f'<{kind}{apart}{turn} align="{side}"{middle}{whole}>{escape(text)}</{kind}>'

    def _piece(self, kind: str, text: str, *, bold: bool = False) -> str:
        inner = f"<b>{escape(text)}</b>" if bold else escape(text)
        return f"<{kind}{turned(text, mirrored=self._mirrored)}>{inner}</{kind}>"

    @staticmethod
    def _heading(text: str) -> str:
        return f"<h2>{escape(text)}</h2>"

    def _money(self, minor: int | None, currency: str) -> str:
        return self._formats.amount(minor, currency)


def _side(side: Side) -> str:
    return f"{side.code} · {side.name}" if side.name else side.code
