"""The sheets, the preview and the checks beside each other: from a check to its record and back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commonservices.actions import rates
from commonservices.domain.periods import Period
from commonservices.queries.workbook_survey import Gap, Survey
from commonservices.reports.hq.checks import Control
from commonservices.reports.hq.rehearsal import Rehearsal
from tests.ui.pages import Heard, calm, run
from tests.ui.usage.stores import Small
from ui.hq_reports.page import HqReportsPage
from ui.hq_reports.preview_page import state_of
from ui.page import PageFrame


def marks(page: HqReportsPage) -> dict[str, str]:
    found = [page.shown.sheets.row(place) for place in range(page.shown.sheets.rowCount())]
    return {each.key: each.state for each in found if each is not None}


def test_the_sheets_stand_in_their_order_with_rows_and_marks(page: HqReportsPage) -> None:
    assert list(marks(page))[:4] == ["cover", "summary", "arrangements", "parties"]
    assert (marks(page)["usage"], marks(page)["services"]) == ("warning", "agrees")
    assert "recoveries" not in marks(page)
    row = page.shown.sheets.row_of("usage")
    assert [cell.text for cell in page.shown.sheets.cells(row)] == ["to look at", "Usage", "8"]


def test_the_preview_shows_the_sheet_that_is_chosen_with_the_numbers_of_its_rows(page: HqReportsPage) -> None:
    page.open({"sheet": "usage"})
    model = page.shown.preview.table.rows_model()
    assert page.shown.preview.name.text() == "Usage"
    assert [cell.text for cell in model.cells(0)][:2] == ["5", "UNEXAM-S-0001"] or model.rowCount() == 8
    assert page.shown.preview.total.text() == "Use: quantity, all units, control total 1,111"


def test_a_check_that_cannot_be_told_is_gone_to_by_key_and_opens_its_record(
    page: HqReportsPage, small: Small, heard: Heard
) -> None:
    run(page, "hq_reports.next")
    seen = [page.focusWidget().accessibleName()]
    for _ in page.shown.panel.attention[1:]:
        run(page, "hq_reports.next")
        seen.append(page.focusWidget().accessibleName())
    assert any(name.startswith("Show ") for name in seen)
    titles = [each.note.title.text() for each in page.shown.panel.attention]
    place = titles.index("8 of 8 lines of use have no rate")
    while page.shown._attending != place:
        run(page, "hq_reports.previous")
    assert page.shown.key == "usage"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert heard.opened == [f"services?id={small.fuel}"]


def test_what_was_mended_agrees_when_one_comes_back(
    page: HqReportsPage, small: Small, frame: PageFrame, qtbot: QtBot
) -> None:
    assert [each.state for each in page.shown.rehearsal.controls if each.key == "check_usage_unpriced"] == ["explain"]
    given = {"rate": "1.20", "valid_from": "2024-07-01"}
    assert page.bridge.do(lambda office: rates.add(office, small.fuel, given))
    calm(frame, qtbot)
    assert [each.state for each in page.shown.rehearsal.controls if each.key == "check_usage_unpriced"] == ["agrees"]


def test_enter_on_a_row_of_the_preview_opens_its_record(page: HqReportsPage, small: Small, heard: Heard) -> None:
    page.open({"sheet": "services"})
    page.shown.preview.go_to(page.shown.preview.sheet.rows[0].reference)
    QTest.keyClick(page.shown.preview.table, Qt.Key.Key_Return)
    assert heard.opened[0].startswith("services?id=")


@pytest.mark.parametrize(
    ("controls", "gaps", "state"),
    [
        ((), (), "agrees"),
        ((Control("a", "usage", "x", Decimal(1), Decimal(1)),), (), "agrees"),
        ((Control("a", "usage", "x", Decimal(1), Decimal(2), explained=True),), (), "warning"),
        ((Control("a", "usage", "x", Decimal(1), Decimal(2)),), (), "error"),
        ((Control("a", "kpis", "x", Decimal(1), Decimal(2)),), (), "agrees"),
        ((), (Gap("usage_missing", 1, of=3),), "warning"),
        ((), (Gap("usage_missing", of=3), Gap("kpi_not_measured", 1)), "agrees"),
    ],
)
def test_a_sheet_is_marked_by_the_worst_that_is_known_of_it(
    controls: tuple[Control, ...], gaps: tuple[Gap, ...], state: str
) -> None:
    survey = Survey(Period(date(2026, 1, 1), date(2026, 3, 31)), date(2026, 10, 1), gaps=list(gaps))
    assert (
        state_of(Rehearsal(survey, "en", right_to_left=False, sheets=(), controls=controls, offices=()), "usage")
        == state
    )


def test_rows_that_are_no_records_lead_nowhere_and_say_so(page: HqReportsPage, heard: Heard) -> None:
    told: list[str] = []
    page.status_text.connect(told.append)
    page.shown.show_row("codes", "SLA")
    page.shown.show_row("usage", "NO-SUCH")
    assert told == ["The rows of this sheet are no records of their own."]
    assert heard.problems == ["There is no record with the reference NO-SUCH."]
    assert heard.opened == []
