"""What every page of the window is: a place with a stable address, commands, an inspector and fresh content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import parse_qsl, urlencode

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.sentences import shortened
from ui.kit.appearance import Appearance
from ui.kit.layout import inset, row
from ui.kit.texts import ElidedText, Text

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.jobs import Jobs
    from ui.kit.ask import Ask
    from ui.preferences import Preferences
    from ui.words import Words

_HEADER, _APART, _BELOW = 48, 20, 8


def address_of(place: str, **state: str) -> str:
    """Write the address of a place; empty values are left out."""
    query = urlencode({key: value for key, value in state.items() if value})
    return f"{place}?{query}" if query else place


def parse_address(text: str) -> tuple[str, dict[str, str]]:
    """Read an address into its place and its state."""
    place, _, query = text.partition("?")
    return place, dict(parse_qsl(query))


@dataclass(frozen=True)
class Command:
    """Something a person can do: in a menu, in the palette, by a key. A reason says why it cannot be done now.

    A command that needs a value says in `asks` for what; the palette takes it in its own field and hands it to `take`.
    Further words that find it there stand in `words`.
    """

    key: str
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    menu: str = "record"
    reason: str = ""
    primary: bool = False
    letter: str = ""
    asks: str = ""
    take: Callable[[str], object] | None = None
    words: str = ""


class AsksHere:
    """A part of a page that asks something with a button of its own: Ctrl+Enter in it presses that button."""

    def submit(self) -> None:
        """Do what the part asks about, or say what stands in the way."""
        raise NotImplementedError


@dataclass(frozen=True)
class PageFrame:
    """What the window gives every page."""

    bridge: Bridge
    jobs: Jobs
    look: Appearance
    ask: Ask
    words: Words
    preferences: Preferences | None = None


class Page(QWidget):
    """One page; subclasses fill it and answer the questions below."""

    place: ClassVar[str] = ""
    open_requested = Signal(str)
    status_text = Signal(str)
    status_keys = Signal(list)
    problem = Signal(str)
    toast_requested = Signal(str, str)
    commands_changed = Signal()
    inspector_requested = Signal(bool)
    inspector_toggled = Signal()
    look_back_requested = Signal(object)
    address_changed = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Keep what the window gave and listen for changes of the store."""
        super().__init__(parent)
        self.frame = frame
        self.bridge, self.jobs, self.look = frame.bridge, frame.jobs, frame.look
        self.ask, self.words = frame.ask, frame.words
        self._stale = False
        self.setObjectName(f"{self.place}.page")
        self.bridge.changed.connect(self._on_changed)
        self.bridge.office_changed.connect(self.stale)

    def today(self) -> date:
        """Give the user's day."""
        return self.bridge.today()

    def title(self) -> str:
        """Give the page's title for the window, history and palette."""
        return ""

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a state of the page; called before the page is shown."""

    def refuse_record(self, identifier: str) -> None:
        """Say that an address names a record there cannot be."""
        sentence = self.tr("There is no such record: “{identifier}”. Choose it in the list.")
        self.problem.emit(sentence.format(identifier=shortened(identifier)))

    def address(self) -> Mapping[str, str]:
        """Give the state to come back to."""
        return {}

    def left_out(self) -> Mapping[str, str] | None:
        """Give what an address means by leaving parts out; None when the page is opened anew each time."""
        return None

    def is_at(self, address: Mapping[str, str]) -> bool:
        """Say whether the page already holds the state of an address, and all of it."""
        meant = self.left_out()
        if meant is None:
            return False
        wanted = {**meant, **{key: value for key, value in address.items() if value}}
        return _said(wanted) == _said(self.address())

    def arrive(self, address: Mapping[str, str], *, first: bool) -> None:
        """Go to a state; one that is at hand is read again only when something changed since."""
        if first or not self.is_at(address):
            self.open(address)
            self._stale = self._stale and self.left_out() is None
        else:
            self._take_up()

    def reload(self) -> None:
        """Read everything anew."""

    def refresh(self, changes: Changes) -> None:
        """Take up a change of the store while the page is visible."""
        self.reload()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether a change of the store can alter what the page shows."""
        return True

    def leave(self) -> None:
        """Commit what is pending: the page is about to be hidden or closed."""

    def inspector(self) -> QWidget | None:
        """Give what the panel at the side shows, or nothing."""
        return None

    def commands(self) -> list[Command]:
        """Give what can be done here."""
        return []

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        for child in self.findChildren(QWidget):
            if child.isVisibleTo(self) and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return [child]
        return []

    def focus_filter(self) -> None:
        """Put the cursor into the filter, if there is one."""

    def escape(self) -> bool:
        """Leave the innermost thing that can be left; say whether there was one."""
        return False

    def take_back(self) -> bool:
        """Drop what was brought in last and is written nowhere yet; say whether there was any."""
        return False

    def help_key(self) -> str:
        """Give the name of this page's help."""
        return self.place

    def stale(self) -> None:
        """Note that the data changed: the page reads anew when it is shown."""
        self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while the page was hidden."""
        super().showEvent(event)
        self._take_up()

    def _take_up(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh(changes)
        elif self.is_touched_by(changes):
            self.stale()


def _said(state: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in state.items() if value}


class PageHeader(QWidget):
    """The title row of a page: title, detail beside it, buttons at the end."""

    def __init__(
        self, look: Appearance, title: str, detail: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the row, 48 pixels high at 100 %."""
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self._box, self._first = row(self), row()
        self.heading = Text(look, title, "page", name=f"{name}.title" if name else "")
        self.detail = ElidedText(look, detail, "secondary", "text2", name=f"{name}.detail" if name else "")
        self.buttons: QHBoxLayout = row()
        self._first.addWidget(self.heading)
        self._first.addWidget(self.detail, 1)
        self._box.addLayout(self._first, 1)
        self._box.addLayout(self.buttons)
        inset(self, 20, 0, 16, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def beside(self, part: QWidget) -> None:
        """Put something right beside the title."""
        self._first.insertSpacing(1, self._look.px(_APART))
        self._first.insertWidget(2, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the title where they would be cut beside it."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again how much room there is when a button or a word changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _arrange(self) -> None:
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._box.spacing()
        below = self.heading.sizeHint().width() + self.buttons.sizeHint().width() > room
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way != self._box.direction():
            self._box.setDirection(way)
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            self._box.setAlignment(self.buttons, leading if below else Qt.AlignmentFlag(0))
            self.buttons.setContentsMargins(0, 0, 0, self._look.px(_BELOW) if below else 0)

    def set_title(self, text: str) -> None:
        """Replace the title."""
        self.heading.setText(text)

    def set_detail(self, text: str) -> None:
        """Replace the detail."""
        self.detail.setText(text)

    def restyle(self) -> None:
        """Take the height of the chosen text size."""
        self.setMinimumHeight(max(self._look.px(_HEADER), self._look.line_box("page") + 8))
