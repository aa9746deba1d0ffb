"""What can be done with a row of the desk, and why not where it cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from commonservices.domain.reconciling.findings import Finding
from commonservices.queries.exceptions import Desk, Difference
from commonservices.queries.overlaps import Overlap
from commonservices.store.discrepancy_rows import DifferenceRow, RunRow
from ui.exceptions.row_deeds import PLACES, RowDeeds
from ui.frame.places import PLACES as ALL_PLACES

DAY = date(2026, 9, 1)
ID = UUID(int=1)
DIFFERENCE = DifferenceRow(
    ID, "R1", "kind", "key", "PREMISES", UUID(int=2), "{}", 500, "USD", DAY, DAY, None, "", DAY, "OPEN", "", "", None
)
RUN = RunRow(ID, "R1", DAY, DAY, "Preparer", DAY, 3, 1, None, "USD", "DIFFERS", "", None, "", "")
OVERLAP = Overlap(Finding(kind="same_service", key="k", subject_kind="SHARED_SERVICE", subject_id=UUID(int=3)), "S-1")


class Asked(QObject):
    """Stands where the questions are asked, and keeps which one it was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *given: self.asked.append((name, given))


@pytest.fixture
def asks(qapp: object) -> Asked:
    return Asked()


@pytest.fixture
def deeds(asks: Asked) -> RowDeeds:
    return RowDeeds(asks)  # type: ignore[arg-type]


def shown(row: DifferenceRow) -> Difference:
    return Difference(row, "P-1", 35, row.state == "OPEN")


def ready(deeds: RowDeeds, row: object, fixed: str = "") -> set[str]:
    return {each.key.removeprefix("exceptions.") for each in deeds.acts(row, [], fixed) if not each.reason}


def test_what_is_open_can_be_settled_accepted_and_assigned(deeds: RowDeeds) -> None:
    assert ready(deeds, shown(DIFFERENCE)) == {"settle", "accept", "assign", "record"}


def test_what_is_closed_can_be_opened_again(deeds: RowDeeds) -> None:
    assert ready(deeds, shown(DIFFERENCE._replace(state="SETTLED"))) == {"reopen", "assign", "record"}


def test_a_run_is_reviewed_once(deeds: RowDeeds) -> None:
    assert ready(deeds, RUN) == {"review", "explain", "show"}
    assert ready(deeds, RUN._replace(reviewed_by="Other", reviewed_on=DAY)) == {"show"}


def test_an_overlap_is_dismissed_or_opened_again(deeds: RowDeeds) -> None:
    assert ready(deeds, OVERLAP) == {"dismiss", "record"}
    assert ready(deeds, replace(OVERLAP, dismissed=True, discrepancy_id=ID)) == {"reopen", "record"}


def test_a_check_is_run_and_its_differences_are_shown(deeds: RowDeeds, asks: Asked) -> None:
    heard: list[str] = []
    deeds.check_requested.connect(heard.append)
    for each in deeds.acts(Desk("R4", 1, 0, 0, None, None), [], ""):
        each.run()
    assert (heard, asks.asked) == (["R4"], [("run", ("R4",))])


def test_nothing_is_changed_while_the_register_is_only_read(deeds: RowDeeds) -> None:
    assert ready(deeds, shown(DIFFERENCE), "reading only") == {"record"}
    assert ready(deeds, OVERLAP, "reading only") == {"record"}
    assert ready(deeds, RUN, "reading only") == {"show"}


def test_the_rows_chosen_are_meant_and_else_the_current_one(deeds: RowDeeds, asks: Asked) -> None:
    chosen = [UUID(int=7), UUID(int=8)]
    deeds.acts(shown(DIFFERENCE), chosen, "")[0].run()
    deeds.acts(shown(DIFFERENCE), [], "")[0].run()
    assert asks.asked == [("settle", (chosen,)), ("settle", ([ID],))]


def test_a_day_gone_by_is_not_offered_again(deeds: RowDeeds, asks: Asked) -> None:
    by_key = {each.key: each for each in deeds.acts(shown(DIFFERENCE), [], "")}
    by_key["exceptions.assign"].run()
    assert asks.asked == [("assign", ([ID], None, None))]


def test_a_record_without_a_page_is_not_opened_and_says_so(deeds: RowDeeds) -> None:
    for kind in ("ENTITY", "SERVICE_ORDER", ""):
        acts = deeds.acts(shown(DIFFERENCE._replace(subject_kind=kind)), [], "")
        assert acts[-1].reason == "There is no page for what this is about."


def test_the_record_of_a_row_is_opened_at_its_place(deeds: RowDeeds) -> None:
    opened: list[str] = []
    deeds.open_requested.connect(opened.append)
    deeds.acts(shown(DIFFERENCE), [], "")[-1].run()
    assert opened == [f"premises?id={UUID(int=2)}"]
    assert set(PLACES.values()) <= {each.key for each in ALL_PLACES}


def test_nothing_is_done_without_a_row(deeds: RowDeeds) -> None:
    assert deeds.acts(None, [], "") == ()
