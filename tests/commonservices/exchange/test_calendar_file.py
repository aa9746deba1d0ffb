"""The calendar as a file: taken in again it brings events up to date and never doubles them."""

from datetime import date, timedelta

import pytest

from commonservices.domain.clock import FixedClock
from commonservices.exchange.calendar_file import uid_of, write
from commonservices.queries import calendar
from commonservices.queries.arrangements import ArrangementFilter, page
from tests.builders import record
from tests.commonservices.exchange.read_back import events_of, taken_in
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import an_agreement, an_obligation, met, put

T0 = date(2026, 10, 1)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "calendar.ics"


def text_of(path):
    return path.read_bytes().decode()


def id_of(office, reference):
    return page(office, ArrangementFilter(text=reference))[0].id


def test_the_file_holds_every_day_of_the_calendar_once(demo_office, out):
    written = write(demo_office, out)
    found = events_of(text_of(out))
    days = calendar.entries(demo_office, date(2025, 10, 1), date(2029, 10, 1))
    assert written.events == len(days)
    assert len(found) == written.events + written.cancelled
    assert len({event["UID"] for event in found}) == len(found)
    live = {event["UID"]: event["DTSTART"] for event in found if event["STATUS"] == "CONFIRMED"}
    assert live == {uid_of(day): f"{day.day:%Y%m%d}" for day in days}


def test_events_are_in_the_language_of_the_reader_and_say_why(demo_office, out):
    demo_office.language = "fr"
    write(demo_office, out, first=T0, last=date(2026, 10, 31))
    ends = [event for event in events_of(text_of(out)) if event["UID"].startswith("end-")]
    assert [event["SUMMARY"] for event in ends] == ["Prend fin : Joint guard posts and radio room"]
    assert ends[0]["DESCRIPTION"].startswith("DEMO-005. Prend fin le 31 octobre ; préavis de 90 jours")
    assert ends[0]["CATEGORIES"] == "Fin de l’arrangement"  # noqa: RUF001


def test_the_same_calendar_at_the_same_time_gives_the_same_bytes(demo_office, out, tmp_path):
    write(demo_office, out)
    write(demo_office, tmp_path / "again.ics")
    assert out.read_bytes() == (tmp_path / "again.ics").read_bytes()


def test_taken_in_again_nothing_is_doubled(demo_office, out):
    held = {}
    write(demo_office, out)
    taken_in(held, text_of(out))
    first = dict(held)
    taken_in(held, text_of(out))
    assert held == first


def test_a_day_that_moved_moves_where_it_was_taken_in(demo_office, out):
    held = {}
    agreement = an_agreement()
    put(demo_office, agreement)
    write(demo_office, out)
    taken_in(held, text_of(out))
    number = len(held)
    demo_office.clock = FixedClock.on(T0 + timedelta(days=1))
    put(demo_office, an_agreement(ends_on=date(2027, 3, 31)))
    write(demo_office, out)
    taken_in(held, text_of(out))
    assert held[f"lta_end-{agreement.id}@commonservices"]["DTSTART"] == "20270331"
    assert len(held) == number


def test_what_comes_under_notice_or_is_removed_leaves_the_calendar(demo_office, out):
    held = {}
    id, agreement = id_of(demo_office, "DEMO-021"), an_agreement()
    put(demo_office, agreement)
    write(demo_office, out)
    taken_in(held, text_of(out))
    assert f"decide-{id}@commonservices" in held
    force_state(demo_office, id, "NOTICE")
    with demo_office.work("bulk_set") as work:
        work.remove(agreement)
    written = write(demo_office, out)
    taken_in(held, text_of(out))
    assert written.cancelled
    assert f"decide-{id}@commonservices" not in held
    assert f"notice-{id}@commonservices" not in held
    assert f"lta_end-{agreement.id}@commonservices" not in held
    assert f"end-{id}@commonservices" in held


def test_each_due_day_of_a_duty_is_an_event_of_its_own_and_keeps_its_name(demo_office, out):
    id = id_of(demo_office, "DEMO-017")
    duty = an_obligation(id)
    put(demo_office, duty, met(date(2026, 4, 30)))
    write(demo_office, out)
    own = f"obligation-{duty.id}-"
    names = {e["UID"]: e["DTSTART"] for e in events_of(text_of(out)) if e["UID"].startswith(own)}
    assert names == {
        f"obligation-{duty.id}-0@commonservices": "20260430",
        f"obligation-{duty.id}-1@commonservices": "20260730",
        f"obligation-{duty.id}-2@commonservices": "20261030",
    }
    assert record(demo_office, type(duty), duty.id) == duty


def test_writing_tells_how_far_it_is_and_can_be_stopped(demo_office, out):
    from commonservices.jobs import Stopped

    steps = []
    write(demo_office, out, tell=lambda step, of, key: steps.append((step, of, key)))
    assert steps[-1][0] == steps[-1][1]

    def stop(_step, _of, _key):
        raise Stopped

    before = out.read_bytes()
    with pytest.raises(Stopped):
        write(demo_office, out, first=T0, tell=stop)
    assert out.read_bytes() == before
    assert [path.name for path in out.parent.glob("*.part")] == []


def test_nothing_is_written_to_the_register(demo_office, out):
    from commonservices.store.opening import last_change

    before = last_change(demo_office.engine)
    write(demo_office, out)
    assert last_change(demo_office.engine) == before
