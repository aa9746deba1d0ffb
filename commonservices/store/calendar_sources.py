"""The days of the calendar that come from other records than arrangements: premises, agreements, duties, mandates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.bodies import ActionItem
from commonservices.domain.calendar import CENSUS_MONTHS, day_of, last_due_on
from commonservices.domain.dated import Dated
from commonservices.domain.deciding import dues_of
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.partners import OfficeProfile, Person
from commonservices.domain.people import Delegation
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement
from commonservices.domain.terms import add_days, add_months
from commonservices.store.calendar_days import ARRANGEMENT, DayRow, Span
from commonservices.store.register_calendar import COLUMNS
from commonservices.store.rows import CHUNK, chunks, fetch
from commonservices.store.tables import LIVE, table_of

AFTER_DELEGATION: Final = 30
_ENDED_UNSETTLED: Final = ("EXPIRED", "TERMINATED", "SUPERSEDED")
_HELD_IN: Final = ("ACTIVE", "SUSPENDED", "NOTICE")


def lease_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the ends of leases and host agreements, and the last days to give notice on a lease."""
    for each in fetch(connection, Premises):
        if each.status != "ACTIVE":
            continue
        notice = None
        if each.lease_end_on is not None and each.lease_notice_days is not None:
            notice = add_days(each.lease_end_on, -each.lease_notice_days)
        late = span.open_only and notice is not None and notice < span.today
        days = (
            ("lease_notice", None if late else notice),
            ("lease_end", each.lease_end_on),
            ("host_end", each.host_agreement_end_on),
        )
        for kind, day in days:
            if day is not None and span.holds(day):
                yield DayRow(
                    kind=kind,
                    day=day,
                    subject_kind="PREMISES",
                    subject_id=each.id,
                    record_kind="premises",
                    record_id=each.id,
                    reference=each.reference,
                    title_en=each.name,
                )


def agreement_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the ends of long-term agreements: the end, or that of the extension once the first has gone by."""
    for each in fetch(connection, LongTermAgreement):
        day = each.ends_on
        if day is not None and each.extension_end_on is not None and day < span.today:
            day = each.extension_end_on
        if day is not None and span.holds(day):
            yield _of_agreement("lta_end", day, each)


def agreements_used_up(connection: sa.Connection, percent: int) -> Iterator[DayRow]:
    """Give the long-term agreements of which so much is called off, with the day of the order that reached it."""
    table = table_of("call_off")
    ordered: dict[UUID, list[Any]] = defaultdict(list)
    asked = sa.select(table.c.agreement_id, table.c.ordered_on, table.c.amount).where(table.c.row_state == LIVE)
    for row in connection.execute(asked.order_by(table.c.ordered_on, table.c.id)):
        ordered[row.agreement_id].append(row)
    for each in fetch(connection, LongTermAgreement):
        total = 0
        for row in ordered.get(each.id, []):
            total += row.amount or 0
            if each.ceiling_amount and total * 100 >= each.ceiling_amount * percent:
                yield _of_agreement("lta_ceiling", row.ordered_on, each)
                break


def _of_agreement(kind: str, day: date, each: LongTermAgreement) -> DayRow:
    return DayRow(
        kind=kind,
        day=day,
        subject_kind="LONG_TERM_AGREEMENT",
        subject_id=each.id,
        record_kind="long_term_agreement",
        record_id=each.id,
        reference=each.reference,
        title_en=each.vendor,
        note=each.scope,
    )


def delegation_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the last day of the newest delegation of each person; one long past is history."""
    names = {each.id: each.name for each in fetch(connection, Person)}
    last: dict[UUID, Delegation] = {}
    for each in fetch(connection, Delegation):
        if each.person_id is None:
            continue
        held = last.get(each.person_id)
        if held is None or (each.valid_to or date.max) > (held.valid_to or date.max):
            last[each.person_id] = each
    for person, each in last.items():
        day = each.valid_to
        if day is None or not span.holds(day) or (span.open_only and day < add_days(span.today, -AFTER_DELEGATION)):
            continue
        yield DayRow(
            kind="delegation_end",
            day=day,
            subject_kind="DELEGATION",
            subject_id=each.id,
            record_kind="delegation",
            record_id=each.id,
            title_en=names.get(person, ""),
            owner=names.get(person, ""),
        )


def mandate_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the ends of the mandates of the offices."""
    for each in fetch(connection, OfficeProfile):
        if each.mandate_end_on is not None and span.holds(each.mandate_end_on):
            yield DayRow(
                kind="mandate_end",
                day=each.mandate_end_on,
                subject_kind="OFFICE",
                subject_id=each.id,
                record_kind="office",
                record_id=each.id,
                reference=each.code,
                title_en=each.name_en or each.code,
                title_fr=each.name_fr,
            )


def obligation_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the due days of obligations; of what is still to be done only those neither met nor let go."""
    duties = fetch(connection, Obligation)
    if not duties:
        return
    met: set[tuple[UUID | None, date | None]] = set()
    if span.open_only:
        met = {(each.obligation_id, each.due_on) for each in fetch(connection, ObligationMet)}
    above = _listed(connection, {each.arrangement_id for each in duties if each.arrangement_id})
    owners = {each.id: each.name for each in fetch(connection, Person)}
    for each in duties:
        row = above.get(each.arrangement_id) if each.arrangement_id else None
        if row is None or row.state not in (*RUNNING, *_ENDED_UNSETTLED):
            continue
        for number, day in enumerate(dues_of(each, span.last, ends_on=_last_due_on(row, span.today))):
            if span.holds(day) and (each.id, day) not in met:
                yield DayRow(
                    kind="obligation",
                    day=day,
                    subject_kind="OBLIGATION",
                    subject_id=each.id,
                    record_kind="arrangement",
                    record_id=row.id,
                    reference=row.reference,
                    title_en=row.title_en,
                    title_fr=row.title_fr,
                    note=each.text,
                    owner=owners.get(each.owner_person_id, "") if each.owner_person_id else row.owner,
                    lead_days=each.lead_days,
                    number=number,
                )


