"""The panel beside the overview: what is awaited, papers, the last acts; and what it leaves out."""

import dataclasses

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import arrangements, documents
from tests.builders import parties_of
from tests.commonservices.actions.lives import active
from tests.ui.arrangements.steps import paper, show
from tests.ui.kit.seen import heard
from tests.ui.shell_fakes import frame_for
from ui.arrangements.record_page import ArrangementPage
from ui.words import Words


@pytest.fixture
def side(fuel):
    return fuel.parts.overview.side


def attach(office, id, folder, kind, title):
    documents.attach(office, "arrangement", id, paper(folder, f"{title}.pdf", title.encode()), kind, title)


def test_without_papers_only_the_signed_copy_is_named(side):
    assert side.paper_list.value_widget("signed_copy").text()
    with pytest.raises(KeyError):
        side.paper_list.value_widget("0")


def test_at_most_five_other_papers_are_shown(fuel, side, office, three, tmp_path):
    for number in range(7):
        attach(office, three["fuel"], tmp_path, "ANNEX", f"Annex {number}")
    fuel.reload()
    titles = [side.paper_list.value_widget(str(place)).text() for place in range(5)]
    assert all(title.startswith("Annex ") for title in titles)
    assert len(set(titles)) == 5
    with pytest.raises(KeyError):
        side.paper_list.value_widget("5")


def test_the_signed_copy_is_not_listed_a_second_time(fuel, side, office, three, tmp_path):
    attach(office, three["fuel"], tmp_path, "SIGNED_COPY", "Signed by both")
    fuel.reload()
    with pytest.raises(KeyError):
        side.paper_list.value_widget("0")


def test_the_last_four_acts_are_shown_newest_first(fuel, side, office, three):
    for name in ("Diesel", "Petrol", "Gas", "Fuel", "Oil"):
        arrangements.set_field(office, three["fuel"], "title_en", name)
    fuel.reload()
    assert side.past_list.value_widget("3").text()
    with pytest.raises(KeyError):
        side.past_list.value_widget("4")


def test_nothing_is_said_about_exceptions_while_there_are_none(side, record_page, office):
    assert side.exception.isHidden()
    show(record_page, active(office))
    assert record_page.parts.overview.side.exception.isHidden()


def test_the_calendar_speaks_once_the_terms_are_signed(fuel, side, record_page, office, three):
    assert side._calendar(fuel.detail) == ""
    show(record_page, active(office))
    sentence = side._calendar(record_page.detail)
    assert sentence
    assert sentence in side.note.words.text()


def test_the_panel_and_its_lists_have_names(side, fuel):
    assert heard(side) == "At a glance"
    assert heard(fuel.parts.overview) == "Overview"
    for part in (side.missing, side.dates, side.scores):
        assert heard(part)


def test_what_is_missing_is_listed_and_not_said_twice(side):
    assert not side.missing.isHidden()
    listed = [line.go.accessibleDescription() for line in side.missing._lines]
    assert listed
    assert not any(sentence in side.note.words.text() for sentence in listed)


def test_each_missing_thing_leads_to_its_place(fuel, side):
    led = {}
    for line in list(side.missing._lines):
        fuel.tabs.select("overview")
        line.go.click()
        led[line.go.accessibleDescription().partition(".")[0]] = fuel.tabs.current_key()
    assert led == {"The draft is not attached": "documents"}


def test_a_party_removed_is_gone_from_every_part(fuel, frame, office, three):
    fuel.open({"id": str(three["clinic"])})
    arrangements.remove_party(office, parties_of(office, three["clinic"])["UNFPA"].id)
    fuel.reload()
    table = fuel.parts.overview.parties.table.rows
    assert "UNFPA" not in {table.cells(place)[0].text for place in range(table.rowCount())}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_in_other_languages_the_words_of_lists_are_not_english(office, appearance, tmp_path, shown, three, language):
    appearance.use(language=language)
    made = frame_for(office, appearance, tmp_path / language)
    page = ArrangementPage(dataclasses.replace(made, words=Words(language)))
    shown(page, 1100, 640)
    page.open({"id": str(three["fuel"])})
    rtl = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl is (language == "ar")
    assert page.stepper.steps[0].label == Words(language).state("DRAFT") != "Draft"
    assert page.header.state.text() == Words(language).state("DRAFT")
    table = page.parts.overview.parties.table.rows
    roles = {table.cells(place)[1].text for place in range(table.rowCount())}
    assert roles == {Words(language).code("party_roles", code) for code in ("PROVIDER", "CLIENT")}
    assert "Provider" not in roles
    assert ("\u2066" in page.header.detail.text()) is (language == "ar")
