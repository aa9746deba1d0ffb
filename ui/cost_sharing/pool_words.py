"""What a shared budget says of itself: state, year, next step, exact shares, and what asks for attention."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.guards import Missing
from commonservices.domain.money import exponent
from commonservices.domain.pool_cycle import (
    AGREED,
    CLOSED,
    DRAFT,
    FROZEN,
    INVOICED,
    OPEN,
    PROPOSED,
    REVISED,
    SETTLED,
    SUPERSEDED,
)
from commonservices.domain.premises_rules import Finding
from commonservices.domain.sentences import refusal
from ui.kit.shapes import tone_of
from ui.usage.clipboard import plain
from ui.words import Words

MARKS: Final[Mapping[str, str]] = {
    DRAFT: "draft",
    PROPOSED: "in_review",
    AGREED: "cleared",
    INVOICED: "signed",
    OPEN: "active",
    REVISED: "changed",
    CLOSED: "closed",
    SETTLED: "agrees",
}
RUN_MARKS: Final[Mapping[str, str]] = {
    PROPOSED: "in_review",
    AGREED: "cleared",
    FROZEN: "agrees",
    SUPERSEDED: "superseded",
}
_PLACES: Final = 4
_YEAR: Final = 12


class PoolWords(QObject):
    """Says a budget and its shares in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self.words = words

    # --- states ---------------------------------------------------------------------------------------------------

    def state(self, code: str) -> str:
        """Give the name of a state."""
        return self.words.code("pool_states", code)

    def tag(self, code: str) -> tuple[str, str, str]:
        """Give a state as a tag: text, tone and mark."""
        mark = MARKS.get(code, "draft")
        return self.state(code), tone_of(mark), mark

    def next_step(self, state: str) -> str:
        """Give what comes next for a budget in a state."""
        steps = {
            DRAFT: self.tr("Send for agreement"),
            PROPOSED: self.tr("Record the agreement"),
            AGREED: self.tr("Freeze and bill"),
            INVOICED: self.tr("Open the year"),
            OPEN: self.tr("Enter what is spent"),
            REVISED: self.tr("Share anew, or enter what is spent"),
            CLOSED: self.tr("Settle the year"),
        }
        return steps.get(state, "—")

    def year(self, starts_on: date | None, ends_on: date | None) -> str:
        """Give the year of a budget: "2026/27", or its months where they are no year: "Jul 26 to Dec 26"."""
        if starts_on is None or ends_on is None:
            return "—"
        if (ends_on.year - starts_on.year) * _YEAR + ends_on.month - starts_on.month == _YEAR - 1:
            single = starts_on.year == ends_on.year
            return str(starts_on.year) if single else f"{starts_on.year}/{ends_on.year % 100:02}"
        first, last = self.words.month(starts_on), self.words.month(ends_on)
        return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)

    def missing(self, missing: Missing) -> str:
        """Give what a step still needs as a sentence."""
        return self.words.rule(refusal(missing.rule, missing.field, "", missing.words))

    # --- figures --------------------------------------------------------------------------------------------------

    def change(self, minor: int | None, currency: str) -> str:
        """Give a difference with its sign; nothing for none."""
        if minor is None:
            return "—"
        shown = self.words.amount(minor, currency)
        return self.words.isolate(f"+{shown}") if minor > 0 else shown

    def exact(self, minor: Fraction, currency: str) -> str:
        """Give an exact amount, cut after four decimals where it goes on."""
        places = exponent(currency)
        shown, whole = self._cut(minor / 10**places)
        return self.words.number(shown, places) if whole and minor.denominator == 1 else self._dotted(shown, whole)

    def _dotted(self, shown: Decimal, whole: bool) -> str:  # noqa: FBT001 both come from one place
        text = self.words.number(shown, _PLACES)
        return text if whole else self.words.isolate(f"{text}…")

    def percent(self, share: Fraction) -> str:
        """Give a percentage of the whole with four decimals."""
        return self.words.number(_decimal(share, _PLACES), _PLACES)

    def part(self, left: Fraction) -> str:
        """Give a part of the smallest unit with four decimals."""
        return self.words.number(_decimal(left, _PLACES), _PLACES)

    def count(self, driver: Fraction | Decimal | None) -> str:
        """Give what a party counts, without decimals where it has none."""
        if driver is None:
            return "—"
        value = _decimal(Fraction(driver), _PLACES).normalize()
        exponent_ = value.as_tuple().exponent
        return self.words.number(value, max(0, -exponent_ if isinstance(exponent_, int) else 0))

    def typed(self, driver: Fraction | None) -> str:
        """Give what a party counts as it is typed: in no way that could be read as another number."""
        return "" if driver is None else plain(_decimal(driver, _PLACES), self.words.language)

    @staticmethod
    def _cut(value: Fraction) -> tuple[Decimal, bool]:
        cut = int(value * 10**_PLACES)
        return Decimal(f"{cut}E-{_PLACES}"), Fraction(cut, 10**_PLACES) == value

    # --- findings -------------------------------------------------------------------------------------------------

    def finding(self, finding: Finding) -> str:
        """Give what asks for attention and the way out."""
        day = finding.day
        sentences = {
            "INVOICES_LATE": self.tr("The invoices were due on {day} and are not out yet."),
            "OVERSPENT": self.tr("More is spent than was budgeted. Revise the budget, or say why when it is closed."),
            "MONTHS_MISSING": self.tr(
                "Months that are over hold no cost yet, from {month} on. Enter it, or spread it."
            ),
            "ESTIMATED": self.tr("Some months hold an estimate. Replace it when the cost is known."),
            "RUN_OUT_OF_STEP": self.tr("The shares are those of an earlier budget. Send it for agreement again."),
            "CEILING_HIT": self.tr("The ceiling of the arrangement is reached. Amend the arrangement first."),
            "CEILING_80": self.tr("Four fifths of the ceiling of the arrangement are reached."),
        }
        sentence = sentences.get(finding.code, "")
        return sentence.format(day=self.words.full_day(day), month=self.words.month_name(day) if day else "")


def _decimal(value: Fraction, places: int) -> Decimal:
    return Decimal(f"{round(value * 10**places)}E-{places}")
