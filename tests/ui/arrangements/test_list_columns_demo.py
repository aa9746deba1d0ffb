"""What the columns say of every arrangement of the demo mission."""

import shutil

import pytest

from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementFilter
from tests.conftest import DEMO_DAY
from ui.arrangements.list_columns import ListColumns, decision_tone
from ui.words import Words


@pytest.fixture(scope="module")
def demo_rows(demo_store, tmp_path_factory):
    path = tmp_path_factory.mktemp("columns") / "demo.csdb"
    shutil.copyfile(demo_store, path)
    with open_office(path, clock=FixedClock.on(DEMO_DAY), actor="Reader", check_place=False) as office:
        office.backs_up = False
        return queries.page(office, ArrangementFilter(), limit=500)


@pytest.fixture(params=["en", "fr", "ar"])
def words(request):
    return Words(request.param)


@pytest.fixture
def columns(words):
    return ListColumns(words, lambda: DEMO_DAY)


def column(columns, key):
    return next(each for each in columns.columns() if each.key == key)


def test_state_and_title_are_never_empty(columns, demo_rows):
    assert len(demo_rows) == 24
    for row in demo_rows:
        assert column(columns, "state").text(row).strip()
        assert column(columns, "title").text(row).strip()


def test_the_state_is_a_word_and_not_its_code(columns, words, demo_rows):
    for row in demo_rows:
        assert columns.state(row) == words.state(row.state)
        assert columns.state(row) != row.state


def test_every_type_has_a_name_beside_its_short_code(columns, words, demo_rows):
    for row in demo_rows:
        assert columns.type(row) == row.type.replace("_", " ")
        assert columns.type_name(row) == words.code("arrangement_types", row.type)
        assert columns.type_name(row) != row.type


def test_all_parties_are_read_out_in_their_order(columns, demo_rows):
    for row in demo_rows:
        assert columns.parties(row) == " ".join(columns.party_codes(row))
        assert len(columns.party_codes(row)) >= 2


def test_a_day_to_decide_has_its_distance_and_none_has_a_dash(columns, demo_rows):
    for row in demo_rows:
        if row.decide_by is None:
            assert columns.decide_by(row) == "—"
        else:
            assert any(each.isdigit() for each in columns.decide_by(row))
            assert columns.distance(row).text


def test_the_tone_of_a_decision_follows_its_day(columns, demo_rows):
    dated = [row for row in demo_rows if row.decide_by is not None]
    assert dated
    for row in dated:
        late = row.decide_by < DEMO_DAY
        assert (decision_tone(row.decide_by, DEMO_DAY) == "crit") == late


def test_money_and_reference_stand_where_they_are_known(columns, demo_rows):
    for row in demo_rows:
        assert row.reference in columns.reference(row)
        assert (columns.ceiling(row) == "—") == (row.ceiling_amount is None)
        assert row.ceiling_amount is None or row.currency in columns.ceiling(row)


def test_only_what_has_ended_for_good_is_quiet(columns, demo_rows):
    quiet = {row.state for row in demo_rows if columns.title_style(row) == "muted"}
    loud = {row.state for row in demo_rows if columns.title_style(row) == "strong"}
    assert quiet <= {"SUPERSEDED", "CLOSED", "CANCELLED", "TERMINATED"}
    assert "ACTIVE" in loud
    assert not quiet & loud


def test_lapsed_arrangements_in_use_have_a_mark_of_their_own(columns, demo_rows):
    lapsed = [row for row in demo_rows if "LAPSED_BUT_USED" in row.flags]
    assert lapsed
    assert {columns.mark(row) for row in lapsed} == {"lapsed_used"}
    assert "lapsed_used" not in {columns.mark(row) for row in demo_rows if row not in lapsed}
