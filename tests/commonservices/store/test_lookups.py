"""Small look-ups by reference and by words."""

import pytest

from commonservices.actions import arrangements, undo
from commonservices.store import lookups
from tests.builders import an_arrangement, an_office


def test_the_exact_reference_wins_over_another_case(demo_office):
    with demo_office.engine.connect() as connection:
        assert lookups.by_reference(connection, "DEMO-004")[2] == "DEMO-004"
        assert lookups.by_reference(connection, "demo-004")[2] == "DEMO-004"
        assert lookups.by_reference(connection, "DEMO-004", "shared_service") is None


def test_a_removed_record_is_not_found(tmp_path):
    with an_office(tmp_path) as office:
        added = an_arrangement(office)
        undo.undo(office, undo.last(office).transaction)
        with office.engine.connect() as connection:
            assert lookups.by_reference(connection, added.reference) is None
            assert lookups.found(connection, "shared fuel", 10) == []


@pytest.mark.parametrize("text", ["pam", "PAM", "wfp"])
def test_entities_are_found_by_code_and_alias(demo_office, text):
    with demo_office.engine.connect() as connection:
        assert "WFP" in {row.short_code for row in lookups.entities(connection, text, 10)}
        assert lookups.entities(connection, "  ", 10) == []


def test_words_find_the_newest_first(tmp_path):
    with an_office(tmp_path) as office:
        first, second = an_arrangement(office), an_arrangement(office)
        arrangements.set_field(office, first.id, "title_en", "Shared fuel again")
        with office.engine.connect() as connection:
            found = [row.id for _, row in lookups.found(connection, "shared", 10)]
        assert found == [second.id, first.id]
