"""What stands beside a register: the current record once the cursor rests on it, or the keys that work in the list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit.layout import column, inset, set_role
from ui.kit.texts import Text
from ui.page import PageFrame

_SETTLE: Final = 50


class RestingInspector(QStackedWidget):
    """Shows `record` for the current row and `hint` for none; what is `wanted` is read shortly after it is current."""

    def __init__(self, frame: PageFrame, record: QWidget, parent: QWidget | None = None) -> None:
        """Take the panel of a record."""
        super().__init__(parent)
        self._frame = frame
        self.several = False
        self.record: QWidget = record
        self.hint = QWidget()
        set_role(self.hint, "sunken")
        box = column(self.hint, 8)
        box.addWidget(Text(frame.look, self.tr("Nothing is selected."), "record", wrap=True))
        box.addWidget(Text(frame.look, self._keys(), "body", "text2", wrap=True))
        box.addStretch(1)
        inset(self.hint, 16, 16, 16, 16)
        self.addWidget(self.hint)
        self.addWidget(record)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.read_now)

    def read_soon(self) -> None:
        """Read once the cursor rests."""
        self._settle.start()

    def read_now(self) -> None:
        """Read at once what is wanted; several rows have a panel of their own."""
        self._settle.stop()
        if not self.several:
            self.setCurrentWidget(self.record if self._filled() else self.hint)

    def _keys(self) -> str:
        """Give the sentence of the keys that work in the list."""
        raise NotImplementedError

    def _filled(self) -> bool:
        """Put what is wanted into the panel; say whether there is anything."""
        raise NotImplementedError
