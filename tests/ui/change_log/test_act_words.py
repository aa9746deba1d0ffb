"""What is said of acts and values."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.queries.history import ActLine, HistoryLine, Naming
from ui.change_log.act_words import ActWords
from ui.words import Words

ID, WHO = UUID(int=1), UUID(int=2)
AT = datetime(2026, 10, 2, 12, tzinfo=UTC)
NAMING = Naming({ID: "DEMO-022", WHO: "WHO"}, {}, {(ID, "currency"): "USD"})
SET = ActLine(b"t", 3, "field_set", "DEMO-022", "", "A. Tester", AT, 1, None, None, redoes=False, fields=("title_en",))
UNDOING = replace(SET, act="undone", fields=(), undoes=b"s", undone_act="field_set", undone_fields=("title_en",))


@pytest.fixture
def words(qapp):
    return ActWords(Words("en"))


@pytest.mark.parametrize(
    ("line", "title", "undo"),
    [
        (SET, "Title (English) changed", "Undo Title (English) of DEMO-022"),
        (replace(SET, fields=()), "Field changed", "Undo “Field changed” of DEMO-022"),
        (
            replace(SET, fields=("title_en", "notes")),
            "Changed: Title (English), Notes",
            "Undo “Changed: Title (English), Notes” of DEMO-022",
        ),
        (replace(SET, act="party_added", fields=()), "Party added", "Undo “Party added” of DEMO-022"),
        (
            replace(SET, act="bulk_set", fields=(), subject=""),
            "Several records changed",
            "Undo “Several records changed”",
        ),
        (UNDOING, "Undone: Title (English) changed", ""),
        (replace(UNDOING, undone_act=""), "Undone", ""),
        (replace(UNDOING, redoes=True), "Done again", ""),
    ],
)
def test_acts_are_named_as_a_person_says_them(words, line, title, undo):
    assert words.title(line) == title
    if undo:
        assert words.undo(line) == undo
        assert words.redo(line) == undo.replace("Undo", "Redo", 1)


def test_redoing_names_the_act_that_was_undone(words):
    assert words.redo(UNDOING) == "Redo Title (English) of DEMO-022"
    assert words.redone(UNDOING) == "Done again: Title (English) of DEMO-022"
    assert words.undone(SET) == "Undone: Title (English) of DEMO-022"


@pytest.mark.parametrize(
    ("line", "became", "blocked"),
    [
        (SET, "", ""),
        (replace(SET, undone_by=b"u"), "Undone", ""),
        (replace(UNDOING, undone_by=b"u"), "Brought back", ""),
        (replace(SET, act="signature_recorded"), "Stays: amend it", "froze"),
        (replace(SET, act="state_moved", seals=True), "Stays: amend it", "froze"),
        (replace(SET, act="store_made"), "", "founding"),
        (replace(UNDOING, redoes=True), "", "Undo the act itself"),
    ],
)
def test_it_is_said_what_became_of_an_act_and_what_stands_against_undoing_it(words, line, became, blocked):
    assert words.became(line) == became
    assert blocked in words.blocked(line)
    assert bool(blocked) == bool(words.blocked(line))


@pytest.mark.parametrize(
    ("kind", "field", "value", "shown"),
    [
        ("arrangement_version", "ceiling_amount", 500000, "USD 5,000.00"),
        ("arrangement_version", "title_en", "Fuel", "Fuel"),
        ("arrangement_version", "title_en", "", "nothing"),
        ("arrangement_version", "expiry_on", None, "nothing"),
        ("arrangement_version", "expiry_on", AT.date(), "2 October 2026"),
        ("arrangement_version", "lead_entity_id", WHO, "WHO"),
        ("arrangement_version", "lead_entity_id", UUID(int=9), "00000000"),
        ("arrangement_version", "financial_basis", "REIMBURSABLE", "Reimbursable"),
        ("arrangement", "location_ids", frozenset({ID, WHO}), "DEMO-022, WHO"),
        ("arrangement_event", "at", AT, "2 Oct 2026"),
        ("monthly_usage", "quantity", Decimal("4.5"), "4.5"),
        ("arrangement", "unheard_of", 7, "7"),
    ],
)
def test_values_are_shown_as_people_read_them(words, kind, field, value, shown):
    assert words.value(kind, field, ID, value, NAMING).startswith(shown)


def test_records_are_told_apart_by_what_they_belong_to(words):
    party = UUID(int=5)
    naming = replace(NAMING, links={party: (("arrangement_id", ID), ("entity_id", WHO))})
    assert words.record("arrangement_party", party, naming) == "Party DEMO-022 · WHO"
    month = replace(NAMING, links={party: (("service_id", ID), ("consumer_id", WHO), ("month", AT.date()))})
    assert words.record("monthly_usage", party, month).startswith("Monthly usage DEMO-022 · WHO · ")
    assert words.record("arrangement", ID, NAMING) == "Arrangement DEMO-022"
    assert words.record("waiver", UUID(int=7), NAMING) == "Waiver"


def made(field, before, after, kind="arrangement_version"):
    return HistoryLine(b"t", AT, "A", "field_set", "DEMO-022", "", kind, ID, field, before, after)


def test_a_change_is_said_from_and_to(words):
    assert words.change(made("title_en", "Fuel", "Diesel"), NAMING) == "Fuel → Diesel"
    assert words.change(made("title_en", "", "Diesel"), NAMING, fresh=True) == "Diesel"
    assert words.change(made("", "present", "removed"), NAMING) == ""
    assert words.what(made("", "present", "removed")) == "Record removed"
    assert words.what(made("", "removed", "present")) == "Record brought back"
    assert words.what(made("title_en", "", "Diesel")) == "Title (English)"


def test_a_record_is_new_when_what_never_changes_was_written_first(words):
    assert words.is_new([made("arrangement_id", None, ID)])
    assert not words.is_new([made("ceiling_amount", None, 5), made("", "present", "removed")])


def test_every_act_that_can_be_searched_has_words(words):
    names = words.names()
    assert all(names.values())
    assert {"field_set", "store_made", "review_recorded", "demo_seeded"} <= set(names)
    assert words.row_state("removed") == "the record is brought back"
    assert words.row_state("other") == "other"
