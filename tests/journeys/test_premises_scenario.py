"""An agency leaves the common premises: its notice, the end of its stay, and the amendment that follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import arrangements, premises
from commonservices.domain.premises import Occupancy
from commonservices.office import Office
from tests.builders import an_office, entity, parties_of, records
from tests.commonservices.actions.lives import a_draft, a_paper, current, signed, state, versions
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2026, 3, 12)
LAST_DAY = date(2026, 6, 10)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Two entities live in the compound; a third one shares only what is stored there."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    parties = (("UNDP", "PROVIDER"), ("UNICEF", "CLIENT"), ("UNHCR", "CLIENT"))
    id = a_draft(office, type="CPM", parties=parties, title_en="North compound", notice_days_withdrawal=90)
    place = premises.add(office, {"name": "North compound", "arrangement_id": id, "area_m2": "600"}).id
    for code, area in (("UNDP", "300"), ("UNHCR", "100")):
        premises.add_occupancy(office, place, entity(code), {"net_m2": area, "from_on": "2024-01-01"})
    a_paper(office, id, tmp_path, "LEASE")
    signed(office, id)
    arrangements.move(office, id, "ACTIVE")
    return office


def test_an_agency_leaves_the_common_premises(office: Office, sit_down: Callable[..., Officer]) -> None:
    officer = sit_down(office, "today", DAY)
    officer.open("UNEXAM-CPM-2026-001")
    officer.row("Party: UNHCR")
    officer.key(Key.Key_Return)
    officer.press("Withdraws…")
    officer.enter("Notice given on", "12 March 2026")
    officer.reads("UNHCR leaves on 10 June 2026.")
    officer.enter("Reason", "It moves to its own compound")
    officer.press("Record the withdrawal")
    id = officer.page.detail.row.id
    leaving = parties_of(officer.office, id)["UNHCR"]
    assert (leaving.notice_given_on, leaving.withdrew_on) == (DAY, LAST_DAY)
    assert state(officer.office, id) == "ACTIVE"

    officer.key(Key.Key_8, CONTROL)
    officer.row("Occupants: UNDP UNHCR")
    officer.key(Key.Key_Return)
    officer.reads("Common: 2 entities are in them")
    officer.row("Entity: UNHCR")
    officer.press("End an occupancy…")
    officer.enter("Last day", "10 June 2026")
    officer.reads("Fewer than two entities remain: the premises stop being common.")
    officer.reads("UNDP stays alone and bears the whole cost. 100 m² and 0 desks become free on 11 June 2026.")
    officer.enter("Reason", "It moves to its own compound")
    officer.press("End the occupancy")
    assert [row for row in officer.rows("Who is in them") if row.endswith("Until: 10 Jun")]
    (stay,) = records(officer.office, Occupancy, entity_id=entity("UNHCR"))
    assert stay.until_on == LAST_DAY

    officer.press("UNEXAM-CPM-2026-001 · North")
    officer.press("Amend…")
    officer.enter("Reason", "The areas are shared anew without UNHCR")
    officer.enter("Takes effect on", "11 June 2026")
    officer.tick("What the amendment changes", "Parties")
    officer.press("Begin the amendment")
    officer.reads("Amendment 2")
    drafted = versions(officer.office, id)[-1]
    assert (drafted.number, drafted.sealed_on, drafted.version_applies_on) == (2, None, date(2026, 6, 11))
    assert drafted.amendment_kinds == {"PARTIES"}
    assert current(officer.office, id).number == 1
