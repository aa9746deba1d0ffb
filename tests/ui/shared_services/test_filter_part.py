"""Conditions of the register of services."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.shared_services.page import ServicesPage


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
