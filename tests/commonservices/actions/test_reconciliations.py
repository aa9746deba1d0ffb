"""Running reconciliations, having them reviewed, and the differences they keep, from the first run to the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import period_ends, reconciliations, undo
from commonservices.domain.orders import ServiceOrder
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.periods import Period
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import exceptions
from commonservices.queries.exceptions import Difference, DifferenceFilter
from tests.builders import records
from tests.commonservices.actions.planted_copies import a_copy
from tests.commonservices.queries.planted_store import EXPECTED, FIRST, LAST
from tests.commonservices.queries.test_reconciling import EXTRACT


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a copy of a register with planted errors, opened for writing."""
    with a_copy(tmp_path) as opened:
        yield opened


def run(office: Office, *routines: str) -> tuple[reconciliations.Result, ...]:
    return reconciliations.run(office, routines, FIRST, LAST, EXTRACT if "R6" in routines else ()).results


def listed(office: Office, routine: str = "", state: str = "OPEN", **more: Any) -> list[Difference]:
    return exceptions.differences(office, DifferenceFilter(routine=routine, state=state, **more))


def refused(act: Any, *args: Any, **named: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **named)
    return caught.value


def approve(office: Office, reference: str) -> None:
    """Mend the order that was delivered before anybody approved it."""
    with office.work("order_set") as work:
        (order,) = work.all(ServiceOrder, reference=reference)
        work.put(replace(order, approved_on=date(2026, 7, 2)))


def test_all_routines_run_as_one_act_and_keep_what_they_found(office: Office, last_act: Any) -> None:
    results = reconciliations.run(office, (), FIRST, LAST, EXTRACT).results
    assert last_act()[:2] == ("reconciled", "2026-07-01..2026-09-30")
    assert {each.routine: each.differences for each in results} == {
        routine: sum(each[0] == routine for each in EXPECTED) for routine in {each[0] for each in EXPECTED}
    }
    kept = records(office, Reconciliation)
    assert len(kept) == len(results) == 14
    assert {(each.prepared_by, each.prepared_on, each.result) for each in kept} == {
        (office.actor, date(2026, 10, 1), "DIFFERS")
    }
    assert len(records(office, Discrepancy)) == len(EXPECTED)
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert records(office, Discrepancy) == records(office, Reconciliation) == ()


def test_without_an_extract_the_ledger_is_left_out(office: Office) -> None:
    assert "R6" not in {each.routine for each in reconciliations.run(office, (), FIRST, LAST).results}
    assert refused(reconciliations.run, office, ("R6",), FIRST, LAST).rule == "extract_missing"
    assert refused(reconciliations.run, office, ("R1",), FIRST, LAST, EXTRACT).rule == "extract_not_asked"
    assert refused(reconciliations.run, office, ("R99",), FIRST, LAST).rule == "unknown_code"


def test_comparing_alone_writes_nothing_and_tells_how_far_it_is(office: Office) -> None:
    told: list[tuple[int, int, str]] = []
    compared = reconciliations.compare(office, ("R1", "R2"), FIRST, LAST, tell=lambda *step: told.append(step))
    assert [routine for routine, _ in compared.outcomes] == ["R1", "R2"]
    assert told == [(0, 2, "R1"), (1, 2, "R2")]
    assert records(office, Reconciliation) == ()


def test_a_second_run_changes_days_only_and_what_was_mended_is_gone(office: Office) -> None:
    (first,) = run(office, "R2")
    assert (first.new, first.back, first.gone) == (3, 0, 0)
    office.clock.move(days=9)  # type: ignore[attr-defined]
    (again,) = run(office, "R2")
    assert (again.new, again.back, again.gone) == (0, 0, 0)
    assert {str(each.last_seen_on) for each in records(office, Discrepancy)} == {"2026-10-10"}
    assert {each.age for each in listed(office, "R2")} == {9}
    approve(office, "O-UNAPPROVED")
    (third,) = run(office, "R2")
    assert (third.gone, third.differences) == (1, 2)
    (gone,) = listed(office, "R2", "GONE")
    assert (gone.row.finding, gone.subject) == ("delivery_unapproved", "O-UNAPPROVED")


def test_a_run_is_reviewed_by_somebody_else_or_with_a_reason(office: Office, last_act: Any) -> None:
    (result,) = run(office, "R13")
    assert refused(reconciliations.review, office, result.id).rule == "explanation_missing"
    reconciliations.explain(office, result.id, "orders of August came late")
    assert refused(reconciliations.review, office, result.id).rule == "reviewer_prepared"
    office.actor = "Second officer"
    reconciliations.review(office, result.id)
    assert last_act()[:2] == ("reconciliation_reviewed", "R13 · 2026-09-30")
    (row,) = exceptions.runs(office, "R13")
    assert (row.reviewed_by, row.explanation, row.exception_reason) == (
        "Second officer",
        "orders of August came late",
        "",
    )
    assert refused(reconciliations.explain, office, result.id, "more").rule == "reviewed_already"
    (alone,) = run(office, "R12")
    reconciliations.review(office, alone.id, "known", exception="only one officer here")
    assert exceptions.runs(office, "R12")[0].exception_reason == "only one officer here"


def test_closing_a_period_runs_all_that_needs_no_file(office: Office) -> None:
    made = period_ends.close(office, Period(FIRST, LAST), unbilled_reason="billed next month")
    assert made.changes.act == "period_closed"
    kept = records(office, Reconciliation)
    assert {(each.starts_on, each.ends_on) for each in kept} == {(FIRST, LAST)}
    assert len(kept) == 13
    open_items = next(each for each in kept if each.routine == "R5")
    assert open_items.differences is not None
