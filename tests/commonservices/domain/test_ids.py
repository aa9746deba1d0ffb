"""Identifiers: in the order of time, or the same in every office."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.ids import NAMESPACE, made_at, of_code, of_link, of_number, uuid7

INSTANTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))  # noqa: DTZ001


@given(INSTANTS, st.binary(min_size=10, max_size=10))
def test_a_new_identifier_is_a_version_7_uuid_with_the_milliseconds_first(at, noise):
    made = uuid7(at, lambda _count: noise)
    assert made.version == 7
    assert made.variant == RFC_4122
    assert made.int >> 80 == int(at.timestamp() * 1000)


@given(INSTANTS)
def test_a_new_identifier_tells_the_moment_it_was_made_to_the_millisecond(at):
    assert abs(made_at(uuid7(at)) - at) <= timedelta(milliseconds=1)


@given(INSTANTS, st.integers(1, 10**6))
def test_later_identifiers_sort_after_earlier_ones(at, milliseconds):
    assert uuid7(at) < uuid7(at + timedelta(milliseconds=milliseconds + 1))


def test_two_identifiers_of_one_instant_differ():
    at = datetime(2026, 6, 1, tzinfo=UTC)
    assert len({uuid7(at) for _ in range(100)}) == 100


def test_identifiers_of_codes_and_links_never_change():
    assert str(of_code("entity", "UNDP")) == str(of_code("entity", "UNDP"))
    assert of_code("entity", "UNDP") != of_code("office", "UNDP")
    service, consumer = of_code("shared_service", "a"), of_code("entity", "b")
    assert of_link(service, consumer, "2026-03") == of_link(str(service), str(consumer), "2026-03")
    assert of_link(service, consumer, "2026-03") != of_link(consumer, service, "2026-03")
    assert of_link("x").version == 5


@given(st.lists(st.one_of(st.uuids(), st.text(st.characters(codec="utf-8"), max_size=9)), min_size=1, max_size=3))
def test_the_identifier_of_a_link_is_the_usual_one_of_its_name(parts):
    made, usual = of_link(*parts), uuid5(NAMESPACE, "/".join(map(str, parts)))
    assert (made, hash(made), made.version, made.variant) == (usual, hash(usual), 5, RFC_4122)


@given(st.integers(0, 2**128 - 1))
def test_the_identifier_of_a_number_is_the_usual_one(number):
    made, usual = of_number(number), UUID(int=number)
    assert (made, hash(made), str(made), made.bytes, made.is_safe) == (
        usual,
        hash(usual),
        str(usual),
        usual.bytes,
        usual.is_safe,
    )
