"""One act is one transaction: records, journal and lists together, or nothing at all."""

import dataclasses
import threading
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa

from commonservices import office as opened
from commonservices.actions import arrangements
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity, Location, Person
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store import replay, undoing
from commonservices.store.chains import chain_faults
from commonservices.store.engine import WritePastJournal, aside_transaction
from commonservices.store.tables import journalled, table_of
from tests.builders import a_service, an_arrangement, entity, record, records
from tests.commonservices.store.acts import snapshot


def a_place(office: Office, name: str = "North site") -> Location:
    return Location(id=office.new_id(), name=name)


def put(office: Office, *found: object) -> Changes:
    with office.work("location_added", subject="North site", why="a test") as work:
        for each in found:
            work.put(each)  # type: ignore[arg-type]
    return work.changes


def counted(office: Office) -> dict[str, int]:
    with office.engine.connect() as connection:
        return {
            name: connection.scalar(sa.select(sa.func.count()).select_from(table_of(name))) or 0
            for name in ("j_tx", "j_cell", "j_saw", "j_head", "location")
        }


def test_an_act_writes_records_and_journal_together(office: Office) -> None:
    before = counted(office)
    place = a_place(office)
    changes = put(office, place)
    assert records(office, Location) == (place,)
    assert changes.transaction is not None
    assert [(item.kind, item.id, item.added) for item in changes.items] == [("location", place.id, True)]
    with office.engine.connect() as connection:
        act = undoing.act_of(connection, changes.transaction)
    assert act is not None
    assert (act.act, act.subject, act.why, act.actor, act.at) == (
        "location_added",
        "North site",
        "a test",
        office.actor,
        office.clock.now(),
    )
    after = counted(office)
    assert after["j_tx"] == before["j_tx"] + 1
    assert after["j_cell"] == before["j_cell"] + act.cells
    assert after["j_head"] == before["j_head"] + act.cells


def test_what_raises_inside_an_act_leaves_nothing(office: Office) -> None:
    before, kept = counted(office), snapshot(office)
    with pytest.raises(ZeroDivisionError), office.work("location_added") as work:  # noqa: PT012 the act goes wrong half way
        work.put(a_place(office))
        raise ZeroDivisionError
    assert counted(office) == before
    assert snapshot(office) == kept


