"""Rows that are live or removed, fetched by what they equal, and the texts that ask for them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from commonservices.domain.bodies import Body, Meeting
from commonservices.domain.fields import Record
from commonservices.domain.partners import Person
from commonservices.domain.records import record_classes
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.store import rows
from commonservices.store.columns import columns_of
from commonservices.store.engine import write_transaction
from commonservices.store.tables import DELETED, LIVE
from tests.commonservices.store.dated_records import put

SQLITE = sqlite.dialect()  # type: ignore[no-untyped-call]


def people(count: int) -> list[Person]:
    return [Person(id=UUID(int=number + 1), name=f"Person {number:03}") for number in range(count)]


def test_a_row_is_removed_and_brought_back_without_losing_its_values(office: Office) -> None:
    (one,) = people(1)
    put(office, one)
    for state, live in ((DELETED, ()), (LIVE, (one,))):
        with write_transaction(office.engine) as connection:
            rows.set_states(connection, [one], state)
        with office.engine.connect() as connection:
            assert rows.fetch(connection, Person, id=one.id) == live
            assert rows.fetch_one(connection, Person, one.id) == (one, state)


def test_only_the_row_of_the_record_changes_its_state(office: Office) -> None:
    one, other = people(2)
    put(office, one, other)
    with write_transaction(office.engine) as connection:
        rows.set_states(connection, [one], DELETED)
        assert rows.fetch(connection, Person) == (other,)
        assert rows.held_row(connection, Person, other.id) == (other, LIVE)


def test_what_was_never_written_is_not_found(office: Office) -> None:
    with office.engine.connect() as connection:
        assert rows.fetch_one(connection, Person, UUID(int=5)) is None
        assert rows.held_row(connection, Person, UUID(int=5)) is None
        assert rows.fetch_in(connection, Person, "id", []) == []


def test_live_records_are_fetched_by_all_that_they_equal(office: Office) -> None:
    body = Body(id=UUID(int=1), name_en="Team", kind="OMT")
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 1)]
    meetings = [
        Meeting(id=UUID(int=10 + place), body_id=body.id, held_on=day, chair="A" if place else "B")
        for place, day in enumerate(days)
    ]
    put(office, body, *meetings)
    with office.engine.connect() as connection:
        assert rows.fetch(connection, Meeting, held_on=date(2026, 1, 1)) == (meetings[0], meetings[2])
        assert rows.fetch(connection, Meeting, held_on=date(2026, 1, 1), chair="A") == (meetings[2],)
        assert rows.fetch(connection, Meeting, body_id=UUID(int=99)) == ()


@pytest.mark.parametrize("number", [1, 2, 3, 5, 17, 401, 900])
def test_as_many_come_as_are_asked_for_and_none_twice(office: Office, number: int) -> None:
    everyone = people(number)
    with office.work("bulk_set") as work:
        work.put_many(everyone)
    with office.engine.connect() as connection:
        found = rows.fetch_in(connection, Person, "id", [each.id for each in everyone])
    assert sorted(found, key=lambda each: each.id.int) == everyone


def test_an_id_asked_for_twice_comes_once(office: Office) -> None:
    (one,) = people(1)
    put(office, one)
    with office.engine.connect() as connection:
        assert rows.fetch_in(connection, Person, "id", [one.id, one.id, UUID(int=77)]) == [one]


@given(st.integers(1, 5000))
def test_texts_are_asked_for_in_few_lengths(number: int) -> None:
    rounded = rows.rounded(number)
    assert number <= rounded < 2 * number + 1
    assert rounded & (rounded - 1) == 0


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_every_kind_writes_a_value_for_each_of_its_columns(cls: type[Record]) -> None:
    writer, reader = rows.row_writer(cls, SQLITE), rows.row_reader(cls, SQLITE)
    assert writer.insert.count("?") == len(writer.names) + 2
    assert writer.names == reader.names
    assert writer.names[0] == "id"
    assert reader.one.endswith("WHERE id = ?")
    assert reader.among_live(()).count("?") == 0
    assert reader.holding("id", 3).count("?") == 3


@pytest.mark.parametrize(("value", "kept"), [("1.5", 15_000), ("0", 0), ("0.0001", 1), ("-2", -20_000)])
def test_a_quantity_is_kept_as_a_whole_number(value: str, kept: int) -> None:
    assert rows.bound(MonthlyUsage, "quantity", Decimal(value), SQLITE) == kept


def test_a_quantity_finer_than_its_places_is_never_rounded_in_silence() -> None:
    with pytest.raises(ValueError, match="more than 4 decimal places"):
        rows.bound(MonthlyUsage, "quantity", Decimal("0.00001"), SQLITE)


@pytest.mark.parametrize("name", ["id", "service_id", "month", "quantity"])
def test_nothing_is_bound_as_nothing(name: str) -> None:
    assert rows.bound(MonthlyUsage, name, None, SQLITE) is None


def test_the_text_of_an_update_names_each_column_once() -> None:
    text = rows.update_text(Person, ("name", "title"), SQLITE)
    assert text == 'UPDATE "person" SET "name" = ?, "title" = ? WHERE id = ?'


def test_columns_of_one_record_are_those_of_its_row() -> None:
    (one,) = people(1)
    found = columns_of([one])
    assert (found.cls, list(found.values["name"])) == (Person, ["Person 000"])
    assert bytes(found.keys[0]) == one.id.bytes
    assert found.rows(SQLITE) == [rows.row_writer(Person, SQLITE).parameters(one)]
    assert [text for *_, text in found.cells() if "Person" in text] == ['"Person 000"']
