"""The register of services, driven by keys and mouse on a real register."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.page import ServicesPage


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_the_model_keeps_the_rules_of_qt(page: ServicesPage) -> None:
    model = page.browse.list.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.reload()
    assert tester.model() is model


def test_views_carry_their_counts_and_narrow_the_list(page: ServicesPage) -> None:
    assert names(page) == ["Diesel, bulk issue", "Clinic"]
    page.browse.tabs.select("unpapered")
    page.browse.tabs.picked.emit("unpapered")
    assert set(names(page)) <= {"Diesel, bulk issue", "Clinic"}
    assert page.address()["view"] == "unpapered"


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


def test_cells_are_heard_with_their_column(page: ServicesPage) -> None:
    model = page.browse.list.model
    at = model.column_of("arrangement")
    said = model.data(model.index(0, at), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Arrangement: UNEXAM-")
    assert said.endswith("· Draft")
    assert "Not on paper" in model.data(model.index(1, at), int(Qt.ItemDataRole.AccessibleTextRole))


def test_enter_opens_and_space_previews(page: ServicesPage, heard: Heard, small: Small, qtbot: QtBot) -> None:
    page.table.select_id(str(small.fuel))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert heard.opened == [f"services?id={small.fuel}"]
    assert heard.previews == 1


def test_the_inspector_says_the_reason_to_act_first(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.table.select_id(str(small.clinic))
    page.panel.read_now()
    record = page.panel.record
    assert record.title.text() == "Clinic"
    assert not record.note.isHidden()
    page.table.select_id(str(small.fuel))
    page.panel.read_now()
    assert record.months_head.detail.text() == ""
    assert record.kpi_head.detail.text() == "1"
    record.foot_usage.click()
    assert heard.opened == [f"usage?service={small.fuel}"]


def test_a_change_redraws_the_row_and_a_new_service_appears(page: ServicesPage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.set_field, id=small.clinic, field="name_en", value="Clinic, Alpha"))
    assert names(page)[1] == "Clinic, Alpha"
    frame.bridge.do(partial(actions.add, values={"name_en": "Water", "catalogue_code": "ENG-03"}))
    assert "Water" in names(page)


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


def test_a_consumer_can_be_taken_away_again(page: ServicesPage, qtbot: QtBot) -> None:
    page.start_new()
    picker = page.new_form.consumers
    qtbot.keyClicks(picker.field.box, "WFP")
    qtbot.keyClick(picker.field.box, Qt.Key.Key_Return)
    assert len(picker.ids()) == 1
    button = picker.findChild(QWidget, "services.new.consumer.WFP")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert picker.ids() == []


def test_rows_are_copied_as_a_table(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.table.select_id(str(small.fuel))
    page.copy()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.startswith("Status\tName")
    assert line.startswith("Active\tDiesel, bulk issue")


def test_a_register_for_reading_only_logs_nothing(page: ServicesPage, office: Office, heard: Heard) -> None:
    office.read_only = True
    page.reload()
    page.start_new()
    assert "for reading only" in heard.problems[-1]
    assert page.browse.new_button.isHidden()
    assert next(command for command in page.commands() if command.key == "services.new").reason


def test_the_register_is_drawn_in_every_look(
    every_look: object, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    made = ServicesPage(frame)
    made.open({})
    shown(made, 1093, 534)
    assert made.grab().toImage().width() >= 1093
    assert [region.objectName() for region in made.regions()][-1] == "services.list.table"
