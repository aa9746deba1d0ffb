"""My roles in the register, ticked in the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import people
from commonservices.domain.people import RoleAssignment
from commonservices.office import Office
from commonservices.queries.people import me
from tests.builders import records
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.appearance import Appearance
from ui.settings.roles_part import RolesPart


@pytest.fixture
def part(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> RolesPart:
    """The roles of a person who is not on record yet."""
    office = new_office(tmp_path)
    office.backs_up = False
    made = RolesPart(frame_for(office, appearance, tmp_path))
    shown(made, 700, 500)
    return made


def office_of(part: RolesPart) -> Office:
    return part._frame.bridge.office


def test_a_tick_declares_a_role_from_today_on(part: RolesPart, qtbot: QtBot) -> None:
    listed = part.row.editor.box
    assert isinstance(listed, QListWidget)
    listed.setFocus()
    listed.setCurrentRow(2)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert me(office_of(part)).held == ("FINANCE",)
    part.show_me()
    assert "Roles bind" in part.binding.text()
    assert part.row.editor.value() == ("FINANCE",)


def test_a_tick_taken_away_the_same_day_leaves_nothing(part: RolesPart) -> None:
    people.declare_mine(office_of(part), ["FINANCE", "SECURITY"])
    part.row.committed.emit("roles", ("SECURITY",))
    assert [each.role for each in records(office_of(part), RoleAssignment)] == ["SECURITY"]


def test_without_any_role_everything_is_open(part: RolesPart) -> None:
    assert "Nobody has declared a role" in part.binding.text()
    assert part.authority.isHidden()


def test_without_a_role_of_mine_i_only_enter(part: RolesPart) -> None:
    office = office_of(part)
    other = people.add(office, {"name": "Other"}).id
    people.declare(office, {"person_id": other, "role": "APPROVER"})
    part.show_me()
    assert "not move them on" in part.binding.text()


def test_authority_is_said_with_its_ceiling_and_its_end(part: RolesPart) -> None:
    office = office_of(part)
    people.declare_mine(office, ["APPROVER"])
    mine = me(office).person_id
    people.delegate(
        office, {"person_id": mine, "given_by": "Head", "ceiling_amount": "5000", "valid_to": "31 Dec 2026"}
    )
    people.delegate(office, {"person_id": mine, "given_by": "Deputy head"})
    part.show_me()
    said = part.authority.text()
    assert "USD 5,000.00, given by Head, until 31 December 2026" in said
    assert "without a ceiling, given by Deputy head, until further notice" in said


def test_a_register_for_reading_only_takes_no_tick(part: RolesPart) -> None:
    office_of(part).read_only = True
    part.show_me()
    listed = part.row.editor.box
    assert isinstance(listed, QListWidget)
    listed.setCurrentRow(2)
    part.row.committed.emit("roles", ("FINANCE",))
    assert records(office_of(part), RoleAssignment) == ()
