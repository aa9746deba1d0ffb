"""Choices take effect at once and are kept."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from commonservices import settings
from commonservices.settings import Settings
from ui.preferences import Preferences


@pytest.fixture
def preferences(qapp: object, tmp_path: Path) -> Preferences:
    return Preferences(Settings(language="en"), tmp_path)


def test_a_choice_is_told_and_kept(preferences: Preferences, tmp_path: Path) -> None:
    told = QSignalSpy(preferences.changed)
    preferences.choose(theme="dark", text_size=125)
    before, now = told.at(0)
    assert (before.theme, now.theme, now.text_size) == ("system", "dark", 125)
    assert settings.load(tmp_path).settings == preferences.settings


def test_the_same_choice_again_is_not_told(preferences: Preferences, tmp_path: Path) -> None:
    told = QSignalSpy(preferences.changed)
    preferences.choose(language="en")
    assert told.count() == 0
    assert not (tmp_path / settings.FILE_NAME).exists()


def test_an_unknown_choice_is_a_fault_of_the_caller(preferences: Preferences) -> None:
    with pytest.raises(TypeError):
        preferences.choose(colour="green")


def test_the_chosen_language_wins_and_the_computers_is_taken_otherwise(qapp: object, tmp_path: Path) -> None:
    assert Preferences(Settings(language="ar"), tmp_path).language == "ar"
    assert Preferences(Settings(language=""), tmp_path).language in {"en", "fr", "es", "ar"}


def test_what_cannot_be_kept_still_holds_and_is_said(qapp: object, tmp_path: Path) -> None:
    in_the_way = tmp_path / "config"
    in_the_way.write_text("a file, not a folder", encoding="utf-8")
    preferences = Preferences(Settings(language="en"), in_the_way)
    failed, told = QSignalSpy(preferences.failed), QSignalSpy(preferences.changed)
    preferences.choose(theme="dark")
    assert failed.at(0)[0].key == "settings_not_kept"
    assert str(in_the_way) in failed.at(0)[0].advice
    assert preferences.settings.theme == "dark"
    assert told.count() == 1
