"""What the database refuses of terms, parties, rates, premises and agreements, and the edges it still takes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.bodies import Body
from commonservices.domain.codelists import load
from commonservices.domain.duties import AlertAnswer, Obligation, Risk
from commonservices.domain.fields import Record
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import Participation, RateLine
from commonservices.office import Office
from commonservices.store.table_rules import CHECKS, INDEXES, partial_indexes
from tests.commonservices.store.test_table_rules import put_raw

ID = UUID(int=1)
DAY, EARLIER = date(2026, 1, 2), date(2026, 1, 1)
REFUSED: list[Record] = [
    ArrangementVersion(id=ID, effective_on=DAY, expiry_on=EARLIER),
    ArrangementVersion(id=ID, ceiling_amount=-1),
    ArrangementParty(id=ID, joined_on=DAY, withdrew_on=EARLIER),
    Participation(id=ID, joined_on=DAY, left_on=EARLIER),
    RateLine(id=ID, valid_from=DAY, valid_to=EARLIER),
    RateLine(id=ID, valid_from=DAY, valid_to=DAY),
    Arrangement(id=ID, state="LIVE"),
    Arrangement(id=ID, state="draft"),
    Arrangement(id=ID, state=""),
    Body(id=ID, active_from=DAY, active_to=EARLIER),
    Obligation(id=ID, lead_days=-1),
    Obligation(id=ID, every_m=-3),
    Risk(id=ID, likelihood=0),
    Risk(id=ID, impact=6),
    Premises(id=ID, capacity_workstations=-1),
    Premises(id=ID, lease_notice_days=-1),
    Occupancy(id=ID, net_m2=Decimal("-0.01")),
    Occupancy(id=ID, workstations=-1),
    LongTermAgreement(id=ID, ceiling_amount=-1),
    LongTermAgreementUse(id=ID, value=-1),
    Reliance(id=ID, value=-1),
]
TAKEN: list[Record] = [
    ArrangementVersion(id=ID, effective_on=DAY, expiry_on=DAY, ceiling_amount=0),
    ArrangementVersion(id=ID, expiry_on=EARLIER),
    ArrangementParty(id=ID, joined_on=DAY, withdrew_on=DAY),
    ArrangementParty(id=ID, withdrew_on=EARLIER),
    Participation(id=ID, joined_on=DAY, left_on=DAY),
    RateLine(id=ID, valid_from=EARLIER, valid_to=DAY),
    RateLine(id=ID, valid_from=DAY),
    Body(id=ID, active_from=DAY, active_to=DAY),
    RoleAssignment(id=ID, from_on=DAY, until_on=DAY),
    Delegation(id=ID, valid_from=DAY, valid_to=DAY, ceiling_amount=0),
    Obligation(id=ID, first_due_on=DAY, until_on=DAY, every_m=1, lead_days=0, amount=0),
    Risk(id=ID, likelihood=1, impact=5),
    Risk(id=ID, likelihood=5, impact=1),
    Risk(id=ID),
    AlertAnswer(id=ID, answer="SNOOZED", until_on=DAY),
    AlertAnswer(id=ID, answer="ACKNOWLEDGED"),
    Premises(id=ID, area_m2=Decimal(0), capacity_workstations=0, lease_notice_days=0, yearly_rent=0),
    Occupancy(id=ID, from_on=DAY, until_on=DAY, net_m2=Decimal(0), personnel=0, workstations=0),
    LongTermAgreement(id=ID, starts_on=DAY, ends_on=DAY, extension_end_on=DAY, ceiling_amount=0),
    CallOff(id=ID, amount=0),
    Reliance(id=ID, value=0),
]


def count(office: Office, record: Record) -> int:
    with office.engine.connect() as connection:
        text = f'SELECT count(*) FROM "{record.KIND}" WHERE id = ?'  # noqa: S608 names of our own tables
        return int(connection.exec_driver_sql(text, (record.id.bytes,)).scalar() or 0)


def told(record: Any) -> str:
    return str(record.KIND)


@pytest.mark.parametrize("record", REFUSED, ids=told)
def test_what_contradicts_itself_is_refused_and_leaves_nothing(office: Office, record: Record) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="CHECK constraint failed"):
        put_raw(office, record)
    assert count(office, record) == 0


@pytest.mark.parametrize("record", TAKEN, ids=told)
def test_the_edge_of_a_rule_is_still_taken(office: Office, record: Record) -> None:
    put_raw(office, record)
    assert count(office, record) == 1


def test_the_database_knows_every_state_of_the_list_and_no_other() -> None:
    text = CHECKS["arrangement"]["known_state"]
    named = set(text.partition("(")[2].rstrip(")").replace("'", "").split(","))
    assert named == set(load("arrangement_states").codes)


def test_rules_and_indexes_name_tables_and_columns_that_exist() -> None:
    known = {kind: {"id", *(field.name for field in each.fields)} for kind, each in record_types().items()}
    for kind, indexes in INDEXES.items():
        for columns in indexes:
            assert set(columns) <= known[kind], (kind, columns)
    assert set(CHECKS) <= set(known)


def test_no_table_has_the_same_index_twice() -> None:
    for kind, indexes in INDEXES.items():
        assert len(set(indexes)) == len(indexes), kind


def test_each_rule_names_columns_of_its_own_table() -> None:
    words = {"IS", "NOT", "NULL", "OR", "AND", "IN"}
    for kind, rules in CHECKS.items():
        own = {field.name for field in record_types()[kind].fields}
        for name, text in rules.items():
            quoted = text.split("'")[::2]
            used = {each for part in quoted for each in part.replace("(", " ").replace(")", " ").split()}
            named = {each.strip(",") for each in used if each.strip(",").replace("_", "").isalpha()} - words
            assert named <= own, (kind, name, named - own)


def test_both_databases_get_the_same_partial_indexes_in_their_own_words() -> None:
    ours, server = partial_indexes("sqlite"), partial_indexes("postgresql")
    assert [each.split(" ON ")[0] for each in ours] == [each.split(" ON ")[0] for each in server]
    assert "is_un_house = 1" in ours[1]
    assert "is_un_house = 1" not in server[1]
    assert "{" not in "".join((*ours, *server))
