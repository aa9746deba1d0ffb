"""The tables are what the journal says, and the journal gives back the register of any day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from commonservices.actions import arrangements, undo, usage
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.store import lists, replay
from commonservices.store.chains import chain_faults
from commonservices.store.engine import write_transaction
from commonservices.store.soundness import list_faults
from tests.builders import a_service, an_arrangement, entity, records, reopened
from tests.commonservices.store.acts import Player, snapshot, steps

ANY = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@ANY
@given(steps)
def test_whatever_people_do_tables_lists_and_chain_agree_with_the_journal(
    fresh: Callable[[], Office], played: list[tuple[int, int, int, int]]
) -> None:
    office = fresh()
    player = Player(office)
    for step in [(0, 0, 0, 1), (1, 0, 1, 1), (12, 0, 1, 1), *played]:
        changes = player.play(step)
        if changes is not None and changes.transaction is not None and step[3] % 7 == 0:
            player.take_back(changes.transaction)
    assert replay.differences(office.engine) == []
    with office.engine.connect() as connection:
        assert list(list_faults(connection, office.today())) == []
        assert list(chain_faults(connection)) == []


def rows_of(office: Office) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    with office.engine.connect() as connection:
        for kind in (lists.ARRANGEMENTS, lists.SERVICES):
            page = lists.page(
                connection,
                kind,
                lists.ListFilter(),
                office.today(),
                sort="reference",
                descending=False,
                offset=0,
                limit=99,
            )
            found.extend(tuple(row)[1:] for row in page)
    return found


def test_as_of_a_day_gives_the_register_as_it_was(office: Office) -> None:
    first = an_arrangement(office, expiry_on="2027-01-31", effective_on="2026-01-01")
    a_service(office, arrangement_id=first.id)
    kept, shown, day = snapshot(office), rows_of(office), office.today()
    office.clock.move(days=1)
    arrangements.set_field(office, first.id, "title_en", "Later title")
    arrangements.set_field(office, first.id, "expiry_on", "2029-01-31")
    an_arrangement(office)
    with office.as_of(day) as then:
        assert snapshot(then) == kept
        assert rows_of(then) == shown
        assert then.today() == day
        assert then.read_only
    assert rows_of(office) != shown


def test_as_of_a_day_shows_what_was_removed_later(office: Office) -> None:
    service = a_service(office)
    made = usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), "5")
    day = office.today()
    office.clock.move(days=2)
    assert made.transaction is not None
    undo.undo(office, made.transaction)
    assert records(office, MonthlyUsage) == ()
    with office.as_of(day) as then:
        assert [str(each.quantity) for each in records(then, MonthlyUsage)] == ["5.0000"]
    with office.as_of(office.today()) as now:
        assert records(now, MonthlyUsage) == ()


def test_the_rebuild_may_be_made_in_a_folder_and_leaves_nothing(office: Office, tmp_path: Path) -> None:
    an_arrangement(office)
    folder = tmp_path / "side"
    folder.mkdir()
    assert replay.differences(office.engine, folder) == []
    assert [path.name for path in folder.iterdir()] == []


def test_a_difference_names_record_field_and_both_values(office: Office) -> None:
    added = an_arrangement(office, title_en="Shared fuel")
    version = records(office, ArrangementVersion, arrangement_id=added.id)[0]
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE arrangement_version SET title_en = 'Forged'")
    (found,) = replay.differences(office.engine)
    assert (found.kind, found.id, found.field) == ("arrangement_version", version.id, "title_en")
    assert (found.table_says, found.journal_says) == ("Forged", "Shared fuel")


def test_differences_stop_at_the_limit(office: Office) -> None:
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("UPDATE entity SET name_fr = 'x'")
    assert len(replay.differences(office.engine, limit=3)) == 3


def test_a_reopened_store_still_agrees_with_its_journal(office: Office) -> None:
    an_arrangement(office)
    again = reopened(office)
    assert replay.differences(again.engine) == []
    again.close(backup=False)


def test_the_end_of_a_day_is_the_last_stamp_before_midnight(office: Office) -> None:
    from commonservices.store.journal import milliseconds_of

    last = replay.end_of_day(date(2026, 10, 1), office.clock)
    following = replay.end_of_day(date(2026, 10, 2), office.clock)
    assert milliseconds_of(following) - milliseconds_of(last) == 86_400_000
