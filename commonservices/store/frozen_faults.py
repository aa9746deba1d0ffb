"""Whether frozen money stayed as it was: runs, bills, deliveries and settlements beside their journal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

import sqlalchemy as sa

from commonservices.domain.freezing import FREEZES, Freeze
from commonservices.domain.records import record_of
from commonservices.store.findings import INVARIANTS, Finding
from commonservices.store.freezing import SQLITE
from commonservices.store.journal import CELL_OF_ROW

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "apportionment_run": "The run {reference} was changed after it was frozen.",
        "share": "A share of the run {reference} was changed after it was frozen.",
        "bill": "The bill {reference} was changed after it was issued.",
        "bill_line": "A line of the bill {reference} was changed after it was issued.",
        "delivery": "A delivery of {reference} was changed after it was entered.",
        "settlement": "A settlement of {reference} was changed after it was entered.",
        "submission": "The submission {reference} was changed after it was made.",
        "cba_case": "The case {reference} was changed after it was adopted.",
        "cba_line": "A line of the case {reference} was changed after it was adopted.",
        "efficiency_record": "The claim {reference} was changed after it was validated.",
    }
)
# What was written to a row after the day was set that freezes it, or after the row was made.
_AFTER_THE_DAY: Final = """
SELECT DISTINCT o.reference FROM {tables} WHERE o.{since} IS NOT NULL AND EXISTS (
  SELECT 1 FROM j_cell s JOIN j_cell c ON c.tx > s.tx
  WHERE s."row" = {owner_row} AND s.entity = :owner AND s.cell = :seal AND s.value LIKE :day
    AND c."row" = {row} AND c.entity = :entity AND c.cell NOT IN ({open_cells}){while_frozen})
ORDER BY o.reference
"""
# What may be opened again was frozen only until the day was written anew.
_NOT_OPENED: Final = """ AND NOT EXISTS (
  SELECT 1 FROM j_cell u WHERE u."row" = s."row" AND u.entity = s.entity AND u.cell = s.cell
    AND u.tx > s.tx AND u.tx <= c.tx)"""
_AFTER_THE_FIRST: Final = """
SELECT DISTINCT o.reference FROM {tables} WHERE EXISTS (
  SELECT 1 FROM j_cell c JOIN j_cell b ON b."row" = c."row" AND b.entity = c.entity AND b.tx < c.tx
  WHERE c."row" = {row} AND c.entity = :entity AND c.cell NOT IN ({open_cells}))
ORDER BY o.reference
"""


def frozen_faults(connection: sa.Connection) -> Iterator[Finding]:
    """Give what was changed by an act though it was frozen."""
    for kind, freeze in FREEZES.items():
        statement, values = _asked(kind, freeze, connection.dialect.name)
        for reference in connection.scalars(statement, values):
            yield Finding(INVARIANTS, WORDS[kind].format(reference=reference), reference)


def _asked(kind: str, freeze: Freeze, dialect: str) -> tuple[sa.TextClause, dict[str, object]]:
    """Give the question for the references of what was changed, with its values."""
    record, owner = record_of(kind), record_of(freeze.owner or kind)
    cells = sorted({record.cell_of(name) for name in freeze.open_fields} | (set() if freeze.stays else {CELL_OF_ROW}))
    of = "r" if freeze.owner else "o"
    joined = f"{owner.name} o" + (f" JOIN {kind} r ON r.{freeze.under} = o.id" if freeze.owner else "")
    raw = "{}.id" if dialect == SQLITE else "uuid_send({}.id)"
    text = (_AFTER_THE_DAY if freeze.since else _AFTER_THE_FIRST).format(
        tables=joined,
        since=freeze.since,
        row=raw.format(of),
        owner_row=raw.format("o"),
        open_cells=", ".join(map(str, cells or [-1])),
        while_frozen=_NOT_OPENED if freeze.since in freeze.open_fields else "",
    )
    values: dict[str, object] = {"entity": record.number}
    if freeze.since:
        seal = owner.cell_of(freeze.since)
        values |= {"owner": owner.number, "seal": seal, "day": f'%"{freeze.since}":%'}
    return sa.text(text), values
