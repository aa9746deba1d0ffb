"""The words of statements, in the languages of their readers, and what a statement of one bill says in them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from commonservices.domain import codelists
from commonservices.domain.billing import Exchange, in_dollars, is_owed, why_not_owed
from commonservices.domain.dates import show_date
from commonservices.domain.pricing import USD
from commonservices.domain.settling import DRAFT, OPEN, PAID, is_due
from commonservices.errors import Known
from commonservices.paths import resource
from commonservices.queries.bills import LineRow
from commonservices.queries.statements import BillStatement, Side

LANGUAGES: Final = ("en", "fr", "es", "ar")


class StatementWords:
    """The labels and sentences of one language, and the labels of codes."""

    def __init__(self, language: str) -> None:
        """Read the words; Known when statements are not written in that language."""
        if language not in LANGUAGES:
            raise Known(
                "statement_language",
                "A statement is not written in “{language}”.",
                advice="Choose one of: {choices}.",
                language=language,
                choices=", ".join(LANGUAGES),
            )
        text = resource("messages", f"statement_{language}.toml").read_text(encoding="utf-8")
        self._words: dict[str, Any] = tomllib.loads(text)
        self.language = language
        self.right_to_left = bool(self._words["right_to_left"])

    def text(self, group: str, key: str, **words: object) -> str:
        """Give one text with its words filled in."""
        found = str(self._words[group][key])
        return found.format(**{name: str(word) for name, word in words.items()}) if words else found

    def code(self, list_name: str, code: str) -> str:
        """Give the label of a code, nothing for nothing."""
        return codelists.load(list_name).label(code, self.language) if code else ""

    def day(self, day: date | None) -> str:
        """Give a day in words, nothing for nothing."""
        return show_date(day, self.language) if day is not None else ""


def facts_of(found: BillStatement, words: StatementWords) -> list[tuple[str, str | date]]:
    """Give what a statement says of its bill at the head, each by its key; what is empty is left out."""
    row = found.detail.row
    facts: list[tuple[str, str | date | None]] = [
        ("provider", side_said(found.provider)),
        ("party", side_said(found.party)),
        ("kind", words.code("bill_kinds", row.kind)),
        ("channel", words.code("billing_channel", row.channel)),
        ("basis", words.code("financial_basis", row.basis)),
        ("arrangement", row.arrangement),
        ("period", span_said(row.starts_on, row.ends_on, words)),
        ("issued_on", row.issued_on),
        ("due_on", row.due_on if is_due(row.kind, row.basis, row.total, row.state) else None),
        ("state", words.code("bill_states", row.state)),
        ("external", row.external_reference),
    ]
    return [(key, value) for key, value in facts if value]


def sums_of(found: BillStatement) -> list[tuple[str, int, str]]:
    """Give what a bill comes to and, where it is to be paid, what is open of it, each by its key with its currency."""
    row = found.detail.row
    sums = [("total", row.total, row.currency)]
    if is_owed(row.kind, row.basis) and row.state in OPEN | {PAID}:
        sums += [("settled", row.total - row.balance, row.currency), ("balance", row.balance, row.currency)]
    if row.disputed_amount:
        sums.append(("disputed", row.disputed_amount, row.currency))
    if row.total_usd is not None and row.currency != USD:
        sums.append(("total_usd", row.total_usd, USD))
    return sums


def rate_said(found: BillStatement, words: StatementWords, rate: str) -> str:
    """Give the rate of exchange in words: how many units for one dollar, and since when."""
    bill = found.detail.bill
    return words.text("book", "per_usd", rate=rate, currency=bill.currency, day=words.day(bill.per_usd_on))


def warnings_of(found: BillStatement, words: StatementWords) -> list[str]:
    """Give what a reader must not overlook: what is not final, not to be paid, disputed or without cover."""
    row, bill = found.detail.row, found.detail.bill
    keys = ["draft"] if row.state == DRAFT else []
    keys += ["provisional"] if row.provisional else []
    key = why_not_owed(row.kind, row.basis)
    keys += [key if any(each.line.amount for each in found.detail.lines) else "no_price"] if key else []
    said = [words.text("book", key) for key in keys]
    if row.total < 0 and not key:
        said.append(words.text("book", "in_favour", party=found.party.code))
    if row.disputed_amount and bill.dispute_reason:
        said.append(words.text("book", "disputed_why", day=words.day(bill.disputed_on), reason=bill.dispute_reason))
    return said + cover_notes(found, words)


def remarks_of(found: BillStatement, words: StatementWords) -> list[str]:
    """Give what stands at the end: how the dollars come about, and that this is no ledger."""
    row, bill, keys = found.detail.row, found.detail.bill, ["memo"]
    if row.total_usd is not None and bill.per_usd and row.currency != USD:
        once = in_dollars(row.total, row.currency, Exchange(bill.per_usd, bill.per_usd_on, provisional=False))
        keys.insert(0, "dollars_once" if row.total_usd == once else "dollars_by_line")
    return [words.text("book", key) for key in keys]


def cover_notes(found: BillStatement, words: StatementWords) -> list[str]:
    """Give which lines were rendered outside a signed period, and why they are billed all the same."""
    outside = [each.line.number or 0 for each in found.detail.lines if each.uncovered]
    if not outside:
        return []
    reason = found.detail.bill.cover_waiver
    why = [words.text("book", "uncovered_why", reason=reason)] if reason else []
    return [words.text("book", "uncovered", lines=numbers_said(outside, words)), *why]


def versions_of(found: BillStatement, words: StatementWords) -> list[str]:
    """Give since when the rates of which lines are in force, for paper, where there is no room for a column of it."""
    since: dict[date, list[int]] = {}
    for each in found.detail.lines:
        if each.rate_from is not None:
            since.setdefault(each.rate_from, []).append(each.line.number or 0)
    return [
        words.text("book", "rates_since", day=words.day(day), lines=numbers_said(numbers, words))
        for day, numbers in sorted(since.items())
    ]


def numbers_said(numbers: Sequence[int], words: StatementWords) -> str:
    """Give the numbers of lines, those that follow each other as a stretch."""
    stretches: list[list[int]] = []
    for each in sorted(numbers):
        if stretches and each == stretches[-1][-1] + 1:
            stretches[-1].append(each)
        else:
            stretches.append([each])
    parts = (str(part[0]) if len(part) == 1 else f"{part[0]}\N{EN DASH}{part[-1]}" for part in stretches)
    return words.text("book", "between").join(parts)


def span_said(first: date | None, last: date | None, words: StatementWords) -> str:
    """Give a period in words, one day as one day."""
    if first == last:
        return words.day(first)
    return words.text("book", "span", first=words.day(first), last=words.day(last))


def columns_of(lines: Sequence[LineRow], currency: str = USD) -> dict[str, bool]:
    """Say which columns of the lines hold anything, for those that not every bill has."""
    support = any(each.line.support_amount for each in lines)
    return {
        "order": any(each.order for each in lines),
        "day": any(each.line.service_date for each in lines),
        "quantity": any(each.line.quantity is not None for each in lines),
        "unit": any(each.line.unit for each in lines),
        "rate": any(each.line.rate is not None for each in lines),
        "rate_from": any(each.rate_from for each in lines),
        "amount": support,
        "support": support,
        "dollars": currency != USD and any(each.line.amount_usd is not None for each in lines),
        "match_reason": any(each.line.match_reason for each in lines),
    }


def side_said(side: Side) -> str:
    """Give one side of a bill by its code and name."""
    return f"{side.code} · {side.name}" if side.name else side.code
