"""Reads what the indicators beside the sheets are reckoned from, and what those of money must add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

COUNTRY_TEAM: Final = ("RCO", "FUND_PROGRAMME", "SPECIALIZED_AGENCY", "RELATED_ORG", "OTHER_UN")
BOARDS: Final = ("OMT", "WG", "CPWG", "CLIENT_BOARD", "CBO_BOARD")
PIGGYBACK: Final = "PIGGYBACK"
Sums = Counter[str]


class Named(NamedTuple):
    """What the terms of one arrangement name of the priorities and flags."""

    arrangement_id: UUID
    dsg_area: frozenset[str]
    a4p_area: frozenset[str]
    sustain_flags: frozenset[str]
    innovation_flags: frozenset[str]


class Reading(NamedTuple):
    """The latest reading of one indicator of one service in a period."""

    kpi_code: str
    service: str
    value: Decimal
    numerator: Decimal | None
    denominator: Decimal | None
    estimated: bool
    note: str


class Order(NamedTuple):
    """What was ordered under a long-term agreement, and whether others than its holder use that agreement."""

    amount: int
    currency: str
    shared: bool


def residents(connection: sa.Connection) -> frozenset[UUID]:
    """Give the entities of the country team that are marked as resident."""
    entity = table_of("entity")
    asked = sa.select(entity.c.id).where(
        entity.c.row_state == LIVE, entity.c.resident == sa.true(), entity.c.kind.in_(COUNTRY_TEAM)
    )
    return frozenset(connection.scalars(asked))


def partnered(connection: sa.Connection, arrangement_ids: Collection[UUID], day: date) -> frozenset[UUID]:
    """Give the entities that are party to some arrangements on a day."""
    party = table_of("arrangement_party")
    found: set[UUID] = set()
    for some in chunks(sorted(arrangement_ids), CHUNK):
        asked = sa.select(party.c.entity_id).where(
            party.c.arrangement_id.in_(some),
            party.c.row_state == LIVE,
            sa.or_(party.c.joined_on.is_(None), party.c.joined_on <= day),
            sa.or_(party.c.withdrew_on.is_(None), party.c.withdrew_on >= day),
        )
        found.update(connection.scalars(asked))
    return frozenset(found)


def meetings(connection: sa.Connection, first: date, last: date) -> list[frozenset[UUID]] | None:
    """Give who attended each meeting of a joint support body between two days; None while no such body is known."""
    body, meeting = table_of("body"), table_of("meeting")
    joint = sa.select(body.c.id).where(body.c.row_state == LIVE, body.c.kind.in_(BOARDS))
    if connection.scalar(sa.select(sa.func.count()).select_from(joint.subquery())) == 0:
        return None
    asked = sa.select(meeting.c.attendee_ids).where(
        meeting.c.row_state == LIVE, meeting.c.held_on.between(first, last), meeting.c.body_id.in_(joint)
    )
    return [frozenset(UUID(str(one)) for one in each or ()) for each in connection.scalars(asked)]


def endorsed(connection: sa.Connection, day: date) -> frozenset[UUID]:
    """Give what the country team endorsed up to a day."""
    body, decision = table_of("body"), table_of("decision")
    asked = (
        sa.select(decision.c.subject_id)
        .join(body, body.c.id == decision.c.body_id)
        .where(
            decision.c.row_state == LIVE,
            decision.c.type == "ENDORSE",
            decision.c.decided_on <= day,
            decision.c.subject_id.is_not(None),
            body.c.kind == "UNCT",
        )
    )
    return frozenset(connection.scalars(asked))


def streams(connection: sa.Connection, stream: str) -> frozenset[UUID]:
    """Give the services that are reported in a stream."""
    service = table_of("shared_service")
    asked = sa.select(service.c.id).where(service.c.row_state == LIVE, service.c.reporting_stream == stream)
    return frozenset(connection.scalars(asked))


def named(connection: sa.Connection, arrangement_ids: Collection[UUID]) -> Iterator[Named]:
    """Give what the present terms of some arrangements name."""
    above, terms = table_of("arrangement"), table_of("arrangement_version")
    fields = (terms.c.dsg_area, terms.c.a4p_area, terms.c.sustain_flags, terms.c.innovation_flags)
    for some in chunks(sorted(arrangement_ids), CHUNK):
        asked = (
            sa.select(above.c.id, *fields)
            .join(terms, terms.c.id == above.c.version_id)
            .where(above.c.id.in_(some), above.c.row_state == LIVE)
        )
        for row in connection.execute(asked):
            yield Named(row[0], *(frozenset(each or ()) for each in row[1:]))


def under_line(connection: sa.Connection, line: str) -> dict[UUID, UUID]:
    """Give the services of a line with the arrangement above each."""
    listed = table_of("register_service")
    asked = sa.select(listed.c.id, listed.c.arrangement_id).where(
        listed.c.line == line, listed.c.arrangement_id.is_not(None)
    )
    return {row[0]: row[1] for row in connection.execute(asked)}


def above(connection: sa.Connection, service_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Give the arrangement above each of some services."""
    service = table_of("shared_service")
    found: dict[UUID, UUID] = {}
    for some in chunks(sorted(service_ids), CHUNK):
        asked = sa.select(service.c.id, service.c.arrangement_id).where(
            service.c.id.in_(some), service.c.arrangement_id.is_not(None)
        )
        found |= {row[0]: row[1] for row in connection.execute(asked)}
    return found


