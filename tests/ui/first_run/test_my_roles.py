"""The roles ticked while an office is set up are declared in its register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.clock import FixedClock
from commonservices.queries.people import me
from tests.ui.shell_fakes import ACTOR, OFFICE_VALUES, TODAY
from ui.first_run.setup import SetupPanel
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.stores import NewOffice, Stores
from ui.words import Words


def test_ticked_roles_go_along_with_the_office(
    appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    panel = SetupPanel(appearance, Words("en"), tmp_path, ACTOR, TODAY)
    shown(panel, 620, 700)
    heard: list[NewOffice] = []
    panel.finished.connect(heard.append)
    panel.form.set_values({**OFFICE_VALUES, "roles": ("APPROVER", "FINANCE")})
    panel.submit()
    assert heard[0].roles == ("APPROVER", "FINANCE")
    assert "roles" not in heard[0].values


def test_the_new_register_knows_who_set_it_up(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    stores = Stores(Jobs(), FixedClock.on(TODAY))
    with qtbot.waitSignal(stores.opened) as told:
        stores.set_up(NewOffice(tmp_path / "new.csdb", ACTOR, OFFICE_VALUES, ("APPROVER",)))
    office = told.args[0]
    assert (me(office).name, me(office).held) == (ACTOR, ("APPROVER",))
    office.close(backup=False)
