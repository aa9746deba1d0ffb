"""The command palette: what is typed finds records and commands, and what is chosen is opened or run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.jobs import Tell
from ui.frame.finding import matching_commands, quick_sum
from ui.frame.memory import WindowMemory
from ui.kit.found import Found, Group
from ui.kit.search_overlay import SearchOverlay
from ui.page import Command, PageFrame, address_of

if TYPE_CHECKING:
    from commonservices.queries.search import Hit

MOST_RECORDS = 12
MOST_COMMANDS = 8
PATIENCE = 50
PLACES_OF_KINDS: Final = {"arrangement": "arrangements", "shared_service": "services"}
_ICONS: Final = {"arrangement": "handshake", "shared_service": "layers"}
_RECORD, _COMMAND, _SUM = "record:", "command:", "sum:"


class Palette(QObject):
    """Answers the search field over the window."""

    address_chosen = Signal(str, bool)

    def __init__(
        self, frame: PageFrame, host: QWidget, memory: WindowMemory, commands: Callable[[], Sequence[Command]]
    ) -> None:
        """Make the palette over a host, closed."""
        super().__init__(host)
        self._frame = frame
        self._memory = memory
        self._commands = commands
        self._asked = 0
        self._text = ""
        self._shown_for = ""
        self._chosen_early = False
        self.overlay = SearchOverlay(frame.look, host)
        self.overlay.text_changed.connect(self._on_text)
        self.overlay.chosen.connect(self._on_chosen)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._on_patience)

    @Slot()
    def open(self, text: str = "") -> None:
        """Open the field, with a text in it if one is given."""
        self.overlay.open_with(text=text)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._asked += 1
        self._text = text.strip()
        self._chosen_early = False
        kind, wanted = self._text[:1], self._text.lstrip(">#=?").strip()
        self._patience.stop()
        if kind == "=":
            self._show_sum(wanted)
        elif kind == "#" and not wanted:
            self._show([])
        elif kind in {">", "?"} or not wanted:
            self._show(self._command_groups(wanted, all_of_them=True))
        else:
            self._patience.start()
            work = partial(self._find, wanted)
            self._frame.jobs.run("", partial(self._answer, self._asked, work), done=self._on_found, quiet=True)

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
        groups = self._record_groups(hits)
        if not self._text.startswith("#"):
            groups += self._command_groups(self._text)
        if self._chosen_early and groups:
            self._shown_for = self._text
            self._on_chosen(groups[0].found[0].key, False)  # noqa: FBT003 the shape of the signal
        else:
            self._show(groups)

    @Slot()
    def _on_patience(self) -> None:
        if self.overlay.isVisible():
            self._show([] if self._text.startswith("#") else self._command_groups(self._text))

    def _show(self, groups: list[Group]) -> None:
        self._shown_for = self._text
        self.overlay.set_groups(groups)

    def _show_sum(self, text: str) -> None:
        value = quick_sum(text)
        if value is None:
            self._show([])
            return
        shown = self._frame.words.number(value)
        self._show([Group(self.tr("Quick sum"), (Found(f"{_SUM}{shown}", shown, text, "calculator"),))])

    def _record_groups(self, hits: Sequence[Hit]) -> list[Group]:
        by_kind: dict[str, list[Found]] = {"arrangement": [], "shared_service": []}
        for hit in hits:
            if hit.kind in by_kind:
                detail = self._frame.words.isolate(hit.reference)
                key = f"{_RECORD}{hit.kind}:{hit.id}"
                by_kind[hit.kind].append(Found(key, hit.title, detail, _ICONS[hit.kind]))
        titles = {"arrangement": self.tr("Arrangements"), "shared_service": self.tr("Services")}
        return [Group(titles[kind], tuple(found)) for kind, found in by_kind.items() if found]

    def _command_groups(self, text: str, *, all_of_them: bool = False) -> list[Group]:
        found = matching_commands(text, self._commands(), self._memory.choices())
        shown = found if all_of_them else found[:MOST_COMMANDS]
        entries = tuple(
            Found(
                f"{_COMMAND}{each.key}",
                each.text.replace("&", ""),
                icon=each.icon,
                keys=tuple(part for part in (each.shortcut or each.letter).replace(", ", "+").split("+") if part),
            )
            for each in shown
        )
        return [Group(self.tr("Commands"), entries)] if entries else []

    @Slot(str, bool)
    def _on_chosen(self, key: str, background: bool) -> None:  # noqa: FBT001 the shape of the signal
        if self._shown_for != self._text:
            # Enter was faster than the search: what is about to be found is meant, not what is still shown.
            self._chosen_early = True
            return
        self._chosen_early = False
        self._memory.note_choice(key)
        if key.startswith(_RECORD):
            kind, _, identifier = key.removeprefix(_RECORD).partition(":")
            self.address_chosen.emit(address_of(PLACES_OF_KINDS[kind], id=identifier), background)
        elif key.startswith(_COMMAND):
            wanted = key.removeprefix(_COMMAND)
            for command in self._commands():
                if command.key == wanted:
                    command.run()
                    return
