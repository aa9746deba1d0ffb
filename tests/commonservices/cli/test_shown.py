"""Records as JSON objects."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.cli.shown import (
    alert_columns,
    arrangement_columns,
    entity_columns,
    plain,
    record_object,
    service_columns,
    spoken_name,
)
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import record_type
from commonservices.domain.partners import Entity
from commonservices.domain.shared_services import RateLine, SharedService

ID = UUID(int=1)


def field(cls, name):
    return record_type(cls).by_name[name]


@pytest.mark.parametrize(
    ("value", "of", "currency", "expected"),
    [
        (None, None, "", None),
        (True, None, "", True),
        ("text", None, "", "text"),
        (7, None, "", 7),
        (125050, (ArrangementVersion, "ceiling_amount"), "USD", "1250.50"),
        (1250, (ArrangementVersion, "ceiling_amount"), "XAF", "1250"),
        (90, (ArrangementVersion, "notice_days_termination"), "", 90),
        (date(2026, 10, 1), (ArrangementVersion, "effective_on"), "", "2026-10-01"),
        (date(2026, 10, 1), None, "", "2026-10-01"),
        (Decimal("18.500000"), (RateLine, "rate"), "", "18.5"),
        (frozenset({"b", "a"}), (ArrangementVersion, "sdg"), "", ["a", "b"]),
        (ID, (ArrangementVersion, "lead_entity_id"), "", str(ID)),
        (datetime(2026, 10, 1, 12, tzinfo=UTC), None, "", "2026-10-01T12:00:00+00:00"),
    ],
)
def test_a_value_is_held_without_loss(value, of, currency, expected):
    assert plain(value, field(*of) if of else None, currency) == expected


def test_a_reference_is_shown_by_identifier_and_by_name():
    record = Arrangement(id=UUID(int=2), reference="A-1", type="SLA", parent_id=ID, location_ids=frozenset({ID}))
    shown = record_object(record, {ID: "Known"})
    assert (shown["human_ref"], shown["parent_id"], shown["parent"]) == ("A-1", str(ID), "Known")
    assert (shown["location_ids"], shown["location"]) == ([str(ID)], ["Known"])
    assert (shown["owner"], shown["owner_person_id"]) == (None, None)


@pytest.mark.parametrize(
    ("columns", "classes", "hidden"),
    [
        (arrangement_columns, (Arrangement, ArrangementVersion), {"version_id", "arrangement_id"}),
        (service_columns, (SharedService,), set()),
        (entity_columns, (Entity,), set()),
    ],
)
def test_every_declared_field_is_shown_once(columns, classes, hidden):
    names = [column.name for column in columns()]
    assert len(names) == len(set(names))
    declared = {each.name for cls in classes for each in record_type(cls).fields} - hidden
    renamed = {"reference": "human_ref", "number": "version"}
    assert {renamed.get(name, name) for name in declared} <= set(names)


def test_alerts_have_their_names():
    assert [column.name for column in alert_columns()][:2] == ["flag", "severity"]


@pytest.mark.parametrize(
    ("name", "spoken"),
    [("lead_entity_id", "lead_entity"), ("location_ids", "location"), ("owner_person_id", "owner"), ("unit", "unit")],
)
def test_the_name_of_a_reference_is_spoken_without_its_ending(name, spoken):
    assert spoken_name(name) == spoken
