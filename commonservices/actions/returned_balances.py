"""What a partner says it owes: kept as a confirmation of the balance, and compared bill by bill."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions import keeping, two_sides
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.two_sides import Item

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

SIDES: Final = ("provider_id", "counterparty_id", "as_of", "currency")
ITEMS: Final = "items"
"""The field that holds the partner's figure of each bill, as text: reference, day, amount in minor units, currency."""

OTHER_ITEMS: Final = "other_items"
"""The field that holds those of its bills in other currencies: differences are sought over all of them at once."""


def confirmation_id(provider_id: UUID, counterparty_id: UUID, as_of: date, currency: str) -> UUID:
    """Give the identifier of what one side said of its balance on a day: a later answer replaces it."""
    return of_link(BalanceConfirmation.KIND, provider_id, counterparty_id, as_of.isoformat(), currency)


def put_confirmation(office: Office, work: Work, _id: UUID | None, values: Mapping[str, Any]) -> None:
    """Keep what a partner answered inside an act that is under way, with the differences of single bills."""
    provider, party = work.get(Entity, values["provider_id"]), work.get(Entity, values["counterparty_id"])
    as_of, currency = values["as_of"], str(values["currency"])
    id = confirmation_id(provider.id, party.id, as_of, currency)
    held = work.find(BalanceConfirmation, id)
    given = {name: values[name] for name in ("our_balance", "their_balance", "explanation") if name in values}
    known = {name: getattr(held, name) for name in ("our_balance", "their_balance", "explanation")} if held else {}
    given = known | given | {"confirmed_by": party.short_code, "confirmed_on": office.clock.today()}
    made = BalanceConfirmation(
        id=id, provider_id=provider.id, counterparty_id=party.id, as_of=as_of, currency=currency, **given
    )
    keeping.put(work, made, held)
    if ITEMS in values:
        told = [*json.loads(str(values[ITEMS])), *json.loads(str(values.get(OTHER_ITEMS, "[]")))]
        theirs = tuple(_item(each) for each in told)
        two_sides.keep_within(office, work, (provider, party), as_of, theirs)


def items_text(items: list[tuple[str, str, int, str]]) -> str:
    """Give the partner's figures as the text that travels in a plan: reference, day, amount, currency."""
    return json.dumps(items, ensure_ascii=True)


def _item(each: tuple[str, str, int, str]) -> Item:
    reference, day, amount, currency = each
    return Item(reference, "", date.fromisoformat(day) if day else None, int(amount), currency)
