"""The cases of one workbook: what each service costs its users on their own and in common, and what that avoids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final
from uuid import UUID

from commonservices.domain.cost_benefit import CaseResult, case_inputs, case_result
from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.domain.efficiency_cases import ADOPTED
from commonservices.domain.efficiency_claims import ESTIMATED, EXACT
from commonservices.domain.grades import grade_of
from commonservices.domain.money import half_up
from commonservices.store import efficiency_rows, report_efficiency
from commonservices.store.report_efficiency import ServiceOf
from commonservices.store.rows import fetch_in

SINGLE_YEARS: Final = 5
"""So many years stand in columns of their own; what comes later is added up."""
_HUNDREDTHS: Final = 100
_UNKNOWN: Final = ServiceOf("", "", "", "", "", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One case with what it comes to; `realised` are the years for which a claim out of it has actual figures."""

    case: CbaCase
    service: ServiceOf
    stream: str
    result: CaseResult
    evidence: int
    realised: tuple[int, ...]

    @property
    def currency(self) -> str:
        """Give the currency of its amounts."""
        return self.case.currency

    @property
    def estimated(self) -> bool:
        """Say whether its figures are estimated."""
        return self.case.approach != EXACT

    @property
    def avoided_later(self) -> int | None:
        """Give what is avoided after the years that stand alone; nothing where there are none."""
        later = self.result.years[SINGLE_YEARS:]
        return sum(each.avoidance for each in later) if later else None

    @property
    def hours_freed(self) -> Decimal:
        """Give the hours of work freed over all years."""
        return _rounded(self.result.hours_freed)

    @property
    def benefit_to_cost(self) -> Decimal | None:
        """Give the benefit over all that the common service costs."""
        ratio = self.result.benefit_to_cost
        return None if ratio is None else _rounded(ratio)

    @property
    def grade(self) -> str:
        """Give how good it is: confirmed once it was adopted with evidence."""
        confirmed = self.case.state == ADOPTED and self.evidence > 0
        return grade_of(estimated=self.estimated, confirmed=confirmed, method_told=bool(self.case.source.strip()))

    def avoided_in(self, number: int) -> int | None:
        """Give what is avoided in a year of the case; nothing after its last."""
        years = self.result.years
        return years[number - 1].avoidance if number <= len(years) else None


def case_lines(connection: Any, years: Sequence[int]) -> list[CaseLine]:
    """Give the cases that were reviewed or adopted and whose years hold one of some, those of the first rank first."""
    ids = report_efficiency.case_ids(connection, years)
    found = [each for each in efficiency_rows.cases(connection) if each.id in ids]
    lines = efficiency_rows.lines(connection, ids)
    rates = {each.id: each for each in efficiency_rows.rates(connection)} if found else {}
    services = {each.service_id for each in found if each.service_id is not None}
    about, streams = report_efficiency.services(connection, services), efficiency_rows.services(connection, services)
    papers, realised = efficiency_rows.evidence(connection, ids), _realised(connection, ids)
    return [
        CaseLine(
            case=each,
            service=about.get(each.service_id, _UNKNOWN) if each.service_id else _UNKNOWN,
            stream=streams[each.service_id].stream if each.service_id in streams else "",
            result=case_result(case_inputs(each, lines.get(each.id, ()), rates)),
            evidence=papers.get(each.id, 0),
            realised=realised.get(each.id, ()),
        )
        for each in found
    ]


def _realised(connection: Any, ids: Iterable[UUID]) -> dict[UUID, tuple[int, ...]]:
    found: dict[UUID, set[int]] = {}
    for claim in fetch_in(connection, EfficiencyRecord, "case_id", list(ids)):
        if claim.case_id is not None and claim.year is not None and claim.state != ESTIMATED:
            found.setdefault(claim.case_id, set()).add(claim.year)
    return {id: tuple(sorted(years)) for id, years in found.items()}


def _rounded(value: Fraction) -> Decimal:
    return Decimal(half_up(value * _HUNDREDTHS)).scaleb(-2)
