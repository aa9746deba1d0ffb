"""What sharing saves: the cases of services with their result, the claims of a year with their gain, hourly rates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.cost_benefit import CaseResult, case_inputs, case_result
from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.domain.efficiency_cases import DRAFT, MOVES
from commonservices.domain.efficiency_cases import missing_for as case_missing
from commonservices.domain.efficiency_claims import (
    ESTIMATED,
    REALISED,
    VALIDATED,
    Gain,
    gain_of,
    recalculated_ok,
    remarks_of,
)
from commonservices.domain.efficiency_claims import missing_for as claim_missing
from commonservices.domain.guards import Missing
from commonservices.errors import Known
from commonservices.store import efficiency_rows, listing, lookups
from commonservices.store.efficiency_rows import HeldService
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = [
    "CaseDetail", "CaseRow", "ClaimRow", "LineRow", "RateRow",
    "case", "case_by_reference", "cases", "claim", "claim_by_reference", "claims", "rates",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRow:
    """One hourly rate with where it holds, and whether it holds today."""

    rate: LabourRate
    location: str
    running: bool

    @property
    def id(self) -> UUID:
        """Give the identifier of the rate."""
        return self.rate.id


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One case with what it comes to; `service` is the reference of its service."""

    case: CbaCase
    service: str
    service_name_en: str
    service_name_fr: str
    stream: str
    result: CaseResult
    lines: int
    evidence: int

    @property
    def id(self) -> UUID:
        """Give the identifier of the case."""
        return self.case.id

    @property
    def reference(self) -> str:
        """Give the reference of the case."""
        return self.case.reference

    @property
    def state(self) -> str:
        """Give the state the case has reached."""
        return self.case.state


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One line of a case with the code of its entity, and the grade and hourly rate that count for it."""

    line: CbaLine
    entity: str
    grade: str
    hourly: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDetail:
    """One case with its lines, its result, the states it may come into and what it lacks for them, and its claims."""

    row: CaseRow
    lines: tuple[LineRow, ...]
    rates: tuple[RateRow, ...]
    missing: Mapping[str, tuple[Missing, ...]]
    claims: tuple[ClaimRow, ...]

    @property
    def case(self) -> CbaCase:
        """Give the case itself."""
        return self.row.case

    @property
    def result(self) -> CaseResult:
        """Give what the case comes to."""
        return self.row.result

    @property
    def editable(self) -> bool:
        """Say whether its lines may be changed."""
        return self.row.case.state == DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One claim with its gain, what is said beside it, and what it lacks for the next state.

    `counted` says that it belongs into a total: it is linked to no other claim.
    """

    claim: EfficiencyRecord
    service: str
    service_name_en: str
    service_name_fr: str
    unit: str
    owner: str
    consumer: str
    case: str
    linked: str
    linked_from: tuple[str, ...]
    gain: Gain
    remarks: tuple[str, ...]
    missing: tuple[Missing, ...]
    evidence: int
    recalculated_ok: bool

    @property
    def id(self) -> UUID:
        """Give the identifier of the claim."""
        return self.claim.id

    @property
    def reference(self) -> str:
        """Give the reference of the claim."""
        return self.claim.reference

    @property
    def state(self) -> str:
        """Give the state the claim has reached."""
        return self.claim.state

    @property
    def counted(self) -> bool:
        """Say whether the claim belongs into a total."""
        return self.claim.linked_id is None


def rates(office: Office) -> tuple[RateRow, ...]:
    """Give the hourly rates by grade, the newest first."""
    with office.engine.connect() as connection:
        return _rates(connection, office.today())


def cases(office: Office, service_id: UUID | None = None) -> tuple[CaseRow, ...]:
    """Give the cases of the office or of one service, by rank and reference."""
    with office.engine.connect() as connection:
        return _case_rows(connection, efficiency_rows.cases(connection, service_id))[0]


def case(office: Office, id: UUID) -> CaseDetail:
    """Give one case with all that is shown of it; Known when there is none."""
    today = office.today()
    with office.engine.connect() as connection:
        found = fetch_in(connection, CbaCase, "id", [id])
        if not found:
            raise Known("not_found", "This case is no longer in the register.")
        rows, lines = _case_rows(connection, found)
        own = lines.get(id, [])
        known = _rates(connection, today)
        names = listing.names(connection, {"entity": {each.entity_id for each in own if each.entity_id is not None}})
        claimed = [each for each in efficiency_rows.claims(connection, found[0].service_id) if each.case_id == id]
        claim_rows = _claim_rows(connection, claimed, today)
    by_id = {each.id: each.rate for each in known}
    return CaseDetail(
        row=rows[0],
        lines=tuple(_line_row(each, by_id, names) for each in own),
        rates=known,
        missing={to: case_missing(found[0], own, to, evidence=rows[0].evidence) for to in MOVES[found[0].state]},
        claims=claim_rows,
    )


def claims(office: Office, service_id: UUID | None = None, year: int | None = None) -> tuple[ClaimRow, ...]:
    """Give the claims of the office, of one service or of one year, the newest year first."""
    with office.engine.connect() as connection:
        return _claim_rows(connection, efficiency_rows.claims(connection, service_id, year), office.today())


