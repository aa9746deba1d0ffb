"""The flags of today with the record each stands on: which are told, in which order, in which language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from commonservices.office import Office
from commonservices.queries.flag_lines import alerts
from tests.builders import a_service, an_office
from tests.commonservices.actions.lives import active

RANK = {"crit": 0, "att": 1}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Four services without paper, entered against the order of their numbers, and an arrangement past its end."""
    made = an_office(tmp_path_factory.mktemp("flags"))
    for number in (4, 3, 2, 1):
        names = {"name_en": f"Water {number}", "name_fr": "Eau" if number == 1 else ""}
        a_service(made, reference=f"S-{number}", status="ACTIVE", started_on=date(2026, 1, number), **names)
    active(made, expiry_on=date(2026, 10, 20), title_en="Fuel", title_fr="Carburant")
    yield made
    made.close(backup=False)


def test_a_service_without_paper_is_told_by_its_own_name(office: Office) -> None:
    found = [each for each in alerts(office) if each.flag == "UNPAPERED"]
    assert [(each.kind, each.subject, each.title) for each in found] == [
        ("shared_service", f"S-{number}", f"Water {number}") for number in (1, 2, 3, 4)
    ]
    assert {each.owner for each in found} == {""}


def test_what_stands_on_an_arrangement_is_told_with_its_owner_and_its_day(office: Office) -> None:
    found = [each for each in alerts(office) if each.kind == "arrangement"]
    assert found
    assert all(each.owner.startswith("Owner ") and each.flag != "UNPAPERED" for each in found)
    assert {each.title for each in found} == {"Fuel"}


def test_the_most_urgent_stand_first_then_the_days(office: Office) -> None:
    order = [(RANK.get(each.severity, 2), each.due or date.max, each.subject) for each in alerts(office)]
    assert order == sorted(order)


@pytest.mark.parametrize("limit", range(8))
def test_a_few_of_them_are_the_first_ones(office: Office, limit: int) -> None:
    assert alerts(office, limit) == alerts(office)[:limit]


def test_titles_are_french_where_there_is_one_and_french_is_read(office: Office) -> None:
    told = {each.subject: each.title for each in alerts(replace(office, language="fr"))}
    assert (told["S-1"], told["S-2"]) == ("Eau", "Water 2")
    assert "Carburant" in told.values()


def test_an_empty_office_has_nothing_to_tell(tmp_path_factory: pytest.TempPathFactory) -> None:
    with an_office(tmp_path_factory.mktemp("empty")) as empty:
        assert alerts(empty) == []
