"""How complete the record of an arrangement is, and its checklist of clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.completeness import Score, clause_score, clauses_needed, record_score
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store import details

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """One clause of the checklist: whether the type needs it, and what was found in the paper."""

    clause: str
    needed: bool
    present: str = ""
    reference: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Completeness:
    """The two scores of an arrangement with the lines of its checklist, needed ones first."""

    record: Score
    clauses: Score
    clause_lines: tuple[ClauseLine, ...]


def completeness(office: Office, id: UUID) -> Completeness:
    """Give how complete an arrangement is; Known when there is none."""
    with office.engine.connect() as connection:
        held = details.arrangement(connection, id, office.today())
    if held is None:
        raise Known("not_found", "This arrangement is no longer in the register.")
    facts = held.facts
    checks = {each.clause: each for each in held.clauses}
    needed = clauses_needed(facts.type)
    codes = (*needed, *(each.code for each in codelists.load("clause_codes").active() if each.code not in needed))
    lines = tuple(
        ClauseLine(code, code in needed, check.present, check.reference, check.note)
        if (check := checks.get(code)) is not None
        else ClauseLine(code, code in needed)
        for code in codes
    )
    return Completeness(record_score(facts), clause_score(facts.type, facts.clauses), lines)
