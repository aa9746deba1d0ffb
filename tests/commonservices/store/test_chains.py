"""The walk along the chain: every writer's own, whatever was streamed, nothing said about a sound journal."""

from commonservices.domain.partners import Location
from commonservices.office import Office
from commonservices.store import opening
from commonservices.store.chains import chain_faults
from commonservices.store.engine import write_transaction
from commonservices.store.findings import CHAIN, Finding
from tests.builders import an_arrangement


def faults(office: Office) -> list[Finding]:
    with office.engine.connect() as connection:
        return list(chain_faults(connection))


def test_a_journal_of_two_writers_is_sound(office: Office) -> None:
    an_arrangement(office)
    office.site = opening.enrol(office.engine, office.clock.now(), "second").id
    an_arrangement(office)
    an_arrangement(office)
    assert faults(office) == []


def test_a_long_journal_is_walked_in_pieces(office: Office) -> None:
    import pytest

    for _ in range(7):
        an_arrangement(office)
    with office.work("bulk_set") as work:
        work.put_many(Location(id=office.new_id(), name=f"Site {n}") for n in range(90))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("commonservices.store.chains._TAKEN", 3)
        assert faults(office) == []


def test_two_change_sets_in_exchanged_places_are_found(office: Office) -> None:
    an_arrangement(office)
    an_arrangement(office)
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE j_tx SET seq = seq + 100 WHERE n = 3")
        connection.exec_driver_sql("UPDATE j_tx SET seq = 3 WHERE n = 4")
        connection.exec_driver_sql("UPDATE j_tx SET seq = 4 WHERE n = 3")
    messages = [each.message for each in faults(office)]
    assert "Before this change set, change set 3 of its writer is missing." in messages
    assert "The change set says another seq than its row." in messages


def test_a_cell_too_many_and_a_wrong_count_are_found(office: Office) -> None:
    an_arrangement(office)
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE j_tx SET cells = cells + 1 WHERE n = 3")
    assert [each.message for each in faults(office)] == ["The change set says another number of cells than its row."]
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE j_tx SET cells = cells - 1 WHERE n = 3")
        connection.exec_driver_sql(
            'INSERT INTO j_cell (tx, i, entity, "row", cell, value) SELECT tx, 9999, entity, "row", cell, value'
            " FROM j_cell WHERE tx = 3 AND i = 0"
        )
    found = faults(office)
    assert "There is a cell more than the change set says." in [each.message for each in found]
    assert {each.area for each in found} == {CHAIN}
    assert "arrangement_added" in found[0].where


def test_another_undoing_beside_its_change_set_is_found(office: Office) -> None:
    an_arrangement(office)
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE j_tx SET undoes = (SELECT id FROM j_tx WHERE n = 2) WHERE n = 3")
    assert [each.message for each in faults(office)] == ["The change set says another undoing than its row."]
