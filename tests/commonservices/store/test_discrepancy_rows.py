"""Differences and runs of reconciliations: every filter, sort and count beside what a person would pick by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.domain.partners import Person
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.store import discrepancy_rows
from commonservices.store.discrepancy_rows import CountRow, DifferenceFilter, counts, differences, newest_runs
from tests.builders import an_office, entity

TODAY = date(2026, 10, 1)
ANNA, BERT = UUID(int=7001), UUID(int=7002)
WORDS = ("Bill 100 % too much", "Facture en double: É", "under_score", "BILL older than 90 days", "")


def _made(number: int) -> Discrepancy:
    """Give one of many differences, no two alike; some without an owner, a due day or an amount."""
    closed = number % 5 == 4
    return Discrepancy(
        id=UUID(int=8000 + number),
        routine=("R5", "R3", "S03")[number % 3],
        finding=("old_bill", "order_unbilled")[number % 2],
        finding_key=f"key/{number:02}",
        subject_kind="ENTITY",
        subject_id=entity("WFP") if number % 4 else entity("UNDP"),
        words=WORDS[number % len(WORDS)],
        amount=None if number % 7 == 6 else (number - 10) * 100,
        found_on=TODAY - timedelta(days=number * 3 % 17),
        last_seen_on=TODAY - timedelta(days=number % 4),
        owner_person_id=(ANNA, BERT, None)[number * 2 % 3 if number % 2 else 2],
        due_on=None if number % 6 == 5 else TODAY + timedelta(days=number % 5 - 2),
        state="SETTLED" if closed else "OPEN",
        closing_note="settled" if closed else "",
    )


MADE = tuple(_made(number) for number in range(24))
RUNS = tuple(
    Reconciliation(
        id=UUID(int=9000 + number),
        routine=("R5", "R3")[number % 2],
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 9, 30),
        prepared_on=TODAY - timedelta(days=(5, 3, 5, 9, 7, 3)[number]),
        result="DIFFERS",
    )
    for number in range(6)
)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    """Give a register with differences, one of them taken out again; nobody writes to it."""
    office = an_office(tmp_path_factory.mktemp("differences"))
    gone = _made(90)
    with office.work("bulk_set") as work:
        for each in (Person(id=ANNA, name="Anna"), Person(id=BERT, name="Bert"), *MADE, gone, *RUNS):
            work.put(each)
    with office.work("bulk_set") as work:
        work.remove(gone)
    with office.engine.connect() as opened:
        yield opened
    office.close(backup=False)


def _wanted(one: Discrepancy, asked: DifferenceFilter) -> bool:
    """Say what each condition means, in plain words."""
    holds = [
        one.routine == asked.routine if asked.routine else one.routine != "S03",
        not asked.state or one.state == asked.state,
        asked.owner_id is None or one.owner_person_id == asked.owner_id,
        not asked.without_owner or one.owner_person_id is None,
        not asked.late or (one.state == "OPEN" and one.due_on is not None and one.due_on < TODAY),
        asked.found_before is None or (one.found_on or TODAY) < asked.found_before,
        asked.subject_id is None or one.subject_id == asked.subject_id,
        all(word.lower() in one.words.lower() for word in asked.text.split()),
    ]
    return all(holds)


def test_every_condition_picks_what_it_says_also_together_with_others(connection: sa.Connection) -> None:
    parts: dict[str, tuple[Any, ...]] = {
        "routine": ("", "R5", "S03"),
        "state": ("OPEN", "", "SETTLED"),
        "owner_id": (None, ANNA),
        "without_owner": (False, True),
        "late": (False, True),
    }
    texts = ("bill", "100 %", "under_score", "UNDER score", "%", "_", "90 bill")
    every = [DifferenceFilter(**dict(zip(parts, given, strict=True))) for given in product(*parts.values())]
    every += [DifferenceFilter(text=text, state=state) for text, state in product(texts, ("", "OPEN"))]
    wrong = []
    for asked in every:
        expected = {each.id for each in MADE if _wanted(each, asked)}
        found = {each.id for each in differences(connection, asked, TODAY)}
        if found != expected or discrepancy_rows.count(connection, asked, TODAY) != len(expected):
            wrong.append((asked, len(found), len(expected)))
    assert wrong == []


@pytest.mark.parametrize("days", [0, 1, 8, 16, 17])
def test_found_before_leaves_the_day_itself_out(connection: sa.Connection, days: int) -> None:
    day = TODAY - timedelta(days=days)
    for subject in (None, entity("UNDP")):
        asked = DifferenceFilter(state="", found_before=day, subject_id=subject)
        expected = {each.id for each in MADE if _wanted(each, asked)}
        assert {each.id for each in differences(connection, asked, TODAY)} == expected


def test_sorts_put_what_is_missing_last_both_ways_and_pages_join_without_a_gap(connection: sa.Connection) -> None:
    keys: dict[str, Any] = {
        "found": lambda row: row.found_on,
        "seen": lambda row: row.last_seen_on,
        "due": lambda row: row.due_on,
        "owner": lambda row: row.owner or None,
        "amount": lambda row: None if row.amount is None else abs(row.amount),
        "routine": lambda row: row.routine,
        "kind": lambda row: row.finding,
        "no such column": lambda row: row.found_on,
    }
    asked, wrong = DifferenceFilter(state=""), []
    for (sort, key), descending in product(keys.items(), (False, True)):
        rows = differences(connection, asked, TODAY, sort, descending=descending)
        told = [key(row) for row in rows if key(row) is not None]
        if told != sorted(told, reverse=descending) or any(key(row) is not None for row in rows[len(told) :]):
            wrong.append((sort, descending, "order"))
        pages = [
            row
            for start in range(0, len(rows) + 5, 5)
            for row in differences(connection, asked, TODAY, sort, descending=descending, offset=start, limit=5)
        ]
        if pages != rows:
            wrong.append((sort, descending, "pages"))
    assert wrong == []


def test_open_ones_are_counted_by_routine_with_late_ownerless_and_the_oldest(connection: sa.Connection) -> None:
    open_ = [each for each in MADE if each.state == "OPEN"]
    expected = set()
    for routine in {each.routine for each in open_}:
        own = [each for each in open_ if each.routine == routine]
        late = sum(each.due_on is not None and each.due_on < TODAY for each in own)
        unowned = sum(each.owner_person_id is None for each in own)
        expected.add(CountRow(routine, len(own), late, unowned, min(each.found_on or TODAY for each in own)))
    assert set(counts(connection, TODAY)) == expected


def test_one_is_read_with_its_owner_and_one_that_was_removed_is_not(connection: sa.Connection) -> None:
    owned = next(each for each in MADE if each.owner_person_id == ANNA)
    found = discrepancy_rows.one(connection, owned.id)
    assert found is not None
    assert (found.owner, found.finding_key, found.amount) == ("Anna", owned.finding_key, owned.amount)
    assert discrepancy_rows.one(connection, UUID(int=8090)) is None


def test_the_newest_run_of_each_routine_is_the_first_of_its_list(connection: sa.Connection) -> None:
    newest = newest_runs(connection)
    assert set(newest) == {"R5", "R3"}
    for routine, run in newest.items():
        own = discrepancy_rows.runs(connection, routine)
        assert own[0] == run
        assert [each.prepared_on for each in own] == sorted((each.prepared_on for each in own), reverse=True)
    every = discrepancy_rows.runs(connection)
    assert [*discrepancy_rows.runs(connection, limit=4), *discrepancy_rows.runs(connection, offset=4)] == every


def test_what_they_concern_is_named_and_what_has_no_name_is_left_out(connection: sa.Connection) -> None:
    asked = [("ENTITY", entity("WFP")), ("ENTITY", None), ("OFFICE", entity("UNDP")), ("BILL", UUID(int=1))]
    assert discrepancy_rows.named(connection, asked) == {entity("WFP"): "WFP"}
    assert discrepancy_rows.named(connection, []) == {}
