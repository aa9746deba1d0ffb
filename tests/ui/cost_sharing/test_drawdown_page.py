"""A departure rehearsed in the window: who and when, what follows, and that nothing was written."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.actions.pooled import Clinic, frozen
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.drawdown_page import DrawdownPage
from ui.page import PageFrame


def rehearsed(qtbot: QtBot, page: DrawdownPage, id: UUID, day: date) -> None:
    """Rehearse that an entity leaves and wait until it is read."""
    page.open({"entity": str(id)})
    page.day.set_value(day)
    page.rehearse()
    qtbot.waitUntil(lambda: page.found is not None, timeout=10_000)


def test_a_departure_shows_the_new_shares_and_writes_nothing(
    qtbot: QtBot, frame: PageFrame, office: Office, clinic: Clinic, heard: Heard, shown: Callable[..., QWidget]
) -> None:
    frozen(office, clinic.pool_id)
    page = DrawdownPage(frame)
    heard.listen(page)
    shown(page, 1100, 700)
    page.rehearse()
    assert heard.problems == ["Say first who leaves, and on which day."]
    assert page.entity.editor.box.hasFocus()
    with office.engine.connect() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM j_tx").scalar()
    rehearsed(qtbot, page, entity("WHO"), date(2026, 10, 31))
    rows = [page.tables["shares"].rows.row(place) for place in range(page.tables["shares"].rows.rowCount())]
    who = next(each for each in rows if each.code == "WHO")
    assert who.after < who.before
    assert sum(each.after for each in rows) == sum(each.before for each in rows)
    assert page.note.isVisibleTo(page)
    with office.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM j_tx").scalar() == before
    assert {each.key for each in page.commands()} == {"drawdown.rehearse", "drawdown.print"}
    assert page.tables["notices"].isHidden()
