"""The demonstration opened once for the sheets that are drawn from it, and the books drawn."""

import shutil
from datetime import date

import pytest

from commonservices.domain.clock import FixedClock
from commonservices.exchange.returning.words import SheetWords
from commonservices.office import open_office
from commonservices.reports.forms import draw_form
from commonservices.reports.returnable import draw_list
from tests.commonservices.exchange.returning.books import drawn_book

DAY = date(2026, 10, 1)
QUARTER = (date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture(scope="session")
def read_office(demo_store, tmp_path_factory):
    """The demonstration; nothing is left changed in it."""
    path = tmp_path_factory.mktemp("returning") / "demo.csdb"
    shutil.copyfile(demo_store, path)
    with open_office(path, clock=FixedClock.on(DAY), actor="Tester", check_place=False) as office:
        office.backs_up = False
        yield office


@pytest.fixture(scope="session")
def drawn(read_office):
    """Give the book of a list, drawn once for each list and language."""
    made = {}

    def give(key, language="en", text=""):
        if (key, language, text) not in made:
            made[key, language, text] = drawn_book(draw_list(read_office, key, SheetWords(language), text))
        return made[key, language, text].copy()

    return give


@pytest.fixture(scope="session")
def form(read_office):
    """Give the book of a partner's form over the last quarter."""
    from commonservices.queries.entities import entity_by_code

    def give(kind, code, language="en", period=QUARTER, office=read_office):
        book = drawn_book(draw_form(office, kind, entity_by_code(office, code), period, SheetWords(language)))
        book.name = f"{kind}-{code}.xlsx"
        return book

    return give
