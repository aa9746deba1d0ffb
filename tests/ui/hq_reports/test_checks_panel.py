"""What the panel of checks says."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel

from commonservices.domain.periods import Period
from commonservices.queries.workbook_survey import Gap, Survey
from ui.hq_reports import checks_panel
from ui.hq_reports.checks_panel import ChecksPanel
from ui.words import Words

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def panel(appearance, shown):
    return shown(ChecksPanel(appearance, Words("en")), 320, 600)


def said(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def survey(cut_off, *gaps, marking="UNCLASSIFIED"):
    return Survey(QUARTER, cut_off, gaps=list(gaps), marking=marking)


def test_what_is_missing_is_said_with_links_to_the_first_records(panel, qtbot):
    gap = Gap("usage_missing", of=10)
    for number in range(5):
        gap.add(f"T-S0{number}", UUID(int=number))
    panel.show_survey(survey(date(2026, 10, 1), gap, Gap("kpi_not_measured", of=2)))
    assert "5 of 10 months of use are not entered" in said(panel)
    assert "Every indicator was measured" in said(panel)
    assert [link.text() for link in panel.links()] == ["T-S00", "T-S01", "T-S02"]
    with qtbot.waitSignal(panel.open_requested) as asked:
        panel.links()[1].click()
    assert asked.args == [f"services?id={UUID(int=1)}"]


def test_a_period_that_still_runs_is_said(panel):
    panel.show_survey(survey(date(2026, 8, 15)))
    assert "The period is not over" in said(panel)


def test_the_marking_of_the_pages_is_told(panel):
    panel.show_survey(survey(date(2026, 10, 1), marking="CONFIDENTIAL"))
    assert "Marked “Confidential” on every page" in said(panel)


def test_reading_again_clears_what_was_said(panel):
    gap = Gap("usage_missing", of=10)
    gap.add("T-S01", UUID(int=1))
    panel.show_survey(survey(date(2026, 10, 1), gap))
    panel.show_reading()
    assert not any("months of use" in text for text in said(panel))


def test_every_check_has_a_title_an_advice_and_a_sentence_when_it_agrees():
    assert set(checks_panel._TITLES) == set(checks_panel._ADVICE) == set(checks_panel._AGREED)
