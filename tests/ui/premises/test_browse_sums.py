"""What the rows selected in each register sum up to, and what an empty view says."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.premises.rows import agreement_row, bare, house_row, reliance_row
from ui.page import PageFrame
from ui.premises.registers import VIEWS, Registers

EMPTY = {
    "premises": ("common", "planned", "attention"),
    "agreements": ("running", "ended", "attention"),
    "recognitions": ("attention",),
}
"""The ready-made views that may be empty while the register is not."""


def browse(frame: PageFrame, qtbot: QtBot, view: str) -> Any:
    made = Registers(frame).browse(view)
    qtbot.addWidget(made)
    return made


def test_areas_and_desks_are_added_where_they_are_known(frame: PageFrame, qtbot: QtBot) -> None:
    made = browse(frame, qtbot, "premises")
    cases: list[tuple[list[tuple[str | None, int | None]], list[str]]] = [
        ([], []),
        ([(None, None)], []),
        ([("0", 0)], ["Area 0 m²", "Desks 0"]),
        ([("100.5", None), (None, 12)], ["Area 100.5 m²", "Desks 12"]),
        ([("0.1", 1), ("0.2", 2)], ["Area 0.3 m²", "Desks 3"]),
        ([("1000", 700), ("250.25", 500)], ["Area 1,250.25 m²", "Desks 1,200"]),
    ]
    wrong = []
    for held, wanted in cases:
        rows = [house_row(area_m2=None if area is None else Decimal(area), desks=desks) for area, desks in held]
        found = [bare(each) for each in made.sums(rows)]
        wrong += [] if found == wanted else [(held, found)]
    assert wrong == []


def test_money_of_two_currencies_is_never_added(frame: PageFrame, qtbot: QtBot) -> None:
    made = browse(frame, qtbot, "agreements")
    rows = [
        agreement_row(100_000, 500_000, currency="USD"),
        agreement_row(50_000, None, currency="USD"),
        agreement_row(7_000, 9_000, currency="XAF"),
    ]
    assert [bare(each) for each in made.sums(rows)] == [
        "Sum of ceilings USD 5,000, XAF 9,000",
        "Called off USD 1,500, XAF 7,000",
    ]
    assert [bare(each) for each in made.sums([agreement_row(0, None)])] == ["Called off USD 0"]
    assert made.sums([]) == []


def test_values_of_reliances_are_added_and_no_value_is_no_nought(frame: PageFrame, qtbot: QtBot) -> None:
    made = browse(frame, qtbot, "recognitions")
    worth = [reliance_row(value=each, currency="USD") for each in (123_400, None, 100)]
    assert [bare(each) for each in made.sums(worth)] == ["Sum of values USD 1,235"]
    assert made.sums([reliance_row()]) == []


@pytest.mark.parametrize("view", VIEWS)
def test_each_ready_made_view_that_is_empty_says_so_in_words_of_its_own(
    frame: PageFrame, qtbot: QtBot, view: str
) -> None:
    made = browse(frame, qtbot, view)
    words = made.shown()
    said = [words.none_in_view(key) for key in EMPTY[view]]
    assert all(each.endswith(".") for each in said)
    assert len(set(said)) == len(said)
    assert words.none_in_view("nothing of this name") == ""
    assert "{conditions}" in words.no_match
    assert words.nothing not in said


def test_groups_are_offered_by_fields_that_the_register_can_be_grouped_by(frame: PageFrame, qtbot: QtBot) -> None:
    for view in VIEWS:
        made = browse(frame, qtbot, view)
        names = [name for name, _title in made.shown().groups]
        assert len(set(names)) == len(names)
        row: Any = {"premises": house_row(), "agreements": agreement_row(), "recognitions": reliance_row()}[view]
        assert [name for name in names if not hasattr(row, name)] == [], view
