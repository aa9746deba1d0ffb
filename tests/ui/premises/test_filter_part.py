"""The filter of each register offers the fields that the register has."""

from __future__ import annotations

import pytest

from ui.page import PageFrame
from ui.premises.browse import AGREEMENTS, PREMISES, RECOGNITIONS
from ui.premises.filter_part import PlaceFilterBar


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (PREMISES, "tenure:un_owned", "Tenure is United Nations owned"),
        (PREMISES, "-phase:initiative", "Phase is not Initiative"),
        (AGREEMENTS, "holder:undp", "Holder is UNDP"),
        (AGREEMENTS, "ceiling:>80%", "Ceiling above 80%"),
        (RECOGNITIONS, "day:<2026-07", "Date before July 2026"),
        (RECOGNITIONS, "kind:roster", "Kind is Roster"),
    ],
)
def test_a_condition_is_read_and_said_in_words(frame: PageFrame, kind, typed: str, said: str) -> None:
    bar = PlaceFilterBar(frame, kind, "Search")
    bar.submitted.emit(typed)
    assert bar.sentence() == said
    assert bar.field.placeholderText() == "Search"
    offered = {action.text() for action in bar.menu.actions()}
    assert offered <= set(bar.titles().values())
    assert "Party…" in offered
    bar.deleteLater()
