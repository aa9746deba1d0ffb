"""Signed terms cannot be changed, removed or replaced by any program, on either database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices import office as opened
from commonservices import reference
from commonservices.actions import arrangements, offices
from commonservices.domain.arrangements import ArrangementParty, ArrangementVersion
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store import freezing
from commonservices.store.diagnose import driver
from commonservices.store.engine import make_engine, make_postgres_engine, schema_transaction, write_transaction
from commonservices.store.opening import lay_out
from tests.builders import SteppingClock, office_values, record
from tests.commonservices.store.acts import CODES
from tests.commonservices.store.sealed import Sealed, a_sealed

Write = Callable[..., None]
VERSION, PARTY, SIGNATURE = "arrangement_version", "arrangement_party", "version_signature"
CHANGES = {
    VERSION: (
        "title_en = 'Other'",
        "ceiling_amount = 5",
        "sealed_on = NULL",
        "number = 9",
        "row_state = 1",
        "signed_document_id = NULL",
        "title_en = title_en",
    ),
    PARTY: (
        "signatory_name = 'Other'",
        "signed_on = NULL",
        "role = 'GUEST'",
        "entity_id = entity_id",
        "joined_on = NULL",
        "share_cap = 'half'",
        "row_state = 1",
    ),
    SIGNATURE: ("signatory_title = 'Other'", "signed_on = NULL", "row_state = 1", "version_id = version_id"),
}
REFUSED = [(table, change) for table, changes in CHANGES.items() for change in changes]
COPIED = "INSERT {way}INTO {table} SELECT * FROM {table} WHERE id = ?"


@pytest.fixture
def sealed(office: Office) -> Sealed:
    """A sealed arrangement in an open store."""
    return a_sealed(office)


def chosen(sealed: Sealed, table: str) -> UUID:
    return {VERSION: sealed.version, PARTY: sealed.parties[0], SIGNATURE: sealed.signature}[table]


def loose(sealed: Sealed, table: str) -> UUID:
    return {VERSION: sealed.amendment, PARTY: sealed.parties[1], SIGNATURE: sealed.open_signature}[table]


@contextmanager
def stranger(office: Office, *, recursive: bool = False) -> Iterator[Any]:
    """Give a connection as any other program would make it, with nothing set."""
    connection = driver().connect(str(office.path), isolation_level=None)
    connection.execute(f"PRAGMA recursive_triggers={'on' if recursive else 'off'}")
    try:
        yield connection
    finally:
        connection.close()


def refused(connection: Any, text: str, *values: object) -> None:
    with pytest.raises(driver().IntegrityError, match=freezing.REFUSAL):
        connection.execute(text, values)


@pytest.mark.parametrize(("table", "change"), REFUSED)
def test_no_program_changes_what_is_signed(office: Office, sealed: Sealed, table: str, change: str) -> None:
    with stranger(office) as connection:
        refused(connection, f"UPDATE {table} SET {change} WHERE id = ?", chosen(sealed, table).bytes)  # noqa: S608
        refused(connection, f"UPDATE OR REPLACE {table} SET {change}")  # noqa: S608 tables of this test


@pytest.mark.parametrize("recursive", [False, True])
@pytest.mark.parametrize("table", CHANGES)
def test_no_program_removes_or_replaces_what_is_signed(
    office: Office, sealed: Sealed, table: str, *, recursive: bool
) -> None:
    key = chosen(sealed, table).bytes
    with stranger(office, recursive=recursive) as connection:
        refused(connection, f"DELETE FROM {table} WHERE id = ?", key)  # noqa: S608 tables of this test
        for way in ("", "OR REPLACE ", "OR IGNORE ", "OR FAIL "):
            refused(connection, COPIED.format(way=way, table=table), key)
        upsert = " ON CONFLICT (id) DO UPDATE SET row_state = excluded.row_state"
        refused(connection, COPIED.format(way="", table=table) + upsert, key)
        moved = f"UPDATE OR REPLACE {table} SET id = ? WHERE id = ?"  # noqa: S608 tables of this test
        refused(connection, moved, key, loose(sealed, table).bytes)
        refused(connection, moved, bytes(16), key)
        assert connection.execute(f"SELECT count(*) FROM {table} WHERE id = ?", (key,)).fetchone() == (1,)  # noqa: S608


def test_no_signature_is_added_under_sealed_terms(office: Office, sealed: Sealed) -> None:
    with stranger(office) as connection:
        connection.execute("CREATE TEMP TABLE aside AS SELECT * FROM version_signature")
        connection.execute("UPDATE aside SET id = randomblob(16)")
        refused(connection, "INSERT INTO version_signature SELECT * FROM aside")
        moved = "UPDATE version_signature SET version_id = ? WHERE id = ?"
        refused(connection, moved, sealed.version.bytes, sealed.open_signature.bytes)


def test_what_is_not_signed_stays_free(office: Office, sealed: Sealed) -> None:
    with stranger(office) as connection:

        def free(text: str, values: tuple[bytes, ...] = ()) -> None:
            assert connection.execute(text, values).rowcount > 0, text

        free("UPDATE arrangement_version SET title_en = 'B' WHERE id = ?", (sealed.amendment.bytes,))
        free("UPDATE arrangement_party SET role = 'GUEST' WHERE id = ?", (sealed.parties[1].bytes,))
        free("UPDATE arrangement_party SET contact = 'C', withdrew_on = '2026-10-01'")
        free("UPDATE version_signature SET signatory_name = 'D' WHERE id = ?", (_open(sealed),))
        free("UPDATE arrangement_version SET open_conflicts = 1")
        free("UPDATE arrangement SET state = 'ACTIVE', version_id = ?", (sealed.amendment.bytes,))
        free("DELETE FROM version_signature WHERE id = ?", (_open(sealed),))


def _open(sealed: Sealed) -> bytes:
    return sealed.open_signature.bytes


def test_a_party_that_signed_before_the_seal_can_still_be_corrected(office: Office) -> None:
    added = a_sealed(office)
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("DROP TRIGGER freeze_arrangement_version__update")
        connection.exec_driver_sql("UPDATE arrangement_version SET sealed_on = NULL")
        for text in freezing.statements("sqlite").values():
            if "freeze_arrangement_version__update " in text:
                connection.exec_driver_sql(text)
    with stranger(office) as connection:
        connection.execute("UPDATE arrangement_party SET signed_on = '2026-09-02'")
        connection.execute("DELETE FROM version_signature WHERE id = ?", (added.signature.bytes,))
        assert connection.execute("SELECT count(*) FROM version_signature").fetchone() == (1,)


def test_every_connection_of_the_program_fires_triggers_for_what_a_replacement_removes(office: Office) -> None:
    with office.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA recursive_triggers").scalar() == 1


def test_the_unit_of_work_gets_one_sentence_with_a_way_out(office: Office, sealed: Sealed) -> None:
    version = record(office, ArrangementVersion, sealed.version)
    with office.work("field_set") as work, pytest.raises(driver().IntegrityError):
        work.remove(version)
    with pytest.raises(Known, match=r"Signed terms do not change\.") as known, office.work("field_set") as work:
        work.remove(version)
    assert known.value.key == "terms_sealed"
    assert "Amend" in known.value.advice
    assert record(office, ArrangementVersion, sealed.version) is not None


def test_a_store_that_is_only_read_is_laid_out_without_triggers() -> None:
    engine = make_engine(None)
    lay_out(engine, frozen=False)
    with engine.connect() as connection:
        assert freezing.missing(connection) == tuple(freezing.statements("sqlite"))
    engine.dispose()


def test_a_trigger_that_is_gone_or_altered_is_missed(office: Office) -> None:
    names = ("freeze_arrangement_version__delete", "freeze_version_signature__insert")
    with stranger(office) as connection:
        for name in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(f"CREATE TRIGGER {names[0]} BEFORE DELETE ON arrangement_version BEGIN SELECT 1; END")
    with office.engine.connect() as connection:
        assert freezing.missing(connection) == names


def test_the_table_is_open_again_for_whoever_signs_later(office: Office, sealed: Sealed) -> None:
    arrangements.sign(office, sealed.parties[1], "Late", "Signatory", "2026-09-20")
    party = record(office, ArrangementParty, sealed.parties[1])
    assert party.signatory_name == "Late"
    with stranger(office) as connection:
        refused(connection, "UPDATE arrangement_party SET signatory_name = 'X' WHERE id = ?", party.id.bytes)


# --- on a server ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server(postgres_url: str) -> Iterator[Sealed]:
    """A sealed arrangement in a store that a server keeps."""
    with pytest.MonkeyPatch.context() as patched:
        few = [each for each in reference.entities() if each.short_code in CODES]
        patched.setattr(reference, "entities", lambda: iter(few))
        office = opened.open_server(postgres_url, clock=SteppingClock(), actor="Test officer")
    offices.set_up(office, office_values())
    yield a_sealed(office)
    office.close()
    engine = make_postgres_engine(postgres_url)
    with schema_transaction(engine) as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()


def turned_down(url: str, text: str, *values: object) -> None:
    """Run a statement as any other program would on the server."""
    import psycopg

    with psycopg.connect(url) as connection, pytest.raises(psycopg.Error, match=freezing.REFUSAL):
        connection.execute(text.encode(), values)


@pytest.mark.parametrize(("table", "change"), REFUSED)
def test_a_server_lets_nobody_change_what_is_signed(server: Sealed, postgres_url: str, table: str, change: str) -> None:
    turned_down(postgres_url, f"UPDATE {table} SET {change} WHERE id = %s", chosen(server, table))  # noqa: S608


@pytest.mark.parametrize("table", CHANGES)
def test_a_server_lets_nobody_remove_or_replace_what_is_signed(server: Sealed, postgres_url: str, table: str) -> None:
    key = chosen(server, table)
    turned_down(postgres_url, f"DELETE FROM {table} WHERE id = %s", key)  # noqa: S608 tables of this test
    copied = COPIED.format(way="", table=table).replace("?", "%s")
    turned_down(postgres_url, copied + " ON CONFLICT (id) DO UPDATE SET row_state = excluded.row_state", key)
    turned_down(postgres_url, copied + " ON CONFLICT (id) DO NOTHING", key)
    turned_down(postgres_url, f"UPDATE {table} SET id = %s WHERE id = %s", UUID(int=0), key)  # noqa: S608


def test_a_server_takes_no_signature_under_sealed_terms(server: Sealed, postgres_url: str) -> None:
    moved = "UPDATE version_signature SET version_id = %s WHERE id = %s"
    turned_down(postgres_url, moved, server.version, server.open_signature)


def test_a_server_keeps_all_its_triggers_and_misses_one_that_is_off(server: Sealed, postgres_url: str) -> None:
    engine = make_postgres_engine(postgres_url)
    with engine.connect() as connection:
        assert freezing.missing(connection) == ()
    name = "freeze_arrangement_version__delete"
    for turn in ("DISABLE", "ENABLE"):
        with schema_transaction(engine) as connection:
            connection.exec_driver_sql(f"ALTER TABLE arrangement_version {turn} TRIGGER {name}")
        with engine.connect() as connection:
            assert freezing.missing(connection) == ((name,) if turn == "DISABLE" else ())
    engine.dispose()


WEAKER = """
CREATE OR REPLACE FUNCTION check_arrangement_version__delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RETURN OLD; END $$
"""
ELSEWHERE = """
DROP TRIGGER freeze_version_signature__insert ON version_signature;
CREATE TRIGGER freeze_version_signature__insert BEFORE INSERT ON version_signature
FOR EACH ROW EXECUTE FUNCTION check_version_signature__delete()
"""
FEWER = """
DROP TRIGGER freeze_arrangement_party__update ON arrangement_party;
CREATE TRIGGER freeze_arrangement_party__update BEFORE UPDATE OF role ON arrangement_party
FOR EACH ROW EXECUTE FUNCTION check_arrangement_party__update()
"""


@contextmanager
def altered_for_now(engine: Any, text: str) -> Iterator[Any]:
    """Give a connection on which something was altered, and take it back in the end."""
    with suppress(InterruptedError), schema_transaction(engine) as connection:
        connection.exec_driver_sql(text)
        yield connection
        raise InterruptedError


@pytest.mark.parametrize(
    ("name", "altered"),
    [
        pytest.param("check_arrangement_version__delete", WEAKER, id="a check that lets everything pass"),
        pytest.param("freeze_version_signature__insert", ELSEWHERE, id="a trigger that runs another check"),
        pytest.param("freeze_arrangement_party__update", FEWER, id="a trigger on fewer columns"),
    ],
)
def test_a_server_misses_what_is_there_under_its_name_but_altered(
    server: Sealed, postgres_url: str, name: str, altered: str
) -> None:
    engine = make_postgres_engine(postgres_url)
    with altered_for_now(engine, altered) as connection:
        assert freezing.missing(connection) == (name,)
    with engine.connect() as connection:
        assert freezing.missing(connection) == ()
    engine.dispose()


def test_a_sealed_store_is_copied_and_put_back_with_its_triggers(
    office: Office, sealed: Sealed, tmp_path: Path
) -> None:
    copy = office.back_up(tmp_path / "copies")
    store = tmp_path / "restored.csdb"
    opened.restore(copy, store, clock=office.clock)
    again = opened.open_office(store, clock=office.clock, actor="x", check_place=False)
    with again.engine.connect() as connection:
        assert freezing.missing(connection) == ()
    assert record(again, ArrangementVersion, sealed.version).sealed_on is not None
    again.close(backup=False)
