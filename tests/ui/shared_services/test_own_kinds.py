"""The office's own kinds of service in the window: added where none fits, listed, retired, and used again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import catalogue
from commonservices.domain.own_catalogue import OwnCatalogueItem
from commonservices.office import Office
from tests.builders import records
from tests.ui import questions
from tests.ui.shared_services.conftest import Heard
from ui.page import Command
from ui.shared_services.catalogue import find_items
from ui.shared_services.page import ServicesPage

COLD = {"line": "LOG", "name_en": "Shared cold store", "unit": "m2-month"}
CODE = "X-UNEXAM-01"


def command(page: ServicesPage, name: str) -> Command:
    return next(each for each in page.commands() if each.key == name)


def test_a_kind_is_added_where_none_fits_and_chosen_at_once(page: ServicesPage, office: Office, qtbot: QtBot) -> None:
    page.start_new()
    form = page.new_form
    qtbot.mouseClick(form.own_button, Qt.MouseButton.LeftButton)
    questions.answer(line="LOG", name_en="Shared cold store", unit="m2-month", method="EQUAL")
    assert [each.code for each in records(office, OwnCatalogueItem)] == [CODE]
    assert form.named.value("catalogue_code") == CODE
    assert form.named.row("catalogue_code").editor.text() == f"{CODE} · Shared cold store"
    assert (form.named.value("name_en"), form.named.value("unit")) == ("Shared cold store", "m2-month")
    assert [each.key for each in find_items("cold store")] == [CODE]


def test_a_name_that_there_is_already_is_refused_and_stays_typed(page: ServicesPage, office: Office) -> None:
    page.show_own()
    assert page.own_kinds.empty.isVisible()
    page.own_kinds.add_button.click()
    questions.answer(line="LOG", name_en="diesel", unit="litre")
    dialog = questions.open_question()
    assert dialog.form.row("name_en").reason.tone == "block"
    assert dialog.form.value("name_en") == "diesel"
    assert records(office, OwnCatalogueItem) == ()
    dialog.reject()


def test_one_is_retired_with_its_reason_is_offered_no_more_and_used_again(
    page: ServicesPage, office: Office, heard: Heard
) -> None:
    catalogue.add(office, COLD)
    page.open({"own": "1"})
    assert page.address() == {"own": "1"}
    page.own_kinds.table.select_id(CODE)
    assert command(page, "services.own_restore").reason
    command(page, "services.own_retire").run()
    questions.answer(retire_reason="nobody needs it")
    (kept,) = records(office, OwnCatalogueItem)
    assert kept.retire_reason == "nobody needs it"
    assert find_items("cold store") == []
    assert heard.toasts[-1].startswith(CODE)
    page.own_kinds.table.select_id(CODE)
    assert command(page, "services.own_retire").reason
    command(page, "services.own_restore").run()
    assert [each.key for each in find_items("cold store")] == [CODE]


def test_escape_goes_back_to_the_register_and_a_register_for_reading_takes_none(
    page: ServicesPage, office: Office
) -> None:
    page.show_own()
    assert page.escape()
    assert page._stack.currentWidget() is page.browse
    page.bridge.office.read_only = True
    assert command(page, "services.own").reason == ""
    page.show_own()
    assert {each.reason for each in page.commands()} == {"The register is shown for reading only."}
