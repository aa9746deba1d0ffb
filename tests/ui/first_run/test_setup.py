"""The form of a new office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from commonservices.errors import RuleBroken
from tests.ui.shell_fakes import ACTOR, TODAY
from ui.first_run.setup import SetupPanel
from ui.kit.appearance import Appearance
from ui.stores import NewOffice
from ui.words import Words


@pytest.fixture
def panel(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> SetupPanel:
    made = SetupPanel(appearance, Words("en"), tmp_path, ACTOR, TODAY)
    shown(made, 620, 700)
    made.start()
    return made


def type_into(panel: SetupPanel, name: str, text: str, last: Qt.Key = Qt.Key.Key_Return) -> None:
    field = panel.form.row(name).editor.box
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, last)


def described(panel: SetupPanel) -> NewOffice:
    told = QSignalSpy(panel.finished)
    panel.submit()
    assert told.count() == 1
    new = told.at(0)[0]
    assert isinstance(new, NewOffice)
    return new


def test_it_begins_with_the_mission(panel: SetupPanel) -> None:
    assert panel.form.row("mission").editor.box.hasFocus()


def test_the_acronym_of_a_mission_is_all_that_has_to_be_typed(panel: SetupPanel, tmp_path: Path) -> None:
    type_into(panel, "mission", "unficyp")
    new = described(panel)
    assert (new.values["code"], new.values["country_iso3"], new.values["base_currency"]) == ("UNFICYP", "CYP", "USD")
    assert "en" in new.values["languages"]  # type: ignore[operator]
    assert new.path == tmp_path / "UNFICYP.csdb"
    assert new.actor == ACTOR


def test_another_kind_of_office_is_described_by_hand(panel: SetupPanel, tmp_path: Path) -> None:
    type_into(panel, "code", "RCO/EX")
    type_into(panel, "name_en", "Resident Coordinator Office")
    panel.form.set_value("kind", "RCO")
    new = described(panel)
    assert new.values["name_en"] == "Resident Coordinator Office"
    assert new.path == tmp_path / "RCO-EX.csdb"


def test_the_first_field_that_is_empty_is_gone_to_and_nothing_is_handed_over(panel: SetupPanel) -> None:
    told = QSignalSpy(panel.finished)
    panel.finish.click()
    assert told.count() == 0
    assert panel.form.row("code").editor.box.hasFocus()
    assert panel.form.first_blocked() == "code"


def test_a_refusal_stands_beside_its_field_and_what_was_typed_stays(panel: SetupPanel) -> None:
    type_into(panel, "code", "UNEXAM")
    panel.show_refusal(RuleBroken("unheard", "This code is taken.", field="code"))
    assert panel.form.first_blocked() == "code"
    assert panel.form.row("code").editor.box.property("text") == "UNEXAM"
    panel.show_refusal(RuleBroken("unheard", "Not like this."))
    assert panel.reason.text() == "Not like this."
    assert not panel.reason.isHidden()


def test_the_place_can_be_changed_and_stays_as_chosen(panel: SetupPanel, tmp_path: Path) -> None:
    asked = QSignalSpy(panel.place_requested)
    type_into(panel, "mission", "unficyp")
    panel.findChild(QWidget, "setup.change").click()  # type: ignore[union-attr]
    assert asked.at(0)[0] == str(tmp_path / "UNFICYP.csdb")
    panel.show_path(tmp_path / "mine.csdb")
    panel.form.set_value("code", "OTHER")
    assert panel.path.text() == str(tmp_path / "mine.csdb")
    assert described(panel).path == tmp_path / "mine.csdb"


def test_back_leaves_the_form(panel: SetupPanel) -> None:
    left = QSignalSpy(panel.left)
    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert left.count() == 1
