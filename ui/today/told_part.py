"""What the calendar says of the line that is selected: whole sentences, made only when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset, own_viewport, row, set_role
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

_HEAD: Final = 40
_SETTLE: Final = 30


class ToldPart(QWidget):
    """Title and sentences of one record, with the way to open it."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, name: str, *, headed: bool = True, parent: QWidget | None = None) -> None:
        """Make the part, empty; without a heading it needs less room."""
        super().__init__(parent)
        self._frame = frame
        self._address = ""
        self._read: Callable[[], Sequence[str]] | None = None
        look = frame.look
        self.setObjectName(name)
        set_role(self, "sunken")
        self.setAccessibleName(self.tr("What the calendar says"))
        self.head = SectionHeader(look, self.tr("What the calendar says"), panel=True)
        inset(self.head, 16, 0, 12, 0)
        self.title = Text(look, "", "emphasis", wrap=True, name=f"{name}.title")
        self.reference = Text(look, "", "secondary", "text2", selectable=True, name=f"{name}.reference")
        self.told = Text(look, "", "secondary", wrap=True, selectable=True, name=f"{name}.sentence")
        self.open_button = Button(look, self.tr("Open"), name=f"{name}.open")
        content = QWidget()
        set_role(content, "sunken")
        body = column(content, 4)
        body.addWidget(self.title)
        body.addWidget(self.reference)
        body.addWidget(self.told)
        foot = row(None, 8)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        body.addLayout(foot)
        body.addStretch(1)
        inset(content, 16, 8, 12, 6)
        self.area = QScrollArea()
        set_role(own_viewport(self.area), "sunken")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setWidget(content)
        box = column(self)
        if headed:
            box.addWidget(self.head)
            box.addWidget(HLine())
        else:
            self.head.setParent(self)
            self.head.hide()
        box.addWidget(self.area, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self.read_now)
        self.open_button.clicked.connect(self._on_open)
        look.changed.connect(self.restyle)
        self.restyle()
        self.show_nothing()

    def restyle(self) -> None:
        """Take the height of the heading from the look."""
        self.head.setFixedHeight(max(self._frame.look.px(_HEAD), self._frame.look.line_box("panel_section") + 12))

    def show_nothing(self) -> None:
        """Say that no line is selected."""
        self._read, self._address = None, ""
        for part in (self.title, self.reference, self.open_button):
            part.hide()
        self.told.set_colour("text2")
        self._say(self.tr("Select a line to read what its calendar says."))

    def show_arrangement(
        self, id: UUID, title: str, reference: str, more: Sequence[str] = (), address: str = ""
    ) -> None:
        """Tell about an arrangement; its sentences are made when they are seen."""
        self._show(title, reference, partial(self._sentences, id, tuple(more)), address)

    def show_sentences(self, title: str, reference: str, sentences: Sequence[str], address: str = "") -> None:
        """Tell what is given about any other record."""
        self._show(title, reference, partial(tuple[str, ...], sentences), address)

    def _show(self, title: str, reference: str, read: Callable[[], Sequence[str]], address: str) -> None:
        self._read, self._address = read, address
        self.reference.setText(self._frame.words.isolate(reference))
        self.reference.setVisible(bool(reference))
        self.title.setText(self._frame.words.embed(title))
        self.title.show()
        self.open_button.setVisible(bool(address))
        self.open_button.setAccessibleName(self.tr("Open {title}").format(title=self._frame.words.embed(title)))
        self._later.start()

    def _sentences(self, id: UUID, more: tuple[str, ...]) -> Sequence[str]:
        from commonservices.queries import calendar

        said = self._frame.bridge.ask(partial(calendar.sentences, ids=[id])).get(id, "")
        return [*([said] if said else []), *more]

    @Slot()
    def read_now(self) -> None:
        """Make the sentences, if somebody sees them."""
        if self._read is None or not self.isVisible():
            return
        read, self._read = self._read, None
        self.told.set_colour("text")
        self._say("\n\n".join(read()))

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sentences that were waited with."""
        super().showEvent(event)
        if self._read is not None:
            self._later.start()

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setAccessibleName(text)

    @Slot()
    def _on_open(self) -> None:
        if self._address:
            self.open_requested.emit(self._address)
