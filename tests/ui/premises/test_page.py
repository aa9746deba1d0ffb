"""The three registers by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.page import PageFrame
from ui.premises.page import PremisesPage


def references(page: PremisesPage) -> list[str]:
    model = page.view.list.model
    return [model.row(place).reference for place in range(model.rowCount())]  # type: ignore[union-attr]


def test_the_register_opens_with_the_keyboard_in_the_list(page: PremisesPage) -> None:
    assert references(page) == ["DEMO-P01", "DEMO-P02", "DEMO-P03", "DEMO-P04"]
    assert page.table.hasFocus()
    assert page.title() == "Premises"


def test_enter_opens_the_record(page: PremisesPage, heard: Heard, demo_office: Office, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.opened == [f"premises?id={id_of(demo_office, 'DEMO-P02')}"]


def test_typing_narrows_and_clearing_shows_all(page: PremisesPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.view.filter.field, "unhcr")
    assert references(page) == ["DEMO-P02"]
    page.view.filter.field.clear()
    qtbot.keyClicks(page.view.filter.field, "nothing like it")
    page.view.filter.settle()
    assert page.view.list.empty.isVisible()
    page.view.list.empty.link.click()
    assert len(references(page)) == 4


def test_the_second_register_is_behind_the_second_tab(page: PremisesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.tabs.current_key() == "agreements"
    assert references(page)[0] == "UNDP-LTA-0117"
    assert page.new_button.text() == "New agreement"
    assert page.address()["view"] == "agreements"
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.view.list.model.rowCount() == 1


def test_the_address_brings_back_register_filter_order_and_row(page: PremisesPage, demo_office: Office) -> None:
    wanted = {"view": "agreements", "text": "undp", "sort": "used", "descending": "1"}
    page.open(wanted)
    assert references(page) == ["UNDP-LTA-0117", "UNDP-LTA-0163"]
    kept = page.address()
    assert {name: kept[name] for name in wanted} == wanted
    page.open({"show": "attention", "row": str(id_of(demo_office, "DEMO-P03"))})
    assert references(page) == ["DEMO-P03"]
    assert page.is_at({"show": "attention", "row": str(id_of(demo_office, "DEMO-P03"))})
    assert not page.is_at({"show": "common"})


def test_new_premises_are_logged_by_keys(page: PremisesPage, demo_office: Office, heard: Heard, qtbot: QtBot) -> None:
    page.start_new()
    assert page.is_new
    form = page.form.entry.form
    assert form.value("country_iso3") == "XEX"
    type_into(qtbot, form.row("name").editor.box, "Charlie depot")
    type_into(qtbot, form.row("area_m2").editor.box, "1,250.5")
    type_into(qtbot, form.row("capacity_workstations").editor.box, "12")
    page.form.save()
    made = next(row for row in queries.rows(demo_office) if row.name == "Charlie depot")
    assert (made.reference, made.area_m2, made.desks) == ("UNEXAM-PRM-0001", Decimal("1250.5"), 12)
    assert heard.opened == [f"premises?id={made.id}"]
    assert not page.is_new


def test_a_second_un_house_is_refused_beside_its_field(page: PremisesPage, heard: Heard, qtbot: QtBot) -> None:
    page.start_new()
    form = page.form.entry.form
    type_into(qtbot, form.row("name").editor.box, "Charlie depot")
    form.set_value("is_un_house", True)  # noqa: FBT003 the value of a field
    page.form.save()
    assert "DEMO-P01" in heard.problems[-1]
    assert form.row("is_un_house").reason.tone == "block"
    assert page.is_new


def test_an_area_of_nothing_is_refused_beside_its_field(page: PremisesPage, qtbot: QtBot) -> None:
    page.start_new()
    form = page.form.entry.form
    type_into(qtbot, form.row("name").editor.box, "Charlie depot")
    type_into(qtbot, form.row("area_m2").editor.box, "0")
    page.form.save()
    assert "is not above 0" in form.row("area_m2").reason.words.text()


def test_what_was_typed_and_left_is_offered_again(page: PremisesPage, qtbot: QtBot) -> None:
    page.start_new()
    type_into(qtbot, page.form.entry.form.row("name").editor.box, "Charlie depot")
    assert page.escape()
    page.start_new()
    assert page.form.entry.offer.isVisible()
    page.form.entry.offer.action.emit("resume")
    assert page.form.entry.form.row("name").editor.text() == "Charlie depot"
    assert page.form.entry.values()["name"] == "Charlie depot"


def test_escape_leaves_the_form_first_and_then_a_selection(page: PremisesPage, qtbot: QtBot) -> None:
    page.start_new()
    assert page.escape()
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.table.selected_count() == 4
    assert page.escape()
    assert not page.escape()


def test_commands_follow_the_register(page: PremisesPage) -> None:
    assert [command.key for command in page.commands()][:7] == [
        "premises.new",
        "premises.new.agreements",
        "premises.new.recognitions",
        "premises.open",
        "premises.premises.copy",
        "premises.premises.print",
        "premises.premises.pdf",
    ]
    next(command for command in page.commands() if command.key == "premises.new.agreements").run()
    assert page.is_new
    assert page.tabs.current_key() == "agreements"
    assert [command.key for command in page.commands()] == ["premises.save"]


def test_rows_are_copied_as_a_table(page: PremisesPage, heard: Heard) -> None:
    next(command for command in page.commands() if command.key == "premises.premises.copy").run()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Standing\tName\tReference")
    assert "DEMO-P01" in lines[1]
    assert heard.toasts == ["The selected rows are copied with their headings."]
    assert not {"\u2066", "\u2067", "\u2068", "\u2069"} & set("".join(lines))
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == len(lines)


def test_a_register_for_reading_only_logs_nothing(page: PremisesPage, demo_office: Office, heard: Heard) -> None:
    demo_office.read_only = True
    page.reload()
    page.start_new()
    assert "for reading only" in heard.problems[-1]
    assert page.new_button.isHidden()
    assert not page.is_new


def test_the_registers_are_drawn_in_every_look(
    every_look: object, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    made = PremisesPage(frame)
    for view in ("premises", "agreements", "recognitions"):
        made.open({"view": view})
    shown(made, 1045, 500)
    assert made.grab().toImage().width() >= 1045
    assert [region.objectName() for region in made.regions()][-1] == "premises.recognitions.list.table"
