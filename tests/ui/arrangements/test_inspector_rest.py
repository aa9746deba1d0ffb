"""The panel beside the register while something else than the list is shown."""

import pytest

from tests.builders import an_arrangement
from ui.arrangements.page import ArrangementsPage
from ui.arrangements.summary import Summary


@pytest.fixture
def page(frame, shown):
    made = ArrangementsPage(frame)
    shown(made, 1100, 620)
    return made


def test_nothing_is_said_beside_the_new_form(page):
    page.open({})
    page.start_new()
    assert page.panel.currentWidget() is page.panel.blank
    page.panel.read_now()
    assert page.panel.currentWidget() is page.panel.blank


def test_leaving_the_form_brings_the_record_back(page, three):
    page.open({"row": str(three["fuel"])})
    page.start_new()
    assert page.panel.currentWidget() is page.panel.blank
    assert page.escape()
    page.panel.read_now()
    assert page.panel.currentWidget() is page.panel.record
    assert page.panel.record.shown_id == str(three["fuel"])


def test_leaving_the_form_of_an_empty_register_brings_the_keys_back(page):
    page.open({})
    page.start_new()
    page.escape()
    assert page.panel.currentWidget() is page.panel.hint


def test_a_period_without_days_is_one_dash(frame, office, detail):
    bare = an_arrangement(office, title_en="Undated")
    assert Summary(frame.words).period(detail(bare.id)) == "—"