def _last_due_on(row: Any, today: date) -> date | None:
    """Give the last day on which what comes again and again falls due."""
    return day_of(last_due_on(Dated(*row[-len(COLUMNS) :]), today.toordinal()))


def _listed(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, Any]:
    table, kept = table_of("register_arrangement"), table_of("register_calendar")
    columns = (table.c.id, table.c.reference, table.c.title_en, table.c.title_fr, table.c.owner)
    asked = sa.select(*columns, *(kept.c[name] for name in COLUMNS)).join(kept, kept.c.id == table.c.id)
    found: dict[UUID, Any] = {}
    for some in chunks(list(ids), CHUNK):
        found |= {row.id: row for row in connection.execute(asked.where(table.c.id.in_(some)))}
    return found


def action_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the days by which the actions that follow from decisions are due."""
    names = {each.id: each.name for each in fetch(connection, Person)}
    for each in fetch(connection, ActionItem):
        if each.due_on is None or not span.holds(each.due_on) or (span.open_only and each.state != "OPEN"):
            continue
        yield DayRow(
            kind="action_due",
            day=each.due_on,
            subject_kind="ACTION_ITEM",
            subject_id=each.id,
            record_kind="action_item",
            record_id=each.id,
            title_en=each.text,
            owner=names.get(each.owner_person_id, "") if each.owner_person_id else "",
            state=each.state,
        )


def risk_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the days on which open risks and assumptions are looked at again."""
    names = {each.id: each.name for each in fetch(connection, Person)}
    for each in fetch(connection, Risk):
        if each.review_on is None or not span.holds(each.review_on) or each.state == "CLOSED":
            continue
        yield DayRow(
            kind="risk_review",
            day=each.review_on,
            subject_kind="RISK",
            subject_id=each.id,
            record_kind="risk",
            record_id=each.id,
            title_en=each.text,
            owner=names.get(each.owner_person_id, "") if each.owner_person_id else "",
        )


def rate_days(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the days by which what costs are shared by has to be counted again: twelve months after the oldest count.

    Once the day has gone by, the flag of an old census says so.
    """
    listed, kept = table_of("register_arrangement"), table_of("register_calendar")
    latest = add_months(span.last, -CENSUS_MONTHS).toordinal() + 3
    asked = (
        sa.select(listed, kept.c.census_on)
        .join(kept, kept.c.id == listed.c.id)
        .where(kept.c.census_on <= latest, listed.c.state.in_(_HELD_IN))
    )
    for row in connection.execute(asked.order_by(kept.c.census_on, listed.c.n)):
        day = add_months(date.fromordinal(row.census_on), CENSUS_MONTHS)
        if span.holds(day) and not (span.open_only and day < span.today):
            yield DayRow(
                kind="rate_review",
                day=day,
                subject_kind=ARRANGEMENT,
                subject_id=row.id,
                record_kind="arrangement",
                record_id=row.id,
                reference=row.reference,
                title_en=row.title_en,
                title_fr=row.title_fr,
                owner=row.owner,
                state=row.state,
            )


def exceptions(connection: sa.Connection, undeclared: str) -> Iterator[DayRow]:
    """Give the steps that one person both prepared and approved, with the reason; undeclared roles are none."""
    event, listed = table_of("arrangement_event"), table_of("register_arrangement")
    asked = (
        sa.select(event.c.day, event.c.exception_reason, listed)
        .join(listed, listed.c.id == event.c.arrangement_id)
        .where(event.c.exception_reason.not_in(("", undeclared)), event.c.row_state == LIVE, event.c.day.is_not(None))
    )
    for row in connection.execute(asked.order_by(event.c.day, listed.c.n)):
        yield DayRow(
            kind="exception",
            day=row.day,
            subject_kind=ARRANGEMENT,
            subject_id=row.id,
            record_kind="arrangement",
            record_id=row.id,
            reference=row.reference,
            title_en=row.title_en,
            title_fr=row.title_fr,
            note=row.exception_reason,
            owner=row.owner,
            state=row.state,
        )


Source = Callable[[sa.Connection, Span], Iterator[DayRow]]
# Which source gives which kinds of day.
SOURCES: Final[Mapping[Source, frozenset[str]]] = MappingProxyType(
    {
        lease_days: frozenset({"lease_notice", "lease_end", "host_end"}),
        agreement_days: frozenset({"lta_end"}),
        delegation_days: frozenset({"delegation_end"}),
        mandate_days: frozenset({"mandate_end"}),
        obligation_days: frozenset({"obligation"}),
        action_days: frozenset({"action_due"}),
        risk_days: frozenset({"risk_review"}),
        rate_days: frozenset({"rate_review"}),
    }
)
