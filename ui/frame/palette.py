"""The command palette: what is typed finds records and commands, and what is chosen is opened or run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from commonservices.jobs import Tell
from ui.frame.memory import WindowMemory
from ui.frame.palette_groups import ANSWER, COMMAND, RECORD, SIGN, SUM, PaletteGroups, Subject
from ui.kit.found import FOUND_ROLE, Group
from ui.kit.search_overlay import SearchOverlay
from ui.page import Command, PageFrame

if TYPE_CHECKING:
    from commonservices.queries.search import Hit

MOST_RECORDS = 12
PATIENCE = 30
STILL_AFTER = 150
_SIGNS = ">#=?"


class Palette(QObject):
    """Answers the search field over the window."""

    address_chosen = Signal(str, bool)
    opening = Signal()
    told = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        host: QWidget,
        memory: WindowMemory,
        commands: Callable[[], Sequence[Command]],
        address: Callable[[], str],
    ) -> None:
        """Make the palette over a host, closed; `address` says where the window stands."""
        super().__init__(host)
        self._frame = frame
        self._memory = memory
        self._commands = commands
        self._address = address
        self._groups = PaletteGroups(frame, memory, commands, self)
        self._asked = 0
        self._text = ""
        self._shown_for = ""
        self._chosen_early = False
        self._here: Subject | None = None
        self._picked: Subject | None = None
        self._asking: Command | None = None
        self._since = QElapsedTimer()
        self.overlay = SearchOverlay(frame.look, host)
        self.overlay.text_changed.connect(self._on_text)
        self.overlay.chosen.connect(self._on_chosen)
        self.overlay.picked_subject.connect(self._on_picked)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._on_patience)

    @Slot()
    def open(self, text: str = "") -> None:
        """Open the field about the record the page stands on, with a text in it if one is given."""
        self.opening.emit()
        self._picked = self._asking = None
        self._here = self._groups.subject_at(self._address())
        self.overlay.open_with(subject=self._here.reference if self._here else "", text=text)

    # --- what is typed --------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._asked += 1
        self._text = text.strip()
        self._chosen_early = False
        self._patience.stop()
        groups = self._at_once()
        if groups is not None:
            self._show(groups)
            return
        self._since.start()
        self._patience.start()
        work = partial(self._find, self._wanted)
        self._frame.jobs.run("", partial(self._answer, self._asked, work), done=self._on_found, quiet=True)

    @property
    def _wanted(self) -> str:
        return self._text.lstrip(_SIGNS).strip()

    def _at_once(self) -> list[Group] | None:
        """Give what is shown without a search in the store; nothing where one is needed."""
        wanted, groups = self._wanted, self._groups
        if self._asking is not None:
            return groups.answer(self._asking, self._text)
        sign = self._text[:1]
        own = {"=": groups.sum, "?": groups.help}
        if sign in own:
            return own[sign](wanted)
        if self._picked is not None:
            return groups.about_picked(self._picked, wanted)
        if sign == ">":
            return groups.commands(wanted, every=True)
        if wanted:
            return None
        last = groups.last_used(commands=sign != "#")
        return last if sign == "#" else self._with_commands("", last, every=True)

    def _with_commands(self, text: str, first: Sequence[Group] = (), *, every: bool = False) -> list[Group]:
        """Give the groups, then what can be done here, then the other commands."""
        here = self._groups.about_page(self._here, text) if self._here is not None else []
        taken = {found.key for group in first for found in group.found}
        here = [Group(each.title, tuple(found for found in each.found if found.key not in taken)) for each in here]
        groups = [*first, *(group for group in here if group.found)] if not text else [*here, *first]
        return groups + self._groups.commands(text, every=every, but=groups)

    def _find(self, text: str) -> Sequence[Hit]:
        from commonservices.queries.search import find

        return find(self._frame.bridge.office, text, limit=MOST_RECORDS)

    @staticmethod
    def _answer(asked: int, work: Callable[[], Sequence[Hit]], tell: Tell) -> tuple[int, Sequence[Hit]]:
        return asked, work()

    @Slot(object)
    def _on_found(self, answer: tuple[int, Sequence[Hit]]) -> None:
        asked, hits = answer
        if asked != self._asked or not (self.overlay.isVisible() or self._chosen_early):
            return
        self._patience.stop()
        groups = self._groups.records(hits)
        with_commands = not self._text.startswith("#")
        if with_commands and self._since.elapsed() > STILL_AFTER and not self._chosen_early:
            self._show_late(groups)
            return
        if with_commands:
            groups = self._with_commands(self._text, groups)
        if self._chosen_early and groups:
            self._shown_for = self._text
            self._on_chosen(groups[0].found[0].key, False)  # noqa: FBT003 the shape of the signal
        else:
            self._show(groups)

    @Slot()
    def _on_patience(self) -> None:
        if self.overlay.isVisible():
            self._show([] if self._text.startswith("#") else self._with_commands(self._text))

    def _show(self, groups: list[Group]) -> None:
        self._shown_for = self._text
        self.overlay.set_groups(groups)

    def _show_late(self, groups: list[Group]) -> None:
        """Add what came late below what is shown, and keep the place where the reader is."""
        kept = self.overlay.current()
        self._show(self._with_commands(self._text) + groups)
        for place in range(self.overlay.list.count()):
            found = self.overlay.list.item(place).data(FOUND_ROLE)
            if kept is not None and found == kept:
                self.overlay.list.setCurrentRow(place)

    # --- what is chosen -------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        subject = self._groups.subject_of(key)
        if subject is None:
            self.told.emit(self.tr("Only a record can be chosen with Tab."))
            return
        self._picked = subject
        self.overlay.subject.set_tag(subject.reference, "neu")
        self.overlay.subject.show()
        self.overlay.edit.clear()
        self._on_text("")

    @Slot(str, bool)
    def _on_chosen(self, key: str, background: bool) -> None:  # noqa: FBT001 the shape of the signal
        if self._shown_for != self._text:
            # Enter was faster than the search: what is about to be found is meant, not what is still shown.
            self._chosen_early = True
            return
        self._chosen_early = False
        if key.startswith(SUM):
            QGuiApplication.clipboard().setText(key.removeprefix(SUM))
            self.told.emit(self.tr("{number} was copied.").format(number=key.removeprefix(SUM)))
        elif key.startswith(ANSWER):
            self._answered(key.removeprefix(ANSWER))
        elif key.startswith(SIGN):
            self.open(key.removeprefix(SIGN))
        elif key.startswith(RECORD):
            self._memory.note_choice(":".join(key.split(":")[:3]))
            self.address_chosen.emit(self._groups.address_of_choice(key), background)
        else:
            self._memory.note_choice(key)
            self._run(key.removeprefix(COMMAND))

    def _run(self, wanted: str) -> None:
        for command in self._commands():
            if command.key == wanted:
                if command.take is not None:
                    self._ask(command)
                else:
                    command.run()
                return

    def _ask(self, command: Command) -> None:
        """Ask for the value of a command in the same field."""
        self.open()
        self._asking = command
        self.overlay.subject.set_tag(command.asks, "neu")
        self.overlay.subject.show()
        self._on_text("")

    def _answered(self, text: str) -> None:
        asking, self._asking = self._asking, None
        if asking is not None and asking.take is not None and text:
            asking.take(text)
