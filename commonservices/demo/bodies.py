"""Who decides in the demonstration, what was decided and follows, what is owed by when, and what may go wrong."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from commonservices.demo.plan import Plan, entity_id
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.deciding import dues_of
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Person
from commonservices.domain.references import arrangement_prefix
from commonservices.domain.terms import month_end
from commonservices.paths import resource

_TYPE = "DEC"
_ABOUT = "ARRANGEMENT"
_HORIZON_M = 24
Row = Mapping[str, Any]


def records(plan: Plan) -> Iterator[Record]:
    """Give people, bodies, meetings, decisions, actions, obligations and risks; nothing is drawn by chance."""
    table = _table()
    yield from _people(plan, table)
    yield from _bodies(plan, table)
    yield from _meetings(plan, table)
    yield from _decisions(plan, table)
    yield from _obligations(plan, table)
    yield from _risks(plan, table)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resource("demo", "bodies.toml").read_text(encoding="utf-8"))


def _id(plan: Plan, kind: str, name: str) -> UUID:
    return of_link(plan.office_id, kind, name)


def _person(plan: Plan, row: Row, key: str = "owner") -> UUID | None:
    return _id(plan, "person", row[key]) if key in row else None


def _day(plan: Plan, month: int, day: int) -> date:
    first = plan.calendar.month(month)
    return first.replace(day=min(day, month_end(first).day))


def _people(plan: Plan, table: Row) -> Iterator[Person]:
    for row in table["person"]:
        yield Person(
            id=_id(plan, "person", row["name"]),
            name=row["name"],
            title=row["title"],
            entity_id=entity_id(row["entity"]),
            office_id=plan.office_id if row["entity"] == plan.tables.mission["office"][0]["code"] else None,
            active_from=plan.calendar.month(-_HORIZON_M),
        )


def _bodies(plan: Plan, table: Row) -> Iterator[Body]:
    for row in table["body"]:
        yield Body(
            id=_id(plan, "body", row["code"]),
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=row["kind"],
            chair_person_id=_person(plan, row, "chair"),
            member_ids=frozenset(entity_id(code) for code in row["members"]),
            refers_to_id=_id(plan, "body", row["refers_to"]) if "refers_to" in row else None,
        )


def _meetings(plan: Plan, table: Row) -> Iterator[Meeting]:
    chairs = {row["code"]: row.get("chair", "") for row in table["body"]}
    for row in table["meeting"]:
        yield Meeting(
            id=_id(plan, "meeting", row["code"]),
            body_id=_id(plan, "body", row["body"]),
            held_on=_day(plan, row["month"], row["day"]),
            chair=chairs[row["body"]],
            attendee_ids=frozenset(entity_id(code) for code in row.get("attendees", ())),
            agenda=row["agenda"],
            minutes=row.get("minutes", ""),
            place=row["place"],
        )


def _decisions(plan: Plan, table: Row) -> Iterator[Record]:
    """Give the decisions in the order of their days, numbered through each year, each with its actions."""
    meetings = {row["code"]: row for row in table["meeting"]}
    office = str(plan.tables.mission["office"][0]["code"])
    taken: Counter[int] = Counter()
    for row in table["decision"]:
        meeting = meetings[row["meeting"]]
        decided_on = _day(plan, meeting["month"], meeting["day"])
        taken[decided_on.year] += 1
        reference = f"{arrangement_prefix(office, _TYPE, decided_on.year)}{taken[decided_on.year]:03}"
        decision = Decision(
            id=_id(plan, "decision", row["text"]),
            reference=reference,
            body_id=_id(plan, "body", meeting["body"]),
            meeting_id=_id(plan, "meeting", row["meeting"]),
            type=row["type"],
            topic=row["topic"],
            text=row["text"],
            subject_kind=_ABOUT,
            subject_id=plan.arrangement_id(row["arrangement"]),
            decided_on=decided_on,
            referred_to_id=_id(plan, "body", row["referred_to"]) if "referred_to" in row else None,
        )
        yield decision
        for action in row.get("actions", ()):
            yield _action(plan, decision, action)


def _action(plan: Plan, decision: Decision, row: Row) -> ActionItem:
    done = row.get("closed")
    due_on = _day(plan, row["month"], row["day"])
    return ActionItem(
        id=of_link(decision.id, "action", row["text"]),
        text=row["text"],
        decision_id=decision.id,
        subject_kind=decision.subject_kind,
        subject_id=decision.subject_id,
        owner_person_id=_person(plan, row),
        due_on=due_on,
        state="OPEN" if done is None else "DONE",
        closed_on=None if done is None else due_on,
        outcome=row.get("outcome", ""),
    )


def _obligations(plan: Plan, table: Row) -> Iterator[Record]:
    """Give what arrangements oblige to, with the first due days marked as met."""
    for row in table["obligation"]:
        above = plan.arrangement_id(row["arrangement"])
        duty = Obligation(
            id=of_link(above, "obligation", row["text"]),
            arrangement_id=above,
            kind=row["kind"],
            text=row["text"],
            owner_person_id=_person(plan, row),
            first_due_on=_day(plan, row["first_m"], row["day"]),
            every_m=row.get("every_m"),
        )
        yield duty
        for day in dues_of(duty, plan.calendar.t0, ends_on=None)[: row.get("met", 0)]:
            yield ObligationMet(id=of_link(duty.id, str(day)), obligation_id=duty.id, due_on=day, met_on=day)


def _risks(plan: Plan, table: Row) -> Iterator[Risk]:
    for row in table["risk"]:
        above = plan.arrangement_id(row["arrangement"])
        yield Risk(
            id=of_link(above, "risk", row["text"]),
            subject_kind=_ABOUT,
            subject_id=above,
            kind=row["kind"],
            text=row["text"],
            likelihood=row["likelihood"],
            impact=row["impact"],
            owner_person_id=_person(plan, row),
            response=row["response"],
            review_on=plan.calendar.month(row["review_m"]),
        )
