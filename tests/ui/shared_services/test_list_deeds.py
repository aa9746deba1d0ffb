"""What can be done with the list of services: copied, printed, kept as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from commonservices.jobs import silent
from tests.ui.fakes import FakeAsk
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.kit.preview import PaperPreview
from ui.page import Command
from ui.registers.list_paper import listed
from ui.shared_services.page import ServicesPage


def command(page: ServicesPage, key: str) -> Command:
    return next(each for each in page.commands() if each.key == f"services.{key}")


def previews(page: ServicesPage) -> list[PaperPreview]:
    return page.window().findChildren(PaperPreview, "printing.preview")


def test_the_list_goes_on_paper_as_it_is_filtered_and_sorted(page: ServicesPage) -> None:
    page.browse.list.sort_by("name_key", descending=False)
    paper = listed(page.browse, page.deeds.papers)(page.bridge.office, silent)
    assert paper.words.title == "Services · All"
    assert paper.headings == tuple(page.browse.list.titles())
    assert [row.cells[1] for row in paper.rows] == ["Clinic", "Diesel, bulk issue"]
    assert {row.mark for row in paper.rows} == {"active"}
    page.browse.filter.submitted.emit("line:fue")
    paper = listed(page.browse, page.deeds.papers)(page.bridge.office, silent)
    assert [row.cells[1] for row in paper.rows] == ["Diesel, bulk issue"]


def test_groups_go_on_paper_as_lines_of_their_own(page: ServicesPage) -> None:
    command(page, "group.line").run()
    paper = listed(page.browse, page.deeds.papers)(page.bridge.office, silent)
    assert [bool(row.group) for row in paper.rows] == [True, False, True, False]


def test_the_list_is_shown_before_it_is_printed(page: ServicesPage, qtbot: QtBot) -> None:
    assert command(page, "print").shortcut == "Ctrl+P"
    command(page, "print").run()
    qtbot.waitUntil(lambda: bool(previews(page)))
    assert previews(page)[0].windowTitle() == "Services · All"
    previews(page)[0].close()


def test_the_filter_command_shows_how_services_are_filtered(page: ServicesPage) -> None:
    asked = command(page, "filter").asks
    fields = {word.partition(":")[0] for word in asked.split() if ":" in word}
    assert fields
    assert fields <= {each.key for each in page.browse.filter.vocabulary.fields}


def test_the_list_is_kept_as_a_file(
    page: ServicesPage, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    ask.answers.append(tmp_path / "list.pdf")
    command(page, "pdf").run()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_the_current_service_is_printed_from_the_list(page: ServicesPage, small: Small, qtbot: QtBot) -> None:
    page.table.select_id(str(small.fuel))
    command(page, "print_record").run()
    qtbot.waitUntil(lambda: bool(previews(page)))
    previews(page)[0].close()


def test_selected_rows_are_copied_with_the_columns_shown(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.browse.columns._on_columns(["reference", "name"])
    page.table.select_id(str(small.clinic))
    command(page, "copy").run()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head == "Reference\tName"
    assert line.endswith("\tClinic")
    assert heard.toasts[-1] == "The selected rows are copied with their headings."
