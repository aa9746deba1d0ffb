"""What the commands labour-rate, case and claim show: rates, what a case comes to, and claims with their gain."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from commonservices.cli.output import DONE
from commonservices.cli.pool_shown import missing_sentence, money, table
from commonservices.cli.session import Session
from commonservices.cli.shown import plain
from commonservices.domain.codelists import load

if TYPE_CHECKING:
    from commonservices.domain.cost_benefit import CaseResult, Costs
    from commonservices.domain.guards import Missing
    from commonservices.office import Office
    from commonservices.queries.efficiency import CaseDetail, CaseRow, ClaimRow, LineRow, RateRow

_RATES: Final = ("grade", "hourly", "currency", "annual_cost", "productive_hours", "location", "from", "until")
_CASES: Final = ("human_ref", "service", "state", "base_year", "avoidance", "currency", "percent_of_baseline", "title")
_CLAIMS: Final = (
    "human_ref", "service", "year", "category", "owner", "stream", "state", "gain", "currency", "gain_hours",
)  # fmt: skip
_INSIDE: Final = ("years", "lines", "claims")


def rates(session: Session) -> int:
    """List the hourly rates."""
    from commonservices.queries import efficiency

    with session.looking() as office:
        return table(session, _RATES, [_rate(each) for each in efficiency.rates(office)])


def cases(session: Session) -> int:
    """List the cases of the office or of a service."""
    from commonservices.queries import efficiency

    with session.looking() as office:
        found = efficiency.cases(office, _service(office, session.options.ref))
        return table(session, _CASES, [_case(each) for each in found])


def case(session: Session) -> int:
    """Show one case."""
    from commonservices.queries import efficiency

    with session.looking() as office:
        held = efficiency.case(office, efficiency.case_by_reference(office, session.options.ref))
        return _page(session, _detail(held, session.language), held.missing.items())


def claims(session: Session) -> int:
    """List the claims of the office, of a service or of a year."""
    from commonservices.queries import efficiency

    with session.looking() as office:
        found = efficiency.claims(office, _service(office, session.options.ref), session.options.year)
        return table(session, _CLAIMS, [_claim(each) for each in found])


def claim(session: Session) -> int:
    """Show one claim."""
    from commonservices.queries import efficiency

    with session.looking() as office:
        row = efficiency.claim(office, efficiency.claim_by_reference(office, session.options.ref))
    formula = load("efficiency_formulas").label(row.claim.formula, session.language)
    return _page(session, {**_claim(row), "formula_words": formula}, [("", row.missing)] if row.missing else [])


def _service(office: Office, reference: str) -> Any:
    from commonservices.queries.refs import find_ref

    return find_ref(office, reference, "shared_service").id if reference else None


def _page(session: Session, shown: dict[str, Any], steps: Iterable[tuple[str, tuple[Missing, ...]]]) -> int:
    """Show one record: its fields, its tables, and what it lacks for the next states."""
    language = session.language
    lacking = [{"state": to, "missing": [missing_sentence(each, language) for each in lack]} for to, lack in steps]
    if session.output.json:
        session.output.give({**shown, "next_states": lacking})
        return DONE
    for name, value in shown.items():
        if name not in _INSIDE and value not in (None, "", []):
            session.output.say(f"{name}: {', '.join(value) if isinstance(value, list) else value}")
    for name in _INSIDE:
        rows: list[dict[str, Any]] = shown.get(name) or []
        if rows:
            session.output.say()
            heads = [head for head in rows[0] if head not in {"id", "service"}]
            session.output.table(heads, [["" if x[head] is None else str(x[head]) for head in heads] for x in rows])
    for step in lacking:
        session.output.say()
        if step["state"]:
            session.output.say(f"→ {step['state']}")
        for sentence in step["missing"]:
            session.output.say(f"  {sentence}")
    return DONE


# --- rows -------------------------------------------------------------------------------------------------------------


def number(value: Fraction | Decimal | None, places: int = 2) -> str | None:
    """Give a number as scripts read it, rounded to some decimals; whole ones without any, unit costs as typed."""
    if value is None:
        return None
    exact = Fraction(value)
    if exact.denominator == 1:
        return str(exact.numerator)
    rounded = Decimal(exact.numerator) / Decimal(exact.denominator)
    text = f"{rounded.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".") if isinstance(value, Decimal) else text


def _rate(row: RateRow) -> dict[str, object]:
    held = row.rate
    return {
        "id": str(held.id),
        "grade": held.grade,
        "hourly": number(held.hourly, 4),
        "currency": held.currency,
        "annual_cost": money(held.annual_cost, held.currency),
        "productive_hours": held.productive_hours,
        "location": row.location or None,
        "from": plain(held.valid_from),
        "until": plain(held.valid_to),
        "running": row.running,
        "source": held.source,
    }


def _case(row: CaseRow) -> dict[str, object]:
    held, result = row.case, row.result
    return {
        "id": str(held.id),
        "human_ref": held.reference,
        "title": held.title,
        "service": row.service,
        "stream": row.stream,
        "approach": held.approach,
        "state": held.state,
        "base_year": held.base_year,
        "horizon_years": held.horizon_years,
        "priority_rank": held.priority_rank,
        "currency": held.currency,
        "baseline": money(result.baseline.total, held.currency),
        "shared": money(result.shared.total, held.currency),
        "avoidance": money(result.avoidance, held.currency),
        "hours_freed": number(result.hours_freed),
        "percent_of_baseline": number(result.percent_of_baseline),
        "evidence": row.evidence,
    }


def _detail(held: CaseDetail, language: str) -> dict[str, object]:
    result, currency = held.result, held.case.currency
    return {
        **_case(held.row),
        "adopted_by": held.case.adopted_by or None,
        "adopted_on": plain(held.case.adopted_on),
        "one_off": money(result.shared.one_off, currency),
        "benefit": money(result.benefit, currency),
        "benefit_to_one_off": number(result.benefit_to_one_off),
        "benefit_to_cost": number(result.benefit_to_cost, 4),
        "payback_months": number(result.payback_months, 1),
        "discount_percent": number(result.discount_percent),
        "net_present_value": money(result.net_present_value, currency),
        "years": _years(result, currency),
        "lines": [_line(each) for each in held.lines],
        "claims": [_claim(each) for each in held.claims],
    }


def _years(result: CaseResult, currency: str) -> list[dict[str, object]]:
    def costs(way: str, of: Costs) -> dict[str, object]:
        return {
            f"{way}_monetary": money(of.monetary, currency),
            f"{way}_labour": money(of.labour, currency),
            f"{way}_one_off": money(of.one_off, currency),
        }

    return [
        {
            "year": each.year,
            **costs("baseline", each.baseline),
            **costs("shared", each.shared),
            "avoidance": money(each.avoidance, currency),
            "hours_freed": number(each.hours_freed),
        }
        for each in result.years
    ]


def _line(row: LineRow) -> dict[str, object]:
    held = row.line
    return {
        "line": held.number,
        "scenario": held.scenario,
        "kind": held.kind,
        "timing": held.timing,
        "entity": row.entity or None,
        "description": held.description,
        "year_from": held.year_from,
        "year_to": held.year_to,
        "unit_cost": number(held.unit_cost, 6),
        "quantity": number(held.quantity, 4),
        "grade": row.grade or None,
        "hourly": number(row.hourly, 4),
        "hours_each": number(held.hours_each, 6),
        "minutes_each": number(held.minutes_each, 6),
        "transactions": number(held.transactions, 4),
        "source": held.source,
    }


def _claim(row: ClaimRow) -> dict[str, object]:
    held = row.claim
    return {
        "id": str(held.id),
        "human_ref": held.reference,
        "service": row.service,
        "year": held.year,
        "category": held.category,
        "owner": row.owner,
        "consumer": row.consumer or None,
        "stream": held.stream,
        "method": held.method,
        "state": held.state,
        "gain": money(held.gain, held.currency),
        "currency": held.currency,
        "gain_hours": number(held.gain_hours, 4),
        "hours_worth": money(row.gain.worth, held.currency),
        "hourly": number(held.hourly, 4),
        "formula": held.formula,
        "comparator": held.comparator,
        "baseline_unit_cost": number(held.baseline_unit_cost, 6),
        "baseline_hours_each": number(held.baseline_hours_each, 6),
        "baseline_volume": number(held.baseline_volume, 4),
        "baseline_source": held.baseline_source,
        "expected_unit_cost": number(held.expected_unit_cost, 6),
        "expected_hours_each": number(held.expected_hours_each, 6),
        "actual_unit_cost": number(held.actual_unit_cost, 6),
        "actual_hours_each": number(held.actual_hours_each, 6),
        "actual_volume": number(held.actual_volume, 4),
        "one_off_cost": money(held.one_off_cost, held.currency),
        "one_off_hours": number(held.one_off_hours, 6),
        "percent_of_baseline": number(row.gain.percent_of_baseline),
        "case": row.case or None,
        "linked": row.linked or None,
        "counted": row.counted,
        "validated_by": held.validated_by or None,
        "validated_on": plain(held.validated_on),
        "evidence": row.evidence,
        "remarks": list(row.remarks),
        "recalculated_ok": row.recalculated_ok,
    }
