"""Everything a list can do is a command too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import calm
from ui.arrangements.browse import ArrangementBrowse
from ui.page import Command, PageFrame
from ui.registers.list_deeds import ListDeeds


@pytest.fixture
def browse(frame: PageFrame, shown: Callable[..., QWidget], three: Mapping[str, Any]) -> ArrangementBrowse:
    """The list of three arrangements."""
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 1000, 600)
    made.open({})
    return made


@pytest.fixture
def deeds(frame: PageFrame, browse: ArrangementBrowse) -> ListDeeds[Any]:
    return ListDeeds(frame, browse, browse)


def command(deeds: ListDeeds[Any], key: str) -> Command:
    every = (*deeds.file_commands(""), *deeds.view_commands())
    (found,) = [each for each in every if each.key == f"arrangements.{key}"]
    return found


def test_the_current_record_is_opened(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    told: list[str] = []
    deeds.open_requested.connect(told.append)
    deeds.open_current()
    assert told == [f"arrangements?id={browse.list.table.current_id()}"]


def test_selected_rows_are_copied_with_their_headings(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    told: list[str] = []
    deeds.toast.connect(lambda sentence, _action: told.append(sentence))
    browse.list.table.selectAll()
    command(deeds, "copy").run()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    assert told == ["The selected rows are copied with their headings."]


def test_without_rows_there_is_nothing_to_print_or_copy(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    browse.open({"text": "no such words"})
    held = {each.key.rpartition(".")[2]: each.reason for each in deeds.file_commands("Nothing is selected.")}
    none = "The list is empty."
    assert held == {"copy": "Nothing is selected.", "print": none, "pdf": none, "sheet": none}


def test_rows_are_grouped_and_ungrouped(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    command(deeds, "group.type").run()
    assert browse.list.model.query.group == "type"
    command(deeds, "group.none").run()
    assert browse.list.model.query.group == ""


def test_the_list_is_filtered_from_the_palette(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    found = command(deeds, "filter")
    assert found.asks == browse.filter.hint()
    assert found.take is not None
    found.take("type:sla")
    assert browse.filter.typed() == "type:SLA"
    assert browse.list.model.rowCount() == 1


def test_a_view_is_saved_shown_changed_and_reverted(deeds: ListDeeds[Any], browse: ArrangementBrowse) -> None:
    assert command(deeds, "view.save").reason == "The view is as it was saved."
    browse.filter.choose("type", "SLA")
    take = command(deeds, "view.save_as").take
    assert take is not None
    take("Clinics")
    command(deeds, "view.all").run()
    assert browse.views.current == "all"
    shown = command(deeds, "view.own:Clinics")
    assert shown.text == "Show view: Clinics"
    shown.run()
    browse.filter.choose("type", "EOL")
    command(deeds, "view.revert").run()
    assert browse.filter.typed() == "type:SLA"
    browse.filter.choose("type", "EOL")
    assert command(deeds, "view.save").reason == ""
    command(deeds, "view.save").run()
    assert command(deeds, "view.save").reason == "The view is as it was saved."


def test_the_rows_that_are_shown_go_out_as_a_sheet_that_comes_back(
    deeds: ListDeeds[Any], browse: ArrangementBrowse, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[tuple[str, str]] = []
    deeds.toast.connect(lambda sentence, action: told.append((sentence, action)))
    browse.filter.choose("type", "SLA")
    ask.answers += ["fr", tmp_path / "fiche.xlsx"]
    command(deeds, "sheet").run()
    calm(frame, qtbot)
    assert told == [("1 row(s) written: fiche.xlsx.", f"folder:{tmp_path}")]
    assert ask.asked[1][1].endswith("_fr.xlsx")
    assert (tmp_path / "fiche.xlsx").exists()


def test_of_several_selected_rows_only_these_go_out(
    deeds: ListDeeds[Any], browse: ArrangementBrowse, frame: PageFrame
) -> None:
    assert (deeds.sheet().key, deeds.sheet().chosen_by) == ("arrangements", "")
    browse.list.table.selectAll()
    chosen = deeds.sheet()
    assert chosen.chosen_by == f"{browse.list.model.rowCount()} row(s) selected"
    assert chosen.only(frame.bridge.office) == browse.list.selected()
