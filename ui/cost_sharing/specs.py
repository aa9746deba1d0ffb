"""The form fields of this place: schemes and decisions are found by what people call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.fields import Record, record_type
from commonservices.domain.text import fold
from commonservices.queries import decisions
from ui.bridge import Bridge
from ui.kit.field_spec import Choice, FieldSpec
from ui.premises.specs import PlaceSpecs
from ui.records.lookups import Lookups
from ui.words import Words

_OFFERED = 12


class PoolSpecs(PlaceSpecs):
    """Makes the form fields of budgets, lines, months and schemes in the words of the window."""

    def __init__(self, words: Words, bridge: Bridge, currency: str = "") -> None:
        """Keep where labels and names come from; with a currency given, amounts are in that one."""
        super().__init__(words, Lookups(bridge))
        self._bridge = bridge
        self.currency = currency
        self._schemes: tuple[ApportionmentScheme, ...] = ()

    def take_schemes(self, schemes: Sequence[ApportionmentScheme]) -> None:
        """Keep the schemes a budget line may be shared by: those of its arrangement."""
        self._schemes = tuple(schemes)

    def spec(self, cls: type[Record], name: str) -> FieldSpec:
        """Give the form field of one field of a record class."""
        made = super().spec(cls, name)
        if made.kind == "money" and self.currency:
            return replace(made, currencies=(self.currency,))
        target = record_type(cls).by_name[name].target
        if target == "apportionment_scheme":
            return replace(made, search=self._find_scheme, label_of=self._scheme_label)
        if target == "decision":
            return replace(made, search=self.find_decision, label_of=self._decision_label)
        return made

    def scheme(self, key: str) -> ApportionmentScheme | None:
        """Give a scheme of the arrangement by its id; None when it has no such one."""
        return next((each for each in self._schemes if str(each.id) == key), None)

    def _find_scheme(self, text: str) -> Sequence[Choice]:
        wanted = fold(text).strip()
        made = [Choice(str(each.id), each.name) for each in self._schemes]
        return [each for each in made if wanted in fold(each.label)]

    def _scheme_label(self, key: str) -> str:
        return next((each.name for each in self._schemes if str(each.id) == key), "…")

    def find_decision(self, text: str) -> Sequence[Choice]:
        """Give the decisions that a reference or words find, the newest first."""
        wanted = decisions.Wanted(text=text)
        found = self._bridge.ask(partial(decisions.decisions, wanted=wanted))
        return [Choice(str(each.id), _called(each.reference, each.text)) for each in found][:_OFFERED]

    def _decision_label(self, key: str) -> str:
        found = self._bridge.ask(decisions.decisions)
        return next((_called(each.reference, each.text) for each in found if str(each.id) == key), "…")


def _called(reference: str, text: str) -> str:
    return f"{reference} · {' '.join(text.split())[:60]}"
