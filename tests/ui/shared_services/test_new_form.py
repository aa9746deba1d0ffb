"""Logging a service by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.page import ServicesPage


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_a_service_is_logged_by_keys_as_one_act(
    page: ServicesPage, heard: Heard, office: Office, small: Small, qtbot: QtBot
) -> None:
    page.start_new()
    form = page.new_form
    box = form.named.row("catalogue_code").editor.box
    qtbot.keyClicks(box, "gazole")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert form.named.value("unit") == "litre"
    assert form.named.value("method") == "UNIT_RATE"
    assert form.named.value("name_fr") == "Gazole"
    arrangement = form.placed.row("arrangement_id").editor.box
    qtbot.keyClicks(arrangement, "fuel for all")
    qtbot.keyClick(arrangement, Qt.Key.Key_Return)
    provider = form.placed.row("managing_entity_id").editor.box
    qtbot.keyClicks(provider, "UNDP")
    qtbot.keyClick(provider, Qt.Key.Key_Return)
    for code in ("WFP", "UNHCR"):
        qtbot.keyClicks(form.consumers.field.box, code)
        qtbot.keyClick(form.consumers.field.box, Qt.Key.Key_Return)
    form.save_button.click()
    assert heard.opened[-1].startswith("services?id=")
    row = next(row for row in queries.page(office, queries.ServiceFilter(text="diesel")) if row.name == "Diesel")
    assert (row.provider, row.unit, set(row.consumers)) == ("UNDP", "litre", {"WFP", "UNHCR"})
    assert row.arrangement.startswith("UNEXAM-MOU")
    page.bridge.undo()
    assert "Diesel" not in names(page)


def test_a_refused_service_keeps_its_text_and_points_at_the_field(page: ServicesPage, heard: Heard) -> None:
    page.start_new()
    form = page.new_form
    form.named.row("name_en").editor.box.setText("Nameless")  # type: ignore[attr-defined]
    form.save()
    assert "Catalogue item" in heard.problems[-1]
    assert form.named.row("catalogue_code").reason.tone == "block"
    assert form.named.row("name_en").editor.text() == "Nameless"


def test_what_was_typed_is_offered_again(page: ServicesPage, qtbot: QtBot) -> None:
    page.start_new()
    form = page.new_form
    form.named.draft_changed.emit("name_en", "Half a na")
    assert page.escape()
    page.start_new()
    assert form.offer.isVisible()
    form.offer.action.emit("resume")
    assert form.named.row("name_en").editor.text() == "Half a na"
    page.show_list()
    page.start_new()
    form.offer.action.emit("drop")
    page.show_list()
    page.start_new()
    assert not form.offer.isVisible()


def test_what_was_typed_under_one_arrangement_is_not_offered_under_another(page: ServicesPage, small: Small) -> None:
    form = page.new_form
    form.begin(str(small.fuel))
    form.named.draft_changed.emit("name_en", "Half a na")
    for arrangement, offered in ((str(small.clinic), False), ("", False), (str(small.fuel), True)):
        form.begin(arrangement)
        assert form.offer.isHidden() != offered


def test_the_catalogue_fills_in_only_what_is_empty(page: ServicesPage, qtbot: QtBot) -> None:
    page.start_new()
    form = page.new_form
    name = form.named.row("name_en").editor.box
    qtbot.keyClicks(name, "Our own diesel")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    code = form.named.row("catalogue_code").editor.box
    qtbot.keyClicks(code, "FUE-01")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert form.named.value("name_en") == "Our own diesel"
    assert form.named.value("name_fr") == "Gazole"


def test_an_unknown_consumer_stops_the_saving_where_it_stands(
    page: ServicesPage, heard: Heard, office: Office, qtbot: QtBot
) -> None:
    page.start_new()
    form = page.new_form
    qtbot.keyClicks(form.consumers.field.box, "nobody at all")
    form.save()
    assert form.consumers.field.box.hasFocus()
    assert "nobody at all" in heard.problems[-1]
    assert queries.count(office, queries.ServiceFilter()) == 2


def test_a_new_form_begins_empty_at_the_catalogue(page: ServicesPage) -> None:
    page.start_new()
    form = page.new_form
    assert form.named.row("catalogue_code").editor.box.hasFocus()
    assert form.values() == {}
    assert form.consumers.ids() == []


def test_enter_after_the_last_consumer_goes_to_the_button(page: ServicesPage, qtbot: QtBot) -> None:
    page.start_new()
    form = page.new_form
    form.consumers.field.box.setFocus()
    qtbot.keyClick(form.consumers.field.box, Qt.Key.Key_Return)
    assert form.save_button.hasFocus()


def test_the_way_back_leaves_the_register_as_it_was(page: ServicesPage, office: Office, qtbot: QtBot) -> None:
    page.start_new()
    qtbot.mouseClick(page.new_form.leave_button, Qt.MouseButton.LeftButton)
    assert not page.is_new
    assert page.table.hasFocus()
    assert queries.count(office, queries.ServiceFilter()) == 2
