"""What the policy lens reads of the store."""

from __future__ import annotations

from datetime import date

from commonservices.actions import lens as acts
from commonservices.office import Office
from commonservices.store import lens_rows
from tests.builders import an_arrangement

DRAFT = {"DRAFT"}


def test_terms_count_from_their_first_to_their_last_day(office: Office) -> None:
    an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-12-31", title_fr="Carburant")
    days = {
        (date(2025, 1, 1), date(2025, 12, 31)): 0,
        (date(2025, 1, 1), date(2026, 1, 1)): 1,
        (date(2026, 12, 31), date(2027, 5, 1)): 1,
        (date(2027, 1, 1), date(2027, 5, 1)): 0,
    }
    with office.engine.connect() as connection:
        for (first, last), count in days.items():
            assert len(lens_rows.in_force(connection, first, last, DRAFT)) == count
        held = lens_rows.in_force(connection, date(2026, 1, 1), date(2026, 1, 1), DRAFT)[0]
        assert (held.title("fr"), held.title("es")) == ("Carburant", "Shared fuel")
        assert lens_rows.in_force(connection, date(2026, 1, 1), date(2026, 1, 1), {"ACTIVE"}) == []


def test_open_ended_terms_have_no_last_day(office: Office) -> None:
    an_arrangement(office, effective_on="2026-01-01", open_ended=True)
    with office.engine.connect() as connection:
        assert len(lens_rows.in_force(connection, date(2199, 1, 1), date(2199, 1, 1), DRAFT)) == 1


def test_reasons_are_found_by_arrangement_scheme_and_code(office: Office) -> None:
    id = an_arrangement(office).id
    acts.serve(office, id, "SDG", "3", "A clinic.")
    with office.engine.connect() as connection:
        assert {key: each.reason for key, each in lens_rows.tags(connection).items()} == {(id, "SDG", "3"): "A clinic."}
        said = lens_rows.said(connection, id)
    assert (said.tags["SDG", "3"].reason, said.papers) == ("A clinic.", {})


def test_narratives_come_with_the_newest_period_first(office: Office) -> None:
    id = an_arrangement(office).id
    for year in (2024, 2026, 2025):
        given = {"subject_kind": "ARRANGEMENT", "subject_id": id, "what_changed": str(year)}
        acts.write_narrative(office, {**given, "starts_on": date(year, 1, 1), "ends_on": date(year, 12, 31)})
    with office.engine.connect() as connection:
        assert [each.what_changed for each in lens_rows.narratives(connection, id)] == ["2026", "2025", "2024"]
        assert len(lens_rows.narratives(connection)) == 3
        assert lens_rows.figures(connection, "GENDER", date(2020, 1, 1), date(2030, 1, 1)) == []
