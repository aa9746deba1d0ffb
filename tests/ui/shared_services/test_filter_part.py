"""Conditions of the register of services."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.page import PageFrame
from ui.registers.questions import as_query_filter
from ui.shared_services.filter_part import ServiceFilterBar
from ui.shared_services.page import ServicesPage
from ui.words import Words


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_search_as_you_type_and_clearing_it(page: ServicesPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.browse.filter.field, "clin")
    assert names(page) == ["Clinic"]
    page.browse.filter.settle()
    assert page.address()["text"] == "clin"
    page.browse.filter.clear_last()
    assert len(names(page)) == 2


def test_a_line_a_status_and_a_party_become_tokens(page: ServicesPage) -> None:
    page.browse.filter.submitted.emit("line:FUE")
    assert names(page) == ["Diesel, bulk issue"]
    assert page.browse.filter.tokens()[0].subject == "Line is"
    page.browse.filter.token_removed.emit("0")
    page.browse.filter.submitted.emit("party:who status:active")
    assert names(page) == ["Clinic"]
    page.browse.filter.submitted.emit("status:nonsense")
    assert page.browse.filter.tokens()[-1].tone == "att"


@pytest.fixture
def bar(calm: PageFrame, qtbot: QtBot) -> ServiceFilterBar:
    """The filter alone, over a register nobody writes to."""
    made = ServiceFilterBar(calm)
    qtbot.addWidget(made)
    return made


def said(bar: ServiceFilterBar) -> list[str]:
    """The tokens in words."""
    return [f"{token.subject} {token.value}" for token in bar.tokens()]


@pytest.mark.parametrize(
    ("typed", "token"),
    [
        ("status:active", "Status is Active"),
        ("STATUS:Active", "Status is Active"),
        ("party:wfp", "Party is WFP"),
        ("flag:unpapered", f"Flag is {Words('en').code('derived_flags', 'UNPAPERED')}"),
    ],
)
def test_what_is_typed_becomes_a_token_in_words(bar: ServiceFilterBar, typed: str, token: str) -> None:
    bar.submitted.emit(typed)
    assert said(bar) == [token]
    assert bar.field.text() == ""


def test_flags_of_other_records_are_no_flags_of_services(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("flag:expired")
    assert bar.tokens()[0].tone == "att"


@pytest.mark.parametrize("typed", ["status:nonsense", "line:zzz"])
def test_a_wrong_value_stays_marked_and_tells_what_is_allowed(bar: ServiceFilterBar, typed: str) -> None:
    bar.submitted.emit(typed)
    token = bar.tokens()[0]
    assert token.tone == "att"
    assert "," in token.tip


def test_an_unknown_party_tells_how_to_name_one(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("party:zzz")
    assert bar.tokens()[0].tip == "Type the acronym or another name of an entity."


def test_a_word_with_a_colon_that_is_no_condition_stays_a_word(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("colour:red")
    assert bar.tokens() == []
    assert bar.filter.text == "colour:red"


def test_the_address_gives_back_what_was_typed(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("status:active party:undp,who fuel")
    wanted = bar.filter
    assert bar.read(wanted.view, wanted.text, bar.typed()) == wanted


def test_conditions_reach_the_register(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("status:active line:fue party:undp,who fuel")
    asked = as_query_filter(bar.filter)
    found = {each.key: set(each.values) for each in asked.conditions}
    assert (asked.text, found) == ("fuel", {"status": {"ACTIVE"}, "line": {"FUE"}, "party": {"UNDP", "WHO"}})


def test_the_menu_offers_the_same_by_mouse(bar: ServiceFilterBar) -> None:
    action = bar.menu.findChild(QAction, "services.filter.status.ACTIVE")
    assert action is not None
    action.trigger()
    assert said(bar) == ["Status is Active"]
    bar.menu.actions()[-1].trigger()
    assert bar.field.text() == "party:"


def test_the_sentence_names_words_and_conditions(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("fuel status:active")
    assert bar.sentence() == "“fuel”, Status is Active"


def test_what_came_last_is_cleared_first(bar: ServiceFilterBar) -> None:
    bar.submitted.emit("fuel status:active party:wfp")
    bar.clear_last()
    assert said(bar) == ["Status is Active"]
    bar.clear_last()
    bar.clear_last()
    assert bar.filter.is_empty
    assert bar.field.text() == ""
