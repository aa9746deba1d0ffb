"""The finder of overlaps and opportunities, with planted ones and decoys."""

from __future__ import annotations

from decimal import Decimal

from commonservices.domain.overlaps import House, ServiceAt, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no

ALPHA, BRAVO = no(901), no(902)
PLACES = {ALPHA: "Alpha", BRAVO: "Bravo"}


def service(number: int, code: str, provider: int, at: object = ALPHA, dependence: str = "DEPENDENT") -> ServiceAt:
    place = at if at in PLACES else None
    provider_id = no(provider) if provider else None
    name = PLACES.get(at, "")  # type: ignore[call-overload]
    return ServiceAt(no(number), f"S-{number}", code, place, name, provider_id, f"E{provider}", dependence, None)  # type: ignore[arg-type]


def house(number: int, place: str, *entities: int, desks: int | None = None, area: str | None = None) -> House:
    return House(
        no(number),
        f"P-{number}",
        place,
        frozenset(no(each) for each in entities),
        tuple(f"E{each}" for each in entities),
        desks,
        Decimal(area) if area else None,
        None,
    )


def test_all_planted_overlaps_are_found_and_no_others() -> None:
    services = [
        service(1, "MED-01", 51),
        service(2, "MED-01", 52),
        service(3, "MED-01", 53, BRAVO),
        service(4, "MED-02", 54),
        service(5, "FUE-01", 51),
        service(6, "FUE-01", 51),
        service(7, "FUE-01", 0),
        service(8, "FUE-01", 52, None),
        service(9, "FIN-01", 51, BRAVO, "INDEPENDENT"),
        service(10, "FIN-01", 51, None, "INDEPENDENT"),
        service(11, "FIN-02", 51, BRAVO, ""),
    ]
    houses = [
        house(21, "Alpha", 51, desks=5),
        house(22, "Alpha", 52, desks=0, area="-3"),
        house(23, "Bravo", 51, desks=9),
        house(24, "", 53, desks=9),
        house(25, "Charlie", 51, desks=9),
        house(26, "Charlie", 51, desks=9),
        house(27, "Delta", desks=9),
        house(28, "Delta", 52),
    ]
    found = compare(services, houses)
    kinds(found)
    assert about(found) == {("same_service", 1), ("not_tied_to_place", 9), ("premises_to_share", 21)}
    assert found.findings[-1].words["providers"] == "E51, E52"


def test_another_provider_makes_a_dismissed_overlap_a_new_one() -> None:
    two = [service(1, "MED-01", 51), service(2, "MED-01", 52)]
    (first,) = compare(two, []).findings
    (again,) = compare([*two, service(3, "MED-01", 51)], []).findings
    (wider,) = compare([*two, service(3, "MED-01", 53)], []).findings
    assert first.key == again.key != wider.key
