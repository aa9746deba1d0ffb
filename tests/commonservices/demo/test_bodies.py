"""Who decides in the demonstration, and what follows."""

from datetime import date

from commonservices.domain.bodies import ActionItem, Decision
from commonservices.domain.checks import check_record
from commonservices.queries import decisions, duties, people

T0 = date(2026, 10, 1)


def test_every_record_may_be_saved(demo):
    kinds = ("person", "body", "meeting", "decision", "action_item", "obligation", "obligation_met", "risk")
    made = [record for kind in kinds for record in demo.all(kind)]
    assert len(made) == 39
    for record in made:
        check_record(record)


def test_decisions_are_numbered_through_the_year_by_their_day(demo):
    made = demo.all("decision")
    assert [each.reference for each in made] == [f"UNEXAM-DEC-2026-{number:03}" for number in range(1, 9)]
    assert [each.decided_on for each in made] == sorted(each.decided_on for each in made)


def test_a_year_that_turns_begins_with_one_again(make):
    made = make(date(2026, 3, 1)).all("decision")
    assert [each.reference[-8:] for each in made][:3] == ["2025-001", "2025-002", "2025-003"]
    assert made[-1].reference == "UNEXAM-DEC-2026-003"


def test_nothing_was_decided_or_closed_after_the_day(demo):
    assert all(each.decided_on < T0 for each in demo.all("decision"))
    assert all(each.closed_on is None or each.closed_on < T0 for each in demo.all("action_item"))


def test_nobody_holds_a_role_so_that_anyone_may_try_every_step(demo):
    assert demo.by_kind["role_assignment"] == []
    assert demo.by_kind["delegation"] == []


def test_the_lists_show_late_open_and_closed_actions(demo_office):
    counts = decisions.view_counts(demo_office)
    assert (counts["decisions"], counts["actions"], counts["late"], counts["meetings"]) == (8, 3, 1, 6)
    assert not people.me(demo_office).binding


def test_a_due_day_is_late_and_the_earlier_ones_are_met(demo_office, demo):
    flights = next(each for each in demo.all("obligation") if each.kind == "MEETING")
    tasks = duties.duties(demo_office, flights.arrangement_id).tasks
    assert [task.state for task in tasks if task.due_on < T0].count("met") == 4


def test_actions_and_decisions_are_about_arrangements(demo):
    known = {each.id for each in demo.all("arrangement")}
    about = [each for each in demo.records if isinstance(each, Decision | ActionItem)]
    assert {each.subject_id for each in about} <= known
