"""The panel beside the grid: the current cell with its note, and the cells that ask for something."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.appearance import Appearance
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import TextField
from ui.kit.fonts import isolated, leading
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, column, inset, set_role
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.usage.marks import ASK, ERROR, MISSING, Issue
from ui.usage.plan_bars import PlanBars, PlanLine

MOST_SHOWN: Final = 100
_SIGNS: Final = {ERROR: "error", ASK: "warning", MISSING: "warning"}
_ISSUE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_PAD: Final = 8
_log = logging.getLogger(__name__)
Index = QModelIndex | QPersistentModelIndex


class IssuePainter(QStyledItemDelegate):
    """Draws an issue: its mark, the cell it stands in, and the sentence below."""

    def __init__(self, look: Appearance, view: QListWidget) -> None:
        """Draw for one list."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._failed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a title and its sentence."""
        issue = index.data(_ISSUE_ROLE)
        if not isinstance(issue, Issue):
            return super().sizeHint(option, index)
        room = self._room(QRect(0, 0, self._view.viewport().width(), 0))
        return QSize(room.width(), self._look.line_box("emphasis") + self._sentence_height(issue, room) + 2 * _PAD + 3)

    def _room(self, rect: QRect) -> QRect:
        side = self._look.px(22)
        if self._view.isRightToLeft():
            return rect.adjusted(_PAD, _PAD, -side - 16, -_PAD)
        return rect.adjusted(side + 16, _PAD, -_PAD, -_PAD)

    def _sentence_height(self, issue: Issue, room: QRect) -> int:
        metrics = QFontMetrics(self._look.font("secondary"))
        wrap = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRect(0, 0, max(40, room.width()), 1000), wrap, issue.sentence).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one issue."""
        try:
            issue = index.data(_ISSUE_ROLE)
            if isinstance(issue, Issue):
                self._paint(painter, option, issue)
        except Exception:  # an exception that leaves paint() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("An issue could not be drawn.")

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, issue: Issue) -> None:
        rect: QRect = option.rect
        look, mirrored = self._look, self._view.isRightToLeft()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("sel" if self._view.hasFocus() else "sel_idle"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))
        room, side = self._room(rect), look.px(14)
        picture = look.mark(_SIGNS[issue.kind], side, painter.device().devicePixelRatioF(), mirrored=mirrored)
        left = rect.right() - 16 - side if mirrored else rect.x() + 16
        painter.drawPixmap(left, room.y() + 2, picture)
        line = look.line_box("emphasis")
        edge = leading(mirrored=mirrored)
        painter.setFont(look.font("emphasis"))
        painter.setPen(look.colour("text"))
        title = QFontMetrics(painter.font()).elidedText(issue.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), room.y(), room.width(), line), int(edge), isolated(title, mirrored=mirrored))
        painter.setFont(look.font("secondary"))
        painter.setPen(look.colour("text2"))
        below = room.adjusted(0, line + 1, 0, 4)
        sentence = isolated(issue.sentence, mirrored=mirrored)
        painter.drawText(below, int(edge | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), sentence)


class FixPanel(QWidget):
    """Shows the current cell, takes its note, and lists what is to fix."""

    issue_chosen = Signal(object)
    note_entered = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a cell is current."""
        super().__init__(parent)
        look, words = frame.look, frame.words
        self._words = words
        self.setObjectName("usage.panel")
        self.setAccessibleName(self.tr("Current cell and what is to fix"))
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, name="usage.panel.title")
        self.subtitle = Text(look, "", "secondary", "text2", wrap=True, name="usage.panel.subtitle")
        self.pairs = KeyValueList(look, "usage.panel.cell", label_width=92)
        self.note_label = Text(look, self.tr("Note or reason"), "secondary", "text2")
        self.note = TextField(look, "usage.panel", FieldSpec("note", self.tr("Note or reason"), max_length=500))
        self.note_label.setBuddy(self.note.box)
        self.reason = ReasonLine(look, "usage.panel.note.reason")
        self.heading = SectionHeader(look, self.tr("To fix"), panel=True, name="usage.panel.issues")
        self.calm = Text(look, "", "body", "text2", wrap=True)
        self.list = QListWidget()
        self.plan_heading = SectionHeader(look, "", panel=True, name="usage.panel.plan")
        self.plan = PlanBars(look, "usage.panel.plan.bars")
        self._build(look)
        self.note.committed.connect(self._on_note)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)

    def _build(self, look: Appearance) -> None:
        box = column(self, 0)
        head = QWidget()
        top = column(head, 6)
        for part in (self.title, self.subtitle, self.pairs, self.note_label, self.note, self.reason):
            top.addWidget(part)
        inset(head, 16, 14, 16, 12)
        middle = QWidget()
        line = column(middle, 4)
        line.addWidget(self.heading)
        line.addWidget(self.calm)
        inset(middle, 16, 10, 16, 6)
        self.list.setObjectName("usage.panel.list")
        self.list.setAccessibleName(self.tr("To fix"))
        set_role(self.list, "sunken")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(IssuePainter(look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(middle)
        box.addWidget(self.list, 1)
        box.addStretch(0)
        self._below = QWidget()
        bars = column(self._below, 8)
        for each in (HLine(), self.plan_heading, self.plan):
            bars.addWidget(each)
        inset(self._below, 16, 0, 16, 12)
        self._below.hide()
        box.addWidget(self._below)

    # --- the current cell -----------------------------------------------------------------------------------------

    def show_cell(self, title: str, subtitle: str, pairs: Sequence[Pair], note: str | None, *, locked: bool) -> None:
        """Show one cell; `note` is nothing where there is no quantity to say something about."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.pairs.set_pairs(pairs)
        shown = note is not None
        self.note_label.setVisible(shown)
        self.note.setVisible(shown)
        self.note.set_value(note or "")
        self.note.set_read_only(read_only=locked)
        self.say("")

    def show_plan(self, title: str, lines: Sequence[PlanLine]) -> None:
        """Show what was used against what was planned; nothing where nothing is planned."""
        self.plan_heading.title.setText(title)
        self.plan_heading.setAccessibleName(title)
        self.plan.set_lines(title, lines)
        self._below.setVisible(bool(lines))

    def _on_note(self, value: object) -> None:
        self.note_entered.emit(str(value or ""))

    def say(self, sentence: str) -> None:
        """Say below the note what blocks it."""
        self.reason.say("block" if sentence else "", sentence)

    def commit(self) -> None:
        """Take what is typed as a note."""
        self.note.commit()

    # --- what is to fix -------------------------------------------------------------------------------------------

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """List these cells."""
        chosen = self.chosen()
        self.list.clear()
        for issue in issues:
            item = QListWidgetItem(f"{issue.title}. {issue.sentence}")
            item.setData(_ISSUE_ROLE, issue)
            self.list.addItem(item)
            if chosen is not None and issue.key == chosen.key:
                self.list.setCurrentItem(item)
        many = len(issues) >= MOST_SHOWN
        count = self.tr("{count} or more").format(count=self._words.number(MOST_SHOWN)) if many else str(len(issues))
        self.heading.set_detail(count if issues else "")
        self.calm.setText("" if issues else self.tr("Nothing asks for your attention here."))
        self.calm.setVisible(not issues)
        self.list.setVisible(bool(issues))

    def issues(self) -> list[Issue]:
        """Give the issues listed."""
        return [self.list.item(place).data(_ISSUE_ROLE) for place in range(self.list.count())]

    def chosen(self) -> Issue | None:
        """Give the issue that is current in the list."""
        item = self.list.currentItem()
        issue = item.data(_ISSUE_ROLE) if item is not None else None
        return issue if isinstance(issue, Issue) else None

    def mark(self, key: object) -> None:
        """Select the entry of a cell, if the list has one."""
        for place, issue in enumerate(self.issues()):
            if issue.key == key:
                self.list.setCurrentRow(place)
                return
        self.list.setCurrentRow(-1)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.issue_chosen.emit(item.data(_ISSUE_ROLE))
