"""What a person does with the prices of services: rate cards, prices, a new price from a day on, and their end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import beside, keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import field_of, value_for
from commonservices.domain.bills import BillLine
from commonservices.domain.changes import Changes
from commonservices.domain.rate_rules import (
    PRICE_FIELDS,
    Element,
    check_in_card,
    check_inside,
    elements_text,
    read_element,
)
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import RateCard, RateLine, SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_OF_ONE_PRICE: Final[Mapping[str, Any]] = {"approved_by": "", "elements": "", "review_by": None, "document_id": None}
"""What was said of a price does not pass on to the one that takes its place."""


# --- cards ------------------------------------------------------------------------------------------------------------


def add_card(office: Office, values: Mapping[str, object]) -> Added:
    """Enter a rate card: the prices one provider gives out together."""
    card = keeping.made(office, RateCard, values)
    with office.work("rate_card_added", subject=card.name) as work:
        keeping.put(work, card)
    return Added(work.changes, card.id, card.name)


def set_card(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a rate card as one act; its prices must still fit."""
    with office.work("rate_card_set", why=why) as work:
        before = work.get(RateCard, id)
        work.subject(before.name)
        after = keeping.changed(office, before, values)
        for line in work.all(RateLine, card_id=id):
            check_in_card(line, after)
        keeping.put(work, after, before)
    return work.changes


def remove_card(office: Office, id: UUID, why: str) -> Changes:
    """Take out a rate card that was entered by mistake, with the reason; one that holds prices stays."""
    if not why.strip():
        refuse("reason_missing", "reason", example="entered for the wrong day")
    with office.work("rate_card_removed", why=why) as work:
        card = work.get(RateCard, id)
        work.subject(card.name)
        lines = work.all(RateLine, card_id=id)
        if lines:
            refuse("rate_card_used", "card_id", card.name, shown=card.name, count=len(lines))
        work.remove(card)
    return work.changes


# --- prices -----------------------------------------------------------------------------------------------------------


def add(
    office: Office, service_id: UUID, values: Mapping[str, object], elements: Sequence[str | Element] = ()
) -> Added:
    """Give a service a price from a day on; one that overlaps another is refused, naming that one."""
    with office.work("rate_set") as work:
        service = work.get(SharedService, service_id)
        work.subject(service.reference)
        card = work.find(RateCard, _card_id(values))
        start: dict[str, object] = {"unit": service.unit, "service_id": service_id}
        if card is not None:
            start |= {"currency": card.currency, "method": card.method, "valid_from": card.valid_from}
        line = keeping.made(office, RateLine, {**start, **values, **_said(elements)})
        _put(work, line)
    return Added(work.changes, line.id, service.reference)


def change(
    office: Office,
    id: UUID,
    rate: object,
    from_day: date | str,
    values: Mapping[str, object] | None = None,
    elements: Sequence[str | Element] = (),
    why: str = "",
) -> Added:
    """Give a service a new price from a day on and end the old one that day, both in one act."""
    day = value_for(office, field_of(RateLine, "valid_from"), from_day)
    with office.work("rate_changed", why=why) as work:
        old = work.get(RateLine, id)
        service = work.get(SharedService, old.service_id)
        work.subject(service.reference)
        if not isinstance(day, date):
            refuse("required", "valid_from", example=office.today())
        check_inside(old, day, "valid_from", _used_to(work, old, day))
        fresh = replace(old, id=office.new_id(), valid_from=day, **_OF_ONE_PRICE)
        new = keeping.changed(office, fresh, {"rate": rate, **(values or {}), **_said(elements)})
        keeping.put(work, replace(old, valid_to=day), old)
        _put(work, new)
    return Added(work.changes, new.id, service.reference)


def set_line(
    office: Office,
    id: UUID,
    values: Mapping[str, object],
    elements: Sequence[str | Element] | None = None,
    why: str = "",
) -> Changes:
    """Change what is said of a price; once it stands on a bill its price and first day stay."""
    with office.work("rate_line_set", why=why) as work:
        before = work.get(RateLine, id)
        work.subject(work.get(SharedService, before.service_id).reference)
        said = {} if elements is None else {"elements": elements_text(_read(elements))}
        after = keeping.changed(office, before, {**values, **said})
        billed = work.all(BillLine, rate_line_id=id)
        differing = [name for name in PRICE_FIELDS if getattr(before, name) != getattr(after, name)]
        if billed and differing:
            refuse("rate_in_use", differing[0], count=len(billed))
        _put(work, after, before)
    return work.changes


def end(office: Office, id: UUID, day: date | str, why: str = "") -> Changes:
    """End a price: the day given is the first it no longer counts on."""
    until = value_for(office, field_of(RateLine, "valid_to"), day)
    with office.work("rate_ended", why=why) as work:
        before = work.get(RateLine, id)
        work.subject(work.get(SharedService, before.service_id).reference)
        if not isinstance(until, date):
            refuse("required", "valid_to", example=office.today())
        if until != before.valid_to:
            check_inside(before, until, "valid_to", _used_to(work, before, until))
        keeping.put(work, replace(before, valid_to=until), before)
    return work.changes


def remove(office: Office, id: UUID, why: str) -> Changes:
    """Take out a price that was entered by mistake, with the reason; one that stands on a bill stays."""
    if not why.strip():
        refuse("reason_missing", "reason", example="entered for the wrong day")
    with office.work("rate_removed", why=why) as work:
        line = work.get(RateLine, id)
        work.subject(work.get(SharedService, line.service_id).reference)
        billed = work.all(BillLine, rate_line_id=id)
        if billed:
            refuse("rate_used", "rate", count=len(billed))
        work.remove(line)
    return work.changes


def _put(work: Work, line: RateLine, before: RateLine | None = None) -> None:
    card = work.find(RateCard, line.card_id)
    if card is not None:
        check_in_card(line, card)
    beside.rate(work, line)
    keeping.put(work, line, before)


def _used_to(work: Work, line: RateLine, day: date) -> date | None:
    """Give the last day from a day on for which a price was billed."""
    days = [each.service_date for each in work.all(BillLine, rate_line_id=line.id) if each.service_date]
    return max((each for each in days if each >= day), default=None)


def _card_id(values: Mapping[str, object]) -> UUID | None:
    given = values.get("card_id")
    return given if isinstance(given, UUID) else None


def _said(elements: Sequence[str | Element]) -> dict[str, Any]:
    return {"elements": elements_text(_read(elements))} if elements else {}


def _read(elements: Sequence[str | Element]) -> list[Element]:
    return [read_element(each) if isinstance(each, str) else each for each in elements]
