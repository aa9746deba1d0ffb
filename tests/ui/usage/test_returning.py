"""The figures of the grid that go out as a sheet: those entered in the year shown, as it is filtered."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from commonservices.exchange.returning.lists import held_rows, list_called
from commonservices.office import Office
from tests.ui.usage.stores import YEAR, Small
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.usage.filter_part import UsageFilter, UsageFilterBar
from ui.usage.returning import shown_sheet


def test_only_figures_entered_in_the_year_and_on_the_lines_shown_go_out(
    frame: PageFrame, office: Office, small: Small, qtbot: QtBot
) -> None:
    bar = UsageFilterBar(frame, Lookups(frame.bridge), YEAR[0])
    qtbot.addWidget(bar)
    sheet = shown_sheet(bar)
    assert sheet.chosen_by == "2026-07..2027-06"
    held = held_rows(office, list_called("usage"), only=sheet.only(office))
    assert [int(row.values["quantity"]) for row in held] == [120, 130, 125, 40, 42, 44, 300, 310]
    bar.take(UsageFilter(YEAR[0], service=str(small.clinic)))
    assert list(shown_sheet(bar).only(office) or ()) == []
    assert "Clinic" in shown_sheet(bar).chosen_by
