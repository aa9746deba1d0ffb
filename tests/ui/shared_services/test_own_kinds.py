"""The office's own kinds of service in the window: added where none fits, listed, retired, and used again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import catalogue, shared_services
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


def test_one_that_nothing_uses_is_corrected_by_its_key_with_its_values_shown(
    page: ServicesPage, office: Office, heard: Heard, qtbot: QtBot
) -> None:
    catalogue.add(office, COLD)
    page.open({"own": "1"})
    page.own_kinds.table.select_id(CODE)
    qtbot.keyClick(page.own_kinds.table, Qt.Key.Key_Return)
    form = questions.open_question().form
    assert [form.value(name) for name in ("name_en", "name_fr", "unit")] == ["Shared cold store", "", "m2-month"]
    questions.answer(name_en="", name_fr="Chambre froide")
    assert form.row("name_en").reason.tone == "block"
    questions.answer(name_en="Shared cold room", method="AREA")
    (kept,) = records(office, OwnCatalogueItem)
    assert (kept.name_en, kept.name_fr, kept.unit, kept.method) == (
        "Shared cold room",
        "Chambre froide",
        "m2-month",
        "AREA",
    )
    assert heard.toasts == [CODE]


def test_of_one_in_use_only_what_is_missing_and_the_method_can_be_entered(page: ServicesPage, office: Office) -> None:
    catalogue.add(office, COLD)
    shared_services.add(office, {"name_en": "Cold store at the port", "catalogue_code": CODE})
    page.open({"own": "1"})
    page.own_kinds.table.select_id(CODE)
    command(page, "services.own_correct").run()
    form = questions.open_question().form
    fixed = {name for name in form.names() if form.row(name).spec.read_only}
    assert fixed == {"name_en", "unit"}
    questions.answer(name_es="Cámara fría")
    (kept,) = records(office, OwnCatalogueItem)
    assert (kept.name_en, kept.name_es) == ("Shared cold store", "Cámara fría")


def test_escape_goes_back_to_the_register_and_a_register_for_reading_takes_none(
    page: ServicesPage, office: Office
) -> None:
    page.show_own()
    assert page.inspector() is None
    assert page.escape()
    assert page._stack.currentWidget() is page.browse
    assert page.inspector() is page.panel
    page.bridge.office.read_only = True
    assert command(page, "services.own").reason == ""
    page.show_own()
    assert {each.reason for each in page.commands()} == {"The register is shown for reading only."}
