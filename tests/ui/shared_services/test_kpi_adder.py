"""Choosing an indicator and its target."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage


def kpis(record: ServicePage) -> KpiPart:
    record.tabs.select("kpis")
    part = record.parts.part("kpis")
    assert isinstance(part, KpiPart)
    return part


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


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


def test_an_indicator_without_target_says_what_is_missing_and_keeps_the_choice(
    record: ServicePage, office: Office, small: Small, qtbot: QtBot
) -> None:
    adder = kpis(record).adder
    qtbot.keyClicks(adder.indicator.box, "ICT-1")
    adder.add()
    assert adder.reason.tone == "block"
    assert adder.reason.words.text() == "Choose an indicator and type its target, for example 95."
    assert adder.target.box.hasFocus()
    assert "ICT-1" in adder.indicator.text()
    assert len(queries.detail(office, small.fuel).kpis) == 1


def test_a_target_that_is_no_number_is_refused_and_stays(
    record: ServicePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    adder = kpis(record).adder
    qtbot.keyClicks(adder.indicator.box, "ICT-1")
    type_into(qtbot, adder.target.box, "plenty")
    assert adder.reason.words.text() == heard.problems[-1]
    assert adder.target.text() == "plenty"
    assert len(queries.detail(office, small.fuel).kpis) == 1


def test_an_unknown_indicator_is_refused_with_its_text(record: ServicePage, qtbot: QtBot) -> None:
    adder = kpis(record).adder
    qtbot.keyClicks(adder.indicator.box, "no such indicator")
    adder.add()
    assert "“no such indicator” is not known here" in adder.reason.words.text()
    assert adder.indicator.text() == "no such indicator"


def test_the_target_of_a_chosen_indicator_is_changed(
    record: ServicePage, office: Office, small: Small, qtbot: QtBot
) -> None:
    part = kpis(record)
    qtbot.keyClicks(part.adder.indicator.box, "G-Q1")
    type_into(qtbot, part.adder.target.box, "75")
    lines = queries.detail(office, small.fuel).kpis
    assert len(lines) == 1
    assert lines[0].rating == "met"
    assert part.adder.indicator.text() == part.adder.target.text() == ""


def test_nothing_typed_goes_to_the_indicator(record: ServicePage) -> None:
    adder = kpis(record).adder
    adder.add()
    assert adder.indicator.box.hasFocus()
    assert adder.reason.tone == "block"
