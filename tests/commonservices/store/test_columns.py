"""Records written column by column give the very rows and cells they give one by one."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity
from commonservices.domain.records import record_classes
from commonservices.domain.shared_services import MonthlyUsage, Participation, SharedService
from commonservices.errors import Bug
from commonservices.office import Office
from commonservices.store.cells import cell_text, codec
from commonservices.store.columns import columns_of
from commonservices.store.replay import differences
from commonservices.store.rows import BOUND_TOGETHER, fetch, row_writer
from tests.builders import entity
from tests.commonservices.store.test_cells import a_record

FEW = settings(max_examples=6, deadline=None)
SQLITE = sqlite.dialect()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_the_cells_are_those_of_each_record(cls: type[Record]) -> None:
    @FEW
    @given(st.lists(a_record(cls), min_size=1, max_size=5))
    def check(records: list[Any]) -> None:
        one_by_one = [
            (cls.NUMBER, record.id.bytes, number, cell_text(plain))
            for record in records
            for number, plain in codec(cls).written(record)
        ]
        assert columns_of(records).cells() == one_by_one

    check()


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_the_rows_are_those_of_each_record(cls: type[Record]) -> None:
    @FEW
    @given(st.lists(a_record(cls), min_size=1, max_size=5))
    def check(records: list[Any]) -> None:
        parameters = row_writer(cls, SQLITE).parameters
        assert columns_of(records).rows(SQLITE) == [parameters(record) for record in records]

    check()


def test_a_server_takes_the_rows_of_each_record_too() -> None:
    server = postgresql.dialect(paramstyle="format")  # type: ignore[no-untyped-call]
    lines = [
        MonthlyUsage(
            id=UUID(int=number),
            service_id=UUID(int=1),
            consumer_id=None,
            month=date(2026, 1 + number % 2, 1),
            unit="kg",
        )
        for number in range(5)
    ]
    parameters = row_writer(MonthlyUsage, server).parameters
    assert columns_of(lines).rows(server) == [parameters(line) for line in lines]


@given(st.lists(a_record(MonthlyUsage), min_size=1, max_size=4))
def test_a_value_that_repeats_is_written_at_each_of_its_places(records: list[Any]) -> None:
    repeated = [each for each in records for _ in range(3)]
    once, thrice = columns_of(records).cells(), columns_of(repeated).cells()
    assert thrice == [cell for cell in once for _ in range(3)]


def test_records_put_at_once_can_be_rebuilt_from_the_journal(office: Office) -> None:
    count = 3 * BOUND_TOGETHER + 1
    made = [
        Entity(id=office.new_id(), short_code=f"NEW{number}", name_en="" if number % 5 else "A name", kind="AFP")
        for number in range(count)
    ]
    with office.work("demo_seeded") as work:
        work.get(Entity, entity("WHO"))
        work.put_many(made)
        assert work.get(Entity, made[-1].id) == made[-1]
    with office.engine.connect() as connection:
        assert len([each for each in fetch(connection, Entity) if each.short_code.startswith("NEW")]) == count
    assert differences(office.engine) == []


def test_an_act_that_follows_references_last_takes_records_in_any_order_and_none_that_is_loose(office: Office) -> None:
    service, whose = office.new_id(), entity("WHO")
    part = Participation(id=office.new_id(), service_id=service, entity_id=whose)
    with office.work("demo_seeded", references_last=True) as work:
        work.put_many([part])
        work.put_many([SharedService(id=service, reference="SVC-1", name_en="Water")])
    loose = Participation(id=office.new_id(), service_id=office.new_id(), entity_id=whose)
    for references_last, fault in ((True, Bug), (False, IntegrityError)):
        with pytest.raises(fault), office.work("demo_seeded", references_last=references_last) as work:
            work.put_many([loose])
    with office.engine.connect() as connection:
        assert fetch(connection, Participation) == (part,)
    assert differences(office.engine) == []
