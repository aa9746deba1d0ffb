"""Whether what a returned sheet would change moved here since its plan was made: then the whole plan is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.returned_balances import ITEMS, OTHER_ITEMS, confirmation_id
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.quality import KpiReading
from commonservices.domain.shared_services import DriverValue, MonthlyUsage
from commonservices.domain.sheets.plan import ProposedCell, ProposedRow
from commonservices.errors import Known
from commonservices.queries import statements

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

MOST_NAMED: Final = 10
AT_ONCE: Final = 100
_BALANCE: Final = "form:balance"


def refuse_stale(
    office: Office, work: Work, target: str, rows: Sequence[ProposedRow], classes: Mapping[str, type[Record]]
) -> None:
    """Refuse a plan whose values changed here since it was made; the cells concerned are named."""
    stale: list[str] = []
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        met = [(each, *_meant(each, each.target or target, classes)) for each in some]
        held = _held(work, [(cls, id) for _, cls, id, _ in met if cls is not None and id is not None])
        for row, cls, id, identity in met:
            if cls is not None:
                stale += _moved_cells(work, row, held.get((cls, id)), identity)
        balances = [each for each in some if (each.target or target) == _BALANCE]
        stale += [each.address.cell for each in balances if _owes_otherwise(office, each)]
    if stale:
        raise Known(
            "import_stale",
            "What the sheet would change was changed here meanwhile, so nothing was imported: {cells}.",
            advice="Read the sheet again and look at the preview.",
            cells=", ".join(stale[:MOST_NAMED]) + (" …" if len(stale) > MOST_NAMED else ""),
        )


def _meant(
    row: ProposedRow, target: str, classes: Mapping[str, type[Record]]
) -> tuple[type[Record] | None, UUID | None, tuple[str, ...]]:
    """Give which record a row writes, and the fields that only say which one it is."""
    if target in classes:
        return classes[target], row.record, ()
    found = _KEYED.get(target.partition(":")[2])
    if found is None:
        return None, None, ()
    cls, fields, identify = found
    said = {each.field: each.after for each in row.cells if each.refused is None}
    values = [said.get(name) for name in fields]
    return cls, (None if None in values else identify(*values)), fields


def record_meant(row: ProposedRow, target: str) -> UUID | None:
    """Give the key of the record a row is about, where records are known by what they are about; None elsewhere."""
    return _meant(row, row.target or target, {})[1]


def _held(work: Work, wanted: Sequence[tuple[type[Record], UUID]]) -> dict[tuple[type[Record], UUID | None], Record]:
    """Give the records as they stand, those of one kind read at once; arrangements with their terms."""
    found: dict[tuple[type[Record], UUID | None], Record] = {}
    for cls in dict.fromkeys(cls for cls, _ in wanted):
        work.know(cls, [id for each, id in wanted if each is cls])
        for each, id in wanted:
            if each is cls and (record := work.find(cls, id)) is not None:
                found[cls, id] = record
    terms = [each.version_id for each in found.values() if isinstance(each, Arrangement)]
    work.know(ArrangementVersion, [each for each in terms if each is not None])
    return found


def _moved_cells(work: Work, row: ProposedRow, held: Record | None, identity: Sequence[str]) -> list[str]:
    """Give the places of the cells whose value is no longer what the plan saw."""
    if held is None and not identity:
        return [each.address.cell for each in row.cells if each.changes and row.record is not None]
    cells = [each for each in row.cells if each.refused is None and each.field not in identity]
    return [each.address.cell for each in cells if _now(work, held, each) != _plain(each.before)]


def _now(work: Work, held: Record | None, cell: ProposedCell) -> Any:
    if isinstance(held, Arrangement) and not hasattr(held, cell.field):
        return _plain(getattr(work.find(ArrangementVersion, held.version_id), cell.field, None))
    return _plain(getattr(held, cell.field, None))


def _plain(value: object) -> object:
    """Give a value, with one word for all that is nothing: a record that is not there has no empty texts."""
    return None if value in ("", frozenset()) else value


def _owes_otherwise(office: Office, row: ProposedRow) -> bool:
    """Say whether the open bills a balance was confirmed with come to something else now."""
    said = {each.field: each.after for each in row.cells if each.refused is None}
    provider, party, as_of, currency = (said.get(name) for name in _SIDES)
    open_now = statements.open_bills(office, provider, party, as_of)  # type: ignore[arg-type]
    return sum(each.amount for each in open_now if each.currency == currency) != said.get("our_balance")


def _usage_id(service: UUID, consumer: UUID, month: Any) -> UUID:
    return of_link(service, consumer, month.isoformat()[:7])


def _dated_id(one: UUID, other: UUID, day: Any) -> UUID:
    return of_link(one, other, day.isoformat())


def _count_id(arrangement: UUID, entity: UUID, driver: str, day: Any) -> UUID:
    return of_link(arrangement, entity, driver, day.isoformat())


def _balance_id(provider: UUID, party: UUID, day: Any, currency: str, *_figures: object) -> UUID:
    return confirmation_id(provider, party, day, currency)


_SIDES: Final = ("provider_id", "counterparty_id", "as_of", "currency")
_READING: Final = (KpiReading, ("service_id", "kpi_id", "as_of"), _dated_id)
_KEYED: Final[Mapping[str, tuple[type[Record], tuple[str, ...], Callable[..., UUID]]]] = MappingProxyType(
    {
        "usage": (MonthlyUsage, ("service_id", "consumer_id", "month"), _usage_id),
        "readings": _READING,
        "survey": _READING,
        "counts": (DriverValue, ("arrangement_id", "entity_id", "driver_code", "census_date"), _count_id),
        "balance": (BalanceConfirmation, (*_SIDES, "our_balance", ITEMS, OTHER_ITEMS), _balance_id),
    }
)
"""Records that are known by what they are about: their class, the fields that say it, and how these make its key."""
