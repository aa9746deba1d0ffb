"""A place that was open before is shown as it stands; what changed meanwhile is read once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import arrangements as actions
from commonservices.office import Office
from tests.builders import an_arrangement
from tests.ui.shell_fakes import frame_for
from tests.ui.today.demo_store import demo_file, reopen
from ui.frame.memory import WindowMemory
from ui.frame.shell import Shell
from ui.kit.appearance import Appearance
from ui.main_window import MainWindow
from ui.page import Page

KEPT = ("today", "services", "arrangements", "usage", "change_log")


class Paints(QObject):
    """Keeps which part of a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted.append(event.rect())
        return super().eventFilter(watched, event)


@dataclass
class Frame:
    """The whole frame around the demo mission, with the statements its store is asked."""

    shell: Shell
    office: Office
    qtbot: QtBot
    draft: UUID
    asked: list[str] = field(default_factory=list)

    @property
    def page(self) -> Page:
        page = self.shell.stack.page
        assert page is not None
        return page

    def rest(self) -> None:
        """Wait until nothing is left to be done later."""
        self.qtbot.waitUntil(self._rests, timeout=9000)
        assert self.shell.frame.jobs.wait_all(5000)

    def _rests(self) -> bool:
        return not any(each.isActive() and each.isSingleShot() for each in self.shell.findChildren(QTimer))

    def statements(self, act: Callable[[], object]) -> list[str]:
        """Give what the store is asked by an act and by what follows from it."""
        self.asked.clear()
        act()
        self.rest()
        return list(self.asked)

    def retitle(self, title: str) -> None:
        act = partial(actions.set_field, id=self.draft, field="title_en", value=title)
        assert self.shell.frame.bridge.do(act)

    def place_of_draft(self) -> int:
        """Give the position of the draft in the list shown."""
        return int(self.page.list.model.row_of(str(self.draft)))  # type: ignore[attr-defined]

    def title_at(self, position: int) -> str:
        return str(self.page.list.model.row(position).title)  # type: ignore[attr-defined]


@pytest.fixture
def frame(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot) -> Iterator[Frame]:
    with reopen(demo_file(tmp_path / "store")) as office:
        draft = an_arrangement(office, title_en="Aaa comes first").id
        made = frame_for(office, appearance, tmp_path)
        memory = WindowMemory(tmp_path / "config")
        window = MainWindow(appearance, made.jobs, memory)
        shell = Shell(made, memory, window)
        window.show_shell(shell)
        shown(window, 1366, 688)
        found = Frame(shell, office, qtbot, draft)
        note = lambda *given: found.asked.append(given[2])  # noqa: E731
        sa.event.listen(office.engine, "before_cursor_execute", note)
        yield found
        assert made.jobs.wait_all(5000)
        sa.event.remove(office.engine, "before_cursor_execute", note)


def test_a_place_that_was_open_before_asks_the_store_nothing(frame: Frame) -> None:
    for place in KEPT:
        assert frame.statements(partial(frame.shell.go, place)), place
    for place in (*KEPT, *reversed(KEPT)):
        assert frame.statements(partial(frame.shell.go, place)) == [], place


def test_the_way_back_asks_the_store_nothing_either(frame: Frame) -> None:
    frame.shell.go("arrangements?view=ending")
    frame.shell.go("services")
    frame.rest()
    assert frame.statements(frame.shell.navigator.back) == []
    assert frame.page.address()["view"] == "ending"
    assert frame.statements(lambda: frame.shell.go("arrangements"))
    assert frame.page.address()["view"] == ""


def test_a_place_is_read_anew_once_after_a_change_and_then_no_more(frame: Frame) -> None:
    for place in ("today", "change_log", "arrangements"):
        frame.shell.go(place)
    frame.retitle("A title nobody had")
    frame.rest()
    for place in ("today", "change_log", "arrangements"):
        assert frame.statements(partial(frame.shell.go, place)), place
        assert frame.statements(partial(frame.shell.go, place)) == [], place


def test_the_change_log_opens_at_the_newest_act_unless_an_act_is_named(frame: Frame) -> None:
    frame.shell.go("change_log")
    before = frame.page.address()["row"]
    frame.shell.go("arrangements")
    frame.retitle("A newer act")
    frame.shell.go("change_log")
    newest = frame.page.address()["row"]
    assert newest != before
    frame.shell.go(f"change_log?row={before}")
    assert frame.page.address()["row"] == before
    frame.shell.go("change_log")
    assert frame.page.address()["row"] == newest


def test_a_title_changed_elsewhere_leaves_the_monthly_grid_as_it_is(frame: Frame) -> None:
    frame.shell.go("usage")
    frame.shell.go("arrangements")
    frame.retitle("A title the grid does not show")
    frame.rest()
    assert frame.statements(partial(frame.shell.go, "usage")) == []


def test_a_grid_narrowed_to_an_arrangement_is_read_anew_for_its_new_title(frame: Frame) -> None:
    frame.shell.go(f"usage?arrangement={frame.draft}")
    frame.shell.go("arrangements")
    frame.retitle("A title the filter shows")
    frame.rest()
    assert frame.statements(partial(frame.shell.go, f"usage?arrangement={frame.draft}"))


def test_an_edited_row_stands_where_it_was_until_the_list_is_opened_again(frame: Frame) -> None:
    address = f"arrangements?sort=title_key&row={frame.draft}"
    frame.shell.go(address)
    assert frame.place_of_draft() == 0
    frame.retitle("Zzz comes last")
    assert (frame.place_of_draft(), frame.title_at(0)) == (0, "Zzz comes last")
    frame.shell.go("services")
    frame.shell.go(address)
    last = frame.page.list.model.rowCount() - 1  # type: ignore[attr-defined]
    assert (frame.place_of_draft(), frame.title_at(last)) == (last, "Zzz comes last")
    assert frame.page.address()["row"] == str(frame.draft)


def test_one_edit_asks_for_the_changed_row_alone_before_it_is_painted(frame: Frame) -> None:
    frame.shell.go("arrangements?sort=title_key")
    frame.rest()
    changes = actions.set_field(frame.office, frame.draft, "title_en", "Aaa told once")
    frame.asked.clear()
    frame.shell.frame.bridge.tell(changes)
    assert len(frame.asked) == 1
    assert "register_arrangement" in frame.asked[0]
    assert frame.title_at(0) == "Aaa told once"


def test_after_one_edit_only_the_rectangle_of_its_row_is_painted(frame: Frame) -> None:
    frame.shell.go("arrangements?sort=title_key")
    frame.rest()
    table = frame.page.table  # type: ignore[attr-defined]
    watch = Paints(table.viewport())
    row = table.visualRect(table.model().index(0, 0))
    table.viewport().update()
    frame.qtbot.waitUntil(lambda: bool(watch.painted))
    watch.painted.clear()
    frame.retitle("Aaa painted alone")
    frame.qtbot.waitUntil(lambda: bool(watch.painted))
    painted = watch.painted[0]
    assert painted.contains(row.center())
    assert painted.height() <= row.height() + 1
