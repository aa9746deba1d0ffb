"""The figures that count, as tiles; in a low window as one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.terms import add_months
from commonservices.queries.today import Figure
from ui.kit.figures import FigureTile
from ui.kit.layout import VLine, inset, row
from ui.page import PageFrame, address_of
from ui.today.brief_button import BriefButton
from ui.today.sentences import TodayWords

SHOWN: Final = (
    "decisions_due",
    "ending_in_180_days",
    "lapsed_but_used",
    "services_covered",
    "services_without_last_month",
)
_VIEWS: Final = {"decisions_due": "decision", "ending_in_180_days": "ending", "lapsed_but_used": "lapsed"}
_URGENT: Final = frozenset({"decisions_due", "lapsed_but_used"})


class FigureStrip(QStackedWidget):
    """Five figures; pressing one opens the list behind it."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Make the tiles and their short twins, empty."""
        super().__init__(parent)
        self._frame = frame
        self._sentences = sentences
        self._today = frame.bridge.today()
        self.setObjectName("today.figures")
        self.setAccessibleName(self.tr("Figures"))
        look = frame.look
        self.tiles = {key: FigureTile(look, "", "", name=f"today.figures.{key}") for key in SHOWN}
        self.briefs = {key: BriefButton(look, name=f"today.figures.brief.{key}") for key in SHOWN}
        for buttons, pad in ((self.tiles, 6), (self.briefs, 2)):
            holder = QWidget()
            line = row(holder, 8)
            for place, button in enumerate(buttons.values()):
                if place:
                    line.addWidget(VLine())
                line.addWidget(button, 1)
                button.clicked.connect(self._on_clicked)
            inset(holder, 12, pad, 8, pad)
            self.addWidget(holder)
        look.changed.connect(self.restyle)
        self.fold(folded=False)

    def fold(self, *, folded: bool) -> None:
        """Show one line instead of tiles, or tiles again."""
        self.setCurrentIndex(1 if folded else 0)
        self.restyle()

    @property
    def folded(self) -> bool:
        """Whether one line stands for the tiles."""
        return self.currentIndex() == 1

    def restyle(self) -> None:
        """Take the height of what is shown."""
        shown = self.currentWidget()
        if shown is not None:
            self.setFixedHeight(shown.sizeHint().height())

    def show_figures(self, figures: Sequence[Figure], today: date) -> None:
        """Show other numbers."""
        self._today = today
        sentences = self._sentences
        for figure in figures:
            if figure.key not in self.tiles:
                continue
            number, caption = sentences.number(figure), sentences.caption(figure.key, today)
            note, tone = sentences.note(figure), self._tone(figure)
            mark = {"crit": "lapsed_used", "att": "warning"}.get(tone, "")
            tile = self.tiles[figure.key]
            tile.set_figure(number, caption, note, tone=tone, mark=mark)
            brief = self.briefs[figure.key]
            brief.set_words(number, sentences.short_caption(figure.key, today), spoken=tile.accessibleName(), tone=tone)

    def _tone(self, figure: Figure) -> str:
        if not figure.late:
            return ""
        return "crit" if figure.key in _URGENT else "att"

    def address(self, key: str) -> str:
        """Give where a figure leads."""
        if key in _VIEWS:
            return address_of("arrangements", view=_VIEWS[key])
        if key == "services_covered":
            return address_of("services", view="unpapered")
        month = add_months(self._today.replace(day=1), -1)
        return address_of("usage", month=f"{month:%Y-%m}")

    def _on_clicked(self) -> None:
        sender = self.sender()
        for key in SHOWN:
            if sender in {self.tiles[key], self.briefs[key]}:
                self.open_requested.emit(self.address(key))

    def first(self) -> QWidget:
        """Give the first button that can be pressed now."""
        return (self.briefs if self.folded else self.tiles)[SHOWN[0]]
