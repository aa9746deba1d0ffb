"""What stands below a split: how it was made, and who agreed to it, from the first proposal to the frozen run."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from commonservices.actions import cost_pools, drivers, runs
from commonservices.actions.drivers import Count
from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from commonservices.queries import splits
from commonservices.queries.cost_pools import detail
from tests.builders import entity, records
from tests.commonservices.actions.pooled import Clinic, a_decision
from ui.cost_sharing.split_facts import SplitFacts
from ui.page import PageFrame


def told(part: SplitFacts, office: Office, clinic: Clinic) -> dict[str, str]:
    """Show the runs that stand and give the facts on both sides by their keys."""
    held = detail(office, clinic.pool_id)
    ids = [each.advance.id for each in held.lines if each.advance is not None]
    part.show_facts(held, splits.together(office, ids))
    found = {}
    for pairs, keys in ((part.method, ("how", "keys", "census", "evidence")), (part.agreed, AGREED)):
        for key in keys:
            try:
                found[key] = pairs.value_widget(key).accessibleName().partition(": ")[2]
            except KeyError:
                found[key] = ""
    return found


AGREED = ("made", "decision", "frozen", "counts", "open")


def test_a_proposed_split_says_that_no_agreement_is_recorded(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    cost_pools.propose(office, clinic.pool_id)
    part = SplitFacts(frame)
    facts = told(part, office, clinic)
    assert (facts["how"], facts["evidence"], facts["decision"]) == ("Headcount", "—", "Not recorded yet")
    assert facts["census"] == frame.words.full_day(date(2026, 9, 15))
    assert (facts["frozen"], facts["open"]) == ("", "")
    assert "UNEXAM" in facts["counts"]
    part.deleteLater()


def test_the_decision_and_the_freezing_are_named_once_they_are_there(
    office: Office, clinic: Clinic, frame: PageFrame
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    cost_pools.agree(office, clinic.pool_id, a_decision(office))
    part = SplitFacts(frame)
    agreed = told(part, office, clinic)
    assert frame.words.full_day(date(2026, 9, 20)) in agreed["decision"]
    assert agreed["frozen"] == ""
    (line,) = detail(office, clinic.pool_id).lines
    assert line.advance is not None
    runs.freeze(office, [line.advance.id])
    assert office.actor in told(part, office, clinic)["frozen"]
    part.deleteLater()


def test_a_count_nobody_agreed_to_is_named(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    cost_pools.propose(office, clinic.pool_id)
    first = records(office, DriverValue)[0]
    with office.work("field_set") as work:
        work.remove(first)
    part = SplitFacts(frame)
    assert len(told(part, office, clinic)["counts"].split(", ")) == 5
    part.deleteLater()


def test_counts_that_no_shown_line_is_shared_by_are_not_named(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    area = Count(entity_id=entity("WFP"), driver_code="floor_area", value=Decimal(80), census_date=date(2025, 1, 1))
    drivers.set_driver(office, clinic.arrangement_id, area)
    cost_pools.propose(office, clinic.pool_id)
    part = SplitFacts(frame)
    facts = told(part, office, clinic)
    assert facts["keys"] == frame.words.code("apportionment_keys", "headcount")
    assert (facts["census"], facts["open"]) == (frame.words.full_day(date(2026, 9, 15)), "")
    part.deleteLater()
