"""How cases and claims are put into words: money and hours apart, both ratios, what is missing, what is remarked."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.cost_benefit import CaseResult
from commonservices.domain.efficiency_claims import ESTIMATED, REALISED
from commonservices.domain.guards import Missing
from commonservices.domain.money import half_up
from commonservices.domain.sentences import refusal
from commonservices.queries.efficiency import ClaimRow
from ui.words import Words

CASE_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {"DRAFT": "draft", "REVIEWED": "in_review", "ADOPTED": "signed", "REJECTED": "terminated"}
)
CLAIM_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {"ESTIMATED": "draft", "REALISED": "cleared", "VALIDATED": "agrees"}
)
_HOURS, _SHARE, _SMALL = Decimal("0.01"), Decimal("0.01"), Decimal("0.0001")
_TENTH: Final = Decimal("0.1")


class EfficiencyWords(QObject):
    """Writes the figures of cases and claims in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self.words = words

    def hours(self, value: Fraction | Decimal | None) -> str:
        """Give hours to the hundredth, without a unit; nothing known is a dash."""
        return self.words.number(None if value is None else _rounded(Fraction(value), _HOURS))

    def hours_said(self, value: Fraction | Decimal | None) -> str:
        """Give hours with their unit."""
        return "—" if value is None else self.tr("{hours} hours").format(hours=self.hours(value))

    def money(self, minor: int | None, currency: str) -> str:
        """Give money with its currency; nothing known is a dash."""
        return "—" if minor is None else self.words.money(minor, currency)

    def ratio(self, value: Fraction | None) -> str:
        """Give a ratio: two places, four below one."""
        if value is None:
            return "—"
        return self.words.number(_rounded(value, _SMALL if abs(value) < 1 else _SHARE))

    def percent(self, hundredths: Fraction | None) -> str:
        """Give hundredths as a percentage to two places."""
        return self.words.percent(None if hundredths is None else hundredths / 100, 2)

    def payback(self, result: CaseResult) -> str:
        """Give after how long what is spent once has come back."""
        months = result.payback_months
        if months is None:
            return self.tr("It does not come back")
        if not months:
            return self.tr("Nothing is spent once")
        return self.tr("{months} months").format(months=self.words.number(_rounded(months, _TENTH)))

    def present_value(self, result: CaseResult) -> str:
        """Give today's worth with the rate it is reckoned at; without a rate none is reckoned."""
        if result.net_present_value is None or result.discount_percent is None:
            return ""
        return self.words.money(result.net_present_value, result.currency)

    # --- claims ---------------------------------------------------------------------------------------------------

    def missing(self, each: Missing) -> str:
        """Give the sentence of one thing that is missing."""
        return self.words.rule(refusal(each.rule, each.field, "", each.words))

    def why_not_yet(self, row: ClaimRow) -> tuple[str, list[str]]:
        """Give what keeps a claim from its next state: a title, and a sentence for each thing that is missing."""
        found = [self.missing(each) for each in row.missing]
        if row.state == ESTIMATED:
            title = (
                self.tr("Not yet realised") if found else self.tr("Its actual figures are there: it can be realised")
            )
            return title, found
        if row.state == REALISED:
            return self.tr("Not yet validated: somebody outside the claimant's line confirms it"), found
        return "", []

    def remark(self, key: str) -> str:
        """Give what is said beside a claim."""
        said = {
            "no_baseline": self.tr("It has no baseline, so it stays estimated."),
            "figures_missing": self.tr("A figure is missing, so no gain can be worked out."),
            "above_30_percent": self.tr("The gain is more than 30 % of the baseline. Check its figures."),
            "evidence_missing": self.tr("No evidence is attached."),
            "below_zero": self.tr("The common service costs more. That is kept as it is."),
            "one_person": self.tr("One person claimed and validated it."),
            "linked": self.tr("It is linked to another claim, which is counted."),
            "reopened": self.tr("A figure changed after it was validated, so it is open again."),
            "stream_differs": self.tr("The service reports in another stream today."),
            "gain_differs": self.tr("The gain kept is not the one its figures come to."),
        }
        return said.get(key, key)


def _rounded(value: Fraction, to: Decimal) -> Decimal:
    places = -int(to.as_tuple().exponent)
    return Decimal(half_up(value * 10**places)).scaleb(-places)
