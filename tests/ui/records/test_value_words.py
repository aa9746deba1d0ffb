"""Values of fields as people read them, in three languages."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementVersion
from commonservices.domain.fields import record_type
from commonservices.queries import documents as queries
from tests.builders import an_arrangement, entity
from tests.ui.shell_fakes import new_office
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.records.value_words import NAMELESS, NOTHING, ValueWords
from ui.words import Words

TERMS = record_type(ArrangementVersion).by_name


@pytest.fixture
def in_language(tmp_path, appearance):
    """Makes the words of values in a language, in an office of its own."""
    office = new_office(tmp_path / "words")
    bridge = Bridge(office)

    def make(language):
        frame = PageFrame(bridge, Jobs(), appearance, None, Words(language))
        return ValueWords(frame, Lookups(bridge))

    yield make
    office.close(backup=False)


@pytest.fixture
def values(in_language):
    return in_language("en")


@pytest.mark.parametrize("name", ["title_en", "expiry_on", "ceiling_amount", "legal_basis", "lead_entity_id", "notes"])
@pytest.mark.parametrize("nothing", [None, "", frozenset()])
def test_nothing_is_one_dash_whatever_the_field(values, name, nothing):
    field = {**record_type(Arrangement).by_name, **TERMS}[name]
    assert values.value(field, nothing) == NOTHING


@pytest.mark.parametrize(
    ("language", "day", "money"),
    [("en", "1 March 2026", "USD 1,234.50"), ("fr", "1er mars 2026", "1 234,50"), ("ar", "1 مارس 2026", "234")],
)
def test_days_and_money_follow_the_language(in_language, language, day, money):
    made = in_language(language)
    assert made.value(TERMS["effective_on"], date(2026, 3, 1)) == day
    shown = made.value(TERMS["ceiling_amount"], 123450, "USD").replace("\u202f", " ").replace("\xa0", " ")
    assert money in shown
    assert "USD" in shown


def test_money_keeps_the_decimals_of_its_currency(values):
    assert values.value(TERMS["ceiling_amount"], 1234, "JPY").endswith("1,234")
    assert values.value(TERMS["ceiling_amount"], 1234, "USD").endswith("12.34")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_codes_are_words_in_the_order_of_reading(in_language, language):
    made = in_language(language)
    shown = made.value(TERMS["financial_basis"], "COST_SHARED")
    assert shown == Words(language).code("financial_basis", "COST_SHARED")
    assert "_" not in made.value(TERMS["legal_basis"], frozenset({"FR_105_11"}))


def test_yes_and_no_are_words(values):
    said = {values.value(TERMS["open_ended"], answer) for answer in (True, False)}
    assert len(said) == 2
    assert not said & {"True", "False", NOTHING}


def test_nought_is_a_value_and_not_nothing(values):
    assert values.value(TERMS["notice_days_termination"], 0) == "0"
    assert values.value(TERMS["ceiling_amount"], 0, "USD") == "USD 0.00"


def test_a_moment_shows_day_and_time(values):
    field = record_type(ArrangementEvent).by_name["at"]
    assert "2026" in values.value(field, datetime(2026, 10, 12, 12, tzinfo=UTC))


def test_an_entity_is_called_by_its_code_and_name(values):
    assert values.value(TERMS["lead_entity_id"], entity("WFP")) == "WFP · World Food Programme"


def test_in_arabic_a_latin_name_keeps_its_direction(in_language):
    shown = in_language("ar").value(TERMS["lead_entity_id"], entity("WFP"))
    assert shown.startswith("\u2066")
    assert shown.endswith("\u2069")


def test_one_that_is_not_there_has_no_name_and_shows_no_identifier(values):
    shown = values.value(TERMS["lead_entity_id"], UUID(int=7))
    assert shown == NAMELESS
    assert values.name("location", UUID(int=7)) == NOTHING


def test_a_paper_is_called_by_its_title_else_by_its_file(in_language, tmp_path):
    values = in_language("en")
    office = values._frame.bridge.office
    id = an_arrangement(office).id
    for name, title in (("one.pdf", "Signed copy of the agreement"), ("two.pdf", "")):
        (tmp_path / name).write_bytes(name.encode())
        actions.attach(office, "arrangement", id, tmp_path / name, "SIGNED_COPY", title)
    named, plain = sorted(queries.attached(office, id), key=lambda each: each.file_name)
    field = record_type(ArrangementEvent).by_name["document_id"]
    assert values.value(field, named.id) == "Signed copy of the agreement"
    assert values.value(field, plain.id) == plain.title == "two"
    assert values.value(field, UUID(int=7)) == NAMELESS


def test_several_are_listed_in_order_of_their_names(values):
    field = record_type(Arrangement).by_name["location_ids"]
    assert values.value(field, frozenset({UUID(int=8), UUID(int=9)})) == f"{NOTHING}, {NOTHING}"
