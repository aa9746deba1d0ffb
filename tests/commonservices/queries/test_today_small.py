"""The first page of a small office: days one by one as they come near, late and past, and who still has to sign."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from commonservices.actions import alerts as alert_acts
from commonservices.actions import arrangements
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from commonservices.queries import today
from commonservices.queries.today import Crowd
from tests.builders import a_service, an_office, parties_of
from tests.commonservices.actions.lives import a_draft, active, sent_out

ENDS, DECIDE = date(2027, 3, 31), date(2026, 12, 17)
"""The end of some terms, and the day on which one decides: two weeks before the ninety days of notice begin."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def on(office: Office, day: date) -> today.Today:
    """Turn the day and read the page."""
    office.clock = FixedClock.on(day)
    office.turn_day()
    return today.today(office)


def figure(page: today.Today, key: str) -> today.Figure:
    return next(each for each in page.figures if each.key == key)


def test_an_office_without_records_has_a_page_of_noughts(office: Office) -> None:
    page = today.today(office)
    assert {(each.value, each.late) for each in page.figures} == {(0, 0)}
    assert (page.decisions, page.put_off, page.timeline, page.next_decision) == ((), (), (), None)
    assert today.waiting(office) == ()
    assert today.put_off(office) == ()


def test_drafts_stand_neither_in_figures_nor_on_the_timeline(office: Office) -> None:
    a_draft(office, service=False)
    page = today.today(office)
    assert figure(page, "active_arrangements").value == 0
    assert figure(page, "ending_in_180_days").value == 0
    assert page.timeline == ()


@pytest.mark.parametrize(
    ("day", "days", "reason"),
    [
        (DECIDE - timedelta(30), 30, "decision_due"),
        (DECIDE - timedelta(1), 1, "decision_due"),
        (DECIDE, 0, "decision_due"),
        (DECIDE + timedelta(1), -1, "decision_late"),
    ],
)
def test_a_decision_is_due_on_its_day_and_late_the_day_after(office: Office, day: date, days: int, reason: str) -> None:
    id = active(office, expiry_on=ENDS)
    page = on(office, day)
    (line,) = page.decisions
    assert (line.row.id, line.decide_by, line.days, line.reason) == (id, DECIDE, days, reason)
    assert figure(page, "decisions_due") == ("decisions_due", 1, int(days < 0), 0)
    assert page.next_decision is None


def test_a_decision_beyond_the_horizon_is_the_next_one(office: Office) -> None:
    id = active(office, expiry_on=ENDS, title_fr="Carburant partagé")
    page = on(office, DECIDE - timedelta(31))
    assert page.decisions == ()
    assert page.next_decision is not None
    assert (page.next_decision.id, page.next_decision.day, page.next_decision.title) == (id, DECIDE, "Shared fuel")
    office.language = "fr"
    page = today.today(office)
    assert page.next_decision is not None
    assert page.next_decision.title == "Carburant partagé"


def test_the_nearest_of_several_later_decisions_is_next(office: Office) -> None:
    active(office, expiry_on=date(2027, 12, 31))
    near = active(office, expiry_on=date(2027, 6, 30), title_en="Clinic")
    page = today.today(office)
    assert page.next_decision is not None
    assert (page.next_decision.id, page.next_decision.title) == (near, "Clinic")


def test_terms_that_renew_themselves_say_so(office: Office) -> None:
    active(office)
    active(office, title_en="Renewed", auto_renew=True, renewal_term_m=12)
    active(office, title_en="Used up", auto_renew=True, renewal_term_m=12, max_renewals=0)
    said = {line.row.title: line.renews for line in today.today(office).decisions}
    assert said == {"Shared fuel": False, "Renewed": True, "Used up": False}


def test_a_decision_put_off_moves_to_its_own_list_until_its_day(office: Office) -> None:
    active(office)
    (line,) = today.today(office).decisions
    assert line.alert is not None
    assert not line.put_off
    alert_acts.snooze(office, line.alert, office.today() + timedelta(1), "the partner answers tomorrow")
    page = today.today(office)
    assert page.decisions == ()
    (quiet,) = page.put_off
    assert quiet.put_off
    assert quiet.answer is not None
    assert quiet.answer.reason == "the partner answers tomorrow"
    assert today.put_off(office) == page.put_off
    page = on(office, date(2026, 10, 2))
    assert [each.put_off for each in page.decisions] == [False]
    assert page.put_off == ()


