"""What the fourth step adds to the money: two reasons, an office's own kinds of service, and triggers made anew."""

import pytest
import sqlalchemy as sa

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.migrations import fourth_money
from commonservices.store.migrations.versions import m0001_first, m0002_life, m0003_money
from tests.commonservices.store.migrations.steps import ADDED_LAST, columns_of, described, made_by, stepping


@pytest.fixture(scope="module")
def made():
    """The tables as they are after this part."""
    return made_by(m0001_first.upgrade, m0002_life.upgrade, m0003_money.upgrade, fourth_money.upgrade)


@pytest.mark.parametrize("kind", [*ADDED_LAST, "catalogue_item"])
def test_a_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == described(kind)


def test_a_settlement_made_before_stays_has_no_reason_and_is_still_frozen():
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        with stepping(connection):
            for step in (m0001_first, m0002_life, m0003_money):
                step.upgrade()
            connection.exec_driver_sql(
                "INSERT INTO settlement (id, amount, currency, method, external_reference, entered_by, note, row_state,"
                " open_conflicts) VALUES (x'01', 5, 'USD', 'CASH', '', 'A', 'paid late', 0, 0)"
            )
            fourth_money.upgrade()
        held = connection.exec_driver_sql("SELECT amount, note, exception_reason FROM settlement").one()
        assert tuple(held) == (5, "paid late", "")
        connection.exec_driver_sql("UPDATE settlement SET note = 'x'")
        with pytest.raises(sa.exc.DatabaseError, match="a settlement does not change"):
            connection.exec_driver_sql("UPDATE settlement SET exception_reason = 'x'")
    engine.dispose()


def test_the_triggers_that_are_made_anew_on_a_server_are_those_that_name_the_new_column():
    assert tuple(text.split()[2] for text in fourth_money._ON_SERVER) == fourth_money.REPLACED
    assert all("exception_reason" in text for text in fourth_money._ON_SERVER)
