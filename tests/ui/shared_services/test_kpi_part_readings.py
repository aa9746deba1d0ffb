"""The readings of an indicator: what is shown of it, what is refused, what the keyboard and the ear get."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import readings as actions
from commonservices.office import Office
from commonservices.queries import entities
from commonservices.queries import shared_services as queries
from tests.ui.kit.seen import heard as spoken
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage

RATING, NAME, TARGET, LAST, AS_OF, TREND = range(6)
DAY, VALUE, NOTE, WHO = range(4)


@pytest.fixture
def part(record: ServicePage) -> KpiPart:
    """The indicators of the fuel service, shown."""
    record.tabs.select("kpis")
    made = record.parts.part("kpis")
    assert isinstance(made, KpiPart)
    return made


@pytest.fixture
def read(frame: PageFrame, office: Office, small: Small) -> Callable[..., None]:
    """Enters a reading as somebody else does."""
    kpi = entities.kpi_by_code(office, "G-Q1").id

    def enter(day: date, value: str, note: str = "") -> None:
        act = partial(actions.set_reading, service_id=small.fuel, kpi_id=kpi, as_of=day, value=value, note=note)
        assert frame.bridge.do(act)

    return enter


def fill(part: KpiPart, qtbot: QtBot, **texts: str) -> None:
    """Type into the fields, each followed by Enter."""
    for field, text in texts.items():
        box = part.form.row(field).editor.box
        assert isinstance(box, QLineEdit)
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, text)
        qtbot.keyClick(box, Qt.Key.Key_Return)


def line(part: KpiPart, row: int = 0) -> list[str]:
    return [cell.text for cell in part.table.rows.cells(row)]


def entered(part: KpiPart) -> list[list[str]]:
    rows = part.readings.rows
    return [[cell.text for cell in rows.cells(place)] for place in range(rows.rowCount())]


def kept(office: Office, small: Small) -> list[Decimal]:
    return [each.value for each in queries.detail(office, small.fuel).kpis[0].readings]


# --- showing --------------------------------------------------------------------------------------------------------


def test_an_indicator_is_shown_with_target_reading_and_rating(part: KpiPart) -> None:
    shown = line(part)
    assert shown[RATING]
    assert "90" in shown[TARGET]
    assert "80" in shown[LAST]
    assert shown[AS_OF] == "30 Jun 26"
    assert shown[TREND] == ""


def test_one_reading_is_no_trend_and_several_run_from_old_to_new(part: KpiPart, read: Callable[..., None]) -> None:
    for month, value in ((7, "82"), (8, "85.5")):
        read(date(2026, month, 31), value)
    assert line(part)[TREND] == "80 → 82 → 85.5"


def test_a_trend_shows_the_last_five_readings(part: KpiPart, read: Callable[..., None]) -> None:
    for month in range(1, 6):
        read(date(2026, month, 28), str(60 + month))
    read(date(2026, 9, 1), "95")
    assert line(part)[TREND] == "63 → 64 → 65 → 80 → 95"
    assert len(entered(part)) == 7


def test_a_reading_entered_late_does_not_pass_for_the_last_one(part: KpiPart, read: Callable[..., None]) -> None:
    read(date(2026, 1, 31), "99")
    assert "80" in line(part)[LAST]
    assert line(part)[TREND] == "99 → 80"


def test_the_readings_stand_newest_first_with_who_entered_them(part: KpiPart, read: Callable[..., None]) -> None:
    read(date(2026, 9, 30), "92", "second survey")
    rows = entered(part)
    assert [row[VALUE] for row in rows] == ["92", "80"]
    assert [row[NOTE] for row in rows] == ["second survey", "first survey"]
    assert {row[WHO] for row in rows} == {"Officer"}


def test_the_rating_follows_the_last_reading(part: KpiPart, read: Callable[..., None]) -> None:
    before = line(part)[RATING]
    read(date(2026, 9, 30), "95")
    assert line(part)[RATING] != before


def test_the_current_indicator_is_named_above_its_readings(part: KpiPart) -> None:
    current = part.current()
    assert current is not None
    assert part.title.title.text() == line(part)[NAME]
    assert " · " in part.definition.text()
    assert part.below.isVisible()


def test_a_service_without_indicators_says_so_and_offers_the_first(
    frame: PageFrame, heard: Heard, small: Small, shown: Callable[..., QWidget]
) -> None:
    page = ServicePage(frame)
    heard.listen(page)
    page.open({"id": str(small.clinic)})
    shown(page, 1200, 700)
    page.tabs.select("kpis")
    part = page.parts.part("kpis")
    assert isinstance(part, KpiPart)
    assert part.none.text() == "No indicator is chosen yet. Choose one and its target."
    assert part.none.isVisible()
    assert part.table.isHidden()
    assert part.below.isHidden()
    assert part.adder.isVisible()
    part.enter()
    part.remove()
    assert part.current() is None
    assert not heard.problems


def test_a_service_with_indicators_does_not_say_there_is_none(part: KpiPart) -> None:
    assert part.none.isHidden()
    assert part.none.text() == ""


# --- entering -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "field", "sentence"),
    [
        ({}, "as_of", "Day of the reading is empty. Enter it."),
        ({"value": "95"}, "as_of", "Day of the reading is empty. Enter it."),
        ({"as_of": "30 September 2026"}, "value", "Value is empty. Enter it."),
    ],
)
def test_what_is_missing_is_named_and_has_the_keyboard(
    part: KpiPart, heard: Heard, qtbot: QtBot, texts: dict[str, str], field: str, sentence: str
) -> None:
    fill(part, qtbot, **texts)
    qtbot.mouseClick(part.enter_button, Qt.MouseButton.LeftButton)
    assert heard.problems[-1] == sentence
    row = part.form.row(field)
    assert row.reason.tone == "block"
    assert row.editor.box.hasFocus()
    assert row.editor.box.accessibleDescription() == sentence


@pytest.mark.parametrize(
    ("day", "value", "field"), [("1 January 2027", "95", "as_of"), ("1 May 2026", "lots", "value")]
)
def test_a_refused_reading_keeps_all_that_was_typed(
    part: KpiPart, office: Office, small: Small, heard: Heard, qtbot: QtBot, day: str, value: str, field: str
) -> None:
    fill(part, qtbot, as_of=day, value=value, note="third survey")
    part.enter()
    assert heard.problems
    assert part.form.row(field).reason.tone == "block"
    assert part.form.row("value").editor.text() == value
    assert part.form.row("note").editor.text() == "third survey"
    assert kept(office, small) == [Decimal(80)]


def test_a_refused_reading_is_taken_once_it_is_put_right(
    part: KpiPart, office: Office, small: Small, qtbot: QtBot
) -> None:
    fill(part, qtbot, as_of="1 May 2026", value="lots")
    part.enter()
    fill(part, qtbot, value="75")
    part.enter()
    assert part.form.row("value").reason.isHidden()
    assert kept(office, small) == [Decimal(80), Decimal(75)]


def test_after_a_reading_the_fields_are_empty_and_the_next_day_can_be_typed(part: KpiPart, qtbot: QtBot) -> None:
    fill(part, qtbot, as_of="30 September 2026", value="92", note="second survey")
    part.enter()
    assert [part.form.row(name).editor.text() for name in ("as_of", "value", "note")] == ["", "", ""]
    assert part.form.row("as_of").editor.box.hasFocus()


def test_a_second_reading_of_a_day_takes_the_place_of_the_first(
    part: KpiPart, office: Office, small: Small, qtbot: QtBot
) -> None:
    fill(part, qtbot, as_of="30 June 2026", value="84")
    part.enter()
    assert kept(office, small) == [Decimal(84)]
    assert len(entered(part)) == 1


def test_zero_is_a_reading(part: KpiPart, office: Office, small: Small, qtbot: QtBot) -> None:
    fill(part, qtbot, as_of="30 September 2026", value="0")
    part.enter()
    assert kept(office, small) == [Decimal(0), Decimal(80)]
    assert entered(part)[0][VALUE] == "0"


# --- removing -------------------------------------------------------------------------------------------------------


def test_no_reading_is_taken_away_before_one_is_chosen(
    part: KpiPart, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    part.readings.clearSelection()
    part.readings.setCurrentIndex(part.readings.rootIndex())
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert heard.problems[-1] == "Choose a reading in the list first."
    assert kept(office, small) == [Decimal(80)]


def test_the_chosen_reading_is_taken_away_and_no_other(
    part: KpiPart, office: Office, small: Small, read: Callable[..., None], qtbot: QtBot
) -> None:
    read(date(2026, 9, 30), "92")
    oldest = queries.detail(office, small.fuel).kpis[0].readings[-1]
    part.readings.select_id(str(oldest.id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert kept(office, small) == [Decimal(92)]


def test_without_readings_there_is_nothing_to_remove_and_nothing_measured(
    part: KpiPart, office: Office, small: Small, qtbot: QtBot
) -> None:
    part.readings.select_id(str(queries.detail(office, small.fuel).kpis[0].readings[0].id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert kept(office, small) == []
    assert part.remove_button.isHidden()
    assert part.readings.isHidden()
    assert line(part)[AS_OF] == "—"
    assert line(part)[TREND] == ""


# --- reading only, and the ear --------------------------------------------------------------------------------------


def test_a_register_for_reading_only_shows_readings_and_takes_none(
    record: ServicePage, part: KpiPart, office: Office
) -> None:
    office.read_only = True
    record.reload()
    assert entered(part)
    assert part.readings.isVisible()
    for widget in (part.form, part.enter_button, part.remove_button, part.adder):
        assert widget.isHidden()
    office.read_only = False
    record.reload()
    assert part.enter_button.isVisible()
    assert part.remove_button.isVisible()


def test_tables_fields_and_buttons_are_heard_by_their_names(part: KpiPart) -> None:
    assert part.accessibleName() == "Indicators"
    assert spoken(part.table) == "Indicators"
    assert spoken(part.readings) == "Readings"
    assert spoken(part.enter_button) == "Enter reading"
    assert spoken(part.remove_button) == "Remove the reading"
    assert spoken(part.form.row("as_of").editor.box) == "Day of the reading (required)"
    assert part.form.row("note").editor.box.accessibleName() == "Note"
