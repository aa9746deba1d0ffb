"""What the panel of checks says."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel

from commonservices.domain.periods import Period
from commonservices.errors import Known
from commonservices.queries.workbook_more import LISTS
from commonservices.queries.workbook_survey import Gap, Survey
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.rehearsal import Rehearsal
from ui.hq_reports import checks_panel
from ui.hq_reports.checks_panel import ChecksPanel, ExportedNow
from ui.words import Words

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def panel(appearance, shown):
    return shown(ChecksPanel(appearance, Words("en")), 320, 600)


def said(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def survey(cut_off, *gaps, marking="UNCLASSIFIED"):
    return Survey(QUARTER, cut_off, gaps=list(gaps), marking=marking)


def show(panel, found, *controls, fault=None):
    panel.show_rehearsal(
        Rehearsal(found, "en", right_to_left=False, sheets=(), controls=controls, offices=(), fault=fault)
    )


def control(key, here, register, *, rows=(), explained=False, sheet="recoveries"):
    return Control(key, sheet, "balance USD", Decimal(here), Decimal(register), explained, rows)


WRONG = control("total_recoveries_balance_USD", "2281986.03", "2281573.53", rows=(RowRef("recoveries", "T-B1", 11),))
OPEN = control("check_every_party", 1, 2, rows=(RowRef("arrangements", "T-2"),), explained=True, sheet="arrangements")
FINE = [control(f"rows_{key}", 3, 3, sheet=key) for key in LISTS]
TIME = date(2026, 10, 1)


def test_what_differs_stands_first_with_both_figures_and_the_row_that_explains_it(panel, qtbot):
    show(panel, survey(TIME), OPEN, *FINE, WRONG)
    words = said(panel)
    title = "Recoveries = ageing bands, USD differs by 412.50"
    assert title in words
    assert words.index(title) < words.index("Parties in every arrangement: 1 of 2")
    assert {"2,281,986.03", "2,281,573.53", "Row 11, T-B1, does not come out."} <= set(words)
    assert panel.counts.text() == f"{len(FINE)} agree, 1 differ, 1 to explain"
    with qtbot.waitSignal(panel.row_requested) as asked:
        panel.links()[0].click()
    assert (panel.links()[0].text(), asked.args) == ("Show the row", ["recoveries", "T-B1"])
    assert [(each.sheet, each.reference, each.number) for each in panel.attention] == [
        ("recoveries", "T-B1", 11),
        ("arrangements", "T-2", None),
    ]


def test_a_difference_that_no_row_explains_says_so(panel):
    show(panel, survey(TIME), control("total_ceiling_USD", 2, 1, sheet="arrangements"))
    assert any(each.startswith("No single row explains it:") for each in said(panel))
    assert "In the register" in said(panel)


def test_the_first_checks_that_agree_are_listed_and_the_rest_on_request(panel):
    show(panel, survey(TIME), *FINE, control("check_paid_USD", 7, 7))
    shown = [each for each in said(panel) if each.endswith("rows") or each.startswith("Paid")]
    assert (len(shown), shown[0]) == (7, "Paid + written off + balance = billed, USD")
    panel.all_button.click()
    assert len([each for each in said(panel) if each.endswith(": rows")]) == len(FINE)
    assert not panel.all_button.isVisible()


def test_what_cannot_even_be_compared_is_said(panel):
    show(panel, survey(TIME), fault=Known("broken", "Sheet {sheet} is odd.", sheet="Usage"))
    assert "Sheet Usage is odd." in said(panel)


def test_the_finished_file_is_told_apart_from_the_rehearsal(panel):
    gap = Gap("usage_missing", of=10)
    gap.add("T-S01", UUID(int=1))
    panel.show_exported([*FINE, WRONG], survey(TIME, gap))
    assert [each.reference for each in panel.attention] == ["T-B1", "T-S01"]
    assert panel.counts.text() == f"Counted again from the file. {len(FINE)} agree, 1 differ, 0 to explain"


@pytest.mark.parametrize(
    ("sound", "words"),
    [(None, ""), (True, "It ties out with the register."), (False, "Every sheet is marked DRAFT, CHECK FAILED.")],
)
def test_what_an_export_would_be_is_said(appearance, shown, sound, words):
    now = shown(ExportedNow(appearance))
    now.show_sound(sound=sound)
    assert now.said.text() == words


def test_what_is_missing_is_said_with_links_to_the_first_records(panel, qtbot):
    gap = Gap("usage_missing", of=10)
    for number in range(5):
        gap.add(f"T-S0{number}", UUID(int=number))
    show(panel, survey(date(2026, 10, 1), gap, Gap("kpi_not_measured", of=2)))
    assert "5 of 10 months of use are not entered" in said(panel)
    assert "Every indicator was measured" in said(panel)
    assert [link.text() for link in panel.links()] == ["T-S00", "T-S01", "T-S02"]
    with qtbot.waitSignal(panel.open_requested) as asked:
        panel.links()[1].click()
    assert asked.args == [f"services?id={UUID(int=1)}"]


def test_a_period_that_still_runs_is_said(panel):
    show(panel, survey(date(2026, 8, 15)))
    assert "The period is not over" in said(panel)


def test_the_marking_of_the_pages_is_told(panel):
    show(panel, survey(date(2026, 10, 1), marking="CONFIDENTIAL"))
    assert "Marked “Confidential” on every page" in said(panel)


def test_reading_again_clears_what_was_said(panel):
    gap = Gap("usage_missing", of=10)
    gap.add("T-S01", UUID(int=1))
    show(panel, survey(date(2026, 10, 1), gap))
    panel.show_reading()
    assert not any("months of use" in text for text in said(panel))


def test_every_check_has_a_title_an_advice_and_a_sentence_when_it_agrees():
    assert set(checks_panel._TITLES) == set(checks_panel._ADVICE) == set(checks_panel._AGREED)