def approvals(connection: sa.Connection, first: date, last: date) -> list[tuple[date, UUID | None]] | None:
    """Give day and delegation of each approval of an arrangement; None while no delegation is on record."""
    event, delegation = table_of("arrangement_event"), table_of("delegation")
    begins = connection.scalar(sa.select(sa.func.min(delegation.c.valid_from)).where(delegation.c.row_state == LIVE))
    if begins is None:
        return None
    asked = sa.select(event.c.day, event.c.delegation_id).where(
        event.c.row_state == LIVE, event.c.approved_by != "", event.c.day.between(max(first, begins), last)
    )
    return [(row[0], row[1]) for row in connection.execute(asked)]


def delegations(connection: sa.Connection) -> dict[UUID, tuple[date | None, date | None]]:
    """Give the first and the last day of each delegation."""
    table = table_of("delegation")
    asked = sa.select(table.c.id, table.c.valid_from, table.c.valid_to).where(table.c.row_state == LIVE)
    return {row[0]: (row[1], row[2]) for row in connection.execute(asked)}


def latest_readings(connection: sa.Connection, codes: Collection[str], first: date, last: date) -> list[Reading]:
    """Give the latest reading between two days of some indicators of each service, by service."""
    kpi, reading, service = table_of("kpi_definition"), table_of("kpi_reading"), table_of("shared_service")
    asked = (
        sa.select(
            kpi.c.code, service.c.reference, reading.c.value, reading.c.numerator, reading.c.denominator,
            service.c.data_quality, reading.c.note,
        )
        .select_from(
            reading.join(kpi, kpi.c.id == reading.c.kpi_id).join(service, service.c.id == reading.c.service_id)
        )
        .where(
            reading.c.row_state == LIVE,
            service.c.row_state == LIVE,
            kpi.c.code.in_(sorted(codes)),
            reading.c.as_of.between(first, last),
        )
        .order_by(service.c.reference, kpi.c.code, reading.c.as_of, reading.c.id)
    )  # fmt: skip
    found = {
        (code, name): Reading(code, name, value, above_line, below_line, quality not in {"", "EXACT"}, note)
        for code, name, value, above_line, below_line, quality, note in connection.execute(asked)
    }
    return list(found.values())


def summed_readings(connection: sa.Connection, code: str, first: date, last: date) -> dict[str, Decimal]:
    """Give what the readings of an indicator between two days add up to, by service."""
    kpi, reading, service = table_of("kpi_definition"), table_of("kpi_reading"), table_of("shared_service")
    asked = (
        sa.select(service.c.reference, sa.func.sum(reading.c.value))
        .select_from(
            reading.join(kpi, kpi.c.id == reading.c.kpi_id).join(service, service.c.id == reading.c.service_id)
        )
        .where(
            reading.c.row_state == LIVE,
            service.c.row_state == LIVE,
            kpi.c.code == code,
            reading.c.as_of.between(first, last),
        )
        .group_by(service.c.reference)
        .order_by(service.c.reference)
    )
    return {row[0]: row[1] for row in connection.execute(asked)}


