"""The register of arrangements and the page of one."""

from datetime import date

import pytest
from sqlalchemy import event

from commonservices.actions import arrangements as acting
from commonservices.errors import Known
from commonservices.queries import arrangements
from commonservices.queries.arrangements import NEWEST, ArrangementFilter
from commonservices.queries.refs import find_ref
from tests.builders import an_arrangement, an_office

EVERYTHING = ArrangementFilter()


def references(rows):
    return [row.reference for row in rows]


def test_the_demo_register_has_24_arrangements_and_its_views_count_them(demo_office):
    assert arrangements.count(demo_office, EVERYTHING) == 24
    counts = arrangements.view_counts(demo_office)
    assert counts["all"] == 24
    assert counts["ending"] == 4
    assert counts["lapsed"] == 1
    for view, number in counts.items():
        assert len(arrangements.page(demo_office, ArrangementFilter(view=view))) == number


def test_ending_in_180_days_shows_the_four_of_the_demo(demo_office):
    rows = arrangements.page(demo_office, ArrangementFilter(view="ending"), "expiry_on")
    assert references(rows) == ["DEMO-005", "DEMO-004", "DEMO-017", "DEMO-021"]


def test_a_row_says_what_the_register_shows(demo_office):
    row = arrangements.page(demo_office, ArrangementFilter(text="DEMO-004"))[0]
    assert (row.state, row.type, row.lead) == ("ACTIVE", "CSA", "UNEXAM")
    assert row.parties[0] == "UNEXAM"
    assert len(row.parties) == 10
    assert row.expiry_on == date(2026, 11, 30)
    assert row.last_notice_on == date(2026, 9, 1)
    assert row.decide_by == date(2026, 8, 18)
    assert row.services == 3
    assert "EXPIRING" in row.flags


@pytest.mark.parametrize("sort", ["reference", "title_key", "state", "expiry_on", "decide_by", "parties"])
def test_two_ways_of_sorting_show_the_same_records(demo_office, sort):
    up = references(arrangements.page(demo_office, EVERYTHING, sort))
    down = references(arrangements.page(demo_office, EVERYTHING, sort, descending=True))
    assert up == down[::-1]
    assert len(set(up)) == 24


def test_pages_put_together_are_the_whole_list(demo_office):
    whole = references(arrangements.page(demo_office, EVERYTHING, "title_key"))
    parts = [
        reference
        for offset in range(0, 24, 5)
        for reference in references(arrangements.page(demo_office, EVERYTHING, "title_key", offset=offset, limit=5))
    ]
    assert parts == whole


def test_places_are_the_positions_in_the_sorted_list(demo_office):
    rows = arrangements.page(demo_office, EVERYTHING, "expiry_on")
    places = arrangements.places(demo_office, EVERYTHING, [row.id for row in rows], "expiry_on")
    assert [places[row.id] for row in rows] == list(range(24))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ArrangementFilter(states=frozenset({"SUSPENDED"})), ["DEMO-023"]),
        (ArrangementFilter(types=frozenset({"LAS"})), ["DEMO-013"]),
        (ArrangementFilter(flags=frozenset({"LAPSED_BUT_USED"})), ["DEMO-006"]),
        (ArrangementFilter(text="infirm zzz"), []),
        (ArrangementFilter(parties=frozenset({"DSS"})), ["DEMO-005"]),
        (ArrangementFilter(text="clinic"), ["DEMO-004"]),
        (ArrangementFilter(where={"state": "DRAFT"}), ["DEMO-022"]),
    ],
)
def test_filters_show_what_matches(demo_office, wanted, expected):
    assert references(arrangements.page(demo_office, wanted, "reference")) == expected
    assert arrangements.count(demo_office, wanted) == len(expected)


def test_typing_shows_the_newest_first(tmp_path):
    with an_office(tmp_path) as office:
        made = [an_arrangement(office, title_en=f"Fuel supply {number}").reference for number in range(5)]
        rows = arrangements.page(office, ArrangementFilter(text="fuel sup"), NEWEST, limit=3)
        assert references(rows) == made[::-1][:3]


def test_a_page_of_many_rows_asks_the_database_once(demo_office):
    asked = []
    event.listen(demo_office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    arrangements.page(demo_office, EVERYTHING, "decide_by", limit=200)
    assert len(asked) == 1


def test_the_detail_of_one_arrangement_has_everything_the_page_shows(demo_office):
    detail = arrangements.detail(demo_office, find_ref(demo_office, "demo-020").id)
    assert detail.row.state == "SIGNING"
    assert detail.parties[0].code == "UNEXAM"
    signed = {line.code for line in detail.parties if line.party.signed_on}
    assert signed == {"UNEXAM", "RCO", "UNDP", "WFP", "WHO"}
    assert [line.service.reference for line in detail.services] == ["DEMO-S38"]
    assert {move.to_state for move in detail.moves} == {"SIGNED", "CANCELLED"}
    assert [each.to_state for each in detail.events][-1] == "SIGNING"


def test_the_number_of_queries_of_a_detail_does_not_grow_with_its_parties(demo_office):
    asked = []
    event.listen(demo_office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    arrangements.detail(demo_office, find_ref(demo_office, "DEMO-002").id)
    many = len(asked)
    asked.clear()
    arrangements.detail(demo_office, find_ref(demo_office, "DEMO-017").id)
    assert many == len(asked)


def test_an_arrangement_that_is_not_here_is_said(demo_office):
    with pytest.raises(Known, match="no longer in the register"):
        arrangements.detail(demo_office, demo_office.new_id())


def test_a_french_reader_sees_french_titles_where_there_are_some(tmp_path):
    with an_office(tmp_path) as office:
        an_arrangement(office, title_en="Fuel", title_fr="Carburant")
        an_arrangement(office, title_en="Water")
        office.language = "fr"
        assert {row.title for row in arrangements.page(office, EVERYTHING)} == {"Carburant", "Water"}


def test_ceilings_are_summed_by_currency(tmp_path):
    with an_office(tmp_path) as office:
        ids = [
            an_arrangement(office, ceiling_amount="100.50", currency="USD").id,
            an_arrangement(office, ceiling_amount="20", currency="USD").id,
            an_arrangement(office, ceiling_amount="7000", currency="XAF").id,
            an_arrangement(office).id,
        ]
        assert arrangements.totals(office, ids) == {"USD": 12050, "XAF": 7000}


def test_as_of_a_day_gives_the_register_as_it_was(tmp_path):
    with an_office(tmp_path) as office:
        added = an_arrangement(office, title_en="First title")
        office.clock.move(days=3)
        acting.set_field(office, added.id, "title_en", "Second title")
        with office.as_of(date(2026, 10, 2)) as past:
            assert [row.title for row in arrangements.page(past, EVERYTHING)] == ["First title"]
            assert past.read_only
        with office.as_of(date(2026, 9, 30)) as before:
            assert arrangements.count(before, EVERYTHING) == 0
        assert [row.title for row in arrangements.page(office, EVERYTHING)] == ["Second title"]
