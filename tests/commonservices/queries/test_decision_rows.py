"""The words by which the rows of the place are found."""

from __future__ import annotations

from uuid import UUID

from commonservices.queries.decision_rows import BodyRow, MeetingRow

ID = UUID(int=1)


def test_a_body_is_found_by_its_members() -> None:
    row = BodyRow(
        id=ID,
        name="Team",
        kind="OMT",
        service_line="",
        chair="Chair",
        members=("UNDP", "WFP"),
        refers_to="",
        last_met_on=None,
        meets_next_on=None,
        decisions=0,
        actions_open=0,
        active=True,
    )
    assert row.spoken.split() == ["Team", "OMT", "Chair", "UNDP", "WFP"]


def test_a_meeting_is_found_by_its_place() -> None:
    row = MeetingRow(
        id=ID,
        body_id=ID,
        body="Team",
        held_on=None,
        chair="",
        place="Room 1",
        attendees=(),
        decisions=0,
        actions_open=0,
        has_minutes=False,
        ahead=False,
    )
    assert "Room 1" in row.spoken
