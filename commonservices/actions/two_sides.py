"""Keeping what the other side says otherwise: differences with an owner and an age, gone once both sides agree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import discrepancies, reconciliations
from commonservices.actions.reconciliations import Compared, Ran, Result
from commonservices.domain.money import Money
from commonservices.domain.partners import Entity
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.reconciling.findings import ENTITY, Finding, Word, finding, outcome
from commonservices.domain.reconciling.keeping_up import OPEN
from commonservices.domain.two_sides import AMOUNT_DIFFERS, DATE_DIFFERS, MATCHED, MISSING_HERE, MISSING_THERE, Item
from commonservices.domain.two_sides import Compared as Line
from commonservices.queries.reconciling import Stretch
from commonservices.queries.statements import two_sides

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

ROUTINE: Final = "R7"
KINDS: Final = {
    AMOUNT_DIFFERS: "statement_amount",
    DATE_DIFFERS: "statement_date",
    MISSING_THERE: "statement_lacks",
    MISSING_HERE: "statement_more",
}


def keep(
    office: Office,
    provider_id: UUID,
    party_id: UUID,
    as_of: date,
    theirs: Sequence[Item],
    *,
    owner_id: UUID | None = None,
    due_on: date | str | None = None,
) -> Ran:
    """Compare a statement with ours and keep the differences as one act; those that agree by now are gone.

    Those that are open get an owner and a day when they are given, beside those that each kind has by itself.
    """
    with office.work("statement_compared") as work:
        provider, party = work.get(Entity, provider_id), work.get(Entity, party_id)
        work.subject(f"{provider.short_code} · {party.short_code}")
        results = keep_within(office, work, (provider, party), as_of, theirs)
        if owner_id is not None or due_on is not None:
            assigned = discrepancies.assigning(office, work, owner_id, due_on)
            for each in work.all(Discrepancy, routine=ROUTINE, state=OPEN):
                if each.finding_key.startswith(_scope(provider, party)):
                    work.put(assigned(each))
    return Ran(work.changes, results)


def keep_within(
    office: Office, work: Work, sides: tuple[Entity, Entity], as_of: date, theirs: Sequence[Item]
) -> tuple[Result, ...]:
    """Compare a statement of a party with ours inside an act that is under way, and keep the differences."""
    provider, party = sides
    lines = two_sides(office, provider.id, party.id, as_of, theirs)
    scope = _scope(provider, party)
    found = outcome(len(lines), (_finding(each, scope, party) for each in lines), (scope,))
    over = Stretch(as_of.replace(day=1), as_of, as_of)
    return reconciliations.keep(office, work, Compared(over, ((ROUTINE, found),), {}))


def _scope(provider: Entity, party: Entity) -> str:
    return f"statement {provider.id.hex} {party.id.hex}"


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
