"""The last acts by name, for choosing how far back to take something."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions.undo import LISTED
from commonservices.queries import history as queries
from commonservices.queries.history import ActLine
from ui.change_log.act_words import ActWords
from ui.change_log.log_list import id_of
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, row
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.texts import Text
from ui.page import PageFrame

_COMPACT: Final = 26


class UndoList(QWidget):
    """At most 200 acts, newest first; Enter or the button takes the chosen one back."""

    undo_requested = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list, empty until `reload`."""
        super().__init__(parent)
        self._frame = frame
        self._acts = ActWords(frame.words, self)
        look = frame.look
        self.setObjectName("undo_list")
        self.table = Register(look, "undo_list.table", self.tr("The last acts"), row=_COMPACT)
        self.model: ListRows[ActLine] = ListRows(
            [
                Column("act", self.tr("What"), self._acts.title, 240, detail=_style, elastic=True),
                Column("subject", self.tr("On"), self._subject, 198),
                Column("at", self.tr("When"), self._at, 158, detail=_muted),
                Column("became", self.tr("Since then"), self._acts.became, 116, detail=_muted),
            ],
            id_of,
            self,
        )
        self.table.set_model(self.model)
        self.button = Button(look, self.tr("Undo"), "primary", icon="undo", name="undo_list.undo")
        self.reason = Text(look, "", "secondary", "text2", wrap=True, name="undo_list.reason")
        line = row(None, 8)
        line.addWidget(self.reason, 1)
        line.addWidget(self.button)
        box = column(self, 8)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        self.table.current_changed.connect(self._on_current)
        self.table.open_requested.connect(self._on_open)
        self.button.clicked.connect(self.undo_current)

    def reload(self) -> None:
        """Read the last acts."""
        self.model.set_rows(queries.acts(self._frame.bridge.present, 0, LISTED))
        if self.current is None and self.model.rowCount():
            self.table.selectRow(0)
        self._on_current("")

    @property
    def current(self) -> ActLine | None:
        """The act that is chosen."""
        place = self.model.row_of(self.table.current_id())
        return None if place is None else self.model.row(place)

    def blocked(self) -> str:
        """Give why the chosen act cannot be taken back; empty when it can."""
        line = self.current
        if line is None:
            return self.tr("No act is selected.")
        if self._frame.bridge.read_only:
            return self.tr("The register is shown for reading only.")
        if line.undone_by is not None:
            return self.tr("This act is undone already.")
        return self._acts.blocked(line)

    @Slot()
    def undo_current(self) -> None:
        """Ask for the chosen act to be taken back, unless something stands against it."""
        line = self.current
        if line is not None and not self.blocked():
            self.undo_requested.emit(line.transaction)

    @Slot(str)
    def _on_current(self, _identity: str) -> None:
        line, blocked = self.current, self.blocked()
        self.reason.setText(blocked)
        self.button.set_blocker(blocked)
        if line is not None:
            self.button.setText(self._acts.undo(line))

    @Slot(str)
    def _on_open(self, _identity: str) -> None:
        self.undo_current()

    def _subject(self, line: ActLine) -> str:
        return self._frame.words.isolate(line.subject)

    def _at(self, line: ActLine) -> str:
        return self._frame.words.moment(line.at)


def _style(line: ActLine) -> str:
    return "muted" if line.undone_by is not None else "strong"


def _muted(_line: ActLine) -> str:
    return "muted"
