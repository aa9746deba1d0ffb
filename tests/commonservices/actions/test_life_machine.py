"""Whatever people and the calendar do, in whatever order: no arrangement comes into a state it may not be in."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from commonservices.actions import amendments, arrangements, copies, moves, undo, withdrawals
from commonservices.domain.amending import is_frozen
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    VersionSignature,
)
from commonservices.domain.facts import state_of
from commonservices.domain.states import FINAL_STATES, STATES, is_allowed
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions.lives import TERMS, a_draft, a_paper, signed
from tests.commonservices.store.acts import a_copy, snapshot

MOVES = st.sampled_from([*STATES, "ACTIVE", "ACTIVE", "NOTICE", "SIGNED"])
FEW = st.integers(0, 3)
# Said here anew, so that the program's own list cannot make an act undoable unseen.
NEVER_UNDONE = {"signature_recorded", "amendment_signed", "party_acceded"}


class Life(RuleBasedStateMachine):
    """One small office with arrangements in every stage, acted on at random."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office: Office = a_copy(self.template, Path(self.folder.name))
        self.sealed: dict[UUID, ArrangementVersion] = {}
        self.ids: list[UUID] = []
        self.paper: UUID | None = None
        self.undone: Counter[str] = Counter()
        self.stays: Counter[str] = Counter()

    def teardown(self) -> None:
        self.office.close(backup=False)
        self.folder.cleanup()

    @initialize()
    def some_arrangements(self) -> None:
        first = signed(self.office, a_draft(self.office))
        waived = a_draft(self.office, service=False, auto_renew=True, renewal_term_m=1, max_renewals=2)
        for item in ("draft_document", "signed_copy_for_signed", "service"):
            arrangements.waive(self.office, waived, item, "on paper", "Chief")
        for kind in ("TECHNICAL", "FINANCE"):
            arrangements.clear(self.office, waived, kind, "Reviewer")
        self.ids = [first, waived]
        self.paper = a_paper(self.office, first, Path(self.folder.name))

    def tried(self, act: Any) -> None:
        """Do an act; one that is refused has to leave everything as it was."""
        before = snapshot(self.office)
        try:
            changes = act()
        except (RuleBroken, Known):
            assert snapshot(self.office) == before
            return
        changes = getattr(changes, "changes", changes)
        if changes.transaction is not None:
            self.is_undone(changes.act, changes.transaction, before)

    def is_undone(self, act: str, transaction: bytes, before: Any) -> None:
        """Taking an act back at once gives what was there before, unless it signed or touched what is signed."""
        after = snapshot(self.office)
        reason = self.stays_because(act, before, after)
        if reason:
            with pytest.raises(Known) as refused:
                undo.undo(self.office, transaction)
            assert refused.value.key == reason, act
            assert snapshot(self.office) == after
            self.stays[reason] += 1
            return
        back = undo.undo(self.office, transaction)
        assert snapshot(self.office) == before
        assert back.transaction is not None
        undo.undo(self.office, back.transaction)
        assert snapshot(self.office) == after
        self.undone[act] += 1

    def stays_because(self, act: str, before: Any, after: Any) -> str:
        """Give why an act is not taken back: it signs or seals, or it touches terms that bear a signature."""
        sealed = {each.id for each in records(self.office, ArrangementVersion) if each.sealed_on is not None}
        if act in NEVER_UNDONE or sealed - self.sealed.keys():
            return "not_undoable"
        signed_terms = {each.version_id for each in records(self.office, VersionSignature)} | sealed
        touched = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        return "signed_since" if any(("arrangement_version", id.bytes) in touched for id in signed_terms) else ""

    def party(self, which: int, place: int) -> ArrangementParty:
        members = sorted(records(self.office, ArrangementParty, arrangement_id=self.one(which)), key=lambda p: p.id.int)
        return members[place % len(members)]

    def one(self, which: int) -> UUID:
        return self.ids[which % len(self.ids)]

    @rule(which=FEW, to=MOVES, back=st.integers(-1, 40), reason=st.sampled_from(["", "because"]), paper=st.booleans())
    def moved(self, which: int, to: str, back: int, reason: str, paper: bool) -> None:  # noqa: FBT001
        day = self.office.today() - timedelta(days=back if back > 35 else min(back, 0))
        document = self.paper if paper else None
        self.tried(lambda: moves.move(self.office, self.one(which), to, on=day, reason=reason, document_id=document))

    @rule(which=FEW, days=st.integers(-10, 200), agreed=st.booleans())
    def notice_given(self, which: int, days: int, agreed: bool) -> None:  # noqa: FBT001
        end = self.office.today() + timedelta(days=days)
        why = "agreed" if agreed else ""
        self.tried(
            lambda: moves.give_notice(self.office, self.one(which), reason="ends", ends_on=end, shorter_reason=why)
        )

    @rule(which=FEW, place=FEW, days=st.integers(0, 90))
    def signature(self, which: int, place: int, days: int) -> None:
        day = self.office.today() - timedelta(days=days)
        self.tried(lambda: arrangements.sign(self.office, self.party(which, place).id, "Demo signatory", "Chief", day))

    @rule(which=FEW, place=FEW, days=st.integers(0, 120), takes_back=st.booleans())
    def withdrawal(self, which: int, place: int, days: int, takes_back: bool) -> None:  # noqa: FBT001
        party = self.party(which, place).id
        if takes_back:
            self.tried(lambda: withdrawals.take_back(self.office, party, "stays"))
            return
        today = self.office.today()
        leaves = today + timedelta(days=days)
        self.tried(lambda: withdrawals.withdraw(self.office, party, notice_on=today, leaves_on=leaves, reason="closes"))

    @rule(which=FEW, ahead=st.integers(-30, 60))
    def accession(self, which: int, ahead: int) -> None:
        today = self.office.today()
        self.tried(
            lambda: withdrawals.accede(
                self.office,
                self.one(which),
                entity("WHO"),
                "CLIENT",
                joined_on=today + timedelta(days=ahead),
                signatory_name="Omar Said",
                signatory_title="Director",
                signed_on=today,
                reason="agreed",
            )
        )

    @rule(which=FEW, ahead=st.integers(-60, 90), until=st.integers(-100, 500), prolongs=st.booleans())
    def amended(self, which: int, ahead: int, until: int, prolongs: bool) -> None:  # noqa: FBT001
        today, id = self.office.today(), self.one(which)
        applies, end = today + timedelta(days=ahead), today + timedelta(days=until)
        if prolongs:
            self.tried(lambda: amendments.extend(self.office, id, until=end, reason="goes on", applies_on=applies))
        else:
            values = {"title_en": f"Fuel {until}"}
            self.tried(lambda: amendments.amend(self.office, id, reason="prices", applies_on=applies, values=values))

    @rule(which=FEW, step=st.sampled_from(["sign", "sign", "waive", "seal", "drop", "change"]), place=FEW)
    def amendment_goes_on(self, which: int, step: str, place: int) -> None:
        office, id = self.office, self.one(which)
        steps: dict[str, Any] = {
            "sign": lambda: amendments.sign(office, id, self.party(which, place).id, "O", "D", office.today()),
            "waive": lambda: amendments.seal(office, id, waive_reason="on paper"),
            "seal": lambda: amendments.seal(office, id),
            "drop": lambda: amendments.drop(office, id),
            "change": lambda: amendments.set_terms(office, id, {"purpose": f"Purpose {place}"}),
        }
        self.tried(steps[step])

    @rule(which=FEW, name=st.sampled_from(["title_en", "expiry_on", "notes", "replaces_id", "type"]), days=FEW)
    def edited(self, which: int, name: str, days: int) -> None:
        values = {
            "title_en": f"Title {days}",
            "expiry_on": TERMS["expiry_on"] + timedelta(days=days),
            "notes": f"Note {days}",
            "replaces_id": self.one(days),
            "type": "SLA",
        }
        self.tried(lambda: arrangements.set_field(self.office, self.one(which), name, values[name]))

    @rule(which=FEW, replaces=st.booleans())
    def copied(self, which: int, replaces: bool) -> None:  # noqa: FBT001
        if len(self.ids) < 3:
            before = snapshot(self.office)
            try:
                made = copies.new_from(self.office, self.one(which), replaces=replaces, services=False)
            except RuleBroken:  # another one takes its place already
                assert replaces
                assert snapshot(self.office) == before
            else:
                self.ids.append(made.id)

    @rule(days=st.integers(0, 120))
    def days_pass(self, days: int) -> None:
        self.office.clock.move(days=days)
        arrangements.evaluate(self.office)
        assert not arrangements.evaluate(self.office)

    @invariant()
    def history_folds_to_the_state_by_allowed_moves_alone(self) -> None:
        for id in self.ids:
            events = sorted(records(self.office, ArrangementEvent, arrangement_id=id), key=lambda each: each.at)
            assert state_of(tuple(events)) == record(self.office, Arrangement, id).state
            assert len({each.at for each in events}) == len(events)
            for before, event in pairwise(events):
                assert event.from_state == before.to_state
                assert event.from_state == event.to_state or is_allowed(event.from_state, event.to_state)
                assert before.from_state not in FINAL_STATES
                assert event.day is not None
                assert event.day <= self.office.today()

    @invariant()
    def sealed_terms_never_change(self) -> None:
        now = {each.id: each for each in records(self.office, ArrangementVersion)}
        for id, kept in self.sealed.items():
            assert now[id] == kept
        self.sealed |= {id: each for id, each in now.items() if each.sealed_on is not None}

    @invariant()
    def what_is_signed_is_sealed_and_at_most_one_amendment_is_open(self) -> None:
        for id in self.ids:
            arrangement = record(self.office, Arrangement, id)
            versions = records(self.office, ArrangementVersion, arrangement_id=id)
            current = next(each for each in versions if each.id == arrangement.version_id)
            assert is_frozen(arrangement.state, current) == (current.sealed_on is not None)
            assert sum(each.sealed_on is None for each in versions) <= 1
            assert len({each.number for each in versions}) == len(versions)

    @invariant()
    def at_least_two_parties_stand_where_it_runs(self) -> None:
        today = self.office.today()
        for id in self.ids:
            if record(self.office, Arrangement, id).state in {"SIGNED", "ACTIVE", "SUSPENDED", "NOTICE"}:
                members = records(self.office, ArrangementParty, arrangement_id=id)
                assert sum(each.withdrew_on is None or each.withdrew_on >= today for each in members) >= 2


