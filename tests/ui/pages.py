"""A page over a store of its own: what it told, and the reasons of its commands."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import Page, PageFrame
from ui.words import Words


@dataclass
class Heard:
    """What a page told."""

    problems: list[str] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Hear what a page tells."""
        page.problem.connect(self.problems.append)
        page.toast_requested.connect(lambda sentence, _action: self.toasts.append(sentence))
        page.open_requested.connect(self.opened.append)


def frame_of(office: Office, look: Appearance, ask: FakeAsk) -> PageFrame:
    """Give what the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), look, ask, Words("en"))  # type: ignore[arg-type]


def reasons(page: Page) -> dict[str, str]:
    """Give for each command why it cannot be run, or "ready"."""
    return {each.key: each.reason or "ready" for each in page.commands()}


def run(page: Page, key: str) -> None:
    """Run a command that can be run."""
    command = next(each for each in page.commands() if each.key == key)
    assert not command.reason, command.reason
    command.run()


def calm(frame: PageFrame, qtbot: QtBot) -> None:
    """Wait until no work runs behind the page."""
    qtbot.waitUntil(lambda: not frame.jobs.busy, timeout=10_000)


def unnamed(page: Page) -> list[str]:
    """Give what the keyboard reaches on a page and a screen reader has no words for."""
    reached = [
        each
        for each in page.findChildren(QWidget)
        if each.isVisibleTo(page) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached
    return [each.objectName() for each in reached if not (each.accessibleName() or getattr(each, "text", str)())]
