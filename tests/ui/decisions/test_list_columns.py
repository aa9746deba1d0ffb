"""What the cells of the lists say."""

from __future__ import annotations

from commonservices.office import Office
from commonservices.queries import decisions as queries
from tests.ui.decisions.conftest import Decided
from ui.decisions.list_columns import DecisionColumns
from ui.kit.columns import Column, Distance
from ui.page import PageFrame


def said(columns: list[Column[object]], row: object) -> dict[str, str]:
    return {each.key: each.text(row) for each in columns}


def details(columns: list[Column[object]], row: object) -> dict[str, object]:
    return {each.key: each.detail(row) for each in columns if each.detail}


def test_a_decision_says_what_who_and_how_many_actions_are_late(frame: PageFrame, office: Office) -> None:
    columns = DecisionColumns(frame)
    row = queries.decisions(office)[0]
    cells = said(columns.decisions(), row)  # type: ignore[arg-type]
    assert cells["type"] == "Approved"
    assert cells["body"] == "Operations team"
    assert cells["open"].startswith("1")
    assert details(columns.decisions(), row)["open"] == "crit"  # type: ignore[arg-type]


def test_a_late_action_is_loud_and_a_closed_one_quiet(frame: PageFrame, office: Office, held: Decided) -> None:
    columns = DecisionColumns(frame)
    late, done = queries.actions(office)
    shown = details(columns.actions(), late)  # type: ignore[arg-type]
    assert shown["state"] == "decision_late"
    assert isinstance(shown["due"], Distance)
    assert shown["due"].tone == "crit"
    shown = details(columns.actions(), done)  # type: ignore[arg-type]
    assert shown["state"] == "agrees"
    assert shown["due"] == Distance("")
    assert said(columns.actions(), done)["outcome"] == "All were told"  # type: ignore[arg-type]


def test_a_meeting_says_whether_its_minutes_are_written(frame: PageFrame, office: Office) -> None:
    columns = DecisionColumns(frame)
    cells = said(columns.meetings(), queries.meetings(office)[0])  # type: ignore[arg-type]
    assert (cells["minutes"], cells["decisions"], cells["open"]) == ("Written", "1", "1")


def test_a_body_says_when_it_last_met(frame: PageFrame, office: Office) -> None:
    columns = DecisionColumns(frame)
    cells = said(columns.bodies(), queries.bodies(office)[0])  # type: ignore[arg-type]
    assert cells["kind"] == "Operations management team"
    assert cells["last"].startswith("5 Mar")
    assert cells["next"] == "—"
