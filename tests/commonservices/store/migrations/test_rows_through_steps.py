"""What each step does to a store that holds records: every column of every row is there after it, as it was."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import sqlalchemy as sa

from commonservices.store.engine import make_engine, schema_transaction
from tests.commonservices.store.migrations.layouts import (
    FIRST_STATE,
    STEPS,
    Over,
    columns,
    identifier,
    insert,
    layout,
    refusal,
    rows,
    tables,
    take,
)

# What stands in a new column of a row that was there before, by the step that adds it.
GAINED: dict[int, dict[str, dict[str, Any]]] = {
    2: {
        "arrangement_version": {"dsg_area": "[]", "amendment_kinds": "[]", "sealed_on": None},
        "arrangement_event": {
            "party_id": None, "service_ids": "[]", "prepared_by": "", "approved_by": "", "exception_reason": "",
            "role": "", "delegation_id": None, "version_id": None, "ends_on": None,
        },
    },
    3: {
        "shared_service": {
            "stock_take_year": None, "stock_take_action": "", "stock_take_note": "", "provider_officer_id": None,
            "consumer_officer_id": None,
        },
        "rate_line": {"card_id": None, "elements": "", "review_by": None, "document_id": None},
        "exchange_rate": {"reason": "", "edition": ""},
        "driver_value": {"weight": None, "document_id": None},
    },
    4: {"settlement": {"exception_reason": ""}, "apportionment_run": {"exception_reason": ""}},
    5: {"bill": {"cover_waiver": ""}},
}  # fmt: skip
KEPT_INDEXES = {
    2: {
        "arrangement_version": {"ix_arrangement_version__arrangement_id_number", "ix_arrangement_version__unsealed"},
        "arrangement_event": {"ix_arrangement_event__arrangement_id"},
    },
    3: {
        "shared_service": {"ix_shared_service__arrangement_id", "ix_shared_service__reference"},
        "rate_line": {"ix_rate_line__service_id_valid_from"},
        "exchange_rate": {"ix_exchange_rate__currency_effective_on"},
        "driver_value": {"ix_driver_value__arrangement_id"},
    },
    4: {
        "settlement": {"ix_settlement__bill_id", "ix_settlement__offset_bill_id"},
        "apportionment_run": {"ix_apportionment_run__line_id", "ix_apportionment_run__pool_id"},
    },
    5: {
        "bill": {
            "ix_bill__arrangement_id", "ix_bill__pool_id", "ix_bill__reference", "ix_bill__state_due_on",
            "ix_bill__to_entity_id_due_on",
        },
    },
}  # fmt: skip
EARLY, LATE = ("_from", "_start", "starts_on", "effective_on", "joined_on", "from_on"), "2026-11-"
FILLED_BY_ITSELF = {"meta", "register_flag"}
HARD = ("", "a'b", "line\nline", "\u200f\u0639\u0631\u0628\u064a", "\x00 zero", '["ISF"]', "NULL", "x" * 5000)


def told_apart(store: sa.Connection, table: str) -> dict[str, Any]:
    """Give a row whose every column says something else, so that two exchanged columns are noticed."""
    row: dict[str, Any] = {}
    for place, (name, kind) in enumerate(columns(store, table).items()):
        if kind == "INTEGER":
            row[name] = 1000 + place
        elif kind == "BLOB":
            row[name] = identifier()
        elif name.endswith(("_on", "_to", "_until")) or name.endswith(EARLY):
            early = name.endswith(EARLY)
            row[name] = f"2026-{'01' if early else '11'}-{place % 28 + 1:02d}"
        else:
            row[name] = f"{table}.{name}"
    if "state" in row and table in FIRST_STATE:
        row["state"] = FIRST_STATE[table]
    return row | ({"row_state": 1} if "row_state" in row else {}) | ({"k": "told"} if table == "meta" else {})


def told(store: sa.Connection) -> dict[str, list[dict[str, Any]]]:
    """Put such a row into every table that takes one, and give all rows there are."""
    for table in tables(store):
        row = told_apart(store, table)
        if table == "risk":
            row |= {"impact": 3, "likelihood": 4}
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        row |= {"state": 1} if table == "j_tx" else {}
        values = tuple(row.values())
        store.exec_driver_sql(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', values)  # noqa: S608 own names
    return {table: rows(store, table) for table in tables(store)}


@pytest.fixture(scope="module", params=[2, 3, 4, 5], ids=lambda number: f"step {number}")
def stepped(request: pytest.FixtureRequest) -> Iterator[tuple[int, dict[str, list[dict[str, Any]]], sa.Connection]]:
    """A store that holds a row in every table, after the next step; with the rows as they were before."""
    number = request.param
    with layout(number - 1) as store:
        before = told(store)
        take(store, number)
        yield number, before, store


def test_every_column_of_every_row_is_as_it_was(
    stepped: tuple[int, dict[str, list[dict[str, Any]]], sa.Connection],
) -> None:
    number, before, store = stepped
    wrong: list[tuple[Any, ...]] = []
    for table, old in before.items():
        now = rows(store, table)
        if len(now) != len(old):
            wrong.append((table, "rows", len(old), len(now)))
            continue
        for was, is_now in zip(old, now, strict=True):
            wrong += [(table, name, value, is_now.get(name)) for name, value in was.items() if is_now[name] != value]
            gained = {name: value for name, value in is_now.items() if name not in was}
            if gained != GAINED[number].get(table, {}):
                wrong.append((table, "gained", gained))
    assert wrong == []
    assert all(len(old) == 1 for table, old in before.items() if table not in FILLED_BY_ITSELF)


def test_nothing_is_put_into_the_new_tables(
    stepped: tuple[int, dict[str, list[dict[str, Any]]], sa.Connection],
) -> None:
    _, before, store = stepped
    new = set(tables(store)) - set(before)
    assert new
    assert {table: rows(store, table) for table in new} == {table: [] for table in new}


def test_a_table_made_anew_has_its_indexes_again(
    stepped: tuple[int, dict[str, list[dict[str, Any]]], sa.Connection],
) -> None:
    number, _, store = stepped
    for table, names in KEPT_INDEXES[number].items():
        asked = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?"
        assert {name for (name,) in store.exec_driver_sql(asked, (table,))} == names


def test_nothing_is_left_aside_of_the_tables_made_anew(
    stepped: tuple[int, dict[str, list[dict[str, Any]]], sa.Connection],
) -> None:
    _, _, store = stepped
    assert store.exec_driver_sql("SELECT count(*) FROM sqlite_temp_master WHERE name = 'held_aside'").scalar() == 0
    assert not [table for table in tables(store) if "held" in table or "old" in table.split("_")]


@pytest.mark.parametrize("number", [2, 3, 4])
def test_texts_that_are_hard_to_carry_are_carried(number: int) -> None:
    table, column = {2: ("arrangement_event", "reason"), 3: ("shared_service", "notes"), 4: ("settlement", "note")}[
        number
    ]
    with layout(number - 1) as store:
        put = {insert(store, table, **{column: text}): text for text in HARD}
        take(store, number)
        assert {row["id"]: row[column] for row in rows(store, table)} == put


def test_numbers_at_the_end_of_64_bits_are_carried() -> None:
    with layout(3) as store:
        most = insert(store, "settlement", amount=2**63 - 1)
        least = insert(store, "settlement", amount=-(2**63), reverses_id=most)
        run = insert(store, "apportionment_run", total=-(2**63), inputs_digest=bytes(range(256)))
        take(store, 4)
        assert {row["id"]: row["amount"] for row in rows(store, "settlement")} == {most: 2**63 - 1, least: -(2**63)}
        (kept,) = rows(store, "apportionment_run")
        assert (kept["id"], kept["total"], kept["inputs_digest"]) == (run, -(2**63), bytes(range(256)))


def test_rows_that_point_at_a_table_made_anew_still_point_at_their_row() -> None:
    with layout(1) as store:
        arrangement = insert(store, "arrangement")
        version = insert(store, "arrangement_version", arrangement_id=arrangement, number=1)
        service = insert(store, "shared_service", arrangement_id=arrangement)
        child = insert(store, "participation", service_id=service)
        take(store, 2)
        signature = insert(store, "version_signature", version_id=version)
        take(store, 3)
        order = insert(store, "service_order", service_id=service)
        bill = insert(store, "bill")
        paid = insert(store, "settlement", bill_id=bill, amount=5)
        back = insert(store, "settlement", bill_id=bill, amount=-5, reverses_id=paid)
        run = insert(store, "apportionment_run")
        share = insert(store, "share", run_id=run)
        take(store, 4)
        pointed = {
            "participation": (child, "service_id", service),
            "version_signature": (signature, "version_id", version),
            "service_order": (order, "service_id", service),
            "settlement": (back, "reverses_id", paid),
            "share": (share, "run_id", run),
        }
        for table, (row, column, target) in pointed.items():
            kept = {each["id"]: each[column] for each in rows(store, table)}
            assert kept[row] == target, table
        assert store.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_the_second_step_forgets_only_the_day_of_the_lists() -> None:
    with layout(1) as store:
        store.exec_driver_sql("DELETE FROM meta")
        for key, value in (("register_day", "2026-01-01"), ("office", "UNEXAM"), ("register_days", "kept")):
            store.exec_driver_sql("INSERT INTO meta (k, v) VALUES (?, ?)", (key, value))
        take(store, 2)
        assert {row["k"]: row["v"] for row in rows(store, "meta")} == {"office": "UNEXAM", "register_days": "kept"}


@pytest.mark.parametrize("doubled", ["", "WFP"])
def test_an_event_approved_before_there_were_two_persons_is_taken_over(doubled: str) -> None:
    with layout(1) as store:
        row = insert(store, "arrangement_event", actor="A", reason=doubled, row_state=2)
        take(store, 2)
        (kept,) = rows(store, "arrangement_event")
        assert (kept["id"], kept["actor"], kept["approved_by"], kept["row_state"]) == (row, "A", "", 2)


HOUSES: list[tuple[dict[str, Any], bool]] = [
    ({"country_iso3": "AAA", "is_un_house": 1}, False),
    ({"country_iso3": "AAA", "is_un_house": 0}, True),
    ({"country_iso3": "AAA", "is_un_house": 1, "row_state": 1}, True),
    ({"country_iso3": "AAA", "is_un_house": 1, "row_state": 2}, True),
    ({"country_iso3": "BBB", "is_un_house": 1}, True),
    ({"country_iso3": "", "is_un_house": 1}, True),
    ({"country_iso3": "", "is_un_house": 1}, True),
]


@pytest.mark.parametrize("number", [2, 3, 4])
def test_a_country_has_one_un_house_in_every_layout_since_there_are_premises(number: int) -> None:
    with layout(number) as store:
        first = insert(store, "premises", country_iso3="AAA", is_un_house=1)
        said = [(house, may, refusal(store, "premises", **house)) for house, may in HOUSES]
        assert [(house, why) for house, may, why in said if (why == "") is not may] == []
        store.exec_driver_sql("UPDATE premises SET row_state = 2 WHERE id = ?", (first,))
        assert refusal(store, "premises", country_iso3="AAA", is_un_house=1) == ""


class Broken(Exception):
    """What goes wrong in the middle of a step."""


def whole(engine: sa.Engine) -> tuple[list[Any], dict[str, list[dict[str, Any]]]]:
    """Give everything that stands in a store: how it is made, and every row."""
    with engine.connect() as store:
        made = store.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2").all()
        return [tuple(row) for row in made], {table: rows(store, table) for table in tables(store)}


@pytest.mark.parametrize("number", [2, 3, 4])
def test_a_step_that_breaks_off_anywhere_leaves_the_store_as_it_was(number: int) -> None:
    engine = make_engine(None)
    with schema_transaction(engine) as store:
        take(store, *range(1, number))
        service = insert(store, "shared_service", notes="kept")
        insert(store, "rate_line", service_id=service)
        insert(store, "arrangement_event", reason="kept")
        if number > 3:
            insert(store, "settlement", amount=5)
    before = whole(engine)
    said = statements(engine, number)
    assert whole(engine) == before
    wrong = [
        place
        for place in (1, said // 4, said // 2, 3 * said // 4, said)
        if not left_as_it_was(engine, number, place, before)
    ]
    assert wrong == []
    with schema_transaction(engine) as store:
        take(store, number)
    assert whole(engine) != before
    engine.dispose()


def statements(engine: sa.Engine, number: int) -> int:
    """Say how many statements a step runs, and undo it."""
    counted: list[str] = []
    with suppress(Over), schema_transaction(engine) as store:
        sa.event.listen(store, "before_cursor_execute", lambda *told: counted.append(told[2]))
        take(store, number)
        raise Over
    return len(counted)


def left_as_it_was(engine: sa.Engine, number: int, place: int, before: tuple[list[Any], Any]) -> bool:
    """Break a step off after some of its statements, and say whether the store is as before."""
    with pytest.raises(Broken):
        broken_off(engine, place, lambda store: take(store, number))
    return whole(engine) == before


def broken_off(engine: sa.Engine, place: int, step: Callable[[sa.Connection], object]) -> None:
    """Run steps on a store until so many statements are done."""
    with schema_transaction(engine) as store:
        sa.event.listen(store, "after_cursor_execute", breaking_after(place))
        step(store)


def breaking_after(place: int) -> Callable[..., None]:
    """Give what breaks off once so many statements are done."""
    left = iter(range(place - 1))

    def count(*_told: object) -> None:
        if next(left, None) is None:
            raise Broken

    return count


def test_a_step_is_not_taken_twice() -> None:
    for number in range(1, len(STEPS) + 1):
        with layout(number) as store, pytest.raises(sa.exc.DatabaseError, match=r"already exists|duplicate|no such"):
            take(store, number)
