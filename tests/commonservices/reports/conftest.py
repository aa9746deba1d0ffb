"""The demonstration as of its fixed date and its workbooks in both languages, made once for all tests of reports."""

from datetime import date
from pathlib import Path

import pytest

from commonservices import office
from commonservices.demo import seed
from commonservices.domain.clock import FixedClock
from commonservices.reports.headquarters import export
from tests.commonservices.reports.small_office import SmallOffice

T0 = date(2026, 10, 1)
YEAR = {"start": date(2025, 7, 1), "end": date(2026, 6, 30), "basis": "JUL_JUN"}


@pytest.fixture(scope="session")
def demo_path(tmp_path_factory):
    """A closed demonstration store; tests open it and change nothing in it."""
    path = tmp_path_factory.mktemp("demo") / "demo.csdb"
    with office.create(path, clock=FixedClock.on(T0), actor="Tester", check_place=False) as made:
        seed.seed(made, T0)
    return path


@pytest.fixture(scope="session")
def demo_office(demo_path):
    with office.open_office(demo_path, clock=FixedClock.on(T0), actor="Tester", check_place=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def written(demo_office, tmp_path_factory):
    """Give the demonstration's workbook of 2025/26 by language."""
    folder = tmp_path_factory.mktemp("written")
    return {
        language: export(demo_office, folder / f"{language}.xlsx", language=language, **YEAR)
        for language in ("en", "fr")
    }


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
