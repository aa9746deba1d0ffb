"""The views of a register: those everybody has, and a person's own."""

from __future__ import annotations

import pytest

from ui.page import Command, PageFrame
from ui.premises.browse import PREMISES, RECOGNITIONS
from ui.premises.own_views import PlaceViews
from ui.premises.page import PremisesPage


def command(page: PremisesPage, key: str) -> Command:
    return next(each for each in page.commands() if each.key == key)


@pytest.mark.parametrize("kind", [PREMISES, RECOGNITIONS])
def test_a_ready_view_shows_its_rows_in_the_usual_order(frame: PageFrame, kind) -> None:
    made = PlaceViews(frame, kind, [("all", "All"), ("attention", "Needs attention")])
    assert [key for key, _label in made.ready_made()] == ["all", "attention"]
    state = made.state_of("attention")
    assert (state.base, state.sort, state.descending) == ("attention", kind.sort, kind.descending)


def test_a_view_is_saved_and_comes_back_by_its_name(page: PremisesPage) -> None:
    page.view.filter.submitted.emit("party:wfp")
    command(page, "premises.premises.view.save_as").take("With WFP")
    assert page.address()["show"] == "own:With WFP"
    page.open({})
    assert page.view.list.model.rowCount() == 4
    page.open({"show": "own:With WFP"})
    assert [page.view.list.model.row(place).reference for place in range(page.view.list.model.rowCount())] == [
        "DEMO-P03"
    ]
