"""Rows pasted from a spreadsheet become a rehearsal of an import, with a look before anything is logged."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from commonservices.queries import history
from commonservices.queries.arrangements import ArrangementFilter, count
from tests.ui.pages import calm, run
from ui.arrangements.page import ArrangementsPage
from ui.imports.page import ImportsPage
from ui.page import parse_address

GOOD = "Type\ttitle_en\tParties\tColour\nSLA\tFirst\tWHO, WFP\tred\nMOU_CS\tSecond\tUNDP WHO:CLIENT\t"
BAD = f"{GOOD}\nSLA\tThird\tXQZ9\t"


@pytest.fixture
def pasted(frame, shown, three, qtbot):
    """Pastes a text into the register of arrangements, and gives the page it leads to; None when it leads nowhere."""
    made = ArrangementsPage(frame)
    made.problems = []
    made.problem.connect(made.problems.append)
    shown(made, 1100, 620)
    made.open({})
    led = []
    made.open_requested.connect(led.append)
    pages = []

    def paste(text):
        QGuiApplication.clipboard().setText(text)
        run(made, "arrangements.paste")
        if not led:
            return made
        place, address = parse_address(led.pop())
        assert place == "imports"
        page = ImportsPage(frame)
        pages.append(page)
        shown(page, 1100, 620)
        page.open(address)
        calm(frame, qtbot)
        return page

    yield paste
    for page in pages:
        page.discard()


def cells(page, key, column):
    model = page.lists.models[key]
    place = model.column_of(column)
    return [model.cells(row)[place].text for row in range(model.rowCount())]


def test_pasted_rows_are_logged_as_one_act_and_taken_back_as_one(pasted, office, frame, qtbot):
    page = pasted(GOOD)
    assert cells(page, "add", "row") == ["2", "3"]
    assert cells(page, "headings", "heading")[-1].strip("\u2068\u2069") == "Colour"
    before = history.count(office)
    run(page, "imports.apply")
    calm(frame, qtbot)
    assert count(office, ArrangementFilter()) == 5
    assert history.count(office) == before + 1
    frame.bridge.undo()
    assert count(office, ArrangementFilter()) == 3


def test_a_row_that_cannot_be_logged_is_named_and_nothing_is_logged(pasted, office):
    page = pasted(BAD)
    assert cells(page, "refused", "row") == ["4"]
    assert "XQZ9" in cells(page, "refused", "gist")[0]
    assert count(office, ArrangementFilter()) == 3


def test_a_word_alone_says_how_to_copy_and_leads_nowhere(pasted):
    page = pasted("just words")
    assert page.problems[-1].startswith("The first line has no heading")
