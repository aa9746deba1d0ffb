"""Frozen runs, issued bills, deliveries, settlements, adopted cases and submissions change by no program."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as opened
from commonservices import reference
from commonservices.actions import offices
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord
from commonservices.domain.freezing import FREEZES
from commonservices.domain.orders import Delivery
from commonservices.domain.records import record_of
from commonservices.domain.shared_services import RateLine
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store import freezing
from commonservices.store.diagnose import driver
from commonservices.store.engine import make_engine, make_postgres_engine, schema_transaction
from commonservices.store.frozen_faults import frozen_faults
from commonservices.store.opening import lay_out
from tests.builders import SteppingClock, office_values, record
from tests.commonservices.store.acts import CODES, a_copy, a_template
from tests.commonservices.store.money import id_of, some_money

NAMES = {
    "apportionment_run": "run",
    "share": "share",
    "bill": "bill",
    "bill_line": "bill_line",
    "delivery": "delivery",
    "settlement": "settlement",
    "submission": "submission",
    "cba_case": "case",
    "cba_line": "case_line",
    "efficiency_record": "claim",
}
REFUSED = [
    ("apportionment_run", "total = 5"),
    ("apportionment_run", "frozen_on = NULL"),
    ("apportionment_run", "inputs = 'x'"),
    ("apportionment_run", "row_state = 1"),
    ("share", "amount = amount"),
    ("share", "row_state = 1"),
    ("bill", "total = 5"),
    ("bill", "issued_on = NULL"),
    ("bill", "due_on = NULL"),
    ("bill", "row_state = 1"),
    ("bill_line", "amount = 5"),
    ("bill_line", "row_state = 1"),
    ("delivery", "quantity = 5"),
    ("delivery", "note = 'x'"),
    ("settlement", "amount = 5"),
    ("settlement", "method = 'OFFSET'"),
    ("submission", "controls = '{}'"),
    ("submission", "row_state = 1"),
    ("cba_case", "title = 'x'"),
    ("cba_case", "adopted_on = NULL"),
    ("cba_case", "row_state = 1"),
    ("cba_line", "hourly = 5"),
    ("cba_line", "unit_cost = 5"),
    ("efficiency_record", "gain = 6"),
    ("efficiency_record", "actual_volume = 6"),
    ("efficiency_record", "row_state = 1"),
]
FREE = [
    ("apportionment_run", "state = 'SUPERSEDED', note = 'x'"),
    ("bill", "state = 'PAID', state_on = '2026-10-01', disputed_amount = 3, external_reference = 'x', note = 'x'"),
    ("bill_line", "disputed = 1"),
    ("delivery", "row_state = 1"),
    ("settlement", "row_state = 1, posted_on = '2026-10-01', external_reference = 'x', note = 'x'"),
    ("cba_case", "priority_rank = 1, notes = 'x'"),
    ("efficiency_record", "state = 'REALISED', validated_on = NULL, validated_by = '', reopened_reason = 'x'"),
    ("efficiency_record", "note = 'x', linked_id = NULL"),
    *((table, "open_conflicts = 1") for table in NAMES),
]
COPIED = "INSERT {way}INTO {table} SELECT * FROM {table} WHERE id = ?"
OPEN = {
    "apportionment_run": "open_run",
    "share": "open_share",
    "bill": "open_bill",
    "bill_line": "open_bill_line",
    "cba_case": "open_case",
    "efficiency_record": "open_claim",
}


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store in which money is frozen."""
    folder = tmp_path_factory.mktemp("frozen")
    office = a_copy(a_template(folder), folder)
    some_money(office)
    office.close(backup=False)
    assert office.path is not None
    return office.path


@pytest.fixture
def kept(frozen: Path, tmp_path: Path) -> Iterator[Office]:
    """An office in which money is frozen."""
    office = a_copy(frozen, tmp_path)
    yield office
    office.close(backup=False)


@contextmanager
def stranger(path: Path | None, *, recursive: bool = False) -> Iterator[Any]:
    """Give a connection as any other program would make it; what it did is rolled back."""
    connection = driver().connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA recursive_triggers={'on' if recursive else 'off'}")
    connection.execute("BEGIN")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def refused(connection: Any, refusal: str, text: str, *values: object) -> None:
    with pytest.raises(driver().IntegrityError, match=refusal):
        connection.execute(text, values)


