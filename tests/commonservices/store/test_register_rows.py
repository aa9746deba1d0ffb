"""What one record shows in the lists."""

from datetime import date, timedelta

import pytest

from commonservices.actions import arrangements
from commonservices.domain.codelists import catalogue
from commonservices.queries import arrangements as listed
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.store.gathering import gather_arrangements
from commonservices.store.register_rows import Names, arrangement_row, service_line
from tests.builders import an_arrangement, an_office

TODAY = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as opened:
        yield opened


def row_on(office, id, day):
    with office.engine.connect() as connection:
        gathered = gather_arrangements(connection, [id], day)
        names = Names(connection)
        names.know(gathered)
        return arrangement_row(gathered.arrangements[id], names, day)


def test_the_lead_comes_first_then_the_provider_then_the_others_by_code(office):
    added = an_arrangement(office, parties=(("WHO", "CLIENT"), ("UNDP", "CLIENT"), ("WFP", "PROVIDER")))
    assert row_on(office, added.id, TODAY).values["parties"] == "WFP, UNDP, WHO"


def test_a_code_with_blanks_stays_one_party(demo_office):
    row = listed.page(demo_office, ArrangementFilter(text="DEMO-013"))[0]
    assert "Member State A (fictional)" in row.parties


def test_a_row_is_found_by_the_other_names_of_its_parties(office):
    added = an_arrangement(office, parties=(("UNDP", "PROVIDER"), ("WFP", "CLIENT")))
    words = row_on(office, added.id, TODAY).words.split()
    assert {"pam", "pnud", "wfp"} <= set(words)


def test_nothing_changes_by_itself_before_the_day_the_row_names(demo_office):
    rows = listed.page(demo_office, ArrangementFilter())
    assert len(rows) == 24
    for row in rows:
        now = row_on(demo_office, row.id, TODAY)
        change = now.values["next_change_on"]
        last_same = (change or TODAY + timedelta(days=400)) - timedelta(days=1)
        later = row_on(demo_office, row.id, last_same)
        assert later.values["flags"] == now.values["flags"], row.reference
        assert later.values["expiry_on"] == now.values["expiry_on"], row.reference


def test_turning_the_day_brings_new_flags(office):
    added = an_arrangement(
        office, effective_on="2026-01-01", expiry_on="2027-12-31", notice_days_termination="90", open_ended="no"
    )
    assert listed.rows(office, [added.id])[0].last_notice_on == date(2027, 10, 2)
    arrangements.set_field(office, added.id, "notice_days_termination", "30")
    assert listed.rows(office, [added.id])[0].last_notice_on == date(2027, 12, 1)


def test_every_catalogue_item_has_a_line():
    lines = {item.code: service_line(item.code) for item in catalogue()}
    assert lines == {item.code: item.line for item in catalogue()}
    assert set(lines.values()) >= {"FUE", "MED", "AVN"}
    assert service_line("X-NOBODY-01") == ""
