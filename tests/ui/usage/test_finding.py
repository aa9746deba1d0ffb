"""Going from one cell to fix to the next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import usage
from commonservices.office import Office
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import (
    AUG,
    CLINIC_UNDP,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_UNHCR,
    DIESEL_WFP,
    JUL,
    NOV,
    OCT,
    SEP,
    Small,
    row_of,
)
from ui.usage.finding import next_issue
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage

MISSING_CELLS = [(DIESEL_WFP, SEP), (CLINIC_UNDP, SEP), (CLINIC_WHO, SEP)]


def test_f8_goes_to_the_next_issue_and_back(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys(Qt.Key.Key_F8)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], SEP)
    assert "Nothing is entered for September 2026" in heard.status[-1]
    keys((Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier))
    assert page.sheet.grid.currentIndex().row() != lines["WFP"]


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ((DIESEL, JUL), (DIESEL_WFP, SEP)),
        ((DIESEL_WFP, AUG), (DIESEL_WFP, SEP)),
        ((DIESEL_WFP, SEP), (CLINIC_UNDP, SEP)),
        ((CLINIC_UNDP, OCT), (CLINIC_WHO, SEP)),
        ((CLINIC_WHO, SEP), (DIESEL_WFP, SEP)),
    ],
)
def test_onward_the_next_one_comes_and_after_the_last_the_first(
    calm: UsageModel, start: tuple[int, int], found: tuple[int, int]
) -> None:
    assert next_issue(calm, *start, onward=True) == found


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ((CLINIC_WHO, NOV), (CLINIC_WHO, SEP)),
        ((CLINIC_WHO, SEP), (CLINIC_UNDP, SEP)),
        ((CLINIC_UNDP, AUG), (DIESEL_WFP, SEP)),
        ((DIESEL_WFP, SEP), (CLINIC_WHO, SEP)),
    ],
)
def test_backward_the_one_before_comes_and_before_the_first_the_last(
    calm: UsageModel, start: tuple[int, int], found: tuple[int, int]
) -> None:
    list(map(calm.lines.row, range(calm.lines.count)))
    assert next_issue(calm, *start, onward=False) == found


def test_going_on_visits_every_issue_once_before_it_begins_again(calm: UsageModel) -> None:
    seen: list[tuple[int, int]] = []
    at: tuple[int, int] | None = (DIESEL, JUL)
    for _ in MISSING_CELLS:
        assert at is not None
        at = next_issue(calm, *at, onward=True)
        assert at is not None
        seen.append(at)
    assert seen == MISSING_CELLS


def test_an_unusual_quantity_is_found_as_well(live: UsageModel, office: Office, small: Small) -> None:
    row = row_of(office, small.fuel, "UNHCR")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 10, 1), Decimal(900))
    live.reread()
    assert next_issue(live, DIESEL_UNDP, JUL, onward=True) == (DIESEL_UNHCR, OCT)
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 10, 1), Decimal(900), "New camp")
    live.reread()
    assert next_issue(live, DIESEL_UNDP, JUL, onward=True) == (DIESEL_WFP, SEP)


def test_a_cell_that_was_settled_is_not_found_again(live: UsageModel, office: Office, small: Small) -> None:
    row = row_of(office, small.fuel, "WFP")
    usage.set_usage(office, small.fuel, row.consumer_id, date(2026, 9, 1), Decimal(0))
    live.reread()
    assert next_issue(live, DIESEL, JUL, onward=True) == (CLINIC_UNDP, SEP)


def test_the_only_issue_is_not_left_for_itself(live: UsageModel, office: Office, small: Small) -> None:
    for service, codes in ((small.fuel, ["WFP"]), (small.clinic, ["UNDP"])):
        for code in codes:
            row = row_of(office, service, code)
            usage.set_usage(office, service, row.consumer_id, date(2026, 9, 1), Decimal(0))
    live.reread()
    assert next_issue(live, DIESEL, JUL, onward=True) == (CLINIC_WHO, SEP)
    assert next_issue(live, CLINIC_WHO, SEP, onward=True) is None


def test_without_an_issue_the_page_says_so(
    page: UsagePage, office: Office, small: Small, heard: Heard, lines: dict[str, int]
) -> None:
    for service, code in ((small.fuel, "WFP"), (small.clinic, "UNDP"), (small.clinic, "WHO")):
        usage.set_usage(office, service, row_of(office, service, code).consumer_id, date(2026, 9, 1), Decimal(0))
    page.reload()
    page.sheet.grid.go(lines["UNDP"], JUL)
    page.sheet.next_issue()
    page.sheet.previous_issue()
    assert heard.problems == ["No cell asks for your attention."] * 2
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["UNDP"], JUL)
