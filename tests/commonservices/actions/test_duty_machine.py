"""With roles declared, no step and no sealed version comes from anybody who had no standing on the day of the act."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from commonservices.actions import amendments, moves
from commonservices.domain.arrangements import ArrangementEvent, ArrangementVersion
from commonservices.domain.states import TRANSITIONS
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import parties_of, records
from tests.commonservices.actions.lives import a_draft, active
from tests.commonservices.actions.roles import a_person, delegated, put_role
from tests.commonservices.store.acts import a_copy

STEPS = st.sampled_from(["SUSPENDED", "ACTIVE", "NOTICE", "TERMINATED", "CLOSED", "IN_REVIEW", "CANCELLED"])
FEW = st.integers(0, 1)
FIRST, LAST, CHANGE = date(2026, 1, 1), date(2027, 12, 31), date(2026, 11, 15)
# Who holds what, from when to when, and up to which amount; a model of its own, kept beside what is in the store.
HELD = {
    "Clerk": (("DATA_ENTRY", FIRST, LAST),),
    "Chief": (("APPROVER", FIRST, CHANGE), ("FINANCE", FIRST, LAST)),
    "Deputy": (("APPROVER", CHANGE, LAST), ("DATA_ENTRY", FIRST, CHANGE)),
    "Guest": (),
}
REACH = {"Chief": 500_000, "Deputy": 2_000_000}
PEOPLE = st.sampled_from(sorted(HELD))
CEILINGS = st.sampled_from(["3000.00", "9000.00", "30000.00"])
EXCUSES = st.sampled_from(["", "", "only officer at the site"])
ROLES = {(each.from_state, each.to_state): each.roles for each in TRANSITIONS}


class Bound(RuleBasedStateMachine):
    """A small office that has declared who does what; people take turns at steps and amendments."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office: Office = a_copy(self.template, Path(self.folder.name))
        self.ids: list[UUID] = []
        self.drafters: dict[UUID, set[str]] = defaultdict(set)
        self.seen: set[UUID] = set()
        self.judged: Counter[str] = Counter()

    def teardown(self) -> None:
        self.office.close(backup=False)
        self.folder.cleanup()

    @initialize()
    def some_arrangements(self) -> None:
        self.ids = [active(self.office, ceiling_amount="1000.00"), a_draft(self.office)]
        for name, roles in HELD.items():
            person = a_person(self.office, name)
            for role, first, last in roles:
                put_role(self.office, person, role, from_on=first, until_on=last)
            if name in REACH:
                delegated(self.office, person, ceiling_amount=REACH[name])
        self.seen = {each.id for each in records(self.office, ArrangementEvent)}
        self.office.actor = "Clerk"

    def one(self, which: int) -> UUID:
        return self.ids[which % len(self.ids)]

    def tried(self, act: Any) -> None:
        """Do an act unless it is refused, and keep in mind who wrote which terms."""
        before = self.drafts()
        with suppress(RuleBroken):
            act()
        for id, terms in self.drafts().items():
            if before.get(id) != terms:
                self.drafters[id].add(self.office.actor)

    def drafts(self) -> dict[UUID, ArrangementVersion]:
        """Give what each version says, without its seal and its paper."""
        every = records(self.office, ArrangementVersion)
        return {each.id: replace(each, sealed_on=None, signed_document_id=None) for each in every}

    @rule(name=PEOPLE)
    def another_acts(self, name: str) -> None:
        self.office.actor = name

    @rule(which=FEW, ceiling=CEILINGS, name=PEOPLE, at_once=st.booleans(), excuse=EXCUSES)
    def raised(self, which: int, ceiling: str, name: str, at_once: bool, excuse: str) -> None:  # noqa: FBT001
        """Open an amendment that raises the ceiling, signed by all; somebody else may try to approve it."""
        office, id = self.office, self.one(which)
        people = parties_of(office, id).values()
        signatures = tuple(amendments.Signature(each.id, "O", "D", office.today()) for each in people)
        agreed = amendments.Agreed(waive_reason="on paper", signatures=signatures, exception=excuse)
        values: dict[str, Any] = {"ceiling_amount": ceiling, "currency": "USD"}
        given: dict[str, Any] = {"reason": "more", "applies_on": office.today(), "values": values}
        self.tried(lambda: amendments.amend(office, id, **given, **({"agreed": agreed} if at_once else {})))
        office.actor = name
        self.tried(lambda: amendments.set_terms(office, id, {}, agreed=agreed))
        self.tried(lambda: amendments.seal(office, id, exception=excuse))

    @rule(which=FEW, excuse=EXCUSES)
    def approved(self, which: int, excuse: str) -> None:
        self.tried(lambda: amendments.seal(self.office, self.one(which), exception=excuse))

    @rule(which=FEW, to=STEPS, back=st.sampled_from([0, 0, 10, 40]), excuse=EXCUSES)
    def moved(self, which: int, to: str, back: int, excuse: str) -> None:
        day = self.office.today() - timedelta(days=back)
        self.tried(lambda: moves.move(self.office, self.one(which), to, on=day, reason="because", exception=excuse))

    @rule(days=st.sampled_from([1, 20, 40]))
    def days_pass(self, days: int) -> None:
        self.office.clock.move(days=days)
        moves.evaluate(self.office)

    @invariant()
    def every_step_was_its_actors_to_make(self) -> None:
        for event in records(self.office, ArrangementEvent):
            if event.id not in self.seen and event.actor != "calendar":
                self.judge(event)
            self.seen.add(event.id)

    def judge(self, event: ArrangementEvent) -> None:
        """Say that a step was made by somebody with standing on the day it was made, whatever day it is about."""
        assert event.at is not None
        held = {role for role, first, last in HELD[event.actor] if first <= event.at.date() <= last}
        moved = bool(event.from_state) and event.from_state != event.to_state
        if moved:
            assert held & set(ROLES[event.from_state, event.to_state])
            self.judged["moved"] += 1
        elif event.version_id is not None:
            version = next(each for each in records(self.office, ArrangementVersion) if each.id == event.version_id)
            assert "APPROVER" in held
            assert (version.ceiling_amount or 0) <= REACH[event.actor]
            assert (event.approved_by, event.role) == (event.actor, "APPROVER")
            assert event.actor not in self.drafters[event.version_id] or event.exception_reason
            assert event.prepared_by in self.drafters[event.version_id]
            self.judged["sealed"] += 1

    @invariant()
    def every_sealed_amendment_has_its_approval(self) -> None:
        approved = Counter(each.version_id for each in records(self.office, ArrangementEvent) if each.version_id)
        for version in records(self.office, ArrangementVersion):
            sealed = version.sealed_on is not None and (version.number or 1) > 1
            assert approved[version.id] == (1 if sealed else 0)