def claim(office: Office, id: UUID) -> ClaimRow:
    """Give one claim; Known when there is none."""
    with office.engine.connect() as connection:
        found = fetch_in(connection, EfficiencyRecord, "id", [id])
        if not found:
            raise Known("not_found", "This claim is no longer in the register.")
        return _claim_rows(connection, found, office.today())[0]


def case_by_reference(office: Office, reference: str) -> UUID:
    """Give the identifier of a case by its reference; Known when there is none."""
    found = _by_reference(office, CbaCase.KIND, reference)
    if found is None:
        raise Known("not_found", "There is no case {reference}.", reference=reference)
    return found


def claim_by_reference(office: Office, reference: str) -> UUID:
    """Give the identifier of a claim by its reference; Known when there is none."""
    found = _by_reference(office, EfficiencyRecord.KIND, reference)
    if found is None:
        raise Known("not_found", "There is no claim {reference}.", reference=reference)
    return found


# --- parts ------------------------------------------------------------------------------------------------------------


def _by_reference(office: Office, kind: str, reference: str) -> UUID | None:
    with office.engine.connect() as connection:
        found = lookups.by_reference(connection, reference.strip(), kind)
    return found[1] if found is not None else None


def _rates(connection: Any, today: date) -> tuple[RateRow, ...]:
    found = efficiency_rows.rates(connection)
    names = listing.names(
        connection, {"location": {each.location_id for each in found if each.location_id is not None}}
    )
    return tuple(
        RateRow(
            rate=each,
            location=names.get(each.location_id, "") if each.location_id is not None else "",
            running=(each.valid_from or today) <= today <= (each.valid_to or today),
        )
        for each in found
    )


def _case_rows(connection: Any, found: Sequence[CbaCase]) -> tuple[tuple[CaseRow, ...], dict[UUID, list[CbaLine]]]:
    ids = [each.id for each in found]
    lines = efficiency_rows.lines(connection, ids)
    known = {each.id: each for each in efficiency_rows.rates(connection)} if any(lines.values()) else {}
    papers = efficiency_rows.evidence(connection, ids)
    services = efficiency_rows.services(connection, [each.service_id for each in found if each.service_id is not None])
    rows = tuple(
        CaseRow(
            case=each,
            **_service(services, each.service_id),
            stream=services[each.service_id].stream if each.service_id in services else "",
            result=case_result(case_inputs(each, lines.get(each.id, ()), known)),
            lines=len(lines.get(each.id, ())),
            evidence=papers.get(each.id, 0),
        )
        for each in found
    )
    return rows, lines


def _line_row(line: CbaLine, rates: Mapping[UUID, LabourRate], names: Mapping[UUID, str]) -> LineRow:
    rate = rates.get(line.rate_id) if line.rate_id is not None else None
    return LineRow(
        line=line,
        entity=names.get(line.entity_id, "") if line.entity_id is not None else "",
        grade=line.grade or (rate.grade if rate is not None else ""),
        hourly=line.hourly if line.hourly is not None else rate.hourly if rate is not None else None,
    )


def _claim_rows(connection: Any, found: Sequence[EfficiencyRecord], today: date) -> tuple[ClaimRow, ...]:
    services = efficiency_rows.services(connection, [each.service_id for each in found if each.service_id is not None])
    papers = efficiency_rows.evidence(connection, [each.id for each in found])
    wanted = {
        "entity": {id for each in found for id in (each.owner_id, each.consumer_id) if id is not None},
        "cba_case": {each.case_id for each in found if each.case_id is not None},
        EfficiencyRecord.KIND: {each.linked_id for each in found if each.linked_id is not None},
    }
    names = listing.names(connection, wanted)
    linked_from = efficiency_rows.linked_to(connection, [each.id for each in found])
    return tuple(
        _claim_row(each, services, names, papers.get(each.id, 0), linked_from.get(each.id, ()), today) for each in found
    )


def _claim_row(
    claim: EfficiencyRecord,
    services: Mapping[UUID, HeldService],
    names: Mapping[UUID, str],
    evidence: int,
    linked_from: tuple[str, ...],
    today: date,
) -> ClaimRow:
    service = services.get(claim.service_id) if claim.service_id is not None else None

    def named(id: UUID | None) -> str:
        return names.get(id, "") if id is not None else ""

    following = {ESTIMATED: REALISED, REALISED: VALIDATED}.get(claim.state, "")
    return ClaimRow(
        claim=claim,
        **_service(services, claim.service_id),
        unit=service.unit if service is not None else "",
        owner=named(claim.owner_id),
        consumer=named(claim.consumer_id),
        case=named(claim.case_id),
        linked=named(claim.linked_id),
        linked_from=linked_from,
        gain=gain_of(claim),
        remarks=remarks_of(claim, evidence=evidence, stream=service.stream if service is not None else ""),
        missing=claim_missing(claim, following, today),
        evidence=evidence,
        recalculated_ok=recalculated_ok(claim),
    )


def _service(services: Mapping[UUID, HeldService], id: UUID | None) -> dict[str, Any]:
    found = services.get(id) if id is not None else None
    return {
        "service": found.reference if found is not None else "",
        "service_name_en": found.name_en if found is not None else "",
        "service_name_fr": found.name_fr if found is not None else "",
    }
