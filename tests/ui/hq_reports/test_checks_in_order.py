"""The panel of checks: the gravest first, every link to the right place, and nothing of what was shown before."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from commonservices.domain import codelists
from commonservices.errors import Known
from commonservices.queries.workbook_more import LISTS
from commonservices.queries.workbook_survey import Gap, Survey
from commonservices.reports.hq.checks import RowRef
from tests.ui.hq_reports.rehearsed import AFTER, QUARTER, a_gap, a_rehearsal, control
from ui.hq_reports.checks_panel import _ADVICE, _AGREED, _PLACES, _TITLES, SHEET_OF, ChecksPanel
from ui.kit.appearance import Appearance
from ui.kit.notes import Note
from ui.words import Words

WRONG = control(here=9, register=4, rows=[RowRef("recoveries", "B-1", 11)])
SOFT = control(
    "check_every_party", 1, 2, sheet="arrangements", figure="parties", explained=True,
    rows=[RowRef("arrangements", "A-2")],
)  # fmt: skip
SAID_TWICE = control("check_usage_unpriced", 1, 3, sheet="usage", figure="usage_unpriced", explained=True)
SOUND = [control(f"rows_{each}", 3, 3, sheet=each) for each in LISTS]


@pytest.fixture
def panel(appearance: Appearance) -> ChecksPanel:
    return ChecksPanel(appearance, Words("en"))


def said(panel: ChecksPanel) -> list[str]:
    """Give the words that stand on the panel, in their order."""
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel) and each.text()]


def titles(panel: ChecksPanel) -> list[str]:
    """Give the titles of the notes that need a look."""
    return [each.note.title.text() for each in panel.attention]


def test_what_differs_comes_before_what_is_missing_and_that_before_what_is_to_explain(panel: ChecksPanel) -> None:
    panel.show_rehearsal(a_rehearsal(SOFT, *SOUND, WRONG, gaps=[a_gap("usage_missing", 5, 10, ["S-1 2026-07"])]))
    assert titles(panel) == [
        "Recoveries = ageing bands, USD differs by 5",
        "5 of 10 months of use are not entered",
        "Parties in every arrangement: 1 of 2",
    ]
    assert [(each.sheet, each.reference, each.number) for each in panel.attention] == [
        ("recoveries", "B-1", 11), ("usage", "S-1", None), ("arrangements", "A-2", None),
    ]  # fmt: skip


def test_a_fault_stands_above_all_checks(panel: ChecksPanel) -> None:
    panel.show_rehearsal(a_rehearsal(WRONG, fault=Known("broken", "Sheet Usage is odd.")))
    assert titles(panel)[0] == "Sheet Usage is odd."
    assert len(titles(panel)) == 2


def test_what_a_gap_says_already_is_not_said_again(panel: ChecksPanel) -> None:
    panel.show_rehearsal(a_rehearsal(SAID_TWICE, gaps=[a_gap("usage_unpriced", 2, 3)]))
    assert titles(panel) == ["2 of 3 lines of use have no rate"]
    panel.show_exported([SAID_TWICE])
    assert len(titles(panel)) == 1
    assert titles(panel)[0].endswith(": 1 of 3")


def test_the_difference_is_told_without_a_sign_whichever_side_is_more(panel: ChecksPanel) -> None:
    for here, register in ((9, 4), (4, 9), ("-2", "3")):
        panel.show_rehearsal(a_rehearsal(control(here=here, register=register)))
        assert titles(panel) == ["Recoveries = ageing bands, USD differs by 5"]


SOURCES = (
    ("total_recoveries_balance_USD", "In the register"),
    ("rows_usage", "In the register"),
    ("check_party_count", "In the other sheet"),
    ("check_paid_USD", "In the other sheet"),
)


def test_the_other_figure_says_whether_it_comes_from_the_register_or_from_another_sheet(panel: ChecksPanel) -> None:
    found = {}
    for key, _ in SOURCES:
        panel.show_rehearsal(a_rehearsal(control(key, 1, 2)))
        found[key] = next(each for each in said(panel) if each.startswith("In the "))
    assert found == dict(SOURCES)


def test_a_row_without_a_number_is_called_by_its_reference(panel: ChecksPanel) -> None:
    panel.show_rehearsal(a_rehearsal(control(here=1, register=2, rows=[RowRef("recoveries", "B-7")])))
    assert "B-7 does not say what the register says." in said(panel)


def test_counts_tell_every_check_once(panel: ChecksPanel) -> None:
    panel.show_rehearsal(a_rehearsal(*SOUND, WRONG, SOFT, SAID_TWICE))
    assert panel.counts.text() == f"{len(SOUND)} agree, 1 differ, 2 to explain"
    panel.show_rehearsal(a_rehearsal())
    assert panel.counts.text() == "0 agree, 0 differ, 0 to explain"


def test_each_gap_is_said_with_its_figures_its_advice_and_its_sheet(panel: ChecksPanel) -> None:
    wrong = []
    for key in _TITLES:
        panel.show_rehearsal(a_rehearsal(gaps=[a_gap(key, 1_234, 5_678)]))
        (found,) = panel.attention
        words = found.note.title.text()
        if "1,234" not in words or "{" in words or found.sheet != SHEET_OF[key] or _ADVICE[key] not in said(panel):
            wrong.append(key)
    assert wrong == []
    assert set(SHEET_OF) == set(_TITLES)


def test_a_gap_that_is_closed_is_told_as_a_check_that_agrees(panel: ChecksPanel) -> None:
    for key, sentence in _AGREED.items():
        panel.show_rehearsal(a_rehearsal(gaps=[a_gap(key, 0, 5)]))
        assert panel.attention == []
        assert sentence in said(panel)


def test_links_of_a_gap_lead_to_the_place_of_its_records(panel: ChecksPanel) -> None:
    spy = QSignalSpy(panel.open_requested)
    expected = []
    for key in _TITLES:
        gap = Gap(key, of=9)
        gap.add("X-1", UUID(int=7))
        panel.show_rehearsal(a_rehearsal(gaps=[gap]))
        (link,) = panel.links()
        assert link.accessibleName() == "Show X-1"
        link.click()
        expected.append([f"{_PLACES.get(key, 'services')}?id={UUID(int=7)}"])
    assert [spy.at(place) for place in range(spy.count())] == expected


def test_only_the_first_few_examples_have_links_and_those_without_a_record_none(panel: ChecksPanel) -> None:
    gap = Gap("usage_missing", of=30)
    for number in range(25):
        gap.add(f"S-{number}", UUID(int=number))
    panel.show_rehearsal(a_rehearsal(gaps=[gap, a_gap("kpi_not_measured", 2, 3, ["K-1", "K-2"])]))
    assert [each.text() for each in panel.links()] == ["S-0", "S-1", "S-2"]
    assert titles(panel)[0] == "25 of 30 months of use are not entered"


DAYS = ((-40, True), (-1, True), (0, True), (1, False), (30, False))


def test_a_period_runs_until_its_last_day_is_over(panel: ChecksPanel) -> None:
    found = []
    for off, _ in DAYS:
        panel.show_rehearsal(a_rehearsal(cut_off=QUARTER.end + timedelta(days=off)))
        found.append((off, "The period is not over" in said(panel)))
    assert found == list(DAYS)
    panel.show_rehearsal(a_rehearsal(cut_off=date(2026, 8, 15)))
    assert "The period runs until 30 September 2026. The figures stand as of 15 August 2026." in said(panel)


def test_every_marking_is_named_in_words(panel: ChecksPanel) -> None:
    for code in codelists.load("classification").codes:
        panel.show_exported([], Survey(QUARTER, AFTER, marking=code))
        label = Words("en").code("classification", code)
        assert f"Marked “{label}” on every page" in said(panel)
        assert label != code


def test_checks_of_sheets_against_each_other_are_listed_before_sums_and_rows(panel: ChecksPanel) -> None:
    crossed, total = control("check_paid_USD", 7, 7), control("total_value_usd", 8, 8)
    panel.show_rehearsal(a_rehearsal(*SOUND[:2], total, crossed))
    agreeing = [each for each in said(panel) if each.startswith(("Paid", "Use:")) or each.endswith(": rows")]
    assert agreeing == [
        "Paid + written off + balance = billed, USD", "Use: value in US dollars", "Arrangements: rows", "Parties: rows",
    ]  # fmt: skip


def test_the_rest_is_shown_on_request_and_hidden_again_by_the_next_reading(panel: ChecksPanel) -> None:
    for count, hidden in ((6, False), (7, False), (8, True)):
        panel.show_rehearsal(a_rehearsal(*SOUND[:count]))
        assert panel.all_button.isVisibleTo(panel) is hidden, count
        assert sum(each.endswith(": rows") for each in said(panel)) == min(count, 7)
    assert panel.all_button.text().startswith("Show all 8 ")
    panel.all_button.click()
    assert sum(each.endswith(": rows") for each in said(panel)) == 8
    panel.show_rehearsal(a_rehearsal(*SOUND[:9]))
    assert sum(each.endswith(": rows") for each in said(panel)) == 7
    assert panel.all_button.isVisibleTo(panel)


def test_nothing_of_one_reading_stays_for_the_next(panel: ChecksPanel) -> None:
    full = a_rehearsal(*SOUND, WRONG, SOFT, gaps=[a_gap("usage_missing", 1, 2, ["S-1"])])
    panel.show_rehearsal(full)
    once = said(panel)
    for _ in range(3):
        panel.show_rehearsal(full)
    assert said(panel) == once
    panel.show_fault("The register cannot be read.", "Open it again.")
    assert titles(panel) == ["The register cannot be read."]
    assert (panel.counts.text(), list(panel.links())) == ("", [])
    panel.show_reading()
    assert (panel.counts.text(), panel.attention) == ("reading…", [])
    assert not panel.all_button.isVisibleTo(panel)


def test_the_finished_file_without_a_survey_says_only_what_its_figures_say(panel: ChecksPanel) -> None:
    panel.show_exported([WRONG, *SOUND])
    words = said(panel)
    assert not any(each.startswith("Marked") for each in words)
    assert "The period is not over" not in words
    assert panel.counts.text().startswith("Counted again from the file. ")


def test_notes_are_toned_by_how_grave_they_are(panel: ChecksPanel, shown: Callable[..., QWidget]) -> None:
    panel.show_rehearsal(a_rehearsal(WRONG, SOFT))
    shown(panel, 320, 500)
    first, second = (each.note for each in panel.attention)
    assert isinstance(first, Note)
    assert first.grab().toImage().pixelColor(2, 20) != second.grab().toImage().pixelColor(2, 20)


def test_in_arabic_references_keep_their_direction(appearance: Appearance) -> None:
    made = ChecksPanel(appearance, Words("ar"))
    made.show_rehearsal(a_rehearsal(WRONG))
    assert any("\u2066B-1\u2069" in each for each in said(made))
    made.deleteLater()