def test_with_roles_declared_nothing_is_sealed_or_moved_without_standing(template: Path) -> None:
    run_state_machine_as_test(
        type("Played", (Bound,), {"template": template}),
        settings=settings(
            max_examples=5,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_machine_with_roles_seals_and_refuses_when_played_by_hand(template: Path) -> None:
    played = type("Played", (Bound,), {"template": template})()
    try:
        played.some_arrangements()
        played.raised(0, "3000.00", "Guest", at_once=False, excuse="")
        assert not played.judged
        for name in ("Deputy", "Chief"):
            played.another_acts(name)
            played.approved(0, "")
        played.every_step_was_its_actors_to_make()
        assert played.judged == {"sealed": 1}
        played.days_pass(50)
        for name, ceiling in (
            ("Chief", "3500.00"),
            ("Deputy", "3600.00"),
            ("Deputy", "9000.00"),
            ("Deputy", "30000.00"),
        ):
            played.another_acts(name)
            played.raised(0, ceiling, name, at_once=True, excuse="only officer at the site")
            played.another_acts("Guest")
            played.moved(0, "SUSPENDED", 50, "")
        played.another_acts("Deputy")
        played.moved(0, "SUSPENDED", 0, "")
        played.every_step_was_its_actors_to_make()
        played.every_sealed_amendment_has_its_approval()
        assert played.judged == {"sealed": 3, "moved": 1}  # of the Chief, of both, and the last is above all reach
        assert set.union(*played.drafters.values()) == {"Clerk", "Chief", "Deputy"}
    finally:
        played.teardown()
