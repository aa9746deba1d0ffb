"""Writing the demonstration into a real store."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from commonservices.demo import seed as seeding
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.clock import FixedClock
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import Known
from commonservices.jobs import Stopped
from commonservices.office import Office, create, open_office

T0 = date(2026, 10, 1)
TABLE = Path(__file__).parents[2] / "references" / "demo_flags_at_t0.csv"


@pytest.fixture
def office(tmp_path):
    with create(tmp_path / "demo.csdb", clock=FixedClock.on(T0), actor="Tester", check_place=False) as opened:
        yield opened


@dataclass
class Seeded:
    """A store the demonstration was written into, with what that told; nobody writes to it."""

    office: Office
    changes: Changes
    told: list


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    path, told = tmp_path_factory.mktemp("seeded") / "demo.csdb", []
    with create(path, clock=FixedClock.on(T0), actor="Tester", check_place=False) as opened:
        opened.backs_up = False
        changes = seeding.seed(opened, T0, tell=lambda step, of, words: told.append((step, words)))
        yield Seeded(opened, changes, told)


def stored(office, cls):
    from commonservices.store.rows import fetch

    with office.engine.connect() as connection:
        return fetch(connection, cls)


def test_the_demonstration_is_written_as_one_act_and_marks_the_store(seeded, demo):
    office, changes = seeded.office, seeded.changes
    assert (changes.act, changes.subject) == ("demo_seeded", "DEMO")
    found = len(stored(office, Reconciliation)) + len(stored(office, Discrepancy))
    assert len(changes.items) == len(demo.records) + found
    assert office.demo
    assert office.profile() == demo.one("office", code="UNEXAM")


def test_what_is_stored_is_what_was_made(seeded, demo):
    for cls in (Arrangement, MonthlyUsage):
        assert {record.id: record for record in stored(seeded.office, cls)} == {
            record.id: record for record in demo.all(cls.KIND)
        }


def test_the_mark_stays_when_the_store_is_opened_again(seeded):
    path = seeded.office.path
    with open_office(path, clock=FixedClock.on(T0), actor="Tester", check_place=False, read_only=True) as again:
        assert again.demo
        assert again.profile().code == "UNEXAM"


def test_copies_are_written_together(office):
    seeding.scale(office, 2, as_of=T0)
    references = {each.reference for each in stored(office, Arrangement)}
    assert len(references) == 48
    assert "DEMO-024-002" in references


def test_a_benchmark_store_has_the_shape_asked_for(office):
    changes = seeding.benchmark(office, arrangements=30, usage_lines=500)
    assert len(stored(office, Arrangement)) == 30
    assert len(stored(office, MonthlyUsage)) == 500
    assert changes.act == "demo_seeded"
    assert office.demo


def test_a_store_with_an_office_in_it_is_left_alone(seeded):
    with pytest.raises(Known, match="already has an office") as refused:
        seeding.seed(seeded.office, T0)
    assert refused.value.key == "office_exists"


def test_it_tells_how_far_it_is(seeded):
    told = seeded.told
    assert told[0] == (0, "demo_seeded")
    assert [step for step, _ in told] == sorted(step for step, _ in told)
    assert len(told) > 5


def test_stopping_half_way_writes_nothing(office):
    def stop(step, of, words):
        if step >= 2000:
            raise Stopped

    with pytest.raises(Stopped):
        seeding.seed(office, T0, tell=stop)
    assert stored(office, Arrangement) == ()
    assert office.profile() is None
    assert not office.demo


def test_the_register_shows_the_flags_of_the_table(seeded):
    with TABLE.open(encoding="utf-8", newline="") as lines:
        expected = {tuple(row.values())[1:] for row in csv.DictReader(lines) if row["kind"] == "arrangement"}
    assert flags_in_register(seeded.office) == expected


def flags_in_register(office):
    import sqlalchemy as sa

    query = sa.text(
        "SELECT r.reference, f.flag, f.severity, f.since, f.due FROM register_flag f"
        " JOIN register_arrangement r ON r.n = f.n WHERE f.kind = 'arrangement'"
    )
    with office.engine.connect() as connection:
        return {tuple(cell or "" for cell in row) for row in connection.execute(query)}
