"""Records go into rows and come out of them the same, on every database."""

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity, Location
from commonservices.domain.records import record_classes
from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from commonservices.store import rows
from commonservices.store.engine import write_transaction
from tests.builders import entity
from tests.commonservices.store.test_cells import a_record

ANY = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("cls", [Entity, Location], ids=lambda cls: cls.KIND)
def test_a_row_gives_back_the_record(office: Office, cls: type[Entity]) -> None:
    @ANY
    @given(st.data())
    def check(data: st.DataObject) -> None:
        record = data.draw(a_record(cls))
        with pytest.raises(ZeroDivisionError), write_transaction(office.engine) as connection:  # noqa: PT012
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            writer = rows.row_writer(cls, office.engine.dialect)
            connection.exec_driver_sql(writer.insert, writer.parameters(record, 1))
            assert rows.fetch_one(connection, cls, record.id) == (record, 1)
            raise ZeroDivisionError

    if cls is Entity:
        with write_transaction(office.engine) as connection:
            connection.exec_driver_sql("UPDATE office SET entity_id = NULL")
    check()


def test_only_live_rows_are_fetched_unless_asked_by_id(office: Office) -> None:
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE entity SET row_state = 1 WHERE short_code = 'WFP'")
    with office.engine.connect() as connection:
        assert rows.fetch(connection, Entity, short_code="WFP") == ()
        found = rows.fetch_one(connection, Entity, entity("WFP"))
        assert found is not None
        assert (found[0].short_code, found[1]) == ("WFP", 1)
        assert rows.fetch_one(connection, Entity, office.new_id()) is None
        some = rows.fetch_in(connection, Entity, "id", [entity("WFP"), entity("WHO"), office.new_id()])
        assert [each.short_code for each in some] == ["WHO"]


def test_many_ids_are_asked_for_in_pieces(office: Office) -> None:
    wanted = [office.new_id() for _ in range(2 * rows.CHUNK + 1)] + [entity("WHO")]
    seen: list[str] = []
    with office.engine.connect() as connection:
        sa.event.listen(connection, "before_cursor_execute", lambda *given: seen.append(given[2]))
        assert len(rows.fetch_in(connection, Entity, "id", wanted)) == 1
    assert len(seen) == 3


@given(st.lists(st.integers()), st.integers(1, 5))
def test_pieces_put_together_are_the_whole(items: list[int], size: int) -> None:
    pieces = list(rows.chunks(items, size))
    assert [each for piece in pieces for each in piece] == items
    assert all(0 < len(piece) <= size for piece in pieces)


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_the_texts_for_a_server_use_its_placeholders(cls: type[DriverValue]) -> None:
    dialect = postgresql.psycopg.dialect()
    writer = rows.row_writer(cls, dialect)
    assert writer.insert.count("%s") == len(writer.names) + 2
    assert writer.delete.endswith("= %s")
    assert rows.update_text(cls, ("row_state",), dialect) == f'UPDATE "{cls.KIND}" SET "row_state" = %s WHERE id = %s'  # noqa: S608
    assert rows.bound(cls, "id", entity("WFP"), dialect) == entity("WFP")


PAIRS = rows.rows_together(2)


@pytest.mark.parametrize("count", [0, 1, PAIRS - 1, PAIRS, 2 * PAIRS + 3])
def test_rows_inserted_together_all_arrive_in_their_order(office: Office, count: int) -> None:
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("CREATE TEMPORARY TABLE several (a INTEGER PRIMARY KEY, b TEXT)")
        rows.insert_many(connection, "INSERT INTO several (a, b)", [(each, f"row {each}") for each in range(count)])
        found = connection.exec_driver_sql("SELECT a, b FROM several ORDER BY a").fetchall()
        assert [tuple(row) for row in found] == [(each, f"row {each}") for each in range(count)]


def test_the_end_of_an_insert_holds_for_every_row(office: Office) -> None:
    values = [(each // 2, "first" if each % 2 == 0 else "second") for each in range(3 * PAIRS)]
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("CREATE TEMPORARY TABLE several (a INTEGER PRIMARY KEY, b TEXT)")
        rows.insert_many(connection, "INSERT INTO several (a, b)", values, "ON CONFLICT DO NOTHING")
        found = connection.exec_driver_sql("SELECT DISTINCT b FROM several").fetchall()
        assert [row[0] for row in found] == ["first"]


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_many_rows_are_read_as_each_alone(cls: type[Record]) -> None:
    @settings(max_examples=6, deadline=None)
    @given(st.lists(a_record(cls), max_size=4))
    def check(records: list[Any]) -> None:
        dialect = sqlite.dialect()
        writer, reader = rows.row_writer(cls, dialect), rows.row_reader(cls, dialect)
        written = [writer.parameters(record)[:-1] for record in (*records, *records)]
        kept = [tuple(bytes(each) if isinstance(each, bytearray) else each for each in row) for row in written]
        assert reader.records(kept) == [reader.record(row) for row in kept] == [*records, *records]

    check()


def test_the_short_way_reads_what_the_long_way_reads(office: Office) -> None:
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE entity SET row_state = 1 WHERE short_code = 'WFP'")
        for code in ("WHO", "WFP"):
            assert rows.held_row(connection, Entity, entity(code)) == rows.fetch_one(connection, Entity, entity(code))
        assert rows.held_row(connection, Entity, office.new_id()) is None
