"""The command bill days: how long it took from the delivery to the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office

_HEADS: Final = ("since", "until", "orders", "median", "average", "longest")


def days(session: Session, office: Office) -> int:
    """Show the days from delivery to bill, for the bills issued since a day."""
    from commonservices.cli.bills import show_table
    from commonservices.domain.terms import add_months
    from commonservices.queries.orders import days_to_bill

    until = office.today()
    since = session.day("since") or add_months(until, -12)
    found = days_to_bill(office, since, until)
    shown = {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "orders": found.orders,
        "median": None if found.median is None else round(float(found.median), 1),
        "average": None if found.average is None else round(float(found.average), 1),
        "longest": found.longest,
    }
    return show_table(session, [shown], _HEADS)
