"""What the workbook tests share: one sound book, and the mark of tests that open it in LibreOffice."""

from pathlib import Path

import pytest

from tests.commonservices.reports.xlsx.book_builders import whole_book


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "libreoffice: opens the workbook in LibreOffice; skipped where it is missing")


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with a cover, a list of five rows and an empty list; tests copy it and never change it."""
    return whole_book(tmp_path_factory.mktemp("sound") / "book.xlsx").path
