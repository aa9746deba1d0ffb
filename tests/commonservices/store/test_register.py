"""The lists always say what a computation from the records alone would say."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings

from commonservices.actions import arrangements, offices, shared_services, undo, usage
from commonservices.domain.partners import Location
from commonservices.domain.shared_services import MonthlyUsage, SharedService
from commonservices.office import Office
from commonservices.store import lists, register
from commonservices.store.diagnose import open_raw
from commonservices.store.engine import write_transaction
from commonservices.store.opening import turn_to
from commonservices.store.tables import table_of
from tests.builders import a_service, an_arrangement, entity, parties_of, record
from tests.commonservices.store.acts import Player, force_state, steps

ANY = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
DERIVED = ("register_arrangement", "register_service", "register_flag", "register_calendar", "usage_span")


def derived(office: Office) -> dict[str, list[tuple[Any, ...]]]:
    with office.engine.connect() as connection:
        return {name: sorted(map(repr, connection.execute(sa.select(table_of(name))))) for name in DERIVED}  # type: ignore[misc]


def vocabulary(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Give every word and the rows it stands for, as the full-text tables hold them."""
    connection = open_raw(path)
    try:
        found = {}
        for name in ("arrangement_text", "service_text"):
            connection.execute(f"CREATE VIRTUAL TABLE temp.v_{name} USING fts5vocab('main', '{name}', 'instance')")
            found[name] = sorted(set(connection.execute(f"SELECT term, doc FROM temp.v_{name}")))  # noqa: S608
        return found
    finally:
        connection.close()


@ANY
@given(steps)
def test_after_any_acts_the_lists_equal_lists_made_from_scratch(
    fresh: Callable[[], Office], played: list[tuple[int, int, int, int]]
) -> None:
    office = fresh()
    player = Player(office)
    for step in [(0, 0, 0, 1), (0, 1, 2, 3), (1, 0, 1, 1), *played]:
        changes = player.play(step)
        if changes is not None and changes.transaction is not None and step[3] % 5 == 0:
            player.take_back(changes.transaction)
    turn_to(office.engine, office.today())
    assert office.path is not None
    kept, words = derived(office), vocabulary(office.path)
    with write_transaction(office.engine) as connection:
        register.refresh(connection, office.today(), set(), set(), retold=set(), all_rows=True)
    assert derived(office) == kept
    assert vocabulary(office.path) == words


def row(office: Office, reference: str, kind: lists.ListKind = lists.ARRANGEMENTS) -> Any:
    table = table_of(kind.table)
    with office.engine.connect() as connection:
        return connection.execute(sa.select(table).where(table.c.reference == reference)).one()


def found(office: Office, text: str, kind: lists.ListKind = lists.ARRANGEMENTS) -> int:
    with office.engine.connect() as connection:
        return lists.count(connection, kind, lists.ListFilter(text=text), office.today())


def test_a_new_arrangement_is_listed_at_once(office: Office) -> None:
    added = an_arrangement(office, title_en="Énergie partagée", expiry_on="2027-03-31", effective_on="2026-01-01")
    listed = row(office, added.reference)
    assert (listed.parties, listed.lead, listed.state, listed.title_key) == (
        "UNICEF, WFP",
        "UNICEF",
        "DRAFT",
        "energie partagee",
    )
    assert listed.expiry_on == date(2027, 3, 31)


def test_a_removed_arrangement_leaves_list_and_search(office: Office) -> None:
    added = an_arrangement(office)
    assert added.changes.transaction is not None
    undone = undo.undo(office, added.changes.transaction)
    assert found(office, "fuel") == 0
    with office.engine.connect() as connection:
        assert lists.count(connection, lists.ARRANGEMENTS, lists.ListFilter(), office.today()) == 0
    assert undone.transaction is not None
    undo.undo(office, undone.transaction)
    assert found(office, "fuel") == 1


def test_a_service_is_found_by_those_who_use_it_as_they_come_and_go(office: Office) -> None:
    service = a_service(office)
    assert found(office, "UNHCR", lists.SERVICES) == 0
    (change,) = shared_services.add_participant(office, service.id, entity("UNHCR")).items
    assert found(office, "UNHCR", lists.SERVICES) == 1
    shared_services.remove_participant(office, change.id)
    assert found(office, "UNHCR", lists.SERVICES) == 0


def test_a_service_is_found_by_the_arrangement_it_runs_under(office: Office) -> None:
    added, service = an_arrangement(office, reference="UNEXAM-MOU_CS-2026-077"), a_service(office)
    assert found(office, "077", lists.SERVICES) == 0
    shared_services.set_field(office, service.id, "arrangement_id", added.id)
    assert found(office, "077", lists.SERVICES) == 1
    assert row(office, added.reference).service_count == 1
    shared_services.set_field(office, service.id, "arrangement_id", None)
    assert found(office, "077", lists.SERVICES) == 0
    assert row(office, added.reference).service_count == 0


