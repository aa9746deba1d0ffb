"""What is chosen in the settings is there again at the next start, and one choice leaves the others alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices import settings
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.appearance import Appearance
from ui.kit.buttons import RadioButton
from ui.page import PageFrame
from ui.settings.choices import DENSITY_NAMES, LANGUAGE_NAMES, TEXT_SIZE_NAMES, THEME_NAMES
from ui.settings.page import SettingsPage

GROUPS = {"language": LANGUAGE_NAMES, "theme": THEME_NAMES, "text_size": TEXT_SIZE_NAMES, "density": DENSITY_NAMES}


@pytest.fixture
def frame(appearance: Appearance, tmp_path: Path) -> Iterator[PageFrame]:
    with new_office(tmp_path) as office:
        yield frame_for(office, appearance, tmp_path)


@pytest.fixture
def page(frame: PageFrame, shown: Callable[..., QWidget]) -> SettingsPage:
    made = SettingsPage(frame)
    shown(made, 1093, 534)
    return made


def button(page: SettingsPage, name: str, key: str) -> RadioButton:
    found = page.findChild(RadioButton, f"settings.{name}.{key}")
    assert isinstance(found, RadioButton)
    return found


def chosen(page: SettingsPage, name: str) -> list[str]:
    return [key for key, _label in GROUPS[name] if button(page, name, key).isChecked()]


@pytest.mark.parametrize("name", list(GROUPS))
def test_exactly_one_of_each_group_is_chosen_whatever_is_pressed(page: SettingsPage, name: str) -> None:
    for key, _label in GROUPS[name]:
        button(page, name, key).click()
        assert chosen(page, name) == [key]


@pytest.mark.parametrize("name", list(GROUPS))
def test_every_choice_of_a_group_is_kept_on_disk(page: SettingsPage, tmp_path: Path, name: str) -> None:
    for key, _label in reversed(GROUPS[name]):
        button(page, name, key).click()
        assert str(getattr(settings.load(tmp_path / "config").settings, name) or "en") == key


def test_a_page_made_anew_shows_what_was_chosen(
    page: SettingsPage, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    last = {name: options[-1][0] for name, options in GROUPS.items()}
    for name, key in last.items():
        button(page, name, key).click()
    page.digits.click()
    again = SettingsPage(frame)
    shown(again)
    assert {name: chosen(again, name) for name in GROUPS} == {name: [key] for name, key in last.items()}
    assert again.digits.isChecked()


def test_one_choice_tells_what_was_before_and_changes_nothing_else(page: SettingsPage) -> None:
    assert page.frame.preferences is not None
    told = QSignalSpy(page.frame.preferences.changed)
    button(page, "density", "compact").click()
    before, now = told.at(0)
    assert (before.density, now.density) == ("normal", "compact")
    assert (before.theme, before.language, before.text_size) == (now.theme, now.language, now.text_size)


def test_each_button_says_its_group_to_a_screen_reader(page: SettingsPage) -> None:
    assert button(page, "theme", "dark").accessibleName().startswith("Colours: ")
    assert button(page, "language", "fr").accessibleName() == "Language: Français"


def test_the_keyboard_starts_at_the_chosen_language(page: SettingsPage) -> None:
    assert page.regions() == [button(page, "language", "en")]
    button(page, "language", "es").click()
    assert page.regions() == [button(page, "language", "es")]
