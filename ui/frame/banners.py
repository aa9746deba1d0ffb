"""The strips above the page: demo register, an earlier day, reading only, and faults of the world."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from ui.kit.appearance import Appearance
from ui.kit.layout import column, inset, row
from ui.kit.notes import Banner
from ui.kit.texts import ElidedText, Text
from ui.words import Words

_STRIP = 24


class DemoStrip(QWidget):
    """A thin tinted line that says this register is made up."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make the strip, hidden."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("banner.demo")
        box = row(self, 8)
        self._tag = Text(look, self.tr("DEMO"), "secondary_strong", "att")
        sentence = self.tr("Everything here is invented. Try what you like; no real office is touched.")
        self._words = ElidedText(look, sentence, "secondary", "text")
        box.addWidget(self._tag)
        box.addWidget(self._words, 1)
        inset(self, 20, 2, 16, 2)
        self.setAccessibleName(f"DEMO. {sentence}")
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take the height of the chosen text size."""
        self.setFixedHeight(max(self._look.px(_STRIP), self._look.line_box("secondary") + 4))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tone("att").bg)
        painter.end()


class Banners(QWidget):
    """Stacks the strips; each shows itself only while it has something to say."""

    action = Signal(str)
    closed = Signal()

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make the strips, all hidden."""
        super().__init__(parent)
        self._words = words
        box = column(self)
        self.demo = DemoStrip(look, self)
        self.past = Banner(look, "banner.past", self)
        self.reading = Banner(look, "banner.reading", self)
        self.fault = Banner(look, "banner.fault", self)
        for strip in (self.demo, self.past, self.reading, self.fault):
            box.addWidget(strip)
        for banner in (self.past, self.reading, self.fault):
            banner.action.connect(self._on_action)

    def show_demo(self, *, demo: bool) -> None:
        """Say that the register is a demo, or stop saying so."""
        self.demo.setVisible(demo)

    def show_past(self, day_text: str) -> None:
        """Say that an earlier day is shown; an empty text takes the strip away."""
        if not day_text:
            self.past.hide()
            return
        title = self.tr("The register as it was on {day}.").format(day=day_text)
        self.past.show_text(
            title, self.tr("Nothing can be changed here."), "info", [("today", self.tr("Back to today"))]
        )

    def show_reading(self, *, reading: bool, why: Known | None = None) -> None:
        """Say that the store is open for reading only, and why where nobody asked for it."""
        if not reading:
            self.reading.hide()
            return
        words = self.tr("This store can be looked at and not changed.")
        if why is not None:
            words = " ".join(self._words.known(why))
        self.reading.show_text(self.tr("Reading only."), words, "info")

    def show_fault(self, fault: Known) -> None:
        """Say what went wrong and what to do; it stays until closed or settled."""
        sentence, advice = self._words.known(fault)
        self.fault.show_text(sentence, advice, "crit", [("close", self.tr("Close"))])

    def show_words(self, sentence: str, detail: str = "") -> None:
        """Say something of note that can be closed."""
        self.fault.show_text(sentence, detail, "info", [("close", self.tr("Close"))])

    def clear_fault(self) -> None:
        """Take the fault away."""
        self.fault.hide()

    def _on_action(self, key: str) -> None:
        if key == "close":
            self.clear_fault()
            self.closed.emit()
        else:
            self.action.emit(key)
