"""The journal read as a history."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.actions import arrangements, documents, undo, usage
from commonservices.store import histories
from tests.builders import a_service, an_arrangement, an_office, entity


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as opened:
        yield opened


def lines(office, kind, id, limit=100):
    with office.engine.connect() as connection:
        return histories.of_record(connection, kind, id, 0, limit)


def test_what_belongs_to_a_record_is_in_its_history(office, tmp_path):
    added = an_arrangement(office)
    party = lines(office, "arrangement", added.id)
    assert {line[6] for line in party} >= {"arrangement", "arrangement_version", "arrangement_party"}
    paper = tmp_path / "paper.txt"
    paper.write_text("signed")
    documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    assert lines(office, "arrangement", added.id)[0][6] == "document"


def test_each_line_says_from_what_to_what(office):
    added = an_arrangement(office, title_en="One")
    arrangements.set_field(office, added.id, "title_en", "Two", why="Because")
    line = lines(office, "arrangement", added.id)[0]
    assert line[8:11] == ("title_en", "One", "Two")
    assert line[5] == "Because"


def test_a_removed_row_and_its_return_are_lines_of_their_own(office):
    added = an_arrangement(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("UNDP", "CLIENT")))
    party = next(each for each in lines(office, "arrangement", added.id) if each[10] == entity("UNDP"))[7]
    arrangements.remove_party(office, party)
    undo.undo(office, undo.last(office).transaction)
    marks = [(line[9], line[10]) for line in lines(office, "arrangement", added.id) if line[8] == ""]
    assert marks == [("removed", "present"), ("present", "removed")]


def test_the_history_of_a_service_shows_its_use(office):
    service = a_service(office)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), Decimal(4))
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), Decimal(5))
    newest = lines(office, "shared_service", service.id)[0]
    assert newest[8:11] == ("quantity", Decimal("4.0000"), Decimal("5.0000"))


def test_acts_come_the_newest_first_with_the_fields_they_changed(office):
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "title_en", "Another title")
    with office.engine.connect() as connection:
        found = histories.acts(connection, 0, 50, ())
        assert histories.count_acts(connection, ()) == len(found)
    assert [act.act for act in found][:2] == ["field_set", "arrangement_added"]
    assert [act.number for act in found] == sorted((act.number for act in found), reverse=True)


def test_names_are_given_for_what_a_history_mentions(office):
    added, service = an_arrangement(office), a_service(office)
    with office.engine.connect() as connection:
        names = histories.names_of(connection, [added.id, service.id, entity("WFP")])
    assert names == {added.id: added.reference, service.id: service.reference, entity("WFP"): "WFP"}