def test_no_path_of_acts_leads_where_it_must_not(template: Path) -> None:
    machine = type("Played", (Life,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=settings.default.max_examples // 6,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_machine_itself_can_be_played_by_hand(template: Path) -> None:
    played = type("Played", (Life,), {"template": template})()
    try:
        played.some_arrangements()
        played.days_pass(0)
        assert record(played.office, Arrangement, played.ids[0]).state == "ACTIVE"
        played.sealed_terms_never_change()
        played.moved(0, "SUSPENDED", 0, "because", paper=False)
        played.days_pass(120)
        assert record(played.office, Arrangement, played.ids[0]).state == "EXPIRED"
        played.moved(0, "CLOSED", 0, "because", paper=False)
        assert record(played.office, Arrangement, played.ids[0]).state == "CLOSED"
        assert played.undone == {"state_moved": 2}
        played.history_folds_to_the_state_by_allowed_moves_alone()
    finally:
        played.teardown()


def test_the_machine_meets_acts_that_are_never_taken_back(template: Path) -> None:
    played = type("Played", (Life,), {"template": template})()
    try:
        played.some_arrangements()
        played.days_pass(0)
        played.sealed_terms_never_change()
        played.accession(0, 0)
        played.amended(0, 0, 400, prolongs=False)
        played.amendment_goes_on(0, "change", 1)
        played.amendment_goes_on(0, "sign", 0)
        assert played.stays == {"not_undoable": 2}
        assert played.undone == {"amendment_opened": 1, "amendment_changed": 1}
    finally:
        played.teardown()