def test_a_party_is_found_and_forgotten(office: Office) -> None:
    added = an_arrangement(office)
    arrangements.add_party(office, added.id, entity("UNHCR"), "CLIENT")
    assert found(office, "HCR") == 1, "by its French alias"
    arrangements.remove_party(office, parties_of(office, added.id)["UNHCR"].id)
    assert found(office, "UNHCR") == 0


def test_usage_shows_in_the_list(office: Office) -> None:
    added = an_arrangement(office)
    service = a_service(office, arrangement_id=added.id)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), "5")
    assert row(office, service.reference, lists.SERVICES).last_month == date(2026, 3, 1)
    assert row(office, added.reference).used_to == date(2026, 3, 31)


def test_a_renamed_place_shows_everywhere(office: Office) -> None:
    place = offices.add_location(office, {"name": "North site"})
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "location_ids", frozenset({place.id}))
    assert row(office, added.reference).location == "North site"
    with office.work("location_set") as work:
        work.put(Location(id=place.id, name="South site"))
    assert row(office, added.reference).location == "South site"
    assert record(office, Location, place.id).name == "South site"


def test_days_that_pass_turn_the_flags(office: Office) -> None:
    added = an_arrangement(office, effective_on="2026-01-01", expiry_on="2027-06-30")
    force_state(office, added.id, "ACTIVE")
    before = row(office, added.reference).flags
    assert "EXPIRING" not in before
    office.clock.move(days=150)
    turn_to(office.engine, office.today())
    assert "EXPIRING" in row(office, added.reference).flags
    assert turn_to(office.engine, office.today()) == 0


def test_the_terms_of_a_successor_show_on_what_it_replaces(office: Office) -> None:
    old = an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-12-31")
    force_state(office, old.id, "ACTIVE")
    new = an_arrangement(office)
    arrangements.set_field(office, new.id, "replaces_id", old.id)
    arrangements.set_field(office, new.id, "effective_on", "2026-11-15")
    force_state(office, new.id, "SIGNED")
    kept = derived(office)
    with write_transaction(office.engine) as connection:
        register.refresh(connection, office.today(), set(), set(), retold=set(), all_rows=True)
    assert derived(office) == kept
    assert row(office, new.reference).replaces == old.reference


@pytest.mark.parametrize("count", [1, 30])
def test_the_number_of_statements_of_an_edit_does_not_grow_with_the_register(
    fresh: Callable[[], Office], count: int
) -> None:
    office = fresh()
    for _ in range(count):
        an_arrangement(office)
    added = an_arrangement(office)
    seen: list[str] = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    arrangements.set_field(office, added.id, "expiry_on", "2027-01-31")
    assert len(seen) <= 60


def test_new_lines_of_use_are_noted_at_once_as_one_by_one() -> None:
    service, consumer = UUID(int=1), UUID(int=2)
    months = [date(2026, 3, 1), date(2026, 1, 1), date(2026, 7, 1)]
    lines = [
        MonthlyUsage(id=UUID(int=10 + place), service_id=service, consumer_id=who, month=month)
        for place, (who, month) in enumerate((who, month) for who in (consumer, service) for month in months)
    ]
    lines.append(MonthlyUsage(id=UUID(int=99), service_id=service, consumer_id=None, month=months[0]))
    single, several = register.RegisterFollower(), register.RegisterFollower()
    for line in (*lines, *lines[:2]):
        single.saw(line, None)
    several.saw_new(lines)
    several.saw_new(lines[:2])
    assert several == single
    assert several.fresh.keys() == {(service, consumer), (service, service)}


def test_other_new_records_are_noted_at_once_as_one_by_one() -> None:
    services = [SharedService(id=UUID(int=number), arrangement_id=UUID(int=number % 2)) for number in range(3)]
    single, several = register.RegisterFollower(), register.RegisterFollower()
    for service in services:
        single.saw(service, None)
    several.saw_new(services)
    assert several == single
    assert len(several.services) == len(services)


def test_what_comes_as_another_goes_has_a_number_of_its_own(office: Office) -> None:
    held = [office.new_id(), office.new_id()]
    with office.work("service_added") as work:
        for number, id in enumerate(held):
            work.put(SharedService(id=id, reference=f"SVC-{number}", name_en="Water"))
    for number, id in enumerate(held):
        with office.work("service_added") as work:
            work.remove(work.get(SharedService, id))
            work.put(SharedService(id=office.new_id(), reference=f"NEW-{number}", name_en="Ice"))
    with office.engine.connect() as connection:
        numbers = list(connection.scalars(sa.select(table_of("register_service").c.n)))
    assert len(numbers) == len(held)
    assert min(numbers) > 0
    assert (found(office, "water", lists.SERVICES), found(office, "ice", lists.SERVICES)) == (0, 2)
