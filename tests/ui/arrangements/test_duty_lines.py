"""The tables of people and duties."""

from __future__ import annotations

from commonservices.office import Office
from ui.arrangements.duty_lines import DutyLines
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


def test_each_table_has_a_name_of_its_own_and_tasks_are_never_added(
    demo_office: Office, appearance: Appearance
) -> None:
    frame = PageFrame(Bridge(demo_office), Jobs(), appearance, None, Words("en"))  # type: ignore[arg-type]
    made = DutyLines(frame, appearance)
    tables = [made.contacts(), made.tasks(), made.obligations(), made.risks(), made.decisions()]
    assert len({each.accessibleName() for each in tables}) == len(tables)
    assert [each.can_add for each in tables] == [True, False, True, True, True]
    assert len({each.objectName() for each in tables}) == len(tables)
