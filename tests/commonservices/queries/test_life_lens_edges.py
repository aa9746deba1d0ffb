"""The life of an arrangement and what it serves, at their edges: moves, frozen fields, priorities, periods."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from commonservices.actions import amendments, arrangements
from commonservices.actions import lens as lens_acts
from commonservices.domain import priorities
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import lens
from commonservices.queries.life import editable, life, withdrawal
from tests.builders import an_arrangement, an_office, parties_of
from tests.commonservices.actions.lives import a_draft, active, sent_out
from tests.commonservices.queries.test_lens import YEAR, a_narrative, line
from tests.commonservices.store.acts import force_state


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def test_every_move_out_of_a_draft_leads_elsewhere_and_one_is_onward(office: Office) -> None:
    seen = life(office, a_draft(office))
    targets = [move.to_state for move in seen.moves]
    assert len(targets) == len(set(targets))
    assert "DRAFT" not in targets
    assert seen.onward in seen.moves


def test_a_move_that_is_ready_can_be_made_and_one_that_is_not_is_refused(office: Office) -> None:
    id = a_draft(office)
    onward = life(office, id).onward
    assert onward is not None
    assert not onward.ready
    with pytest.raises(RuleBroken):
        arrangements.move(office, id, onward.to_state)
    arrangements.waive(office, id, "draft_document", "on paper", "Chief")
    onward = life(office, id).onward
    assert onward is not None
    assert onward.ready
    arrangements.move(office, id, onward.to_state)
    assert life(office, id).state == "IN_REVIEW"


def test_the_steps_done_come_before_the_one_that_is_current(office: Office) -> None:
    steps = [step.status for step in life(office, sent_out(office, a_draft(office))).steps]
    assert steps.count("current") == 1
    assert set(steps[: steps.index("current")]) <= {"done", "skipped"}
    assert set(steps[steps.index("current") + 1 :]) <= {"later", "skipped"}


def test_a_closed_arrangement_leads_nowhere_onward(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2025, 1, 1), expiry_on=date(2025, 12, 31)).id
    force_state(office, id, "CLOSED")
    seen = life(office, id)
    assert (seen.state, seen.onward, seen.closing) == ("CLOSED", None, ())


def test_a_dropped_amendment_is_open_no_more(office: Office) -> None:
    id = active(office)
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 11, 1), values={"ceiling_amount": "5.00"})
    assert life(office, id).open_version is not None
    amendments.drop(office, id, "not agreed")
    assert life(office, id).open_version is None
    assert editable(office, id).open_version is None


def test_the_earliest_day_to_leave_follows_the_days_of_notice(office: Office) -> None:
    id = active(office, expiry_on=date(2028, 12, 31))
    party = parties_of(office, id)["WFP"].id
    early = withdrawal(office, party, date(2026, 10, 1))
    later = withdrawal(office, party, date(2026, 10, 11))
    assert early != later
    with pytest.raises(Known):
        withdrawal(office, office.new_id(), date(2026, 10, 1))


# --- what is served ---------------------------------------------------------------------------------------------------


def test_every_priority_is_listed_once_though_nothing_serves_it(office: Office) -> None:
    found = lens.lens(office, *YEAR)
    keys = [(each.scheme, each.code) for each in found.lines]
    assert len(keys) == len(set(keys))
    assert set(keys) == {(scheme, code) for scheme in priorities.schemes() for code in priorities.codes_of(scheme)}
    assert all(each.served_by == () and each.unreasoned == 0 for each in found.lines)
    assert (found.arrangements, found.involvement, found.narratives, found.figures) == (0, (), (), ())


def test_a_priority_taken_out_of_a_draft_is_served_no_more(office: Office) -> None:
    id = an_arrangement(office, sdg=frozenset({"3", "6"})).id
    assert {each.code for each in lens.of_arrangement(office, id).lines} == {"3", "6"}
    arrangements.set_field(office, id, "sdg", frozenset({"6"}))
    own = lens.of_arrangement(office, id)
    assert [each.id for each in own.lines] == ["SDG:6"]
    assert not own.fixed


@pytest.mark.parametrize(("first", "last", "found"), [(0, 0, 1), (-30, -1, 0), (1, 30, 0), (-1, 1, 1)])
def test_an_arrangement_of_one_day_counts_on_that_day(office: Office, first: int, last: int, found: int) -> None:
    day = date(2026, 3, 15)
    id = an_arrangement(office, effective_on=day, expiry_on=day, sdg=frozenset({"3"})).id
    force_state(office, id, "EXPIRED")
    seen = lens.lens(office, day + timedelta(first), day + timedelta(last))
    assert len(line(seen, "SDG", "3").served_by) == found


def test_titles_of_what_serves_follow_the_language(office: Office) -> None:
    active(office, sdg=frozenset({"3"}), title_fr="Carburant")
    office.language = "fr"
    assert [each.title for each in line(lens.lens(office, *YEAR), "SDG", "3").served_by] == ["Carburant"]


def test_a_narrative_that_was_removed_is_gone_from_every_list(office: Office) -> None:
    about = an_arrangement(office).id
    id = a_narrative(office, "ARRANGEMENT", about)
    lens_acts.remove_narrative(office, id, "Written twice")
    assert lens.narratives(office, *YEAR) == []
    assert lens.of_arrangement(office, about).narratives == ()
    with pytest.raises(Known):
        lens.narrative(office, id)
