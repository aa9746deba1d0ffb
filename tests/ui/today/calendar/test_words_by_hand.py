"""The words of the calendar and the days of a month at their edges, from entries made by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from commonservices.queries.calendar import DAY_KINDS
from tests.ui.today.made import ID, an_entry
from ui.kit.shapes import SHAPES
from ui.today.calendar.month_model import DAY_ROLE, WEEKS, DayCell, MonthModel, first_shown
from ui.today.calendar.words import (
    LANES,
    WEEK,
    CalendarWords,
    address_of_entry,
    entry_key,
    first_weekday,
    kinds_of,
    lane_of,
    mark_of,
)
from ui.today.views import read_day
from ui.words import Words

DAY = date(2026, 10, 1)
LANGUAGES = ("en", "fr", "es", "ar")


@pytest.fixture
def words(qapp: QApplication) -> CalendarWords:
    """The words in English."""
    return CalendarWords(Words("en"))


KINDS: dict[str, tuple[str, str, str]] = {
    "decide": ("Decide by", "Decide by", "decision_soon"),
    "notice": ("Last day to give notice", "Last notice day", "notice"),
    "end": ("Ends", "Ends", "closed"),
    "review": ("Review due", "Reviews", "package"),
    "start": ("Takes effect", "Other days", "not_yet"),
    "settle": ("Final account due", "Other days", "not_yet"),
    "mandate_end": ("Mandate ends", "Ends", "closed"),
    "obligation": ("Duty falls due", "Other days", "not_yet"),
    "lease_notice": ("Last day to give notice on the lease", "Last notice day", "notice"),
    "lease_end": ("Lease ends", "Ends", "closed"),
    "host_end": ("Host agreement ends", "Ends", "closed"),
    "lta_end": ("Long-term agreement ends", "Ends", "closed"),
    "delegation_end": ("Delegation ends", "Ends", "closed"),
    "action_due": ("Action due", "Other days", "not_yet"),
    "risk_review": ("Risk to review", "Reviews", "package"),
    "rate_review": ("Rates to review", "Reviews", "package"),
}


def test_each_kind_of_day_is_named_and_stands_in_its_lane(words: CalendarWords) -> None:
    found = {kind: (words.kind(kind), words.lane(lane_of(kind)), mark_of(kind, DAY, DAY)) for kind in DAY_KINDS}
    assert found == KINDS
    assert {mark for _name, _lane, mark in KINDS.values()} <= set(SHAPES)


def test_a_kind_stands_in_one_lane_only_and_an_unknown_lane_holds_all() -> None:
    assert sum(len(kinds) for kinds in LANES.values()) == len(DAY_KINDS)
    assert kinds_of("no such lane") == frozenset(DAY_KINDS)
    assert all(lane_of(kind) == lane for lane in LANES for kind in kinds_of(lane))


ENTRIES: dict[str, tuple[dict[str, Any], tuple[str, str, str, str, str]]] = {
    "a decision is toned by its day": ({}, ("Clinic", "Decide by", "1 Oct", "today", "att")),
    "a decision that was let pass": (
        {"day": date(2026, 9, 30), "late": True},
        ("Clinic", "Decide by", "30 Sep", "1 d late", "crit"),
    ),
    "an end gone by is not red": (
        {"kind": "end", "day": date(2026, 9, 30)},
        ("Clinic", "Ends", "30 Sep", "1 d late", ""),
    ),
    "a duty let pass is red": (
        {"kind": "obligation", "day": date(2026, 9, 30), "late": True, "note": "Report"},
        ("Clinic", "Duty falls due · Report", "30 Sep", "1 d late", "crit"),
    ),
    "a duty far ahead": (
        {"kind": "obligation", "day": date(2027, 3, 1), "note": "Report"},
        ("Clinic", "Duty falls due · Report", "1 Mar 27", "in 151 d", ""),
    ),
    "a note that says the same as the title is said once": (
        {"kind": "review", "note": "Clinic"},
        ("Clinic", "Review due", "1 Oct", "today", ""),
    ),
    "without a title the note is the title": (
        {"kind": "action_due", "title": "", "note": "Call the partner"},
        ("Call the partner", "Action due", "1 Oct", "today", ""),
    ),
    "without either the reference is": (
        {"kind": "start", "title": ""},
        ("UNEXAM-MOU-001", "Takes effect", "1 Oct", "today", ""),
    ),
}


def test_the_line_of_an_entry_says_what_when_and_how_urgent(words: CalendarWords) -> None:
    wrong = {}
    for name, (values, expected) in ENTRIES.items():
        line = words.entry(an_entry(**values), DAY)
        found = (line.title, line.detail, line.when, line.far, line.tone)
        if found != expected:
            wrong[name] = found
        assert line.spoken.endswith(f", {line.far}: {line.title}"), name
        bare = words.entry(an_entry(**values), DAY, dated=False)
        assert (bare.when, bare.far, bare.title, bare.spoken) == ("", "", line.title, line.spoken), name
    assert wrong == {}


def test_entries_of_one_record_are_told_apart_by_kind_day_and_number() -> None:
    entries = [
        an_entry(),
        an_entry(kind="notice"),
        an_entry(day=date(2026, 10, 2)),
        an_entry(number=1),
        an_entry(subject_id=UUID(int=8)),
    ]
    assert len({entry_key(each) for each in entries}) == len(entries)
    assert entry_key(an_entry(title="Another", late=True)) == entry_key(an_entry())


def test_every_record_with_a_page_leads_there() -> None:
    places = {
        "arrangement": "arrangements",
        "shared_service": "services",
        "premises": "premises",
        "long_term_agreement": "premises",
        "action_item": "decisions",
        "bill": "bills",
        "service_order": "bills",
        "cost_pool": "cost_sharing",
    }
    for kind, place in places.items():
        assert address_of_entry(kind, str(ID)) == f"{place}?id={ID}"
    assert [address_of_entry(kind, str(ID)) for kind in ("risk", "", "person")] == ["", "", ""]


SPOKEN: list[tuple[int, int, list[str], str]] = [
    (0, 0, [], "Thursday 1 October 2026, today: nothing"),
    (1, 0, ["left out"], "Friday 2 October 2026: nothing"),
    (3, 1, ["Ends: A"], "Sunday 4 October 2026: 1 date(s). Ends: A"),
    (31, 3, ["A", "B", "C"], "Sunday 1 November 2026: 3 date(s). A; B; C"),
    (-274, 2, [], "Wednesday 31 December 2025: 2 date(s)"),
]


def test_a_day_is_read_out_with_its_name_and_all_that_falls_on_it(words: CalendarWords) -> None:
    for away, number, said, spoken in SPOKEN:
        assert words.day_spoken(DAY + timedelta(days=away), DAY, number, said) == spoken


def test_braces_in_what_people_typed_are_read_out_as_they_are(words: CalendarWords) -> None:
    line = words.entry(an_entry(title="{kind} {day} %n"), DAY)
    assert line.spoken == "Decide by 1 October 2026, today: {kind} {day} %n"
    assert words.day_spoken(DAY, DAY, 1, ["{day}"]).endswith("{day}")


def test_a_week_has_seven_different_days_in_every_language(qapp: QApplication) -> None:
    for language in LANGUAGES:
        words = CalendarWords(Words(language))
        monday = words.weekdays(1)
        assert len({long for _short, long in monday}) == len({short for short, _long in monday}) == WEEK
        for first in range(1, WEEK + 1):
            assert words.weekdays(first) == monday[first - 1 :] + monday[: first - 1]
        months = {words.month(date(2026, number, 1)) for number in range(1, 13)}
        assert len(months) == 12
        assert all(month[0] == month[0].upper() for month in months)


def test_a_language_the_program_does_not_speak_begins_its_week_on_monday() -> None:
    assert first_weekday("xx", QLocale("fr_FR")) == 1
    assert first_weekday("xx", QLocale("en_US")) == 7


DAYS_OF_ADDRESSES: dict[str, date | None] = {
    "2026-10-06": date(2026, 10, 6),
    "2024-02-29": date(2024, 2, 29),
    "2026-02-29": None,
    "2026-13-01": None,
    "0000-01-01": None,
    "06/10/2026": None,
    "2026-10-06T10:00": None,
    " 2026-10-06": None,
    "10000-01-01": None,
}


def test_only_a_day_there_is_is_read_from_an_address() -> None:
    assert {text: read_day(text) for text in DAYS_OF_ADDRESSES} == DAYS_OF_ADDRESSES


FIRSTS: list[tuple[date, int, date]] = [
    (date(2026, 10, 15), 1, date(2026, 9, 28)),
    (date(2026, 10, 15), 7, date(2026, 9, 27)),
    (date(2026, 10, 15), 6, date(2026, 9, 26)),
    (date(2026, 10, 15), 4, date(2026, 10, 1)),
    (date(2027, 2, 28), 1, date(2027, 2, 1)),
    (date(2024, 2, 29), 1, date(2024, 1, 29)),
]


def test_a_month_is_shown_from_the_beginning_of_its_first_week(qapp: QApplication) -> None:
    for month, first, shown in FIRSTS:
        assert first_shown(month, first) == shown
        model = a_model(first)
        model.show_month(month)
        assert (model.first, model.last) == (shown, shown + timedelta(days=WEEKS * WEEK - 1))
        assert model.month == month.replace(day=1)


def a_model(first: int = 1) -> MonthModel:
    """Give the days of a month that begins its weeks with a day."""
    names = [(f"short {n}", f"long {n}") for n in range(WEEK)]
    return MonthModel(names, first, lambda cell: f"{cell.day}: {cell.number}", lambda number: f"<{number}>")


def test_the_days_of_a_month_keep_the_rules_of_qt(qapp: QApplication) -> None:
    model = a_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for month in (DAY, date(1, 1, 1), date(9999, 12, 31), DAY):
        model.show_month(month)
        model.fill({month: DayCell(month, 2)})
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (WEEKS, WEEK)
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


def test_a_cell_gives_its_day_for_the_eye_the_ear_and_the_painter(qapp: QApplication) -> None:
    model = a_model()
    model.show_month(DAY)
    cell = DayCell(DAY, 2, (("closed", "Ends", ""),))
    model.fill({DAY: cell})
    index = model.index_of(DAY)
    roles = Qt.ItemDataRole
    assert (index.row(), index.column()) == (0, 3)
    assert model.data(index) == "<1>"
    assert model.data(index, DAY_ROLE) == cell
    assert model.data(index, int(roles.ToolTipRole)) == model.data(index, int(roles.AccessibleTextRole))
    assert model.data(index, int(roles.ToolTipRole)) == "2026-10-01: 2"
    assert model.data(model.index(0, 4), DAY_ROLE) == DayCell(date(2026, 10, 2))
    assert model.data(index, int(roles.FontRole)) is None
    assert model.data(QModelIndex()) is None


def test_what_lies_outside_the_six_weeks_has_no_cell(qapp: QApplication) -> None:
    model = a_model()
    model.show_month(DAY)
    for day in (date.min, model.first - timedelta(days=1), model.last + timedelta(days=1), date.max):
        assert not model.index_of(day).isValid()
    assert model.index_of(model.first).isValid()
    assert model.index_of(model.last).isValid()


def test_filling_tells_that_every_cell_changed(qapp: QApplication) -> None:
    model = a_model()
    model.show_month(DAY)
    told: list[tuple[int, ...]] = []
    model.dataChanged.connect(lambda a, b: told.append((a.row(), a.column(), b.row(), b.column())))
    model.fill({})
    assert told == [(0, 0, WEEKS - 1, WEEK - 1)]


def test_the_heads_of_the_columns_are_short_for_the_eye_and_long_for_the_ear(qapp: QApplication) -> None:
    model, across = a_model(), Qt.Orientation.Horizontal
    spoken, tip = int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)
    assert [model.headerData(each, across) for each in range(WEEK)] == [f"short {n}" for n in range(WEEK)]
    assert model.headerData(6, across, spoken) == model.headerData(6, across, tip) == "long 6"
    assert [model.headerData(each, across) for each in (-1, WEEK)] == [None, None]
    assert model.headerData(0, across, int(Qt.ItemDataRole.FontRole)) is None
