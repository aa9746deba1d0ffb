"""What the fifth step adds to bills: why one goes out for what no signed terms cover, held fast once it is issued."""

import pytest
import sqlalchemy as sa

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.freezing import statements
from commonservices.store.migrations import fifth_cover
from commonservices.store.migrations.versions import m0001_first, m0002_life, m0003_money, m0004_sheets
from tests.commonservices.store.migrations.steps import stepping


def test_a_bill_made_before_stays_has_no_waiver_and_is_still_frozen():
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        with stepping(connection):
            for step in (m0001_first, m0002_life, m0003_money, m0004_sheets):
                step.upgrade()
            texts = "reference, kind, basis, channel, issued_by, currency, currency_usd, state_reason, dispute_reason"
            empty = ", ".join("''" for _ in texts.split(", "))
            told = f"INSERT INTO bill (id, {texts}, external_reference, prepared_by, note, per_usd_provisional, state,"
            told += f" issued_on, row_state, open_conflicts) VALUES (x'01', {empty}, '', 'A', 'kept', 0, 'ISSUED',"
            connection.exec_driver_sql(f"{told} '2026-09-05', 0, 0)")
            fifth_cover.upgrade()
        held = connection.exec_driver_sql("SELECT prepared_by, note, cover_waiver FROM bill").one()
        assert tuple(held) == ("A", "kept", "")
        connection.exec_driver_sql("UPDATE bill SET note = 'x'")
        for text in ("UPDATE bill SET cover_waiver = 'x'", "UPDATE bill SET total = 1", "DELETE FROM bill"):
            with pytest.raises(sa.exc.DatabaseError, match="an issued bill does not change"):
                connection.exec_driver_sql(text)
        indexes = {row[1] for row in connection.exec_driver_sql("PRAGMA index_list(bill)")}
        assert {"ix_bill__reference", "ix_bill__state_due_on", "ix_bill__pool_id"} <= indexes
    engine.dispose()


def test_the_triggers_are_those_a_new_store_has():
    new = {dialect: set(statements(dialect).values()) for dialect in ("sqlite", "postgresql")}
    assert set(fifth_cover._ON_SQLITE) <= new["sqlite"]
    assert set(fifth_cover._ON_SERVER) <= new["postgresql"]
