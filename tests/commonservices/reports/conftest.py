"""The demonstration as of its fixed date and its workbooks in both languages, made once for all tests of reports."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices import office
from commonservices.domain.clock import FixedClock
from commonservices.reports.headquarters import export
from tests.commonservices.reports.small_office import SmallOffice


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "libreoffice: opens the workbook in LibreOffice; skipped where it is missing")


T0 = date(2026, 10, 1)
YEAR = {"start": date(2025, 7, 1), "end": date(2026, 6, 30), "basis": "JUL_JUN"}


@pytest.fixture(scope="session")
def shared_demo(demo_store, tmp_path_factory):
    """The demonstration, opened once for all tests that change nothing in it."""
    path = tmp_path_factory.mktemp("shared") / "demo.csdb"
    shutil.copyfile(demo_store, path)
    with office.open_office(path, clock=FixedClock.on(T0), actor="Tester", check_place=False) as opened:
        opened.backs_up = False
        yield opened


@pytest.fixture(scope="session")
def written(shared_demo, tmp_path_factory):
    """Give the demonstration's workbook of 2025/26 by language."""
    folder = tmp_path_factory.mktemp("written")
    return {
        language: export(shared_demo, folder / f"{language}.xlsx", language=language, **YEAR)
        for language in ("en", "fr")
    }


@pytest.fixture(scope="session")
def book_of(written):
    """Give the workbook of a language as openpyxl reads it, read once; nobody changes it."""
    return cache(lambda language: load_workbook(written[language].path))


@pytest.fixture
def year():
    return dict(YEAR)


@pytest.fixture
def small():
    """An office in memory with one arrangement, one service and three months of use."""
    with SmallOffice() as made:
        yield made


@pytest.fixture
def saved(tmp_path):
    """Give a path to write to."""
    return Path(tmp_path) / "book.xlsx"
