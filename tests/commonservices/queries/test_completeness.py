"""How complete the record and its clauses are."""

import pytest

from commonservices.actions import arrangements
from commonservices.queries.completeness import completeness
from tests.builders import an_arrangement, an_office
from tests.commonservices.actions.lives import a_draft


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as made:
        yield made


def test_completeness_counts_fields_and_clauses(office):
    id = an_arrangement(office).id
    empty = completeness(office, id)
    assert empty.clauses.done == 0
    assert "owner_person_id" in empty.record.missing
    arrangements.check_clause(office, id, "AUDIT", "Y", reference="4.2", note="yearly")
    arrangements.check_clause(office, id, "DATA", "NA")
    after = completeness(office, id)
    assert (after.clauses.done, after.clauses.total) == (1, empty.clauses.total - 1)
    line = next(each for each in after.clause_lines if each.clause == "AUDIT")
    assert (line.needed, line.present, line.reference, line.note) == (True, "Y", "4.2", "yearly")
    filled = a_draft(office)
    assert completeness(office, filled).record.percent > after.record.percent
