"""R12 with planted errors: the counts costs are shared by beside who is there."""

from __future__ import annotations

from datetime import date

from commonservices.domain.reconciling.keys import Count, Member, compare
from tests.commonservices.domain.reconciling.planted import kinds, no

DAY = date(2026, 6, 30)
NOW, OLD = date(2026, 1, 31), date(2025, 6, 29)
CODES = {1: "WFP", 2: "WHO", 3: "UNDP", 4: "IOM", 5: "FAO"}


def count(
    entity: int, census: date = NOW, left: date | None = None, driver: str = "HEADCOUNT", above: int = 90
) -> Count:
    return Count(no(above), f"A-{above}", no(entity), CODES[entity], driver, census, left)


def member(
    entity: int, role: str = "CLIENT", joined: date | None = None, left: date | None = None, above: int = 90
) -> Member:
    return Member(no(above), f"A-{above}", no(entity), CODES[entity], role, joined, left)


def found(counts: list[Count], members: list[Member]) -> set[tuple[str, str]]:
    told = compare(counts, members, DAY)
    kinds(told)
    return {(each.kind, each.words["entity"]) for each in told.findings}


def test_all_planted_errors_are_found_and_no_others() -> None:
    counts = [count(1), count(2, OLD), count(3, left=date(2026, 6, 29)), count(4, left=DAY)]
    members = [member(1), member(2), member(3, left=date(2026, 6, 29)), member(4, left=DAY), member(5)]
    assert found(counts, members) == {("key_old", "WHO"), ("key_of_departed", "UNDP"), ("key_missing", "FAO")}


def test_a_count_is_old_the_day_after_twelve_months() -> None:
    assert found([count(1, date(2025, 6, 30))], []) == set()
    assert found([count(1, date(2025, 6, 29))], []) == {("key_old", "WFP")}


def test_one_who_left_and_is_not_in_the_newest_count_is_no_fault() -> None:
    gone = date(2025, 12, 31)
    assert found([count(1), count(2, OLD, left=gone)], []) == set()


def test_only_clients_that_are_there_are_missed_and_each_key_stands_alone() -> None:
    members = [
        member(1),
        member(2, "PROVIDER"),
        member(3, joined=date(2026, 7, 1)),
        member(4, left=date(2026, 6, 1)),
        member(5, above=91),
    ]
    assert found([count(1)], members) == set()
    assert found([count(1), count(2, driver="AREA")], members) == {("key_missing", "WFP")}
    assert found([], members) == set()