def key(table: str) -> bytes:
    return id_of(NAMES[table]).bytes


def test_every_kind_that_freezes_has_its_refusal_and_its_fields() -> None:
    assert set(FREEZES) == set(freezing.REFUSALS) == set(NAMES)
    for kind, freeze in FREEZES.items():
        fields = record_of(kind).by_name
        assert freeze.open_fields <= set(fields)
        owner = record_of(freeze.owner or kind)
        assert not freeze.since or freeze.since in owner.by_name
        assert not freeze.under or fields[freeze.under].target == freeze.owner
        cells = {fields[name].cell for name in freeze.open_fields}
        assert {each.name for each in fields.values() if each.cell in cells} == freeze.open_fields


@pytest.mark.parametrize(("table", "change"), REFUSED)
def test_no_program_changes_what_is_frozen(frozen: Path, table: str, change: str) -> None:
    with stranger(frozen) as connection:
        said = freezing.REFUSALS[table]
        refused(connection, said, f"UPDATE {table} SET {change} WHERE id = ?", key(table))  # noqa: S608
        refused(connection, said, f"UPDATE OR REPLACE {table} SET {change}")  # noqa: S608 tables of this test


@pytest.mark.parametrize("recursive", [False, True])
@pytest.mark.parametrize("table", NAMES)
def test_no_program_removes_or_replaces_what_is_frozen(frozen: Path, table: str, *, recursive: bool) -> None:
    said = freezing.REFUSALS[table]
    with stranger(frozen, recursive=recursive) as connection:
        refused(connection, said, f"DELETE FROM {table} WHERE id = ?", key(table))  # noqa: S608 tables of this test
        for way in ("", "OR REPLACE ", "OR IGNORE "):
            refused(connection, said, COPIED.format(way=way, table=table), key(table))
        refused(connection, said, f"UPDATE OR REPLACE {table} SET id = ? WHERE id = ?", bytes(16), key(table))  # noqa: S608


@pytest.mark.parametrize(("table", "change"), FREE)
def test_what_goes_on_after_the_freezing_stays_free(frozen: Path, table: str, change: str) -> None:
    with stranger(frozen) as connection:
        done = connection.execute(f"UPDATE {table} SET {change} WHERE id = ?", (key(table),))  # noqa: S608
        assert done.rowcount == 1


@pytest.mark.parametrize("table", OPEN)
def test_what_is_not_frozen_stays_free(frozen: Path, table: str) -> None:
    own = id_of(OPEN[table]).bytes
    with stranger(frozen) as connection:
        moved = f"UPDATE {table} SET currency = 'EUR', row_state = 1 WHERE id = ?"  # noqa: S608 tables of this test
        assert connection.execute(moved, (own,)).rowcount == 1
        assert connection.execute(f"DELETE FROM {table} WHERE id = ?", (own,)).rowcount == 1  # noqa: S608


@pytest.mark.parametrize(
    ("table", "under", "owned", "free"),
    [
        ("share", "run_id", "run", "open_share"),
        ("bill_line", "bill_id", "bill", "open_bill_line"),
        ("cba_line", "case_id", "case", "open_case_line"),
    ],
)
def test_nothing_is_added_under_what_is_frozen(frozen: Path, table: str, under: str, owned: str, free: str) -> None:
    owner, own = id_of(owned).bytes, id_of(free).bytes
    with stranger(frozen) as connection:
        moved = f"UPDATE {table} SET {under} = ? WHERE id = ?"  # noqa: S608 tables of this test
        refused(connection, freezing.REFUSALS[table], moved, owner, own)
        connection.execute(f"CREATE TEMP TABLE aside AS SELECT * FROM {table} WHERE id = x'{own.hex()}'")  # noqa: S608
        connection.execute(f"UPDATE aside SET id = randomblob(16), {under} = ?", (owner,))  # noqa: S608
        refused(connection, freezing.REFUSALS[table], f"INSERT INTO {table} SELECT * FROM aside")  # noqa: S608


