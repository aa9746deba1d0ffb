"""To whom a form can go: the partners that have something to fill in, with how many rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.form_rows import BALANCE, COUNTS, READINGS, USAGE, Form, form_of, own_entity
from commonservices.exchange.returning.words import SheetWords
from commonservices.jobs import Tell, silent
from commonservices.queries import ageing
from commonservices.queries.returned_forms import ReturnedForm, last_returned
from commonservices.store.rows import fetch, fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class Fillable:
    """One partner a kind of form concerns: how many rows it would fill in; nought when there is nothing now."""

    partner: Entity
    rows: int
    last: ReturnedForm | None = None
    """The last form of this kind it sent back."""


def fillable(
    office: Office, kind: str, first: date, last: date, language: str, tell: Tell = silent
) -> tuple[Fillable, ...]:
    """Give the partners a kind of form concerns, by code; the office itself gets no form."""
    with office.engine.connect() as connection:
        found = fetch_in(connection, Entity, "id", _concerned(office, connection, kind, last))
    partners = sorted((each for each in found if each.id != own_entity(office)), key=lambda each: each.short_code)
    returned, made = last_returned(office, kind), []
    for done, partner in enumerate(partners):
        tell(done, len(partners), "making_forms")
        rows = _rows(office, kind, partner, first, last, language)
        made.append(Fillable(partner, rows, returned.get(partner.id)))
    return tuple(made)


def form_to_give(office: Office, kind: str, partner: Entity, first: date, last: date, language: str) -> Form:
    """Give a form to hand out; RuleBroken also when every month of it is closed or to come."""
    form = form_of(office, kind, partner, first, last, language)
    if not any(column.editable for column in form.columns):
        words = SheetWords(language).text("forms", "no_open_month")
        refuse("form_nothing_to_fill", "kind", partner.short_code, reason=words, example=USAGE)
    return form


def _rows(office: Office, kind: str, partner: Entity, first: date, last: date, language: str) -> int:
    try:
        return len(form_to_give(office, kind, partner, first, last, language).rows)
    except RuleBroken:
        return 0


def _concerned(office: Office, connection: Any, kind: str, last: date) -> list[UUID]:
    """Give whom the records of a kind name at all."""
    found: list[UUID | None]
    if kind == BALANCE:
        found = [each.counterparty_id for each in ageing.aged(office, last, own_entity(office))]
    elif kind == COUNTS:
        found = [each.entity_id for each in fetch(connection, ArrangementParty)]
    else:
        parts = fetch(connection, Participation)
        found = [each.entity_id for each in parts if (each.role == "PROVIDER") is (kind == READINGS)]
        if kind == READINGS:
            services = fetch(connection, SharedService)
            found += [each.managing_entity_id for each in services]
    return list(dict.fromkeys(each for each in found if each is not None))
