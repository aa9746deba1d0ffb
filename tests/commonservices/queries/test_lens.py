"""What each priority was served by in a period, and which gender figures lack words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import lens as acts
from commonservices.domain.ids import of_link
from commonservices.domain.quality import KpiDefinition, KpiReading
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import lens
from tests.builders import a_service, an_arrangement, an_office
from tests.commonservices.actions.lives import a_draft, active

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def line(found: lens.Lens, scheme: str, code: str) -> lens.PriorityLine:
    return next(each for each in found.lines if (each.scheme, each.code) == (scheme, code))


def a_figure(office: Office, service: UUID, day: date = date(2026, 3, 31), code: str = "G1") -> UUID:
    """Read a gender indicator of a service."""
    kpi = KpiDefinition(
        id=of_link("kpi", code), code=code, name_en="Women among drivers", name_fr="Conductrices", category="GENDER"
    )
    id = of_link(str(service), code, str(day))
    with office.work("reading_set") as work:
        work.put(kpi)
        work.put(KpiReading(id=id, service_id=service, kpi_id=kpi.id, as_of=day, value=Decimal("12.5")))
    return id


def a_narrative(office: Office, kind: str, about: UUID, **values: Any) -> UUID:
    told = " ".join(["word"] * 30)
    usual = {"starts_on": YEAR[0], "ends_on": YEAR[1], "what_changed": told, "for_whom": told, "next_step": "More."}
    given = {"subject_kind": kind, "subject_id": about, "kind": "GENDER", **usual, **values}
    return acts.write_narrative(office, given).id


def test_a_priority_is_served_by_what_is_in_force(office: Office) -> None:
    id = active(office, sdg=frozenset({"3"}), rc_involvement="CO_SIGNED")
    an_arrangement(office, sdg=frozenset({"3"}), effective_on="2026-01-01")
    found = lens.lens(office, *YEAR)
    assert found.arrangements == 1
    assert [each.id for each in line(found, "SDG", "3").served_by] == [id]
    assert line(found, "SDG", "4").served_by == ()
    assert (found.involvement, found.levels) == ((("CO_SIGNED", 1),), (("FIELD", 1),))


def test_what_ended_before_the_period_or_began_after_it_does_not_count(office: Office) -> None:
    active(office, sdg=frozenset({"3"}))
    assert lens.lens(office, date(2024, 1, 1), date(2025, 12, 31)).arrangements == 0
    assert lens.lens(office, date(2025, 12, 1), date(2026, 1, 31)).arrangements == 1
    assert lens.lens(office, date(2026, 12, 1), date(2027, 3, 31)).arrangements == 1
    assert lens.lens(office, date(2027, 1, 1), date(2027, 3, 31)).arrangements == 0


def test_reasons_and_evidence_are_told_and_their_lack_is_counted(office: Office) -> None:
    id = active(office, sdg=frozenset({"3", "6"}))
    acts.serve(office, id, "SDG", "3", "A clinic for all.")
    found = lens.lens(office, *YEAR)
    assert [(each.reason, each.has_evidence) for each in line(found, "SDG", "3").served_by] == [
        ("A clinic for all.", False)
    ]
    assert (line(found, "SDG", "3").unreasoned, line(found, "SDG", "6").unreasoned) == (0, 1)
    own = lens.of_arrangement(office, id)
    assert (len(own.lines), own.unreasoned, own.fixed) == (2, 1, True)


def test_an_arrangement_that_is_gone_is_known(office: Office) -> None:
    with pytest.raises(Known):
        lens.of_arrangement(office, UUID(int=9))
    with pytest.raises(Known):
        lens.narrative(office, UUID(int=9))


def test_a_gender_figure_without_a_narrative_is_listed(office: Office) -> None:
    service = a_service(office).id
    id = a_figure(office, service)
    found = lens.lens(office, *YEAR)
    assert [(each.id, each.kpi_code, each.value, each.pair) for each in found.gaps] == [
        (id, "G1", Decimal("12.5"), "no_narrative")
    ]
    assert lens.lens(office, date(2026, 4, 1), YEAR[1]).figures == ()


@pytest.mark.parametrize("about", ["service", "arrangement", "office"])
def test_a_validated_narrative_on_service_arrangement_or_office_lets_it_travel(office: Office, about: str) -> None:
    above = a_draft(office, service=False)
    service = a_service(office, arrangement_id=above).id
    a_figure(office, service)
    own = office.profile()
    assert own is not None
    kinds = {
        "service": ("SHARED_SERVICE", service),
        "arrangement": ("ARRANGEMENT", above),
        "office": ("OFFICE", own.id),
    }
    id = a_narrative(office, *kinds[about])
    assert [each.pair for each in lens.gender_figures(office, *YEAR)] == ["written"]
    acts.validate_narrative(office, id, "Gender adviser")
    assert [each.pair for each in lens.gender_figures(office, *YEAR)] == ["covered"]
    assert lens.lens(office, *YEAR).gaps == ()


def test_names_are_french_for_a_french_reader(office: Office) -> None:
    a_figure(office, a_service(office, name_fr="Carburant").id)
    office.language = "fr"
    found = lens.gender_figures(office, *YEAR)[0]
    assert (found.kpi_name, found.service_name) == ("Conductrices", "Carburant")


def test_the_narratives_of_a_period_are_those_that_touch_it(office: Office) -> None:
    about = an_arrangement(office, reference="T-001").id
    id = a_narrative(office, "ARRANGEMENT", about)
    found = lens.narratives(office, date(2026, 12, 31), date(2027, 1, 31))
    assert [(each.record.id, each.reference, each.status, each.words) for each in found] == [
        (id, "T-001", "written", 61)
    ]
    assert lens.narratives(office, date(2027, 1, 1), date(2027, 1, 31)) == []
    assert lens.of_arrangement(office, about).narratives[0].record == lens.narrative(office, id)


def test_the_demo_serves_its_priorities_in_its_year(demo_office: Office) -> None:
    found = lens.lens(demo_office, date(2025, 7, 1), date(2026, 6, 30))
    assert found.arrangements == 21
    assert [each.reference for each in line(found, "DSG", "DSG2021-2").served_by] == ["DEMO-016"]
    assert sum(count for _, count in found.involvement) == 21
