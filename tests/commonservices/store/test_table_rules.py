"""The database itself refuses records that contradict themselves, and looks up what is asked for."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.duties import AlertAnswer, Obligation, Risk
from commonservices.domain.fields import Record, record_type
from commonservices.domain.ids import of_code
from commonservices.domain.lens import Narrative
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement, Reliance
from commonservices.domain.records import record_types
from commonservices.office import Office
from commonservices.store.table_rules import CHECKS, INDEXES, partial_indexes

ID = UUID(int=1)
DAY, EARLIER = date(2026, 1, 2), date(2026, 1, 1)
WRONG = [
    RoleAssignment(id=ID, from_on=DAY, until_on=EARLIER),
    Delegation(id=ID, valid_from=DAY, valid_to=EARLIER),
    Delegation(id=ID, ceiling_amount=-1),
    Obligation(id=ID, amount=-1),
    Obligation(id=ID, every_m=0),
    Obligation(id=ID, first_due_on=DAY, until_on=EARLIER),
    Risk(id=ID, likelihood=6),
    Risk(id=ID, impact=0),
    AlertAnswer(id=ID, answer="SNOOZED"),
    Premises(id=ID, area_m2=Decimal(-1)),
    Premises(id=ID, lease_start_on=DAY, lease_end_on=EARLIER),
    Premises(id=ID, yearly_rent=-1),
    Occupancy(id=ID, from_on=DAY, until_on=EARLIER),
    Occupancy(id=ID, personnel=-1),
    LongTermAgreement(id=ID, starts_on=DAY, ends_on=EARLIER),
    LongTermAgreement(id=ID, ends_on=DAY, extension_end_on=EARLIER),
    CallOff(id=ID, amount=-1),
    Reliance(id=ID, relying_id=of_code("entity", "WFP"), relied_on_id=of_code("entity", "WFP")),
    Narrative(id=ID, starts_on=DAY, ends_on=EARLIER),
    ArrangementEvent(id=ID, prepared_by="A", approved_by="A"),
]


def put(office: Office, *records: Record) -> None:
    with office.work("field_set") as work:
        for record in records:
            work.put(record)


@pytest.mark.parametrize("record", WRONG, ids=lambda each: each.KIND)
def test_a_record_that_contradicts_itself_is_not_kept(office: Office, record: Record) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="CHECK constraint failed"):
        put_raw(office, record)


def put_raw(office: Office, record: Record) -> None:
    """Write a record past the rules of the domain; the unit of work itself asks none."""
    from commonservices.store.engine import write_transaction
    from commonservices.store.rows import row_writer

    with write_transaction(office.engine) as connection:
        writer = row_writer(type(record), connection.dialect)
        connection.exec_driver_sql(writer.insert, writer.parameters(record))


def test_one_person_prepares_and_approves_only_with_a_reason(office: Office) -> None:
    event = ArrangementEvent(id=ID, prepared_by="A", approved_by="A", exception_reason="Small office")
    put(office, event, replace(event, id=UUID(int=2), approved_by="B", exception_reason=""))
    with office.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM arrangement_event").scalar() == 2


def house(number: int, **values: Any) -> Premises:
    return Premises(id=UUID(int=number), **({"country_iso3": "KEN", "is_un_house": True} | values))


def test_a_country_has_one_house_of_the_united_nations(office: Office) -> None:
    put(office, house(1), house(2, country_iso3="UGA"), house(3, is_un_house=False), house(4, country_iso3=""))
    put(office, house(5, country_iso3=""))
    with pytest.raises(sa.exc.IntegrityError, match="UNIQUE"):
        put_raw(office, house(6))
    with office.work("field_set") as work:
        work.remove(work.get(Premises, UUID(int=1)))
    put(office, house(7))
    with office.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM premises WHERE is_un_house = 1").scalar() == 5


def test_rules_and_indexes_name_tables_and_columns_that_are_there() -> None:
    kinds = record_types()
    for table, indexes in INDEXES.items():
        assert {name for names in indexes for name in names} <= set(kinds[table].by_name)
    assert set(CHECKS) <= set(kinds)


@pytest.mark.parametrize("target", ["arrangement", "premises", "long_term_agreement", "body", "obligation", "decision"])
def test_what_hangs_on_a_record_is_looked_up_by_an_index(target: str) -> None:
    looked_up = {(table, names[0]) for table, indexes in INDEXES.items() for names in indexes}
    for kind in record_types().values():
        for field in kind.fields:
            main = field.name.removesuffix("_id") in {target, "agreement" if "agreement" in target else target}
            if field.kind == "reference" and field.target == target and main and field.cell % 100 < 6:
                assert (kind.name, field.name) in looked_up, (kind.name, field.name)


def test_what_concerns_any_kind_of_record_is_looked_up_by_an_index() -> None:
    loose = {k.name for k in record_types().values() if "subject_id" in record_type(k.cls).by_name}
    assert {table for table, indexes in INDEXES.items() if ("subject_id",) in indexes} == loose


def test_the_indexes_over_some_rows_say_which_in_the_words_of_the_database() -> None:
    assert "is_un_house = 1" in partial_indexes("sqlite")[1]
    assert "is_un_house AND" in partial_indexes("postgresql")[1]


def test_terms_that_are_not_sealed_are_found_without_reading_all_of_them(office: Office) -> None:
    with office.engine.connect() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT arrangement_id FROM arrangement_version WHERE sealed_on IS NULL"
        ).all()
    assert "ix_arrangement_version__unsealed" in str(plan)
