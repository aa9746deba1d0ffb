"""Views, filter and sorting of the register of services."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.shared_services.page import ServicesPage


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_views_carry_their_counts_and_narrow_the_list(page: ServicesPage) -> None:
    assert names(page) == ["Diesel, bulk issue", "Clinic"]
    page.browse.tabs.select("unpapered")
    page.browse.tabs.picked.emit("unpapered")
    assert set(names(page)) <= {"Diesel, bulk issue", "Clinic"}
    assert page.address()["view"] == "unpapered"


def test_no_match_says_how_to_go_on(page: ServicesPage) -> None:
    page.browse.filter.submitted.emit("no such service")
    assert "No service matches “no such service”" in page.browse.list.empty.sentence.text()


def test_a_column_sorts_in_the_register_and_the_address_keeps_it(page: ServicesPage, qtbot: QtBot) -> None:
    page.browse.list.sort_by("name_key", descending=False)
    assert names(page) == ["Clinic", "Diesel, bulk issue"]
    kept = page.address()
    page.browse.list.sort_by("reference", descending=False)
    page.open(kept)
    assert names(page) == ["Clinic", "Diesel, bulk issue"]
