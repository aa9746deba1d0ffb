"""The register of services has views, columns, groups and heights of its own, kept over a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.settings import Settings
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.preferences import Preferences
from ui.saved_views import load
from ui.shared_services.browse import SERVICES
from ui.shared_services.page import ServicesPage


@pytest.fixture
def kept(frame: PageFrame, tmp_path: Path) -> PageFrame:
    """The frame of a window that knows a settings folder."""
    return replace(frame, preferences=Preferences(Settings(language="en"), tmp_path / "config"))


@pytest.fixture
def page(kept: PageFrame, shown: Callable[..., QWidget]) -> ServicesPage:
    made = ServicesPage(kept)
    shown(made, 1200, 640)
    made.open({})
    return made


def command(page: ServicesPage, key: str) -> Callable[[], object]:
    return next(each.run for each in page.commands() if each.key == f"services.{key}")


def test_a_view_is_saved_under_a_name_and_is_there_after_a_restart(page: ServicesPage, kept: PageFrame) -> None:
    page.browse.filter.submitted.emit("line:fue")
    assert page.browse.views.edited
    command(page, "group.status")()
    page.browse.views.named.emit("Fuel")
    assert page.address()["view"] == "own:Fuel"
    assert not page.browse.views.edited
    assert kept.preferences is not None
    assert [each.name for each in load(kept.preferences.folder, "services")] == ["Fuel"]
    assert load(kept.preferences.folder, "arrangements") == ()
    again = ServicesPage(kept)
    again.open({"view": "own:Fuel"})
    assert again.browse.filter.typed() == page.browse.filter.typed() != ""
    assert again.browse.list.model.query.group == "status"
    assert again.browse.list.model.rowCount() == 1
    again.deleteLater()


def test_columns_are_chosen_and_kept(page: ServicesPage, kept: PageFrame) -> None:
    page.browse.columns._on_columns(["name", "unit", "modality"])
    assert page.browse.list.shown() == ("name", "unit", "modality")
    again = ServicesPage(kept)
    again.open({})
    assert again.browse.list.shown() == ("name", "unit", "modality")
    again.deleteLater()


def test_the_chooser_offers_every_column_and_group_of_services(page: ServicesPage) -> None:
    page.browse.columns.open()
    chooser = page.browse.columns.chooser
    assert chooser.list.count() == len(page.browse.list.model.columns) == 13
    assert [chooser.group.itemData(at) for at in range(chooser.group.count())] == ["", *SERVICES.groups]
    chooser.hide()


@pytest.mark.parametrize(("group", "said"), [("line", "Fuel   1"), ("status", "Active   2"), ("provider", "None   1")])
def test_rows_stand_in_groups_called_by_their_words(page: ServicesPage, group: str, said: str) -> None:
    command(page, f"group.{group}")()
    bands = page.table.bands
    titles = [bands.title(at) for at in range(page.browse.list.model.rowCount())]
    assert said in titles


def test_a_ready_made_view_can_neither_be_renamed_nor_taken_as_a_name(page: ServicesPage) -> None:
    assert page.browse.own.save("active", page.browse.state()) == ""
    assert page.browse.own.rename("own:gone", "All") == ""


def test_little_room_folds_the_place_unless_a_person_chose_columns(page: ServicesPage) -> None:
    assert "location" in page.browse.list.shown()
    page.resize(900, 640)
    assert "location" not in page.browse.list.shown()
    assert page.browse.state().columns == ()
    page.resize(1200, 640)
    assert "location" in page.browse.list.shown()
    page.browse.columns._on_columns(["name", "location"])
    page.resize(900, 640)
    assert page.browse.list.shown() == ("name", "location")


def test_escape_puts_the_name_of_a_view_away(page: ServicesPage, small: Small) -> None:
    command(page, "view.save_as")()
    assert page.browse.views.name.isVisible()
    assert page.escape()
    assert not page.browse.views.name.isVisible()