def test_the_same_values_write_nothing(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    before = counted(office)
    again = put(office, dataclasses.replace(place))
    assert counted(office) == before
    assert not again
    assert again.transaction is None


def test_an_act_that_does_nothing_writes_nothing(office: Office) -> None:
    before = counted(office)
    with office.work("location_added"):
        pass
    assert counted(office) == before


def test_only_the_cells_that_differ_are_journalled(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    before = counted(office)
    changes = put(office, dataclasses.replace(place, admin1="Delta"))
    assert changes.items[0].fields == ("admin1",)
    assert counted(office)["j_cell"] == before["j_cell"] + 1


def test_reading_inside_an_act_sees_what_was_put(office: Office) -> None:
    place = a_place(office)
    with office.work("location_added") as work:
        assert work.find(Location, place.id) is None
        work.put(place)
        assert work.get(Location, place.id) == place
        assert work.all(Location, name="North site") == (place,)
        work.put(dataclasses.replace(place, name="South site"))
        assert work.get(Location, place.id).name == "South site"
    assert records(office, Location)[0].name == "South site"
    assert replay.differences(office.engine) == []


def test_a_missing_record_is_said_so(office: Office) -> None:
    with office.work("location_added") as work:
        assert work.find(Location, None) is None
        with pytest.raises(Known, match="no longer in the register"):
            work.get(Location, office.new_id())
        with pytest.raises(Known, match="never in the register"):
            work.restore(Location, office.new_id())
        with pytest.raises(Known, match="no longer in the register"):
            work.facts(office.new_id(), office.today())


def removed(office: Office, place: Location) -> None:
    with office.work("location_removed") as work:
        work.remove(place)


def test_a_removed_record_is_gone_but_keeps_its_row(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    removed(office, place)
    assert records(office, Location) == ()
    assert counted(office)["location"] == 1
    with office.work("location_added") as work:
        assert work.find(Location, place.id) is None
        assert work.ever(Location, place.id) == (place, False)


def test_putting_a_removed_record_brings_it_back_with_its_new_values(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    removed(office, place)
    put(office, dataclasses.replace(place, admin1="Delta"))
    assert records(office, Location) == (dataclasses.replace(place, admin1="Delta"),)
    assert replay.differences(office.engine) == []


def test_restoring_brings_a_record_back_as_it_was(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    removed(office, place)
    with office.work("location_added") as work:
        assert work.restore(Location, place.id) == place
    assert records(office, Location) == (place,)
    assert replay.differences(office.engine) == []


def test_removing_and_bringing_back_in_one_act_agrees_with_the_journal(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    with office.work("location_set") as work:
        work.remove(place)
        work.put(dataclasses.replace(place, admin1="Delta"))
    assert records(office, Location)[0].admin1 == "Delta"
    removed(office, place)
    with office.work("location_set") as work:
        work.restore(Location, place.id)
        work.remove(place)
    assert records(office, Location) == ()
    assert replay.differences(office.engine) == []
    with office.engine.connect() as connection:
        assert list(chain_faults(connection)) == []


def test_a_new_record_cannot_come_and_go_in_one_act(office: Office) -> None:
    place = a_place(office)
    with pytest.raises(Known, match="come and go"), office.work("location_added") as work:  # noqa: PT012
        work.put(place)
        work.remove(place)
    assert counted(office)["location"] == 0


def test_many_records_are_streamed_in_parts_of_one_change_set(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commonservices.store.work.BATCH", 100)
    with office.work("bulk_set") as work:
        work.put_many(a_place(office, f"Site {n}") for n in range(250))
    assert len(records(office, Location)) == 250
    assert len(work.changes.items) == 250
    with office.engine.connect() as connection:
        part = table_of("j_part")
        assert (
            connection.scalar(sa.select(sa.func.count()).where(part.c.tx == undoing.acts(connection, 1)[0].number)) == 3
        )
        assert list(chain_faults(connection)) == []
    assert replay.differences(office.engine) == []


def test_a_streamed_record_may_be_changed_in_the_same_act(office: Office) -> None:
    places = [a_place(office, f"Site {n}") for n in range(3)]
    with office.work("bulk_set") as work:
        work.put_many(places)
        work.put(dataclasses.replace(places[1], name="Changed"))
    assert record(office, Location, places[1].id).name == "Changed"
    assert replay.differences(office.engine) == []
    with office.engine.connect() as connection:
        assert list(chain_faults(connection)) == []
    with office.work("location_set") as work:
        work.put(dataclasses.replace(places[1], name="Changed again"))
    assert work.changes.transaction is not None
    with office.engine.connect() as connection:
        content = undoing.content_of(connection, work.changes.transaction)
    assert content is not None
    assert content.cells[0].before == {"name": "Changed"}


def test_very_many_changes_are_counted_not_listed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commonservices.store.work.MANY", 10)
    with office.work("bulk_set") as work:
        work.put_many(a_place(office, f"Site {n}") for n in range(25))
    assert work.changes.everything
    assert len(work.changes.items) == 10


def test_several_edits_of_one_record_are_one_change(office: Office) -> None:
    place = a_place(office)
    put(office, place)
    with office.work("location_set") as work:
        work.put(dataclasses.replace(place, admin1="Delta"))
        work.put(dataclasses.replace(place, admin1="Delta", kind="CAPITAL"))
    (item,) = work.changes.items
    assert item.fields == ("admin1", "kind")


def test_amount_and_currency_are_one_cell(office: Office) -> None:
    added = an_arrangement(office, ceiling_amount="100.50", currency="USD")
    before = counted(office)
    arrangements.set_fields(office, added.id, {"ceiling_amount": "200", "currency": "XAF"})
    assert counted(office)["j_cell"] == before["j_cell"] + 1


def test_every_kind_of_value_survives_the_store_and_the_journal(office: Office) -> None:
    full = [
        Person(id=office.new_id(), name="Łukasz Énergie 👍\u200f", active_from=date(2020, 2, 29)),
        Location(id=office.new_id(), name="مُذَكِّرَة", latitude=Decimal("-1.234567"), longitude=Decimal(0)),
        Entity(
            id=office.new_id(),
            short_code="EX",
            name_en="Example",
            kind="NGO",
            aliases=frozenset({"b", "a"}),
            mr_signatory=True,
        ),
    ]
    put(office, *full)
    assert [record(office, type(each), each.id) for each in full] == full
    assert replay.differences(office.engine) == []


def test_two_threads_that_write_keep_both_their_acts(office: Office) -> None:
    together = threading.Barrier(2)
    faults: list[BaseException] = []

    def write(name: str) -> None:
        try:
            together.wait()
            for number in range(15):
                put(office, a_place(office, f"{name} {number}"))
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("One", "Two")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert faults == []
    assert len(records(office, Location)) == 30
    with office.engine.connect() as connection:
        assert list(chain_faults(connection)) == []
    assert replay.differences(office.engine) == []


@pytest.mark.parametrize("name", sorted({*record_types(), "j_tx", "j_cell", "j_head", "j_saw", "j_part", "j_vec"}))
def test_writes_past_the_unit_of_work_are_refused(office: Office, name: str) -> None:
    table = table_of(name)
    column = next(iter(table.c))
    for statement in (
        table.insert().values(dict.fromkeys(table.c.keys())),
        table.update().values({column.name: column}),
        table.delete(),
    ):
        with office.engine.connect() as connection, pytest.raises(WritePastJournal):
            connection.execute(statement)
        with pytest.raises(WritePastJournal), aside_transaction(office.engine, journalled()) as connection:
            connection.execute(statement)
    with office.engine.connect() as connection, pytest.raises(WritePastJournal):
        connection.exec_driver_sql(f'DELETE FROM "{name}"')  # noqa: S608 names of our own tables


def test_a_store_open_for_reading_only_takes_no_act(fresh: Callable[[], Office]) -> None:
    office = fresh()
    office.close(backup=False)
    assert office.path is not None
    reader = opened.open_office(office.path, clock=office.clock, actor="x", read_only=True, check_place=False)
    with pytest.raises(Known) as refused, reader.work("location_added"):
        pass
    assert refused.value.key == "read_only"
    reader.close()


def test_new_usage_keeps_first_and_last_month_in_step(office: Office) -> None:
    service = a_service(office)
    wfp = entity("WFP")

    def line(month: int, year: int = 2026) -> MonthlyUsage:
        day = date(year, month, 1)
        id = of_link(service.id, wfp, day.isoformat()[:7])
        return MonthlyUsage(
            id=id, service_id=service.id, consumer_id=wfp, month=day, quantity=Decimal(month), unit="litre"
        )

    with office.work("bulk_set") as work:
        work.put_many([line(5), line(6)])
    with office.work("bulk_set") as work:
        work.put(line(3))
        work.put(line(8))
        work.put(dataclasses.replace(line(8), quantity=Decimal(9)))
    with office.work("bulk_set") as work:
        work.remove(line(3))
    with office.engine.connect() as connection:
        (row,) = connection.execute(sa.select(table_of("usage_span"))).all()
    assert (row.first_month, row.last_month, row.lines) == (date(2026, 5, 1), date(2026, 8, 1), 3)


def test_months_taken_out_are_counted_anew_pair_by_pair(office: Office) -> None:
    services, users = [a_service(office), a_service(office)], [entity("WFP"), entity("UNDP")]

    def line(service: int, user: int, month: int) -> MonthlyUsage:
        day, above, by = date(2026, month, 1), services[service].id, users[user]
        id = of_link(above, by, day.isoformat()[:7])
        return MonthlyUsage(
            id=id, service_id=above, consumer_id=by, month=day, quantity=Decimal(month), unit="litre"
        )  # fmt: skip

    every = [line(service, user, month) for service in (0, 1) for user in (0, 1) for month in (1, 2, 3)]
    with office.work("bulk_set") as work:
        work.put_many(every)
    with office.work("bulk_set") as work:
        work.remove(line(0, 0, 1), line(1, 1, 3), *(line(0, 1, month) for month in (1, 2, 3)))
    with office.engine.connect() as connection:
        rows = connection.execute(sa.select(table_of("usage_span"))).all()
    found = {(row[0], row[1]): (row.first_month.month, row.last_month.month, row.lines) for row in rows}
    assert found == {
        (services[0].id, users[0]): (2, 3, 2),
        (services[1].id, users[0]): (1, 3, 3),
        (services[1].id, users[1]): (1, 2, 2),
    }


def test_loose_ends_are_named(office: Office) -> None:
    person = Person(id=office.new_id(), name="Officer")
    put(office, person)
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "owner_person_id", person.id)
    with office.work("person_removed") as work:
        work.remove(person)
        assert work.loose_end() == ("arrangement", "person")
        work.restore(Person, person.id)
        assert work.loose_end() is None
