"""What the program says about itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from commonservices import __version__
from tests.ui.shell_fakes import frame_for, new_office
from ui.about.page import AboutPage
from ui.kit.appearance import Appearance


@pytest.fixture
def page(appearance: Appearance, tmp_path: Path) -> Iterator[AboutPage]:
    with new_office(tmp_path) as office:
        yield AboutPage(frame_for(office, appearance, tmp_path))


def test_version_store_and_log_can_be_copied(page: AboutPage, tmp_path: Path) -> None:
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert __version__ in text
    assert str(tmp_path / "office.csdb") in text
    assert "Log" in text


def test_every_licence_can_be_read(page: AboutPage) -> None:
    assert page.choice.count() > 0
    for number in range(page.choice.count()):
        page.choice.setCurrentIndex(number)
        assert len(page.text.toPlainText()) > 100
    assert page.regions() == [page.choice]
