"""The search over the whole window: one field that owns a grouped list, as the command palette uses it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.kit.appearance import Appearance
from ui.kit.found import FOUND_ROLE, Found, FoundPainter, Group
from ui.kit.layout import HLine, column, row, set_role
from ui.kit.tags import KeyCap, Tag
from ui.kit.texts import Text

_WIDTH, _HEIGHT, _TOP = 640, 468, 72
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchOverlay(QWidget):
    """Covers its host with a scrim and asks a provider for groups at every stroke; focus goes back where it was."""

    chosen = Signal(str, bool)
    picked_subject = Signal(str)
    text_changed = Signal(str)
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        host: QWidget,
        provider: Callable[[str], Sequence[Group]] | None = None,
        *,
        place: str = "palette",
        title: str = "",
    ) -> None:
        """Make the overlay, hidden; without a provider the owner answers `text_changed` with `set_groups`."""
        super().__init__(host)
        self._look = look
        self._host = host
        self._provider = provider
        self._before: QWidget | None = None
        self.setObjectName(place)
        self._panel = QFrame(self)
        set_role(self._panel, "raised")
        self.edit = QLineEdit()
        self.edit.setObjectName(f"{place}.field")
        self.edit.setAccessibleName(title or self.tr("Search or run a command"))
        self.edit.setPlaceholderText(self.edit.accessibleName())
        sign = self.edit.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(self.edit.accessibleName())
        set_role(self.edit, "bare")
        self.subject = Tag(look, "", "neu")
        self.list = QListWidget()
        self.list.setObjectName(f"{place}.list")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painter = FoundPainter(look, self.list)
        self.list.setItemDelegate(self._painter)
        self.nothing = Text(look, self.tr("Nothing found. Try fewer letters."), "body", "text2")
        self._build()
        self.edit.textEdited.connect(self._on_text)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.currentItemChanged.connect(self._on_current)
        host.installEventFilter(self)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def _build(self) -> None:
        box = column(self._panel)
        top = row(None, 12)
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.edit, 1)
        top.addWidget(self.subject)
        top.addWidget(KeyCap(self._look, "Esc"))
        box.addLayout(top)
        box.addWidget(HLine())
        inner = row(None, 0)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(8, 8, 8, 8)
        box.addLayout(inner, 1)
        box.addWidget(HLine())
        foot = row(None, 8)
        foot.setContentsMargins(16, 8, 16, 8)
        hints = (
            ("↑ ↓", self.tr("move")),
            ("Enter", self.tr("run")),
            ("Tab", self.tr("choose record")),
            (">", self.tr("commands only")),
            ("#", self.tr("records only")),
        )
        for key, words in hints:
            foot.addWidget(KeyCap(self._look, key))
            foot.addWidget(Text(self._look, words, "secondary", "text2"))
            foot.addSpacing(4)
        foot.addStretch(1)
        box.addLayout(foot)

    def restyle(self) -> None:
        """Take fonts from the look."""
        self.edit.setFont(self._look.font("search"))
        self.list.scheduleDelayedItemsLayout()

    # --- opening and closing --------------------------------------------------------------------------------------

    def open_with(self, subject: str = "", text: str = "") -> None:
        """Open over the host, about a record if one is named, and remember where the keyboard was."""
        self._before = self._host.window().focusWidget()
        self.subject.set_tag(subject, "neu")
        self.subject.setVisible(bool(subject))
        self.edit.setText(text)
        self._place()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._on_text(text)

    def close_overlay(self) -> None:
        """Close and give the keyboard back."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(self._look.px(_WIDTH), self.width() - 16)
        height = min(self._look.px(_HEIGHT), self.height() - 16)
        top = min(_TOP, max(8, (self.height() - height) // 2))
        self._panel.setGeometry((self.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.scrim))
        painter.end()

    # --- results --------------------------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        self.text_changed.emit(text)
        if self._provider is not None:
            self.set_groups(self._provider(text))

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these results, the first one highlighted."""
        self._painter.query = self.edit.text()
        self.list.clear()
        for group in groups:
            if group.found:
                self._add_heading(group.title)
                for found in group.found:
                    self._add(found)
        first = next(iter(self._rows()), None)
        self.list.setVisible(first is not None)
        self.nothing.setVisible(first is None and bool(self.edit.text().strip()))
        if first is not None:
            self.list.setCurrentRow(first)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, found: Found) -> None:
        item = QListWidgetItem(found.label)
        item.setData(FOUND_ROLE, found)
        words = [found.label, found.detail, " ".join(found.keys)]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(word for word in words if word))
        self.list.addItem(item)

    def _rows(self) -> list[int]:
        return [number for number in range(self.list.count()) if self.list.item(number).data(FOUND_ROLE) is not None]

    def current(self) -> Found | None:
        """Give the highlighted result."""
        item = self.list.currentItem()
        found = item.data(FOUND_ROLE) if item is not None else None
        return found if isinstance(found, Found) else None

    def _on_current(self) -> None:
        item = self.list.currentItem()
        spoken = item.data(Qt.ItemDataRole.AccessibleTextRole) if item is not None else ""
        self.edit.setAccessibleDescription(str(spoken or ""))

    def _move(self, by: int) -> None:
        rows = self._rows()
        if not rows:
            return
        here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
        self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, here + by))])

    def _run(self, *, background: bool) -> None:
        found = self.current()
        if found is not None:
            if not background:
                self.close_overlay()
            self.chosen.emit(found.key, background)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if item.data(FOUND_ROLE) is not None:
            self._run(background=False)

    # --- keys -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the panel."""
        self.close_overlay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, run and close from the field; follow the host's size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in _ENTER:
            self._run(background=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.close_overlay()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            found = self.current()
            if found is not None:
                self.picked_subject.emit(found.key)
        else:
            return False
        return True

    def sizeHint(self) -> QSize:
        """Give the size of the host."""
        return self._host.size()
