"""The form fields of cases, claims and hourly rates: as the records declare them, with rates and records to choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commonservices.domain.fields import Record, record_type
from commonservices.domain.text import fold
from commonservices.queries.efficiency import ClaimRow, RateRow
from ui.bridge import Bridge
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.field_spec import Choice, FieldSpec
from ui.words import Words


class EfficiencySpecs(PoolSpecs):
    """Makes the fields of this part in the words of the window."""

    def __init__(self, words: Words, bridge: Bridge, currency: str = "") -> None:
        """Keep where labels and names come from."""
        super().__init__(words, bridge, currency)
        self._rates: tuple[RateRow, ...] = ()
        self._claims: tuple[ClaimRow, ...] = ()

    def take_rates(self, rates: Sequence[RateRow]) -> None:
        """Keep the hourly rates that a step of work can name."""
        self._rates = tuple(rates)

    def take_claims(self, claims: Sequence[ClaimRow]) -> None:
        """Keep the claims that another one can be linked to."""
        self._claims = tuple(claims)

    def spec(self, cls: type[Record], name: str) -> FieldSpec:
        """Give the form field of one field of a record class."""
        made = super().spec(cls, name)
        target = record_type(cls).by_name[name].target
        if target == "labour_rate":
            return replace(made, search=self._find_rate, label_of=self._rate_label)
        if target == "efficiency_record":
            return replace(made, search=self._find_claim, label_of=self._claim_label)
        return made

    def _find_rate(self, text: str) -> Sequence[Choice]:
        wanted = fold(text).strip()
        made = [Choice(str(each.id), self._rate_name(each)) for each in self._rates if each.running]
        return [each for each in made if wanted in fold(each.label)]

    def _rate_label(self, key: str) -> str:
        return next((self._rate_name(each) for each in self._rates if str(each.id) == key), "…")

    def _rate_name(self, row: RateRow) -> str:
        said = f"{row.rate.grade} · {self._words.number(row.rate.hourly)} {row.rate.currency}"
        return f"{said} · {row.location}" if row.location else said

    def _find_claim(self, text: str) -> Sequence[Choice]:
        wanted = fold(text).strip()
        made = [Choice(str(each.id), _claim_name(each)) for each in self._claims]
        return [each for each in made if wanted in fold(each.label)]

    def _claim_label(self, key: str) -> str:
        return next((_claim_name(each) for each in self._claims if str(each.id) == key), "…")


def _claim_name(row: ClaimRow) -> str:
    return f"{row.reference} · {row.owner}"
