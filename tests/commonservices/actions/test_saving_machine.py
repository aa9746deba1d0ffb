"""Whatever is done with rates, cases and claims, and taken back: what was adopted or validated stays as it was."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from commonservices.actions import efficiency, shared_services, undo
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.domain.efficiency_claims import recalculated_ok
from commonservices.domain.freezing import FREEZES
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.store.checking import check
from tests.builders import entity, records
from tests.commonservices.actions.saved import a_shared
from tests.commonservices.store.acts import a_copy

MOST, STEPS = 2, 12
FEW = st.integers(0, 2)
NUMBERS = st.sampled_from(["0", "1", "2.5", "40", "12.3456"])
PEOPLE = st.sampled_from(["Ana", "Bo", "Cy"])
CATEGORIES = st.sampled_from(["COST_SAVING", "COST_AVOIDANCE", "STAFF_TIME"])
FIGURES = (
    "baseline_unit_cost", "expected_unit_cost", "actual_unit_cost", "baseline_hours_each", "expected_hours_each",
    "actual_hours_each", "baseline_volume", "actual_volume", "one_off_cost", "hourly",
)  # fmt: skip


class Savings(RuleBasedStateMachine):
    """One service, three people, and the undo list."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office: Office = a_copy(self.template, Path(self.folder.name))
        self.frozen: dict[UUID, Any] = {}
        self.confirmed: list[Any] = []
        self.service = UUID(int=0)

    def teardown(self) -> None:
        found = check(self.office).findings
        self.office.close(backup=False)
        self.folder.cleanup()
        assert found == ()

    @initialize()
    def a_service(self) -> None:
        """Begin with an adopted case and one that was reviewed, with a validated claim and one that is realised."""
        self.service = a_shared(self.office)
        rate = efficiency.add_rate(self.office, {"grade": "G-1", "annual_cost": "1650"}).id
        told = {"title": "Joint", "base_year": 2024, "horizon_years": 2}
        first, second = (efficiency.add_case(self.office, self.service, told).id for _ in range(2))
        for case in (first, second):
            work = {"kind": "LABOUR", "rate_id": rate, "hours_each": "2", "transactions": "5"}
            efficiency.add_line(self.office, case, {"scenario": "BASELINE", "description": "Work", **work})
            efficiency.add_line(self.office, case, {"scenario": "COMMON", "description": "Price", "unit_cost": "5"})
            efficiency.move_case(self.office, case, "REVIEWED")
        efficiency.move_case(self.office, first, "ADOPTED")
        for year, category in ((2025, "COST_AVOIDANCE"), (2024, "STAFF_TIME")):
            figures = {"comparator": "alone", **dict.fromkeys(FIGURES, "3")}
            claim = efficiency.add_claim(self.office, self.service, year, category, figures).id
            efficiency.realise(self.office, claim)
        efficiency.validate(self.office, claim, "nobody else is here")
        self.confirmed = self.validated()

    def tried(self, act: Any) -> None:
        with suppress(RuleBroken, Known):
            act()

    def one(self, cls: Any, which: int) -> UUID:
        found = sorted(each.id for each in records(self.office, cls))
        return found[which % len(found)] if found else UUID(int=1)

    @rule(name=PEOPLE)
    def another_acts(self, name: str) -> None:
        self.office.actor = name

    @rule(which=FEW, number=NUMBERS, what=st.sampled_from(["add", "set", "currency", "end", "remove"]))
    def rated(self, which: int, number: str, what: str) -> None:
        id = self.one(LabourRate, which)
        acts: dict[str, Any] = {
            "add": lambda: efficiency.add_rate(self.office, {"grade": f"G-{which}", "annual_cost": "1650"}),
            "set": lambda: efficiency.set_rate(self.office, id, {"annual_cost": f"{float(number):.2f}"}),
            "currency": lambda: efficiency.set_rate(self.office, id, {"currency": "JPY"}),
            "end": lambda: efficiency.retire_rate(self.office, id),
            "remove": lambda: efficiency.remove_rate(self.office, id),
        }
        self.tried(acts[what])

    @rule(
        which=FEW, line=st.integers(0, 5), number=NUMBERS, year=st.sampled_from([None, 1, 2, 3]),
        way=st.sampled_from(["BASELINE", "COMMON"]), what=st.sampled_from(["add", "work", "set", "remove"]),
    )  # fmt: skip
    def lined(self, which: int, line: int, number: str, year: int | None, way: str, what: str) -> None:
        id, case, rate = self.one(CbaLine, line), self.one(CbaCase, which), self.one(LabourRate, which)
        told = {"scenario": way, "description": f"Step {line}", "year_from": year}
        work = {**told, "kind": "LABOUR", "rate_id": rate, "hours_each": number, "transactions": "2"}
        acts: dict[str, Any] = {
            "add": lambda: efficiency.add_line(self.office, case, {**told, "unit_cost": number, "quantity": "3"}),
            "work": lambda: efficiency.add_line(self.office, case, work),
            "set": lambda: efficiency.set_line(self.office, id, {"unit_cost": number, "year_from": year}),
            "remove": lambda: efficiency.remove_line(self.office, id),
        }
        self.tried(acts[what])

    @rule(
        which=FEW, years=st.integers(1, 3),
        what=st.sampled_from(["set", "copy", "remove", "REVIEWED", "ADOPTED", "REJECTED", "DRAFT"]),
    )  # fmt: skip
    def cased(self, which: int, years: int, what: str) -> None:
        id = self.one(CbaCase, which)
        acts: dict[str, Any] = {
            "set": lambda: efficiency.set_case(self.office, id, {"horizon_years": years, "notes": "x"}),
            "copy": lambda: efficiency.copy_case(self.office, id, {"horizon_years": years}),
            "remove": lambda: efficiency.remove_case(self.office, id),
        }
        self.tried(acts.get(what, lambda: efficiency.move_case(self.office, id, what, "because")))

    @rule(which=FEW, category=CATEGORIES, year=st.integers(2024, 2026), linked=st.booleans(), case=st.booleans())
    def claimed(self, which: int, category: str, year: int, linked: bool, case: bool) -> None:  # noqa: FBT001
        told: dict[str, Any] = {"comparator": "alone", "owner_id": entity(("UNEXAM", "WFP", "UNDP")[which])}
        if linked:
            told["linked_id"] = self.one(EfficiencyRecord, which)
        if case:
            id = self.one(CbaCase, which)
            self.tried(lambda: efficiency.claim_from_case(self.office, id, year, category, told))
        else:
            told |= dict.fromkeys(FIGURES, "3")
            self.tried(lambda: efficiency.add_claim(self.office, self.service, year, category, told))

    @rule(which=FEW, name=st.sampled_from(FIGURES), number=NUMBERS, why=st.sampled_from(["", "more is known"]))
    def figured(self, which: int, name: str, number: str, why: str) -> None:
        id = self.one(EfficiencyRecord, which)
        self.tried(lambda: efficiency.set_claim(self.office, id, {name: number, "note": why}, why))

    @rule(which=FEW, other=FEW, what=st.sampled_from(["link", "unlink", "currency", "stream"]))
    def tied(self, which: int, other: int, what: str) -> None:
        id, target = self.one(EfficiencyRecord, which), self.one(EfficiencyRecord, other)
        acts: dict[str, Any] = {
            "link": lambda: efficiency.set_claim(self.office, id, {"linked_id": target}),
            "unlink": lambda: efficiency.set_claim(self.office, id, {"linked_id": None}),
            "currency": lambda: efficiency.set_claim(self.office, id, {"currency": ("USD", "JPY")[other % 2]}, "moved"),
            "stream": lambda: shared_services.set_fields(self.office, self.service, {"reporting_stream": "CBO"}),
        }
        self.tried(acts[what])

    @rule(
        which=FEW, what=st.sampled_from(["realise", "validate", "validate", "reopen", "withdraw"]),
        excuse=st.sampled_from(["", "only officer at the site"]),
    )  # fmt: skip
    def stepped(self, which: int, what: str, excuse: str) -> None:
        id = self.one(EfficiencyRecord, which)
        acts: dict[str, Any] = {
            "realise": lambda: efficiency.realise(self.office, id),
            "validate": lambda: efficiency.validate(self.office, id, excuse),
            "reopen": lambda: efficiency.reopen(self.office, id, "because"),
            "withdraw": lambda: efficiency.withdraw(self.office, id, "because"),
        }
        self.tried(acts[what])
        if what == "validate":
            self.confirmed += self.validated()

    def validated(self) -> list[Any]:
        """Give the claims that are validated, without what stays open."""
        return [_closed(each) for each in records(self.office, EfficiencyRecord) if each.state == "VALIDATED"]

    @rule(place=st.integers(0, 7), kept=st.integers(0, 7))
    def taken_back(self, place: int, kept: int) -> None:
        acts = undo.undoable(self.office)
        if place < len(acts):
            transaction = acts[place].transaction
            with suppress(RuleBroken, Known):
                asked = undo.plan(self.office, transaction).questions
                keep = {each.key for bit, each in enumerate(asked) if kept >> bit & 1}
                undo.undo(self.office, transaction, keep=keep, answered=True)

    @invariant()
    def what_is_frozen_stays(self) -> None:
        claims = records(self.office, EfficiencyRecord)
        cases = [each for each in records(self.office, CbaCase) if each.state == "ADOPTED"]
        now: dict[UUID, Any] = {each.id: _closed(each) for each in cases}
        now |= {each.id: _closed(each) for each in claims if each.state == "VALIDATED"}
        now |= {each.id: each for each in records(self.office, CbaLine) if each.case_id in now}
        for id, record in now.items():
            assert self.frozen.get(id, record) == record
        kept = {each.id for each in cases} | {id for id, each in now.items() if isinstance(each, CbaLine)}
        assert {id for id, each in self.frozen.items() if not isinstance(each, EfficiencyRecord)} <= kept
        self.frozen = now

    @invariant()
    def what_is_validated_is_what_somebody_confirmed(self) -> None:
        assert all(each in self.confirmed for each in self.validated())

    @invariant()
    def gains_are_those_of_their_figures_and_count_once(self) -> None:
        claims = records(self.office, EfficiencyRecord)
        assert all(map(recalculated_ok, claims))
        assert all((each.state == "VALIDATED") == (each.validated_on is not None) for each in claims)
        counted = [each for each in claims if each.linked_id is None]
        assert {each.linked_id for each in claims} <= {None, *(each.id for each in counted)}
        assert len({(each.year, each.category) for each in counted}) == len(counted)
        streams = {(each.year, each.stream) for each in counted}
        assert len(streams) == len({year for year, _ in streams})


def _closed(record: Any) -> Any:
    """Give a record without the fields that stay open."""
    blank = type(record)(id=record.id)
    return replace(record, **{name: getattr(blank, name) for name in FREEZES[record.KIND].open_fields})


def test_what_was_adopted_or_validated_stays_whatever_is_done_and_taken_back(template: Path) -> None:
    class Machine(Savings):
        pass

    Machine.template = template
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Machine,
        settings=settings(settings(), max_examples=MOST, stateful_step_count=STEPS, suppress_health_check=quiet),
    )
