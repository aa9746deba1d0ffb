"""Which register a sheet was taken from, and who changed something here since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commonservices.domain.dates import show_date
from commonservices.domain.sheets.plan import Said
from commonservices.exchange.returning.slip import Slip
from commonservices.queries import history

if TYPE_CHECKING:
    from commonservices.exchange.returning.lists import HeldRow, SheetField
    from commonservices.office import Office

YES, NO = "yes", "no"
_MOST_LINES: Final = 2_000


def register_of(office: Office) -> str:
    """Give the mark of a register: that of its office, which every copy of the store shares."""
    owner = office.owner()
    return owner.id.hex if owner is not None else office.site.hex()


def demo_mark(office: Office) -> str:
    """Say whether a register is made up, as a slip says it."""
    return YES if office.demo else NO


def strange_register(office: Office, slip: Slip) -> Said | None:
    """Give why a sheet does not belong here; None when it does."""
    if slip.demo != demo_mark(office):
        return Said("return_of_demo" if slip.demo == YES else "return_of_real")
    if slip.register != register_of(office):
        return Said("return_of_another_register")
    return None


def last_change_of(office: Office, held: HeldRow, column: SheetField) -> tuple[str, str]:
    """Give the day and the author of the newest change of a field of a record; empty when the history has none."""
    kind, id = (held.sources or {}).get(column.key, (held.kind, held.id))
    name = column.field.name
    for line in history.of_record(office, kind, id, limit=_MOST_LINES):
        if line.field == name and line.id == id:
            return show_date(line.at.date(), office.language), line.actor
    return "", ""
