"""What the columns of the register say."""

from datetime import date
from types import SimpleNamespace

import pytest

from ui.arrangements.list_columns import OPTIONAL, ListColumns, decision_tone, title_of
from ui.kit.columns import Distance

TODAY = date(2026, 10, 12)


def a_row(**changed):
    given = {
        "state": "ACTIVE", "title": "Shared clinic", "title_fr": "", "type": "MOU_CS", "parties": ("UNICEF", "WFP"),
        "decide_by": None, "expiry_on": None, "open_ended": False, "reference": "UNEXAM-MOU_CS-2026-001",
        "ceiling_amount": None, "currency": "USD", "owner": "A. Owner", "location": "Alpha", "flags": (),
    }  # fmt: skip
    return SimpleNamespace(**(given | changed))


@pytest.fixture
def columns(frame):
    return ListColumns(frame.words, lambda: TODAY)


@pytest.mark.parametrize(
    ("day", "tone"),
    [
        (None, ""),
        (date(2026, 10, 11), "crit"),
        (date(2026, 10, 12), "att"),
        (date(2026, 10, 26), "att"),
        (date(2026, 10, 27), ""),
    ],
)
def test_a_decision_is_late_soon_or_later(day, tone):
    assert decision_tone(day, TODAY) == tone


def test_date_and_distance_stand_together(columns):
    row = a_row(decide_by=date(2026, 10, 2))
    assert (columns.decide_by(row), columns.distance(row)) == ("2 Oct", Distance("10 d late", "crit"))
    assert columns.decide_by(a_row()) == "—"


def test_the_end_is_a_day_open_or_nothing(columns):
    assert columns.ends(a_row(expiry_on=date(2026, 12, 31))) == "31 Dec 26"
    assert columns.ends(a_row(open_ended=True)) == "Open"
    assert columns.ends(a_row()) == "—"
    assert columns.ends(a_row(open_ended=True, state="TERMINATED", expiry_on=date(2025, 1, 1))) == "1 Jan 25"


def test_a_lapsed_arrangement_in_use_has_its_own_mark(columns):
    assert columns.mark(a_row(state="EXPIRED")) == "expired"
    assert columns.mark(a_row(state="EXPIRED", flags=("LAPSED_BUT_USED",))) == "lapsed_used"


def test_what_has_ended_is_written_quietly(columns):
    assert columns.title_style(a_row(state="CLOSED")) == "muted"
    assert columns.title_style(a_row()) == "strong"


def test_type_parties_and_money_are_words(columns):
    assert columns.type(a_row()) == "MOU CS"
    assert columns.type_name(a_row()) == "Common services MOU"
    assert columns.parties(a_row()) == "UNICEF WFP"
    assert columns.ceiling(a_row(ceiling_amount=123456)) == "USD 1,235"
    assert columns.ceiling(a_row()) == "—"


def test_the_title_follows_the_language():
    row = a_row(title_fr="Dispensaire")
    assert title_of(row, "fr") == "Dispensaire"
    assert title_of(row, "en") == "Shared clinic"
    assert title_of(a_row(title=""), "en") == ""


def test_every_column_can_be_sorted_and_titles_differ(columns):
    made = columns.columns()
    assert all(column.sort for column in made)
    assert len({column.title for column in made}) == len(made)
    assert {column.key for column in made} >= set(OPTIONAL)
