"""What each step holds fast: column by column, in every layout that came after."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from tests.commonservices.store.migrations.layouts import (
    NEWEST,
    columns,
    identifier,
    insert,
    layout,
    refusal,
    refused,
)

DAY, NEXT = "2026-05-01", "2026-05-02"
OPEN: dict[str, set[str]] = {
    "arrangement_version": {"open_conflicts"},
    "arrangement_party": {"withdrew_on", "notice_given_on", "contact", "open_conflicts"},
    "version_signature": {"open_conflicts"},
    "apportionment_run": {"state", "note", "open_conflicts"},
    "share": {"open_conflicts"},
    "bill": {
        "state", "state_reason", "state_on", "disputed_amount", "disputed_on", "dispute_reason", "external_reference",
        "posted_on", "decision_id", "document_id", "note", "open_conflicts",
    },
    "bill_line": {"disputed", "open_conflicts"},
    "delivery": {"row_state", "open_conflicts"},
    "settlement": {"row_state", "note", "external_reference", "posted_on", "open_conflicts"},
    "submission": {"open_conflicts"},
    "cba_case": {"priority_rank", "notes", "open_conflicts"},
    "cba_line": {"open_conflicts"},
    "efficiency_record": {
        "state", "state_on", "validated_by", "validated_on", "exception_reason", "reopened_reason", "linked_id", "note",
        "open_conflicts",
    },
}  # fmt: skip
WORDS = {
    "arrangement_version": "signed terms do not change",
    "arrangement_party": "signed terms do not change",
    "version_signature": "signed terms do not change",
    "apportionment_run": "a frozen run does not change",
    "share": "a frozen run does not change",
    "bill": "an issued bill does not change",
    "bill_line": "an issued bill does not change",
    "delivery": "a delivery does not change",
    "settlement": "a settlement does not change",
    "submission": "a submission does not change",
    "cba_case": "an adopted case does not change",
    "cba_line": "an adopted case does not change",
    "efficiency_record": "a validated claim does not change",
}
SINCE = {
    "arrangement_version": 2,
    "arrangement_party": 2,
    "version_signature": 2,
    "submission": 4,
    "cba_case": 5,
    "cba_line": 5,
    "efficiency_record": 5,
}
# What hangs under another record: which, by what it names it, and what holds both fast.
UNDER = {
    "version_signature": ("arrangement_version", "version_id", "sealed_on"),
    "share": ("apportionment_run", "run_id", "frozen_on"),
    "bill_line": ("bill", "bill_id", "issued_on"),
    "cba_line": ("cba_case", "case_id", "adopted_on"),
}
LAYOUTS = (2, 3, 4, 5)
OTHER_STATE = {"bill": "DISPUTED", "cba_case": "REVIEWED", "efficiency_record": "REALISED"}


def sealed(store: sa.Connection, table: str) -> bytes:
    """Put a row into a table that is held fast, with the row that holds it."""
    if table == "arrangement_version":
        return insert(store, table, sealed_on=DAY)
    if table == "arrangement_party":
        arrangement, row = insert(store, "arrangement"), identifier()
        insert(store, table, id=row, arrangement_id=arrangement, signed_on=DAY)
        insert(store, "arrangement_version", arrangement_id=arrangement, sealed_on=DAY)
        return row
    if table in UNDER:
        owner, points, mark = UNDER[table]
        above = insert(store, owner)
        row = insert(store, table, **{points: above})
        store.exec_driver_sql(f"UPDATE {owner} SET {mark} = ? WHERE id = ?", (DAY, above))  # noqa: S608 own names
        return row
    marks = {"apportionment_run": "frozen_on", "bill": "issued_on", "cba_case": "adopted_on"}
    mark = {**marks, "efficiency_record": "validated_on"}.get(table)
    return insert(store, table, **({mark: DAY} if mark else {}))


def loose(store: sa.Connection, table: str) -> bytes:
    """Put a row into a table that nothing holds fast yet."""
    if table in UNDER:
        owner, points, _ = UNDER[table]
        return insert(store, table, **{points: insert(store, owner)})
    return insert(store, table)


def another(column: str, kind: str) -> Any:
    """Give a value for a column that no row of these tests has and that its rules allow."""
    if column == "row_state":
        return 2
    if column == "state":
        return {"TEXT": "FROZEN"}[kind]
    return {"INTEGER": 7, "BLOB": identifier(), "TEXT": NEXT}[kind]


@pytest.fixture(scope="module", params=LAYOUTS, ids=lambda number: f"layout {number}")
def at(request: pytest.FixtureRequest) -> Iterator[tuple[int, sa.Connection]]:
    """An empty store of each layout that holds something fast."""
    with layout(request.param) as connection:
        yield request.param, connection


def held(number: int) -> list[str]:
    return [table for table in OPEN if SINCE.get(table, 3) <= number]


def change(store: sa.Connection, table: str, row: bytes, column: str, kind: str) -> str:
    value = OTHER_STATE[table] if column == "state" and table in OTHER_STATE else another(column, kind)
    store.exec_driver_sql("SAVEPOINT one")
    why = refused(store, f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', value, row)  # noqa: S608 own names
    store.exec_driver_sql("ROLLBACK TO one")
    store.exec_driver_sql("RELEASE one")
    return why


def test_of_a_row_held_fast_only_the_columns_named_here_change(at: tuple[int, sa.Connection]) -> None:
    number, store = at
    wrong = []
    for table in held(number):
        row = sealed(store, table)
        for column, kind in columns(store, table).items():
            why = change(store, table, row, column, kind)
            if column in OPEN[table] and why:
                wrong.append((table, column, why))
            if column not in OPEN[table] and WORDS[table] not in why:
                wrong.append((table, column, why or "was changed"))
    assert wrong == []


def test_of_a_row_not_yet_held_everything_changes_but_its_identifier(at: tuple[int, sa.Connection]) -> None:
    number, store = at
    at_once = {"delivery", "settlement", "submission"}
    wrong = []
    for table in set(held(number)) - at_once:
        row = loose(store, table)
        for column, kind in columns(store, table).items():
            why = change(store, table, row, column, kind)
            if column == "id":
                wrong += [] if WORDS[table] in why else [(table, column, "was changed")]
            elif why:
                wrong.append((table, column, why))
    assert wrong == []


def test_a_row_held_fast_is_not_deleted_and_a_loose_one_is(at: tuple[int, sa.Connection]) -> None:
    number, store = at
    wrong = []
    for table in held(number):
        row = sealed(store, table)
        if WORDS[table] not in refused(store, f'DELETE FROM "{table}" WHERE id = ?', row):  # noqa: S608 own names
            wrong.append((table, "was deleted"))
        if table not in {"delivery", "settlement", "submission"}:
            why = refused(store, f'DELETE FROM "{table}" WHERE id = ?', loose(store, table))  # noqa: S608 own names
            wrong += [(table, why)] if why else []
    assert wrong == []


def test_no_row_is_put_in_the_place_of_one_held_fast(at: tuple[int, sa.Connection]) -> None:
    number, store = at
    wrong = []
    for table in held(number):
        row = sealed(store, table)
        said = {verb: refusal(store, table, verb, id=row) for verb in ("INSERT OR REPLACE", "REPLACE")}
        wrong += [(table, verb) for verb, why in said.items() if WORDS[table] not in why]
        if store.exec_driver_sql(f'SELECT count(*) FROM "{table}" WHERE id = ?', (row,)).scalar() != 1:  # noqa: S608
            wrong.append((table, "is gone"))
    assert wrong == []


@pytest.mark.parametrize("child", UNDER)
def test_nothing_is_put_under_what_is_held_fast_nor_moved_in_or_out(child: str) -> None:
    parent, points, mark = UNDER[child]
    with layout(NEWEST) as store:
        fast, free = insert(store, parent, **{mark: DAY}), insert(store, parent)
        words = WORDS[child]
        inside = sealed(store, child)
        outside = insert(store, child, **{points: free})
        move = f'UPDATE "{child}" SET {points} = ? WHERE id = ?'  # noqa: S608 own names
        tried: dict[str, Callable[[], str]] = {
            "a new one": lambda: refusal(store, child, **{points: fast}),
            "one moved in": lambda: refused(store, move, fast, outside),
            "one moved out": lambda: refused(store, move, free, inside),
            "one that points nowhere": lambda: refused(store, move, None, inside),
        }
        assert {what: words in attempt() for what, attempt in tried.items()} == dict.fromkeys(tried, True)
        assert refusal(store, child, **{points: free}) == ""
        assert refused(store, f"UPDATE {parent} SET {mark} = ? WHERE id = ?", DAY, free) == ""  # noqa: S608 own names
        assert words in refused(store, move, None, outside)


def test_a_party_that_has_not_signed_may_change_after_the_others_did() -> None:
    with layout(NEWEST) as store:
        arrangement = insert(store, "arrangement")
        insert(store, "arrangement_version", arrangement_id=arrangement, sealed_on=DAY)
        late = insert(store, "arrangement_party", arrangement_id=arrangement)
        rename = "UPDATE arrangement_party SET signatory_name = 'A' WHERE id = ?"
        assert refused(store, rename, late) == ""
        assert refused(store, "UPDATE arrangement_party SET signed_on = ? WHERE id = ?", DAY, late) == ""
        assert refused(store, rename, late) == WORDS["arrangement_party"]


def test_what_is_sealed_cannot_be_unsealed_first() -> None:
    with layout(NEWEST) as store:
        for table, mark in (("arrangement_version", "sealed_on"), ("apportionment_run", "frozen_on")):
            row = sealed(store, table)
            assert refused(store, f"UPDATE {table} SET {mark} = NULL WHERE id = ?", row) == WORDS[table]  # noqa: S608
        bill = sealed(store, "bill")
        assert refused(store, "UPDATE bill SET issued_on = NULL, state = 'DRAFT' WHERE id = ?", bill) == WORDS["bill"]


# One service and unit: a rate of 1 April to 30 June stands; what may stand beside it.
BESIDE: list[tuple[str | None, str | None, bool]] = [
    ("2026-01-01", "2026-04-01", True),
    ("2026-07-01", "2026-10-01", True),
    ("2026-07-01", None, True),
    (None, "2026-04-01", True),
    ("2026-01-01", "2026-04-02", False),
    ("2026-06-30", "2026-07-01", False),
    ("2026-04-01", "2026-07-01", False),
    ("2026-05-01", "2026-06-01", False),
    ("2026-01-01", "2026-12-31", False),
    ("2026-06-30", None, False),
    (None, "2026-04-02", False),
    (None, None, False),
]


@pytest.mark.parametrize("number", [3, 4, 5])
def test_rates_of_a_service_do_not_overlap(number: int) -> None:
    wrong: list[tuple[Any, ...]] = []
    with layout(number) as store:
        for start, end, may in BESIDE:
            service = insert(store, "shared_service")
            new = {"service_id": service, "unit": "HOUR", "valid_from": start, "valid_to": end}
            insert(store, "rate_line", service_id=service, unit="HOUR", valid_from="2026-04-01", valid_to="2026-07-01")
            why = refusal(store, "rate_line", **new)
            if (why == "") is not may:
                wrong.append((start, end, why))
            others = (new | {"unit": "PAGE"}, new | {"service_id": identifier()}, new | {"row_state": 1})
            wrong += [(start, end, other) for other in others if refusal(store, "rate_line", **other)]
            gone = insert(store, "rate_line", **(new | {"row_state": 2}))
            back = refused(store, "UPDATE rate_line SET row_state = 0 WHERE id = ?", gone)
            if "rates of a service do not overlap" not in back:
                wrong.append((start, end, "was brought back"))
    assert wrong == []
