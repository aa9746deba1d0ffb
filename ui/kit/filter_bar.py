"""The filter of a list: a field that builds tokens, the tokens in lines, and how many records are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.flow_row import FlowRow
from ui.kit.fonts import isolated
from ui.kit.layout import inset, row
from ui.kit.texts import Text

_PAD, _GAP, _CROSS = 8, 5, 14
_FIELD, _NARROW_FIELD, _FEW = 264, 160, 1


@dataclass(frozen=True)
class Token:
    """One condition of a filter: what it is about, its value, and a tone when the value is wrong."""

    key: str
    subject: str
    value: str
    tone: str = ""
    tip: str = ""


class TokenButton(QPushButton):
    """A condition in an outline with a cross; pressing it takes the condition away."""

    def __init__(self, look: Appearance, token: Token, place: str) -> None:
        """Make the button of a token."""
        super().__init__()
        self._look = look
        self.token = token
        self.setObjectName(f"{place}.filter.token.{token.key}")
        sentence = self.tr("{subject} {value}, remove")
        self.setAccessibleName(sentence.format(subject=token.subject, value=token.value))
        self.setToolTip(token.tip or f"{token.subject} {token.value}")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _widths(self) -> tuple[int, int]:
        subject = QFontMetrics(self._look.font("body")).horizontalAdvance(self.token.subject)
        return subject, QFontMetrics(self._look.font("emphasis")).horizontalAdvance(self.token.value)

    def sizeHint(self) -> QSize:
        """Give room for both words and the cross."""
        look, (subject, value) = self._look, self._widths()
        width = subject + value + look.px(2 * _PAD + 2 * _GAP + _CROSS) + 4
        return QSize(width, max(look.px(26), look.line_box("body") + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline, words and cross."""
        look, painter, mirrored = self._look, QPainter(self), self.isRightToLeft()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.colour("accent" if self.hasFocus() else self.token.tone or "line2")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(look.colour("hover" if self.underMouse() else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        side, pad, gap = look.px(_CROSS), look.px(_PAD), look.px(_GAP)
        room = self.width() - 2 * pad - side - gap
        subject, _value = self._widths()
        at = pad
        for text, role, colour in ((self.token.subject, "body", "text2"), (self.token.value, "emphasis", "text")):
            width = min(subject, room) if role == "body" else max(0, room - at + pad)
            left = self.width() - at - width if mirrored else at
            painter.setFont(look.font(role))
            painter.setPen(look.colour(self.token.tone or colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            flags |= Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRect(left, 0, width + 2, self.height()), int(flags), isolated(shown, mirrored=mirrored))
            at += width + gap
        cross = look.icon_picture("x", "text2", side, painter)
        painter.drawPixmap(pad if mirrored else self.width() - pad - side, (self.height() - side) // 2, cross)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter, Delete and Backspace too."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if event.key() in keys and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class FilterBar(QWidget):
    """Field, tokens and count; many tokens go on in further lines. Tool buttons go into `trailing`."""

    text_edited = Signal(str)
    submitted = Signal(str)
    token_removed = Signal(str)
    list_requested = Signal()

    def __init__(self, look: Appearance, place: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Make the bar of a place."""
        super().__init__(parent)
        self._look = look
        self._place = place
        self.setObjectName(f"{place}.filter")
        line = self._line = row(self, 8)
        self._start, self._end = QWidget(), QWidget()
        self.field = QLineEdit()
        self.field.setObjectName(f"{place}.filter.field")
        self.field.setAccessibleName(self.tr("Filter"))
        self.field.setPlaceholderText(placeholder or self.tr("Filter"))
        sign = self.field.addAction(look.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(self.field.accessibleName())
        self.field.setClearButtonEnabled(False)
        self.field.textEdited.connect(self.text_edited)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)
        self._tokens = FlowRow()
        self._buttons: list[TokenButton] = []
        self.count = Text(look, "", "body", "text2", name=f"{place}.filter.count")
        self.trailing = row(None, 4)
        row(self._start).addWidget(self.field)
        ending = row(self._end)
        ending.addWidget(self.count)
        ending.addLayout(self.trailing)
        line.addWidget(self._start, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._tokens, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._end, 0, Qt.AlignmentFlag.AlignTop)
        self._tokens.fitted.connect(self.setFixedHeight)
        inset(self, 20, 0, 16, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the look."""
        height = max(self._look.px(44), self._look.line_box("body") + 18)
        width = self._look.px(_FIELD if len(self._buttons) <= _FEW else _NARROW_FIELD)
        self.field.setFixedWidth(width)
        self._start.setFixedSize(width, height)
        self._end.setFixedHeight(height)
        self._tokens.set_least(height)

    def _on_return(self) -> None:
        self.submitted.emit(self.field.text())

    def set_tokens(self, tokens: Sequence[Token]) -> None:
        """Show these conditions."""
        held = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        self._buttons = [TokenButton(self._look, token, self._place) for token in tokens]
        self.restyle()
        self._tokens.set_parts(self._buttons)
        self._line.activate()
        before: QWidget = self.field
        for button in self._buttons:
            button.clicked.connect(self._on_token)
            QWidget.setTabOrder(before, button)
            before = button
        if held is not None:
            nearest = self._buttons[min(held, len(self._buttons) - 1)] if self._buttons else self.field
            nearest.setFocus()

    def tokens(self) -> list[Token]:
        """Give the conditions shown."""
        return [button.token for button in self._buttons]

    def _on_token(self) -> None:
        sender = self.sender()
        if isinstance(sender, TokenButton):
            self.token_removed.emit(sender.token.key)

    def set_count(self, shown: int, total: int) -> None:
        """Say how many records of how many are shown."""
        self.count.setText(self.tr("{shown} of {total}").format(shown=f"{shown:,}", total=f"{total:,}"))

    def focus_field(self) -> None:
        """Put the keyboard into the field with everything selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field down to the list, and back to the last token."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list_requested.emit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self._buttons:
                self._buttons[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)
