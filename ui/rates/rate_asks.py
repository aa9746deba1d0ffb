"""What is asked before a rate is entered, changed, ended or taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import exchange_rates, rates
from commonservices.domain.changes import Changes
from commonservices.domain.shared_services import ExchangeRate, RateCard, RateLine
from commonservices.domain.terms import add_days
from commonservices.office import Office
from commonservices.queries import rates as queries
from commonservices.queries import shared_services
from commonservices.queries.arrangements import NEWEST, ArrangementFilter
from commonservices.queries.exchange_rates import ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price
from ui.asking import ask, ask_last_day, ask_reason
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, stored_values
from ui.records.lookups import Lookups

_OFFERED: Final = 12
_EVERY: Final = 5000
_CARD: Final = ("name", "provider_id", "currency", "valid_from", "method", "approved_by", "approved_on")
_LAST: Final = {"valid_to": "until_on"}


class RateAsks(QObject):
    """Asks and acts; what was done is told with the identifier of what to show."""

    done = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the page."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._specs = FieldSpecs(frame.words, Lookups(frame.bridge))

    # --- rates of exchange ----------------------------------------------------------------------------------------

    def exchange(self, currency: str = "") -> None:
        """Ask for a rate of exchange that is entered by hand, with its reason."""
        names = ("currency", "effective_on")
        code, since = (replace(self._specs.spec(ExchangeRate, name), read_only=False) for name in names)
        fields = (code, self._typed("rate", required=True), since, self._reason(required=True))
        asked = Asked(
            self.tr("Enter a rate by hand"),
            self.tr("In units of the currency for one US dollar. It counts before a published one of the same day."),
            self.tr("Enter the rate"),
            fields,
            _set_exchange,
            values={"currency": currency, "effective_on": self._frame.bridge.today()},
            fields_of={"day": "effective_on"},
            done=self._on_exchange,
        )
        ask(self._frame, self, asked)

    def remove_exchange(self, row: ExchangeRow) -> None:
        """Ask why a rate of exchange is taken out."""
        day = self._words.full_day(row.effective_on)
        question = self.tr("The rate of {currency} from {day} is taken out. Amounts converted with it keep it.")
        question = question.format(currency=self._words.isolate(row.currency), day=day)
        ask_reason(
            self._frame,
            self,
            self.tr("Take the rate out"),
            question,
            partial(exchange_rates.remove, id=row.id),
            named="why",
        )

    # --- the prices of services -----------------------------------------------------------------------------------

    def add(self, gap: GapRow | None = None, card: CardRow | None = None) -> None:
        """Ask for the price of a service from a day on."""
        named = FieldSpec(
            "service_id",
            self._words.field("service_id"),
            "reference",
            required=True,
            search=self._services,
            label_of=self._service_label,
        )
        first = gap.first if gap is not None else self._frame.bridge.today()
        last = gap.last if gap is not None and gap.last < self._frame.bridge.today() else None
        values: dict[str, object] = {"valid_from": first, "until_on": last, "currency": "USD", "method": "STANDARD"}
        if gap is not None:
            values["service_id"] = str(gap.service_id)
        if card is not None:
            values |= {"card_id": str(card.id), "currency": card.currency, "method": card.method}
        fields = (named, *self._priced(("valid_from", "currency", "unit", "method")), *self._further(card_too=True))
        asked = Asked(
            self.tr("Enter a rate"),
            self.tr("It counts from its first day until another one takes its place."),
            self.tr("Enter the rate"),
            fields,
            _add,
            values=values,
            fields_of=_LAST,
            done=self._on_done,
        )
        ask(self._frame, self, asked)

    def change(self, price: Price) -> None:
        """Ask for a new price from a day on; the old one ends the day before."""
        question = self.tr("The rate of {service}, {rate} {currency}, ends the day before the new one begins.").format(
            service=self._words.isolate(price.row.service),
            rate=self._words.number(price.row.rate),
            currency=self._words.isolate(price.row.currency),
        )
        from_day = FieldSpec("from_day", self._words.field("valid_from"), "date", required=True)
        asked = Asked(
            self.tr("New rate from a day on"),
            question,
            self.tr("Enter the rate"),
            (self._typed("rate", required=True), from_day, *self._further(), self._reason()),
            partial(_change, price.id),
            fields_of={**_LAST, "valid_from": "from_day"},
            done=self._on_done,
        )
        ask(self._frame, self, asked)

    def end(self, price: Price) -> None:
        """Ask for the last day of a price."""
        question = self.tr("From the day after, deliveries of {service} have no rate until another one is entered.")
        question = question.format(service=self._words.isolate(price.row.service))
        ask_last_day(self._frame, self, self.tr("End the rate"), question, partial(_end, price.id))

    def remove(self, price: Price) -> None:
        """Ask why a price is taken out."""
        question = self.tr("A rate that was entered by mistake is taken out. One that stands on a bill stays.")
        ask_reason(
            self._frame,
            self,
            self.tr("Take the rate out"),
            question,
            partial(rates.remove, id=price.id),
            named="why",
        )

    def add_card(self) -> None:
        """Ask for a rate card: the prices one provider gives out together."""
        asked = Asked(
            self.tr("Add a rate card"),
            self.tr("A card holds the rates that one provider gives out together, in one currency."),
            self.tr("Add the card"),
            tuple(self._specs.spec(RateCard, name) for name in _CARD),
            _add_card,
            values={"currency": "USD", "method": "STANDARD", "valid_from": self._frame.bridge.today()},
            done=self._on_done,
        )
        ask(self._frame, self, asked)

    def change_card(self, row: CardRow) -> None:
        """Ask for what a rate card says, and correct it; its rates must still fit."""
        card = self._frame.bridge.ask(partial(queries.card, id=row.id))
        names = (*_CARD, "valid_to", "notes")
        asked = Asked(
            self.tr("Correct the rate card"),
            self.tr("The rates of the card stay as they are and must still lie within its days."),
            self.tr("Correct the card"),
            tuple(self._specs.spec(RateCard, name) for name in names),
            partial(_change_card, row.id),
            values={name: _shown(getattr(card, name)) for name in names},
            done=self._on_changed,
        )
        ask(self._frame, self, asked)

    def remove_card(self, row: CardRow) -> None:
        """Ask why a rate card is taken out."""
        question = self.tr("A card that was entered by mistake is taken out. One that holds rates stays.")
        title, doing = self.tr("Take the card out"), partial(rates.remove_card, id=row.id)
        ask_reason(self._frame, self, title, question, doing, named="why")

    # --- fields ---------------------------------------------------------------------------------------------------

    def _typed(self, name: str, *, required: bool = False) -> FieldSpec:
        return FieldSpec(name, self._words.field(name), "text", required=required)

    def _reason(self, *, required: bool = False) -> FieldSpec:
        return FieldSpec("reason", self._words.field("reason"), "long_text", required=required)

    def _priced(self, names: Sequence[str]) -> list[FieldSpec]:
        made = [replace(self._specs.spec(RateLine, name), read_only=False) for name in names]
        return [self._typed("rate", required=True), *made]

    def _further(self, *, card_too: bool = False) -> list[FieldSpec]:
        until = FieldSpec("until_on", self._words.field("until_on"), "date")
        elements = FieldSpec(
            "elements",
            self._words.field("elements"),
            "long_text",
            help=self.tr("What one unit costs, one element on a line: Fuel=1.05*0.92, Staff=0.1*14:INDIRECT."),
        )
        cards = self._frame.bridge.ask(queries.cards)
        choices = tuple(Choice(str(each.id), each.name, each.provider) for each in cards)
        card = FieldSpec("card_id", self._words.field("card_id"), "code", choices=choices)
        plain = [self._specs.spec(RateLine, name) for name in ("approved_by", "review_by")]
        typed = [self._typed(name) for name in ("support_percent", "minimum_charge")]
        return [until, *typed, *plain, *([card] if card_too and choices else []), elements]

    def _services(self, text: str) -> Sequence[Choice]:
        wanted = ArrangementFilter(text=text)
        page = partial(shared_services.page, wanted=wanted, sort=NEWEST, limit=_OFFERED)
        found = self._frame.bridge.ask(page)
        return [Choice(str(each.id), f"{each.reference} · {each.name}", each.reference) for each in found]

    def _service_label(self, id: str) -> str:
        rows = self._frame.bridge.ask(partial(shared_services.page, wanted=ArrangementFilter(), limit=_EVERY))
        return next((f"{each.reference} · {each.name}" for each in rows if str(each.id) == id), id)

    # --- afterwards -----------------------------------------------------------------------------------------------

    def _on_exchange(self, answers: Answers, _outcome: object) -> None:
        self.done.emit(str(answers["currency"]))

    def _on_done(self, _answers: Answers, outcome: Any) -> None:
        self.done.emit(str(outcome.id))

    def _on_changed(self, _answers: Answers, outcome: Changes) -> None:
        self.done.emit(next((str(id) for id in outcome.ids(RateCard.KIND)), ""))


def _set_exchange(answers: Answers) -> Callable[[Any], Any]:
    return partial(
        exchange_rates.set_rate,
        currency=str(answers["currency"]),
        rate=answers["rate"],
        day=answers["effective_on"],
        reason=str(answers["reason"]),
    )


def _add(answers: Answers) -> Callable[[Any], Any]:
    return partial(
        rates.add,
        service_id=UUID(str(answers["service_id"])),
        values=_values(answers, leave={"service_id"}),
        elements=_elements(answers),
    )


def _change(id: UUID, answers: Answers) -> Callable[[Any], Any]:
    return partial(
        rates.change,
        id=id,
        rate=answers["rate"],
        from_day=answers["from_day"],
        values=_values(answers, leave={"rate", "from_day", "reason"}),
        elements=_elements(answers),
        why=str(answers["reason"] or ""),
    )


def _end(id: UUID, office: Office, last: date) -> Changes:
    """End a price after its last day."""
    return rates.end(office, id, add_days(last, 1))


def _add_card(answers: Answers) -> Callable[[Any], Any]:
    return partial(rates.add_card, values={**_values(answers, leave=set())})


def _values(answers: Answers, leave: set[str]) -> Mapping[str, object]:
    """Give the fields that were filled in, as the action takes them; the last day becomes the end."""
    found = {name: value for name, value in answers.items() if name not in leave and value not in {None, ""}}
    found.pop("elements", None)
    last = found.pop("until_on", None)
    if isinstance(last, date):
        found["valid_to"] = add_days(last, 1)
    for name in ("card_id", "provider_id"):
        if name in found:
            found[name] = UUID(str(found[name]))
    return found


def _elements(answers: Answers) -> tuple[str, ...]:
    return tuple(line for line in str(answers.get("elements") or "").splitlines() if line.strip())


def _change_card(id: UUID, answers: Answers) -> Callable[[Any], Any]:
    values = {}
    for name, value in answers.items():
        values.update(stored_values(RateCard, name, value))
    return partial(rates.set_card, id=id, values=values)


def _shown(value: object) -> object:
    return str(value) if isinstance(value, UUID) else value
