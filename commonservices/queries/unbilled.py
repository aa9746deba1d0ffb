"""What was rendered and is not billed, with its age, its worth and what stands in the way."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.billing import ORDER, USAGE
from commonservices.domain.declaring import dataclass
from commonservices.domain.ordering import CERTIFIED, CONFIRMED
from commonservices.domain.terms import add_months
from commonservices.store import cover_rows, order_rows, unbilled_rows
from commonservices.store.charge_rows import Wanted

if TYPE_CHECKING:
    from commonservices.office import Office

MONTHS: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class UnbilledRow:
    """One thing to bill: an order or a month of use, its age, why it cannot be billed, and the state of the order.

    `uncovered` says that it was rendered outside signed terms, and no waiver says why.
    """

    source: str
    order_id: UUID | None
    reference: str
    service_id: UUID | None
    description: str
    party_id: UUID
    party: str
    arrangement: str
    day: date
    age: int
    quantity: Decimal | None
    unit: str
    amount: int | None
    currency: str
    why: str
    state: str
    uncovered: bool = False


def unbilled(
    office: Office, until: date | None = None, since: date | None = None, party_id: UUID | None = None
) -> list[UnbilledRow]:
    """Give what waits for a bill up to a day, the oldest first; monthly use of a year back unless said otherwise."""
    day = until or office.today()
    first = since or add_months(day, -MONTHS).replace(day=1)
    both = frozenset({ORDER, USAGE})
    wanted = Wanted(first, day, party_id=party_id, states=(CONFIRMED, CERTIFIED), sources=both)
    with office.engine.connect() as connection:
        gathered, found = unbilled_rows.unbilled(connection, wanted)
        ids = [each.charge.source_id for each in found if each.charge.source == ORDER and each.charge.source_id]
        orders = {each.id: each for each in order_rows.orders_in(connection, ids)}
        rendered = {(each.charge.arrangement_id, each.charge.day) for each in found}
        bare = cover_rows.uncovered(connection, rendered, office.today())
    rows = []
    for each in found:
        charge = each.charge
        order_id = charge.source_id if charge.source == ORDER else None
        order = orders.get(order_id) if order_id else None
        above = gathered.terms.get(charge.arrangement_id) if charge.arrangement_id else None
        rows.append(
            UnbilledRow(
                source=charge.source,
                order_id=order_id,
                reference=order.reference if order else "",
                service_id=charge.service_id,
                description=charge.description,
                party_id=charge.party_id,
                party=gathered.entities[charge.party_id].short_code,
                arrangement=above.reference if above else "",
                day=charge.day,
                age=max((office.today() - charge.day).days, 0),
                quantity=charge.quantity,
                unit=charge.unit,
                amount=each.priced.amount + each.priced.support if each.priced else None,
                currency=each.priced.line.currency if each.priced else "",
                why=each.why,
                state=order.state if order else "",
                uncovered=(charge.arrangement_id, charge.day) in bare and not (order and order.cover_waiver),
            )
        )
    return rows


def waiting(office: Office, since: date, until: date) -> int:
    """Give how much of a period waits for its bill, drafts included: closing the period wants a reason for these."""
    with office.engine.connect() as connection:
        return unbilled_rows.summary(connection, since, until, office.today()).number
