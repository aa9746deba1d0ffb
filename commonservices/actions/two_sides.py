"""Keeping what the other side says otherwise: differences with an owner and an age, gone once both sides agree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import reconciliations
from commonservices.actions.reconciliations import Compared, Ran
from commonservices.domain.money import Money
from commonservices.domain.partners import Entity
from commonservices.domain.reconciling.findings import ENTITY, Finding, Word, finding, outcome
from commonservices.domain.two_sides import AMOUNT_DIFFERS, DATE_DIFFERS, MATCHED, MISSING_HERE, MISSING_THERE, Item
from commonservices.domain.two_sides import Compared as Line
from commonservices.queries.reconciling import Stretch
from commonservices.queries.statements import two_sides

if TYPE_CHECKING:
    from commonservices.office import Office

ROUTINE: Final = "R7"
KINDS: Final = {
    AMOUNT_DIFFERS: "statement_amount",
    DATE_DIFFERS: "statement_date",
    MISSING_THERE: "statement_lacks",
    MISSING_HERE: "statement_more",
}


def keep(office: Office, provider_id: UUID, party_id: UUID, as_of: date, theirs: Sequence[Item]) -> Ran:
    """Compare a statement with ours and keep the differences as one act; those that agree by now are gone."""
    lines = two_sides(office, provider_id, party_id, as_of, theirs)
    with office.work("statement_compared") as work:
        provider, party = work.get(Entity, provider_id), work.get(Entity, party_id)
        work.subject(f"{provider.short_code} · {party.short_code}")
        scope = f"statement {provider_id.hex} {party_id.hex}"
        found = outcome(len(lines), (_finding(each, scope, party) for each in lines), (scope,))
        over = Stretch(as_of.replace(day=1), as_of, as_of)
        results = reconciliations.keep(office, work, Compared(over, ((ROUTINE, found),), {}))
    return Ran(work.changes, results)


def _finding(line: Line, scope: str, party: Entity) -> Finding | None:
    if line.outcome == MATCHED:
        return None
    ours, theirs = line.ours, line.theirs
    one = ours or theirs
    currency = one.currency if one else "USD"
    words: dict[str, Word] = {"entity": party.short_code, "number": one.reference or one.external if one else ""}
    if ours is not None:
        words |= {"amount_told": Money(ours.amount, currency), "day": ours.day or "—"}
    if theirs is not None:
        words |= {"other": Money(theirs.amount, currency), "since": theirs.day or "—"}
    amount = Money(line.difference or (ours.amount if ours else 0), currency)
    return finding(KINDS[line.outcome], line.key, scope=scope, subject=(ENTITY, party.id), amount=amount, words=words)
