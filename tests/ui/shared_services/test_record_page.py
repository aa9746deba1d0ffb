"""The page of one service, driven by keys and mouse on a real register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import history
from commonservices.queries import shared_services as queries
from tests.ui.fakes import FakeAsk
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.documents_part import ServiceDocuments
from ui.shared_services.history_part import ServiceHistory
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage
from ui.shared_services.record_parts import OverviewPart
from ui.shared_services.terms_part import ServiceTerms, shown_fields


def overview(record: ServicePage) -> OverviewPart:
    part = record.parts.part("overview")
    assert isinstance(part, OverviewPart)
    return part


def kpis(record: ServicePage) -> KpiPart:
    record.tabs.select("kpis")
    part = record.parts.part("kpis")
    assert isinstance(part, KpiPart)
    return part


def terms(record: ServicePage) -> ServiceTerms:
    record.tabs.select("terms")
    part = record.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    return part


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_head_says_what_and_in_which_state(record: ServicePage) -> None:
    assert record.header.title.text() == "Diesel, bulk issue"
    assert record.header.status.text() == "Active"
    assert "UNDP" in record.header.detail.text()
    assert record.title() == "Diesel, bulk issue"


def test_the_tables_keep_the_rules_of_qt(record: ServicePage) -> None:
    rows = overview(record).participants.table.rows
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    record.reload()
    assert tester.model() is rows


def test_months_stand_beside_the_year_before_and_missing_is_not_zero(record: ServicePage) -> None:
    table = overview(record).months.table
    cells = {table.rows.cells(at)[0].text: [cell.text for cell in table.rows.cells(at)] for at in range(12)}
    assert cells["September 2026"] == ["September 2026", "169", "99.5", "+70 %"]
    assert cells["October 2026"] == ["October 2026", "—", "—", "—"]


def test_a_participant_is_edited_in_place(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    part = overview(record).participants
    line = next(each for each in record.detail.participants if each.code == "WFP")  # type: ignore[union-attr]
    part.table.select_id(str(line.participation.id))
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    type_into(qtbot, part.form.row("joined_on").editor.box, "1 July 2026")
    type_into(qtbot, part.form.row("left_on").editor.box, "30 June 2026")
    held = next(each for each in queries.detail(office, small.fuel).participants if each.code == "WFP")
    assert held.participation.joined_on == date(2026, 7, 1)
    assert held.participation.left_on is None
    assert part.form.row("left_on").reason.tone == "block"
    type_into(qtbot, part.form.row("volume_estimate").editor.box, "12.5")
    held = next(each for each in queries.detail(office, small.fuel).participants if each.code == "WFP")
    assert held.participation.volume_estimate == Decimal("12.5")
    assert record.escape()
    assert not part.is_editing


def test_participants_come_and_go(
    record: ServicePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    part = overview(record).participants
    type_into(qtbot, part.adder.box, "WHO")
    assert [line.code for line in queries.detail(office, small.fuel).participants] == ["UNDP", "UNHCR", "WFP", "WHO"]
    type_into(qtbot, part.adder.box, "WHO")
    assert "already takes part" in heard.problems[-1]
    line = record.detail.participants[-1]  # type: ignore[union-attr]
    part.open_line(str(line.participation.id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert [line.code for line in queries.detail(office, small.fuel).participants] == ["UNDP", "UNHCR", "WFP"]
    assert not part.is_editing


def test_every_changeable_field_stands_in_the_terms(record: ServicePage) -> None:
    assert set(terms(record).form.names()) == set(shown_fields())
    assert "status" not in shown_fields()
    assert "reference" not in shown_fields()


def test_a_term_is_saved_when_it_is_left(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    form = terms(record).form
    type_into(qtbot, form.row("name_fr").editor.box, "Gazole en vrac")
    assert queries.detail(office, small.fuel).service.name_fr == "Gazole en vrac"
    assert history.acts(office, limit=1)[0].act == "field_set"


def test_a_refused_term_keeps_its_text_with_the_reason(
    record: ServicePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    form = terms(record).form
    type_into(qtbot, form.row("ended_on").editor.box, "1 July 2020")
    assert form.row("ended_on").reason.tone == "block"
    assert form.row("ended_on").editor.text() != ""
    assert queries.detail(office, small.fuel).service.ended_on is None
    assert heard.problems


def test_a_draft_of_a_term_is_offered_again(record: ServicePage, frame: PageFrame, small: Small) -> None:
    terms(record).form.draft_changed.emit("name_fr", "Gaz")
    other = ServicePage(frame)
    other.open({"id": str(small.fuel), "tab": "terms"})
    part = other.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    assert not part.offer.isHidden()
    part.offer.action.emit("resume")
    assert part.form.row("name_fr").editor.text() == "Gaz"
    other.deleteLater()


def test_an_indicator_is_rated_and_what_was_not_measured_says_so(
    record: ServicePage, office: Office, small: Small, qtbot: QtBot
) -> None:
    part = kpis(record)
    cells = [cell.text for cell in part.table.rows.cells(0)]
    assert cells[0] == "Not met and no progress"
    assert cells[2].startswith("90")
    qtbot.keyClicks(part.adder.indicator.box, "ICT-1")
    type_into(qtbot, part.adder.target.box, "99")
    assert len(queries.detail(office, small.fuel).kpis) == 2
    fresh = next(at for at in range(2) if part.table.rows.cells(at)[3].text == "—")
    assert part.table.rows.cells(fresh)[0].text == "Not measured"


def test_a_reading_is_entered_and_taken_away(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    part = kpis(record)
    record.enter_reading()
    type_into(qtbot, part.form.row("as_of").editor.box, "30 September 2026")
    type_into(qtbot, part.form.row("value").editor.box, "92.5")
    type_into(qtbot, part.form.row("note").editor.box, "second survey")
    qtbot.mouseClick(part.enter_button, Qt.MouseButton.LeftButton)
    line = queries.detail(office, small.fuel).kpis[0]
    assert line.last is not None
    assert (line.last.value, line.last.note, line.rating) == (Decimal("92.5"), "second survey", "met")
    assert part.table.rows.cells(0)[5].text == "80 → 92.5"
    assert part.form.row("value").editor.text() == ""
    part.readings.select_id(str(line.last.id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert len(queries.detail(office, small.fuel).kpis[0].readings) == 1


def test_a_reading_that_cannot_be_kept_says_why(record: ServicePage, heard: Heard, qtbot: QtBot) -> None:
    part = kpis(record)
    part.enter()
    assert part.form.row("as_of").reason.tone == "block"
    type_into(qtbot, part.form.row("as_of").editor.box, "30 September 2026")
    type_into(qtbot, part.form.row("value").editor.box, "many")
    part.enter()
    assert "is not a number" in heard.problems[-1]
    assert part.form.row("value").editor.text() == "many"


def test_papers_are_attached_by_button(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office, small: Small
) -> None:
    paper = tmp_path / "level.pdf"
    paper.write_bytes(b"%PDF service level")
    ask.answers += [paper, "OTHER"]
    record.tabs.select("documents")
    part = record.parts.part("documents")
    assert isinstance(part, ServiceDocuments)
    part.attach()
    assert [each.file_name for each in queries.detail(office, small.fuel).documents] == ["level.pdf"]
    assert part.table.rows.rowCount() == 1


def test_the_history_tells_who_changed_what_and_takes_it_back(
    record: ServicePage, office: Office, small: Small, frame: PageFrame
) -> None:
    frame.bridge.do(partial(actions.set_field, id=small.fuel, field="notes", value="Check the pump"))
    record.tabs.select("history")
    part = record.parts.part("history")
    assert isinstance(part, ServiceHistory)
    cells = [cell.text for cell in part.table.rows.cells(0)]
    assert cells[1] == "Officer"
    assert cells[3:6] == ["Notes", "—", "Check the pump"]
    part.table.select_id("0")
    part.take_back()
    assert queries.detail(office, small.fuel).service.notes == ""


def test_the_life_goes_on_and_what_is_missing_is_pointed_at(
    record: ServicePage, office: Office, small: Small, heard: Heard, frame: PageFrame
) -> None:
    record.move_to("UNDER_MODIFICATION")
    assert queries.detail(office, small.fuel).service.status == "UNDER_MODIFICATION"
    assert record.header.next.text() == "Make active"
    record.go_on()
    assert record.tabs.current_key() == "terms"
    assert heard.problems[-1].endswith(".")
    record.move_to("DISCONTINUED")
    held = queries.detail(office, small.fuel).service
    assert (held.status, held.ended_on) == ("DISCONTINUED", date(2026, 10, 12))
    assert record.header.next.isHidden()


def test_addresses_keep_the_tab(record: ServicePage, small: Small, heard: Heard) -> None:
    record.tabs.select("kpis")
    assert record.address() == {"id": str(small.fuel), "tab": "kpis"}
    record.open({"id": str(small.clinic)})
    assert record.address() == {"id": str(small.clinic), "tab": ""}
    record.open_usage()
    record.header.back_requested.emit()
    assert heard.opened == [f"usage?service={small.clinic}", f"services?row={small.clinic}"]


def test_a_service_that_is_gone_says_so(record: ServicePage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.add, values={"name_en": "Short-lived", "catalogue_code": "ENG-03"}))
    found = queries.page(frame.bridge.office, queries.ServiceFilter(text="short-lived"))[0]
    record.open({"id": str(found.id)})
    frame.bridge.undo()
    assert record.gone.isVisible()


def test_a_register_for_reading_only_can_be_read(record: ServicePage, office: Office) -> None:
    office.read_only = True
    record.reload()
    part = overview(record).participants
    assert part.add_line.isHidden()
    assert record.header.next.isHidden()
    assert kpis(record).adder.isHidden()
    assert all(command.reason for command in record.commands() if command.key in {"service.edit", "service.reading"})


def test_the_page_is_drawn_in_every_look(
    every_look: object, frame: PageFrame, small: Small, shown: Callable[..., QWidget]
) -> None:
    made = ServicePage(frame)
    made.open({"id": str(small.fuel)})
    shown(made, 1093, 534)
    for tab in ("overview", "terms", "kpis", "documents", "history"):
        made.tabs.select(tab)
        assert made.parts.currentWidget() is made.parts.part(tab)
    assert made.grab().toImage().width() >= 1093