def test_an_act_that_only_moves_the_state_of_a_frozen_run_or_bill_passes(kept: Office) -> None:
    with kept.work("field_set") as work:
        work.put(replace(work.get(ApportionmentRun, id_of("run")), state="SUPERSEDED"))
        work.put(replace(work.get(Bill, id_of("bill")), state="PAID", state_on=date(2026, 10, 1)))
        work.put(replace(work.get(BillLine, id_of("bill_line")), disputed=True))
        work.put(replace(work.get(Settlement, id_of("settlement")), posted_on=date(2026, 10, 1)))
    assert record(kept, Bill, id_of("bill")).state == "PAID"


@pytest.mark.parametrize(
    ("cls", "name", "changes", "told"),
    [
        (ApportionmentRun, "run", {"total": 5}, "run_frozen"),
        (Share, "share", {"amount": 5}, "run_frozen"),
        (Bill, "bill", {"total": 5}, "bill_issued"),
        (BillLine, "bill_line", {"amount": 5}, "bill_issued"),
        (Delivery, "delivery", {"note": "x"}, "delivery_kept"),
        (Settlement, "settlement", {"amount": 5}, "settlement_kept"),
        (Submission, "submission", {"rows": "{}"}, "submission_kept"),
        (CbaCase, "case", {"title": "x"}, "case_adopted"),
        (CbaLine, "case_line", {"year_from": 2}, "case_adopted"),
        (EfficiencyRecord, "claim", {"gain": 6}, "claim_validated"),
        (RateLine, "rate", {"valid_to": date(2026, 9, 2)}, "rates_together"),
    ],
)
def test_the_unit_of_work_gets_one_sentence_with_a_way_out(
    kept: Office, cls: Any, name: str, changes: dict[str, Any], told: str
) -> None:
    with pytest.raises(Known) as known, kept.work("field_set") as work:
        work.put(replace(work.get(cls, id_of(name)), **changes))
    assert known.value.key == told
    assert known.value.advice


# --- rates of a service -----------------------------------------------------------------------------------------------

OVERLAPS = [
    ("2026-01-01", None, False),
    ("2025-01-01", "2026-01-02", False),
    ("2026-08-31", "2026-09-01", False),
    (None, "2026-02-01", False),
    ("2027-01-01", None, False),
    ("2025-01-01", "2026-01-01", True),
    (None, "2026-01-01", True),
]


@pytest.mark.parametrize(("start", "end", "taken"), OVERLAPS)
def test_a_service_has_one_rate_for_a_unit_on_a_day(
    frozen: Path, start: str | None, end: str | None, *, taken: bool
) -> None:
    with stranger(frozen) as connection:
        connection.execute(f"CREATE TEMP TABLE aside AS SELECT * FROM rate_line WHERE id = x'{id_of('rate').hex}'")  # noqa: S608
        connection.execute("UPDATE aside SET id = randomblob(16), valid_from = ?, valid_to = ?", (start, end))
        into = "INSERT INTO rate_line SELECT * FROM aside"
        if taken:
            assert connection.execute(into).rowcount == 1
        else:
            refused(connection, freezing.OVERLAP, into)
            for other in ("unit = 'hour'", "row_state = 1", "service_id = randomblob(16)"):
                connection.execute("SAVEPOINT apart")
                connection.execute("PRAGMA defer_foreign_keys = on")
                connection.execute(f"UPDATE aside SET {other}")  # noqa: S608 columns of this test
                assert connection.execute(into).rowcount == 1
                connection.execute("ROLLBACK TO apart")


def test_a_rate_is_not_brought_back_beside_another_but_ends_and_follows_in_one_act(kept: Office) -> None:
    with kept.work("rate_set") as work:
        old = work.get(RateLine, id_of("later_rate"))
        work.put(replace(old, valid_to=date(2026, 11, 1)))
        work.put(replace(old, id=kept.new_id(), valid_from=date(2026, 11, 1)))
    with pytest.raises(Known, match="one rate"), kept.work("rate_set") as work:
        work.put(replace(old, valid_to=None))
    with kept.work("rate_set") as work:
        work.remove(work.get(RateLine, old.id))
        work.put(replace(work.get(RateLine, id_of("rate")), valid_to=date(2026, 10, 1)))
    with pytest.raises(Known, match="one rate"), kept.work("rate_set") as work:
        work.restore(RateLine, old.id)


