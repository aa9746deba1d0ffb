"""The page shown while no store is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from commonservices.errors import Known, RuleBroken
from commonservices.paths import resource
from ui.first_run.setup import SetupPanel
from ui.first_run.start import StartPanel
from ui.frame.progress import ProgressStrip
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.combo_box import ComboBox
from ui.kit.layout import column, row, set_role
from ui.kit.notes import Banner
from ui.kit.texts import Text
from ui.settings.choices import LANGUAGE_NAMES
from ui.words import Words

_WIDTH = 620
_RESTORE, _OTHER, _READ, _AGAIN, _NEW = "restore", "open", "read", "again", "new"
WAYS_OUT: Final[dict[str, tuple[str, ...]]] = {
    "store_missing": (_OTHER, _RESTORE, _NEW),
    "store_empty": (_RESTORE, _OTHER),
    "store_damaged": (_RESTORE, _OTHER),
    "store_truncated": (_RESTORE, _OTHER),
    "store_encrypted_or_damaged": (_RESTORE, _OTHER),
    "store_wrong_key_or_damaged": (_RESTORE, _OTHER),
    "store_in_use": (_AGAIN, _READ, _OTHER),
    "store_locked": (_AGAIN, _OTHER),
    "store_on_network": (_OTHER, _NEW),
    "store_synchronised": (_OTHER, _NEW),
    "store_unreachable": (_AGAIN, _OTHER, _RESTORE),
    "store_newer_unreadable": (_OTHER,),
    "store_older": (_AGAIN, _OTHER),
    "store_not_ours": (_OTHER, _RESTORE),
}


class FirstRunPage(QWidget):
    """Ways to begin, the form of a new office, and what to do when a store cannot be opened."""

    wish = Signal(str)
    office_described = Signal(object)
    store_chosen = Signal(object, bool)
    place_requested = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        words: Words,
        jobs: Jobs,
        *,
        folder: Path,
        recent: Sequence[Path],
        actor: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page; new stores lie in `folder`."""
        super().__init__(parent)
        self._look, self._words = look, words
        self.failed_path: Path | None = None
        self.setObjectName("firstrun.page")
        set_role(self, "canvas")
        box = column(self)
        self.banner = Banner(look, "firstrun.fault", self)
        self.banner.action.connect(self._on_way_out)
        box.addWidget(self.banner)
        box.addWidget(ProgressStrip(look, words, jobs, self))
        self.panels = QStackedWidget()
        box.addWidget(self._centred(), 1)
        self.start = StartPanel(look, recent)
        self.start.chosen.connect(self._on_chosen)
        self.start.recent_chosen.connect(self._on_recent)
        self.panels.addWidget(_scrolled(self.start))
        self.setup = SetupPanel(look, words, folder, actor, today, self.panels)
        self.setup.left.connect(self.show_start)
        self.setup.finished.connect(self.office_described)
        self.setup.place_requested.connect(self.place_requested)
        self.panels.addWidget(self.setup)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_primary)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._on_escape)

    def _centred(self) -> QWidget:
        content = QWidget()
        across = row(content, 0)
        across.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(self._look.px(_WIDTH))
        inner = column(middle, 16)
        inner.setContentsMargins(20, 24, 20, 16)
        inner.addLayout(self._head())
        words = self.tr("Everything is kept on this computer. No network and no account are needed.")
        inner.addWidget(Text(self._look, words, "body", "text2", wrap=True))
        inner.addWidget(self.panels, 1)
        across.addWidget(middle, 8)
        across.addStretch(1)
        return content

    def _head(self) -> QHBoxLayout:
        look = self._look
        line = row(None, 12)
        sign = Text(look)
        sign.setPixmap(QIcon(str(resource("icons", "app.svg"))).pixmap(QSize(look.px(32), look.px(32))))
        line.addWidget(sign)
        line.addWidget(Text(look, self.tr("Common Services"), "page", name="firstrun.title"))
        line.addStretch(1)
        self.language = ComboBox(look)
        self.language.setObjectName("firstrun.language")
        self.language.setAccessibleName(self.tr("Language"))
        for code, name in LANGUAGE_NAMES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._words.language))
        self.language.activated.connect(self._on_language)
        line.addWidget(self.language)
        return line

    def show_start(self) -> None:
        """Show the ways to begin."""
        self.panels.setCurrentIndex(0)
        self.start.buttons["demo"].setFocus()

    def show_setup(self) -> None:
        """Show the form of a new office."""
        self.panels.setCurrentWidget(self.setup)
        self.setup.start()

    def show_fault(self, fault: Known, path: Path | None) -> None:
        """Say why a store could not be opened, and offer the ways out."""
        self.failed_path = path
        sentence, advice = self._words.known(fault)
        labels = {
            _RESTORE: self.tr("Restore a backup…"),
            _OTHER: self.tr("Choose another…"),
            _READ: self.tr("Open read-only"),
            _AGAIN: self.tr("Try again"),
            _NEW: self.tr("Set up an office"),
        }
        ways = WAYS_OUT.get(fault.key, (_OTHER, _RESTORE))
        self.banner.show_text(sentence, advice, "crit", [(way, labels[way]) for way in ways])
        offered = self.banner.findChildren(Button, f"{self.banner.objectName()}.{ways[0]}")
        for button in offered:
            if not button.isHidden():
                button.setFocus()

    def show_refusal(self, broken: RuleBroken) -> None:
        """Say why an office was not set up."""
        self.setup.show_refusal(broken)

    def _on_primary(self) -> None:
        if self.panels.currentWidget() is self.setup:
            self.setup.submit()

    def _on_escape(self) -> None:
        if self.panels.currentWidget() is self.setup:
            self.show_start()

    def _on_way_out(self, way: str) -> None:
        if way in {_READ, _AGAIN} and self.failed_path is not None:
            self.banner.hide()
            self.store_chosen.emit(self.failed_path, way == _READ)
        else:
            self._on_chosen(way)

    def _on_chosen(self, way: str) -> None:
        if way == _NEW:
            self.banner.hide()
            self.show_setup()
        else:
            self.wish.emit(way)

    def _on_recent(self, path: Path) -> None:
        self.store_chosen.emit(path, False)  # noqa: FBT003 the shape of the signal

    def _on_language(self, index: int) -> None:
        self.language_chosen.emit(str(self.language.itemData(index)))


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_role(content, "canvas")
    area.setWidget(content)
    return area
