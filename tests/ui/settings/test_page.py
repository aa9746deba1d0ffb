"""The settings take effect when they are chosen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from commonservices import settings
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.appearance import Appearance
from ui.kit.buttons import RadioButton
from ui.page import PageFrame
from ui.settings.page import SettingsPage


@pytest.fixture
def frame(appearance: Appearance, tmp_path: Path) -> Iterator[PageFrame]:
    with new_office(tmp_path) as office:
        yield frame_for(office, appearance, tmp_path)


@pytest.fixture
def page(frame: PageFrame, shown: Callable[..., QWidget]) -> SettingsPage:
    made = SettingsPage(frame)
    shown(made, 1093, 534)
    return made


def choose(page: SettingsPage, name: str) -> None:
    found = page.findChild(RadioButton, name)
    assert isinstance(found, RadioButton), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("settings.language.fr", "language", "fr"),
        ("settings.theme.dark", "theme", "dark"),
        ("settings.text_size.125", "text_size", 125),
        ("settings.density.compact", "density", "compact"),
    ],
)
def test_a_choice_is_told_and_kept_at_once(
    page: SettingsPage, tmp_path: Path, name: str, field: str, value: object
) -> None:
    assert page.frame.preferences is not None
    told = QSignalSpy(page.frame.preferences.changed)
    choose(page, name)
    assert told.count() == 1
    assert getattr(settings.load(tmp_path / "config").settings, field) == value


def test_choosing_what_is_chosen_changes_nothing(page: SettingsPage) -> None:
    assert page.frame.preferences is not None
    told = QSignalSpy(page.frame.preferences.changed)
    choose(page, "settings.theme.system")
    assert told.count() == 0


def test_the_digits_of_arabic_are_a_choice(page: SettingsPage, tmp_path: Path) -> None:
    page.digits.click()
    assert settings.load(tmp_path / "config").settings.arabic_digits


def test_the_name_is_kept_on_enter_and_when_the_page_is_left(page: SettingsPage, tmp_path: Path) -> None:
    field = page.actor.editor.box
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, "B. Other")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert settings.load(tmp_path / "config").settings.actor == "B. Other"
    QTest.keyClicks(field, "!")
    page.leave()
    assert settings.load(tmp_path / "config").settings.actor == "B. Other!"


def test_an_empty_name_is_refused_and_the_old_one_stays(page: SettingsPage) -> None:
    assert page.frame.preferences is not None
    field = page.actor.editor.box
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.frame.preferences.settings.actor == ""
    assert page.bridge.office.actor == "A. Tester"


def test_choices_that_cannot_be_kept_hold_and_are_told(page: SettingsPage, tmp_path: Path) -> None:
    assert page.frame.preferences is not None
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    told = QSignalSpy(page.frame.preferences.failed)
    choose(page, "settings.theme.dark")
    assert told.at(0)[0].key == "settings_not_kept"
    assert page.frame.preferences.settings.theme == "dark"


def test_every_choice_has_a_spoken_name_with_its_group(page: SettingsPage) -> None:
    found = page.findChildren(RadioButton)
    assert len(found) == 15
    assert all(": " in each.accessibleName() for each in found)
    assert page.regions() == [page.findChild(RadioButton, "settings.language.en")]