def test_a_rate_that_ended_another_is_taken_back_and_brought_again(kept: Office) -> None:
    from commonservices.actions import undo

    with kept.work("rate_set") as work:
        old = work.get(RateLine, id_of("later_rate"))
        work.put(replace(old, valid_to=date(2026, 11, 1)))
        work.put(replace(old, id=kept.new_id(), valid_from=date(2026, 11, 1)))
    assert work.changes.transaction is not None
    taken_back = undo.undo(kept, work.changes.transaction)
    assert record(kept, RateLine, old.id).valid_to is None
    assert taken_back.transaction is not None
    undo.undo(kept, taken_back.transaction)
    assert record(kept, RateLine, old.id).valid_to == date(2026, 11, 1)


# --- on a server ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server(postgres_url: str) -> Iterator[str]:
    """The address of a server's store in which money is frozen."""
    with pytest.MonkeyPatch.context() as patched:
        few = [each for each in reference.entities() if each.short_code in CODES]
        patched.setattr(reference, "entities", lambda: iter(few))
        office = opened.open_server(postgres_url, clock=SteppingClock(), actor="Test officer")
    offices.set_up(office, office_values())
    some_money(office)
    yield postgres_url
    office.close()
    engine = make_postgres_engine(postgres_url)
    with schema_transaction(engine) as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()


@pytest.fixture
def raw(server: str) -> Iterator[Callable[..., int]]:
    """Give what runs a statement as any other program would on the server; nothing of it is kept."""
    import psycopg

    with psycopg.connect(server) as connection:

        def run(text: str, *values: object) -> int:
            with connection.transaction(force_rollback=True):
                return connection.execute(text.encode(), values).rowcount

        yield run
        connection.rollback()


@pytest.mark.parametrize(("table", "change"), REFUSED)
def test_a_server_lets_nobody_change_what_is_frozen(raw: Callable[..., int], table: str, change: str) -> None:
    import psycopg

    with pytest.raises(psycopg.Error, match=freezing.REFUSALS[table]):
        raw(f"UPDATE {table} SET {change} WHERE id = %s", id_of(NAMES[table]))  # noqa: S608 tables of this test


@pytest.mark.parametrize("table", NAMES)
def test_a_server_lets_nobody_remove_or_replace_what_is_frozen(raw: Callable[..., int], table: str) -> None:
    import psycopg

    copied = COPIED.format(way="", table=table).replace("?", "%s") + " ON CONFLICT (id) DO NOTHING"
    for text in (f"DELETE FROM {table} WHERE id = %s", copied):  # noqa: S608 tables of this test
        with pytest.raises(psycopg.Error, match=freezing.REFUSALS[table]):
            raw(text, id_of(NAMES[table]))


def test_a_server_keeps_states_free_and_rates_apart(raw: Callable[..., int]) -> None:
    import psycopg

    assert raw("UPDATE bill SET state = 'PAID', note = 'x' WHERE id = %s", id_of("bill")) == 1
    assert raw("UPDATE apportionment_run SET state = 'SUPERSEDED' WHERE id = %s", id_of("run")) == 1
    with pytest.raises(psycopg.Error, match=freezing.OVERLAP):
        raw("UPDATE rate_line SET valid_to = NULL WHERE id = %s", id_of("rate"))


def test_a_check_of_a_server_reads_its_journal_too(server: str) -> None:
    engine = make_postgres_engine(server)
    with engine.connect() as connection:
        assert freezing.missing(connection) == ()
        assert list(frozen_faults(connection)) == []
    engine.dispose()


def test_a_new_store_misses_no_trigger_and_one_that_is_gone_is_named() -> None:
    engine = make_engine(None)
    lay_out(engine)
    with schema_transaction(engine) as connection:
        assert freezing.missing(connection) == ()
        connection.exec_driver_sql("DROP TRIGGER freeze_bill__update")
        assert freezing.missing(connection) == ("freeze_bill__update",)
    engine.dispose()
