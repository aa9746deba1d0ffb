"""What a person does with exchange rates: take in a published list, enter one by hand with the reason, take one out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.keeping import put
from commonservices.actions.values import field_of, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.exchange_editions import MANUAL, UNORE, Edition, check_current
from commonservices.domain.ids import of_link
from commonservices.domain.pricing import USD
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import ExchangeRate

if TYPE_CHECKING:
    from commonservices.office import Office


def take(office: Office, edition: Edition, source: str = UNORE) -> Changes:
    """Take in a published list as one act; a list that is in the register already changes nothing."""
    made = {of_link("rate", each.currency, each.effective_on.isoformat(), source): each for each in edition.rates}
    with office.work("exchange_rates_taken", subject=edition.effective_on.isoformat()) as work:
        held = {each.id: each for each in work.know(ExchangeRate, list(made))}
        for id, each in made.items():
            record = ExchangeRate(
                id=id,
                currency=each.currency,
                effective_on=each.effective_on,
                rate=each.rate,
                source=source,
                edition=each.effective_on.isoformat(),
            )
            put(work, record, held.get(id))
    return work.changes


def set_rate(office: Office, currency: str, rate: object, day: date | str, reason: str) -> Changes:
    """Enter a rate by hand from a day on, in units for one US dollar; entered again for the day it replaces itself."""
    typed = {name: field_of(ExchangeRate, name, fixed_too=True) for name in ("currency", "effective_on", "rate")}
    code = value_for(office, typed["currency"], currency)
    since = value_for(office, typed["effective_on"], day)
    if not reason.strip():
        refuse("reason_missing", "reason", example="the bank gave it, as the list has none")
    if code == USD:
        refuse("rate_of_dollar", "currency", code)
    if isinstance(since, date):
        check_current(code, since)
    with office.work("exchange_rate_set", subject=f"{code} · {since}", why=reason) as work:
        record = ExchangeRate(
            id=of_link("rate", code, str(since), MANUAL),
            currency=code,
            effective_on=since,
            rate=value_for(office, typed["rate"], rate),
            source=MANUAL,
            reason=reason.strip(),
        )
        put(work, record, work.find(ExchangeRate, record.id))
    return work.changes


def remove(office: Office, id: UUID, why: str) -> Changes:
    """Take out a rate that was entered by mistake; amounts that were converted with it keep it."""
    if not why.strip():
        refuse("reason_missing", "reason", example="entered for the wrong day")
    with office.work("exchange_rate_removed", why=why) as work:
        held = work.get(ExchangeRate, id)
        work.subject(f"{held.currency} · {held.effective_on}")
        work.remove(held)
    return work.changes
