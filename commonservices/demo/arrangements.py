"""The 24 arrangements with their terms and parties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from commonservices.demo.plan import Plan, entity_id, location_id
from commonservices.demo.tables import ArrangementRow
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.ids import of_link
from commonservices.domain.terms import add_months

RESIDENT_COORDINATOR = "RCO"


def arrangements(plan: Plan) -> Iterator[Arrangement]:
    """Give what stays the same through all versions, each already in its state at T0."""
    replaces = plan.tables.mission["replaces"]
    for row in plan.tables.arrangements.values():
        replaced = replaces.get(row.ref)
        yield Arrangement(
            id=plan.arrangement_id(row.ref),
            reference=plan.reference(row.ref),
            type=row.type,
            owner_office_id=plan.office_id,
            state=row.state,
            version_id=version_id(plan, row.ref),
            replaces_id=plan.arrangement_id(replaced) if replaced else None,
            location_ids=frozenset({location_id(plan.tables.site_of(row.ref))}),
            decision_lead_days=plan.tables.mission["terms"]["decision_lead_days"],
            notes="\n".join(_note(plan, row)),
        )


def versions(plan: Plan) -> Iterator[ArrangementVersion]:
    """Give the terms of each arrangement; there is one version of each."""
    for row in plan.tables.arrangements.values():
        yield version_of(plan, row)


def version_of(plan: Plan, row: ArrangementRow) -> ArrangementVersion:
    """Give the terms of one arrangement."""
    start = plan.calendar.month(row.start_m)
    end = plan.calendar.end(row.end_m)
    notice_days = plan.tables.term("notice_days", row.type)
    review_every = plan.tables.mission["terms"]["review_every_m"]
    return ArrangementVersion(
        id=version_id(plan, row.ref),
        arrangement_id=plan.arrangement_id(row.ref),
        version_applies_on=start,
        title_en=row.title,
        purpose=row.title,
        lead_entity_id=entity_id(row.provider),
        legal_basis=frozenset({plan.tables.term("legal_basis", row.type)}),
        financial_basis=row.financial_basis,
        effective_on=start,
        expiry_on=end,
        open_ended=end is None,
        notice_days_termination=notice_days,
        notice_days_withdrawal=notice_days,
        first_review_on=add_months(start, review_every),
        review_every_m=review_every,
        currency=row.currency,
        rc_involvement="CO_SIGNED" if RESIDENT_COORDINATOR in (row.provider, *row.consumers) else "NONE",
        a4p_area=row.priority_codes,
        sdg=row.sdg,
        payment_terms_days=row.due_days,
        billing_cycle=row.billing,
        sealed_on=(plan.calendar.signed(row.signed_m) or start) if row.state in SIGNED_OR_LATER else None,
    )


def parties(plan: Plan) -> Iterator[ArrangementParty]:
    """Give the provider and the consumers of each arrangement, with their signatures."""
    for row in plan.tables.arrangements.values():
        yield from parties_of(plan, row)


def parties_of(plan: Plan, row: ArrangementRow) -> Iterator[ArrangementParty]:
    """Give the parties of one arrangement, the provider first."""
    signed_on = plan.calendar.signed(row.signed_m)
    for code in (row.provider, *row.consumers):
        day = signed_on if _has_signed(plan, row, code) else None
        yield ArrangementParty(
            id=of_link(plan.arrangement_id(row.ref), entity_id(code)),
            arrangement_id=plan.arrangement_id(row.ref),
            entity_id=entity_id(code),
            role="PROVIDER" if code == row.provider else "CLIENT",
            signatory_name=plan.word("signatory_name") if day else "",
            signatory_title=plan.word("signatory_title") if day else "",
            signed_on=day,
            notice_given_on=_notice_given_on(plan, row) if code == row.consumers[0] else None,
        )


def notice_day(plan: Plan, row: ArrangementRow, end: date) -> date:
    """Give the day notice was given so that the arrangement ended when it did."""
    return date.fromordinal(end.toordinal() - int(plan.tables.term("notice_days", row.type)))


def version_id(plan: Plan, ref: str) -> UUID:
    """Give the identifier of the only version of an arrangement."""
    return of_link(plan.arrangement_id(ref), "version", "1")


def _has_signed(plan: Plan, row: ArrangementRow, code: str) -> bool:
    in_part = plan.tables.mission["signed_in_part"]
    return row.signed_m is not None and code in in_part.get(row.ref, [code])


def _notice_given_on(plan: Plan, row: ArrangementRow) -> date | None:
    end = plan.calendar.end(row.end_m)
    return notice_day(plan, row, end) if row.state == "TERMINATED" and end else None


def _note(plan: Plan, row: ArrangementRow) -> Iterator[str]:
    for event in plan.tables.events_of(row.ref):
        happened = plan.calendar.month(event.month)
        closed = f" (closed {plan.calendar.month(event.closed_m):%Y-%m})" if event.closed_m is not None else ""
        yield f"{happened:%Y-%m}: {event.what_happened}{closed}"
