"""Opening stores: who holds them, what day it is, who acts."""

import io
from datetime import date

import pytest

from commonservices import settings
from commonservices.cli.output import Output
from commonservices.cli.parser import grammar
from commonservices.cli.session import Session
from commonservices.domain.clock import FixedClock, SystemClock
from commonservices.errors import Known, RuleBroken
from commonservices.office import open_office
from commonservices.queries import history
from commonservices.queries.arrangements import ArrangementFilter, page

T0 = date(2026, 10, 1)


@pytest.fixture
def session():
    def made(*arguments):
        return Session(grammar().parse_args([str(each) for each in arguments]), Output(io.StringIO(), io.StringIO()))

    return made


def test_without_options_the_usual_store_clock_and_language_are_taken(session, home):
    one = session("check")
    assert one.store == home / "office.csdb"
    assert one.language == "en"
    assert isinstance(one.clock(), SystemClock)


def test_the_day_may_be_chosen_in_any_way_a_date_is_typed(session):
    assert session("--today", "1 Oct 2026", "check").clock() == FixedClock.on(T0)
    with pytest.raises(RuleBroken):
        session("--today", "31/02/2026", "check").clock()


def test_who_acts_is_said_on_the_line_or_in_the_settings_or_is_who_logged_in(session, home, monkeypatch):
    monkeypatch.setenv("LOGNAME", "login")
    assert session("check").actor() == "login"
    settings.save(settings.Settings(actor="From settings"), home / "config")
    assert session("check").actor() == "From settings"
    assert session("--actor", "From the line", "check").actor() == "From the line"


def test_a_store_that_a_window_holds_can_be_looked_at_but_not_written(session, store, monkeypatch):
    monkeypatch.setattr("commonservices.cli.session.WAIT_SECONDS", 0.0)
    with open_office(store, clock=FixedClock.on(T0), actor="Window"):
        one = session("--store", store, "--today", "2026-10-01", "check")
        with one.looking() as office:
            assert len(page(office, ArrangementFilter())) == 24
            assert office.read_only
        with pytest.raises(Known) as fault, one.writing():
            pass
        assert fault.value.key == "store_in_use"
        with one.writing_if_free() as office:
            assert office.read_only
        other_day = session("--store", store, "--today", "2026-11-01", "check")
        with other_day.looking() as office:
            assert office.today() == date(2026, 11, 1)


def test_looking_brings_the_lists_to_the_day_without_writing_an_act(session, store):
    def flags(day):
        with session("--store", store, "--today", day, "check").looking() as office:
            return {row.reference: row.flags for row in page(office, ArrangementFilter())}["DEMO-002"]

    assert "EXPIRING" not in flags("2026-10-01")
    assert "EXPIRING" in flags("2026-12-18")
    with session("--store", store, "--today", "2026-12-18", "check").looking() as office:
        assert {act.act for act in history.acts(office)} == {"store_made", "demo_seeded"}


def test_the_actor_of_the_store_is_kept_when_none_is_said(session, store):
    with session("--store", store, "check").writing() as office:
        assert office.actor


def test_the_day_of_today_needs_no_look_back(session, small):
    one = session("--store", small, "--today", "2026-10-01", "list", "alerts", "--as-of", "2026-10-01")
    with one.looking_back() as office:
        assert office.as_of_day is None
    later = session("--store", small, "--today", "2026-10-03", "list", "alerts", "--as-of", "2026-10-02")
    with later.looking_back() as office:
        assert office.as_of_day == date(2026, 10, 2)