def ordered(connection: sa.Connection, first: date, last: date) -> list[Order]:
    """Give what was called off between two days; an agreement is shared once another entity may use it or does."""
    agreement, call_off = table_of("long_term_agreement"), table_of("call_off")
    joint = _joint(connection)
    asked = (
        sa.select(call_off.c.amount, call_off.c.currency, call_off.c.agreement_id)
        .join(agreement, agreement.c.id == call_off.c.agreement_id)
        .where(call_off.c.row_state == LIVE, call_off.c.ordered_on.between(first, last), call_off.c.amount.is_not(None))
    )
    return [Order(int(row[0]), row[1], row[2] in joint) for row in connection.execute(asked)]


def _joint(connection: sa.Connection) -> frozenset[UUID]:
    agreement, use, call_off = (
        table_of(each) for each in ("long_term_agreement", "long_term_agreement_use", "call_off")
    )
    used = (
        sa.select(use.c.agreement_id)
        .join(agreement, agreement.c.id == use.c.agreement_id)
        .where(use.c.row_state == LIVE, use.c.approved_on.is_not(None), use.c.user_id != agreement.c.holder_id)
    )
    called = (
        sa.select(call_off.c.agreement_id)
        .join(agreement, agreement.c.id == call_off.c.agreement_id)
        .where(call_off.c.row_state == LIVE, call_off.c.entity_id != agreement.c.holder_id)
    )
    return frozenset(connection.scalars(used.union(called)))


def agreements(connection: sa.Connection) -> int:
    """Give how many long-term agreements are on record."""
    table = table_of("long_term_agreement")
    asked = sa.select(sa.func.count()).select_from(table).where(table.c.row_state == LIVE)
    return int(connection.scalar(asked) or 0)


def relied_on(connection: sa.Connection, first: date, last: date) -> list[tuple[int | None, str]]:
    """Give value and currency of each case of mutual recognition between two days."""
    table = table_of("reliance")
    asked = sa.select(table.c.value, table.c.currency).where(
        table.c.row_state == LIVE, table.c.relied_on_day.between(first, last)
    )
    return [(row[0], row[1]) for row in connection.execute(asked)]


def piggybacked(connection: sa.Connection, first: date, last: date) -> list[tuple[int | None, str]]:
    """Give value and currency of each use of another's agreement that was approved between two days."""
    table = table_of("long_term_agreement_use")
    asked = sa.select(table.c.value, table.c.currency).where(*_approved(table, first, last))
    return [(row[0], row[1]) for row in connection.execute(asked)]


def _approved(table: sa.Table, first: date, last: date) -> tuple[Any, ...]:
    return table.c.row_state == LIVE, table.c.mode == PIGGYBACK, table.c.approved_on.between(first, last)


def values(connection: sa.Connection, first: date, last: date, open_state: str, without: str) -> Sums:
    """Give what the indicators of money add up to by currency, by sums: cases, uses, open differences."""
    relied, used, differing = table_of("reliance"), table_of("long_term_agreement_use"), table_of("discrepancy")
    within = (relied.c.row_state == LIVE, relied.c.relied_on_day.between(first, last))
    open_now = (differing.c.row_state == LIVE, differing.c.state == open_state, differing.c.routine != without)
    found = Sums()
    for currency, amount, wanted in (
        (relied.c.currency, relied.c.value, within),
        (used.c.currency, used.c.value, _approved(used, first, last)),
        (differing.c.currency, sa.func.abs(differing.c.amount), open_now),
    ):
        for code, total in connection.execute(sa.select(currency, whole_sum(amount)).where(*wanted).group_by(currency)):
            found[code] += int(total or 0)
    return found
