"""The panel at the end of the window: beside the page where there is room, over it where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from ui.kit.appearance import Appearance
from ui.kit.layout import VLine, row, set_role

_WIDTH = 300


class Inspector(QFrame):
    """Holds the inspectors of the pages; docked in a row of the window or floating over the page."""

    visibility_changed = Signal(bool)

    def __init__(self, look: Appearance, host: QWidget, dock: QHBoxLayout) -> None:
        """Make the panel, docked at the end of a row that fills `host`."""
        super().__init__(host)
        self._look = look
        self._host = host
        self._dock = dock
        self.wanted = True
        self.floating = False
        self._empty = True
        self._wide = 0
        self.setObjectName("inspector.panel")
        self.setAccessibleName(self.tr("Inspector"))
        set_role(self, "sunken")
        box = row(self, 0)
        box.addWidget(VLine())
        self.stack = QStackedWidget()
        box.addWidget(self.stack, 1)
        dock.addWidget(self)
        host.installEventFilter(self)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take the width of the chosen text size."""
        self.setFixedWidth((self._wide or self._look.px(_WIDTH)) + 1)
        self._place()

    def set_wide(self, width: int) -> None:
        """Be as wide as this, without the line at its edge."""
        self._wide = width
        self.restyle()

    def show_widget(self, content: QWidget | None) -> None:
        """Show the inspector of a page, or none."""
        if content is None:
            self.stack.setCurrentIndex(-1)
            self._empty = True
        else:
            if self.stack.indexOf(content) < 0:
                self.stack.addWidget(content)
            self.stack.setCurrentWidget(content)
            self._empty = False
        self._update()

    @property
    def has_content(self) -> bool:
        """Whether the page shown has an inspector at all."""
        return not self._empty

    def want(self, *, shown: bool) -> None:
        """Show or hide the panel as the reader wishes."""
        self.wanted = shown
        self._update()

    def float_over(self, *, floating: bool) -> None:
        """Lie over the page, hidden until asked for, or stand beside it."""
        if floating == self.floating:
            return
        self.floating = floating
        if floating:
            self._dock.removeWidget(self)
            self.wanted = False
        else:
            self._dock.addWidget(self)
            self.wanted = True
        self._update()

    def _update(self) -> None:
        shown = self.wanted and self.has_content
        self.setVisible(shown)
        if shown:
            self._place()
            self.raise_()
        self.visibility_changed.emit(shown)

    def _place(self) -> None:
        if self.floating:
            left = 0 if self.isRightToLeft() else self._host.width() - self.width()
            self.setGeometry(left, 0, self.width(), self._host.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window while floating."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
