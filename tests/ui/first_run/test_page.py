"""The page without a store: ways to begin, the form of an office, and ways out of a fault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.errors import Known, RuleBroken
from tests.ui.shell_fakes import TODAY
from ui.first_run.page import WAYS_OUT, FirstRunPage
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.stores import NewOffice
from ui.words import Words


@pytest.fixture
def page(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> FirstRunPage:
    recent = [tmp_path / "before.csdb"]
    made = FirstRunPage(appearance, Words("en"), Jobs(), folder=tmp_path, recent=recent, actor="", today=TODAY)
    shown(made, 1093, 534)
    made.show_start()
    return made


def button(page: QWidget, name: str) -> Button:
    found = [each for each in page.findChildren(Button, name) if not each.isHidden()]
    assert len(found) == 1, name
    return found[0]


@pytest.mark.parametrize("way", ["demo", "open", "restore"])
def test_each_way_is_asked_for_with_one_press(page: FirstRunPage, way: str) -> None:
    asked = QSignalSpy(page.wish)
    QTest.mouseClick(button(page, f"firstrun.{way}"), Qt.MouseButton.LeftButton)
    assert asked.at(0)[0] == way


def test_the_demo_is_the_first_stop_and_enter_opens_it(page: FirstRunPage) -> None:
    asked = QSignalSpy(page.wish)
    QTest.keyClick(button(page, "firstrun.demo"), Qt.Key.Key_Return)
    assert asked.at(0)[0] == "demo"


def test_a_store_opened_before_is_one_press_away(page: FirstRunPage, tmp_path: Path) -> None:
    chosen = QSignalSpy(page.store_chosen)
    button(page, "firstrun.recent.0").click()
    assert chosen.at(0) == [tmp_path / "before.csdb", False]


def test_the_mission_fills_in_the_office(page: FirstRunPage, tmp_path: Path) -> None:
    page.show_setup()
    field = page.setup.form.row("mission").editor.box
    QTest.keyClicks(field, "unficyp")
    QTest.keyClick(field, Qt.Key.Key_Return)
    form = page.setup.form
    assert form.value("code") == "UNFICYP"
    assert form.value("fiscal_calendar") == "JUL_JUN"
    assert form.value("country_iso3") == "CYP"
    assert "Cyprus" in str(form.value("name_en"))
    assert page.setup.path.text() == str(tmp_path / "UNFICYP.csdb")


def test_the_described_office_is_handed_over(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_setup()
    form = page.setup.form
    field = form.row("mission").editor.box
    QTest.keyClicks(field, "unficyp")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(form.row("actor").editor.box, "A. Person")
    with qtbot.waitSignal(page.office_described) as told:
        page.setup.finish.click()
    assert told.args is not None
    new = told.args[0]
    assert isinstance(new, NewOffice)
    assert new.actor == "A. Person"
    assert new.values["code"] == "UNFICYP"
    assert new.values["languages"] == frozenset({"en"})
    assert "mission" not in new.values
    assert new.path.name == "UNFICYP.csdb"


def test_an_empty_field_is_named_and_gets_the_keyboard(page: FirstRunPage) -> None:
    page.show_setup()
    handed = QSignalSpy(page.office_described)
    page.setup.finish.click()
    assert handed.count() == 0
    assert page.setup.form.first_blocked() == "code"
    assert page.setup.form.row("code").editor.box.hasFocus()


def test_an_existing_file_is_not_chosen_again(page: FirstRunPage, tmp_path: Path) -> None:
    (tmp_path / "UNFICYP.csdb").write_bytes(b"taken")
    page.show_setup()
    field = page.setup.form.row("mission").editor.box
    QTest.keyClicks(field, "unficyp")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.setup.path.text().endswith("UNFICYP-2.csdb")


def test_another_place_can_be_chosen(page: FirstRunPage, tmp_path: Path) -> None:
    page.show_setup()
    asked = QSignalSpy(page.place_requested)
    button(page, "setup.change").click()
    assert asked.at(0)[0].endswith("office.csdb")
    page.setup.show_path(tmp_path / "elsewhere.csdb")
    assert page.setup.path.text() == str(tmp_path / "elsewhere.csdb")


def test_a_refusal_stands_beside_its_field_and_the_text_stays(page: FirstRunPage) -> None:
    page.show_setup()
    page.setup.form.set_value("code", "UNEXAM")
    page.show_refusal(RuleBroken("unheard", "This acronym is taken.", field="code"))
    assert page.setup.form.first_blocked() == "code"
    assert page.setup.form.value("code") == "UNEXAM"
    page.show_refusal(RuleBroken("unheard", "Something else is wrong."))
    assert page.setup.reason.isVisible()


def test_back_leads_to_the_ways(page: FirstRunPage) -> None:
    page.show_setup()
    page.setup.back.click()
    assert button(page, "firstrun.demo").isVisible()


@pytest.mark.parametrize("key", sorted(WAYS_OUT))
def test_every_fault_of_opening_has_its_sentence_and_ways_out(page: FirstRunPage, tmp_path: Path, key: str) -> None:
    path = tmp_path / "office.csdb"
    page.show_fault(Known(key, "What happened.", advice="What to do.", where=str(path)), path)
    assert page.banner.isVisible()
    assert page.banner.accessibleName()
    for way in WAYS_OUT[key]:
        assert button(page, f"firstrun.fault.{way}").isVisible()


def test_trying_again_and_reading_only_name_the_store(page: FirstRunPage, tmp_path: Path) -> None:
    path = tmp_path / "office.csdb"
    chosen = QSignalSpy(page.store_chosen)
    for way in ("again", "read"):
        page.show_fault(Known("store_in_use", "In use.", where=str(path)), path)
        button(page, f"firstrun.fault.{way}").click()
        assert not page.banner.isVisible()
    assert [chosen.at(number) for number in range(2)] == [[path, False], [path, True]]


def test_a_new_office_is_a_way_out_of_a_missing_store(page: FirstRunPage, tmp_path: Path) -> None:
    page.show_fault(Known("store_missing", "Missing.", where="x"), tmp_path / "x")
    button(page, "firstrun.fault.new").click()
    assert page.setup.isVisible()


def test_the_language_is_chosen_before_anything_else(page: FirstRunPage) -> None:
    chosen = QSignalSpy(page.language_chosen)
    QTest.keyClick(page.language, Qt.Key.Key_Down)
    assert chosen.count() <= 1
    page.language.activated.emit(page.language.findData("ar"))
    assert chosen.at(chosen.count() - 1)[0] == "ar"


def test_the_first_way_out_of_a_fault_has_the_keyboard(page: FirstRunPage, tmp_path: Path) -> None:
    wished = QSignalSpy(page.wish)
    fault = Known("store_damaged", "The store is damaged.", advice="Restore the newest backup.")
    page.show_fault(fault, tmp_path / "a.csdb")
    page.show_fault(fault, tmp_path / "b.csdb")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "firstrun.fault.restore"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert wished.at(0)[0] == "restore"
    assert page.failed_path == tmp_path / "b.csdb"
    assert page.banner.isVisible(), "the fault stays to be read until it is settled"


def test_ctrl_enter_sets_the_office_up_and_escape_leads_back(page: FirstRunPage) -> None:
    page.show_setup()
    field = page.setup.form.row("mission").editor.box
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.setup.form.first_blocked() == "code"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.start.buttons["demo"].hasFocus()