def test_a_decision_put_off_is_still_counted_as_due(office: Office) -> None:
    active(office)
    (line,) = today.today(office).decisions
    assert line.alert is not None
    alert_acts.snooze(office, line.alert, office.today() + timedelta(1), "tomorrow")
    assert figure(today.today(office), "decisions_due").value == 1


def test_signatures_that_lack_are_named_until_they_are_given(office: Office) -> None:
    id = sent_out(office, a_draft(office, title_fr="Carburant"))
    (line,) = today.waiting(office)
    assert (line.id, line.title, line.since) == (id, "Shared fuel", office.today())
    assert line.parties == ("UNDP", "UNICEF", "WFP")
    arrangements.sign(office, parties_of(office, id)["UNDP"].id, "Demo signatory", "Chief", date(2026, 9, 1))
    office.language = "fr"
    (line,) = today.waiting(office)
    assert (line.title, line.parties) == ("Carburant", ("UNICEF", "WFP"))
    for code in ("UNICEF", "WFP"):
        arrangements.sign(office, parties_of(office, id)[code].id, "Demo signatory", "Chief", date(2026, 9, 1))
    assert today.waiting(office) == ()


def test_the_longest_wait_stands_first(office: Office) -> None:
    drafts = [a_draft(office, title_en=title) for title in ("First drafted", "Second drafted")]
    sent_out(office, drafts[1])
    office.clock = FixedClock.on(office.today() + timedelta(3))
    sent_out(office, drafts[0])
    assert [line.title for line in today.waiting(office)] == ["Second drafted", "First drafted"]


def test_the_timeline_names_every_day_that_comes(office: Office) -> None:
    id = active(office, expiry_on=ENDS)
    events = {event.kind: event.day for event in today.today(office).timeline if event.id == id}
    assert events["end"] == ENDS
    assert events["review"] == date(2026, 11, 1)
    assert events["decide"] == DECIDE


@pytest.mark.parametrize(("end", "seen"), [(date(2027, 4, 1), True), (date(2027, 4, 2), False)])
def test_the_timeline_ends_after_six_months(office: Office, end: date, seen: bool) -> None:  # noqa: FBT001
    id = active(office, expiry_on=end)
    found = [event for event in today.today(office).timeline if (event.id, event.kind) == (id, "end")]
    assert bool(found) == seen


def test_days_beyond_those_named_are_counted(office: Office) -> None:
    for _ in range(3):
        active(office, expiry_on=ENDS)
    events, crowds = today.timeline(office, named=2)
    assert [event.day for event in events if event.kind == "end"] == [ENDS, ENDS]
    assert [crowd for crowd in crowds if crowd.kind == "end"] == [Crowd("end", ENDS, 1)]
    assert today.timeline(office)[1] == ()


def test_the_timeline_speaks_french_where_there_is_a_title(office: Office) -> None:
    active(office, title_fr="Carburant")
    active(office, title_en="Clinic")
    office.language = "fr"
    assert {event.title for event in today.today(office).timeline} == {"Carburant", "Clinic"}


def test_services_are_counted_with_their_cover(office: Office) -> None:
    active(office)
    a_service(office, name_en="Without a paper", status="ACTIVE")
    page = today.today(office)
    covered = figure(page, "services_covered")
    assert covered.of == figure(page, "active_services").value
    assert covered.value + covered.late == covered.of
    assert covered.late >= 1


@pytest.mark.parametrize(("end", "number", "urgent"), [(120, 1, 0), (180, 1, 0), (181, 0, 0), (30, 1, 1)])
def test_what_ends_within_the_half_year_is_counted(office: Office, end: int, number: int, urgent: int) -> None:
    active(office, expiry_on=office.today() + timedelta(end))
    found = figure(today.today(office), "ending_in_180_days")
    assert (found.value, found.late) == (number, urgent)


def test_a_line_without_an_answer_is_not_put_off(office: Office) -> None:
    active(office)
    (line,) = today.today(office).decisions
    assert line.answer is None
    assert not line.put_off


def test_taking_note_of_a_decision_keeps_its_line(office: Office) -> None:
    active(office)
    (line,) = today.today(office).decisions
    assert line.alert is not None
    alert_acts.acknowledge(office, line.alert, "seen")
    (after,) = today.today(office).decisions
    assert after.answer is not None
    assert not after.put_off
