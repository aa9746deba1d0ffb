"""The scan folder is chosen in the settings and kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from commonservices import settings
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.appearance import Appearance
from ui.settings.page import SettingsPage


@pytest.fixture
def ask() -> FakeAsk:
    return FakeAsk()


@pytest.fixture
def page(appearance: Appearance, tmp_path: Path, ask: FakeAsk, shown: Callable[..., QWidget]) -> Iterator[SettingsPage]:
    with new_office(tmp_path) as office:
        made = SettingsPage(frame_for(office, appearance, tmp_path, ask))
        shown(made, 1093, 534)
        yield made


def test_the_chosen_folder_is_shown_and_kept(page: SettingsPage, ask: FakeAsk, tmp_path: Path) -> None:
    assert page.scan.where.text() == "No folder is chosen."
    ask.answers = [tmp_path / "scans"]
    page.scan.choose_button.click()
    assert page.scan.where.text() == str(tmp_path / "scans")
    assert settings.load(tmp_path / "config").settings.scan_folder == str(tmp_path / "scans")


def test_leaving_the_question_keeps_the_folder(page: SettingsPage, ask: FakeAsk, tmp_path: Path) -> None:
    ask.answers = [tmp_path / "scans"]
    page.scan.choose_button.click()
    page.scan.choose_button.click()
    assert page.scan.where.text() == str(tmp_path / "scans")


def test_no_folder_may_be_kept_again(page: SettingsPage, ask: FakeAsk, tmp_path: Path) -> None:
    ask.answers = [tmp_path / "scans"]
    page.scan.choose_button.click()
    page.scan.none_button.click()
    assert page.scan.where.text() == "No folder is chosen."
    assert page.scan.none_button.isHidden()
    assert settings.load(tmp_path / "config").settings.scan_folder == ""


def test_a_folder_chosen_elsewhere_is_shown_when_the_page_is_opened_again(page: SettingsPage, tmp_path: Path) -> None:
    assert page.frame.preferences is not None
    page.frame.preferences.choose(scan_folder=str(tmp_path))
    page.reload()
    assert page.scan.where.text() == str(tmp_path)
