"""The short statements of what a workbook is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from commonservices.domain.periods import Period
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.rehearsal import Rehearsal
from ui.hq_reports.chips import Chips
from ui.hq_reports.choices import Choice
from ui.page import PageFrame

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))


def test_what_the_register_adds_follows_once_it_is_read(frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    chips = Chips(frame)
    shown(chips, 900, 60)
    choice = Choice(QUARTER, "JUL_JUN", "fr", hxl=True)
    chips.show_choice(choice, "", None)
    assert chips.accessibleName() == (
        "July 2026 to September 2026. Year basis 1 July to 30 June. Labels Français. With HXL tags"
    )
    survey = Survey(QUARTER, date(2026, 10, 12))
    read = Rehearsal(survey, "fr", right_to_left=False, sheets=(), controls=(), offices=("UNEXAM", "UNOFFB"))
    chips.show_choice(choice, "Quarter 1 of 2026/27", read)
    assert chips.accessibleName().startswith("Quarter 1 of 2026/27. ")
    assert "Data up to 12 October 2026" in chips.accessibleName()
    assert chips.accessibleName().endswith("Offices UNEXAM, UNOFFB")
