"""Buttons, check boxes and radio buttons in the roles of the design."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

_START = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON_ROLES = {"primary": "on_accent", "link": "accent"}


class Button(QPushButton):
    """A push button: outlined, primary (one per window), quiet or link."""

    def __init__(
        self,
        look: Appearance,
        text: str,
        role: str = "outlined",
        *,
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; Enter presses it as Space does."""
        super().__init__(text, parent)
        self._look = look
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        if icon:
            self.setIcon(look.icon(icon, _ICON_ROLES.get(role, "text2")))
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size of the chosen text size."""
        self.setIconSize(QSize(self._look.px(20), self._look.px(16)))

    def set_blocker(self, reason: str) -> None:
        """Say why pressing leads to something to mend first; the button stays enabled."""
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Keep the direction of figures and names on a button of a right-to-left page."""
        super().initStyleOption(option)
        option.text = isolated(option.text, mirrored=self.isRightToLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class ToolButton(QToolButton):
    """A square button with an icon only; its label is tooltip and accessible name."""

    def __init__(
        self, look: Appearance, icon: str, label: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the button, 28 by 28 pixels at 100 %."""
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setIcon(look.icon(icon))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_label(label)
        look.changed.connect(self.restyle)
        self.restyle()

    def set_label(self, label: str) -> None:
        """Replace tooltip and accessible name."""
        self.setToolTip(label)
        self.setAccessibleName(label)

    def restyle(self) -> None:
        """Take the size of the chosen text size."""
        self.setFixedSize(self._look.px(28), self._look.px(28))
        self.setIconSize(QSize(self._look.px(16), self._look.px(16)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


def _row_size(button: QAbstractButton, look: Appearance) -> QSize:
    text = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    return QSize(text.width() + look.px(14 + 8 + 4) + 2 * _START, max(look.px(24), text.height() + 4))


def _paint_row(button: QAbstractButton, look: Appearance, *, round_box: bool) -> None:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, mirrored = look.px(14), button.isRightToLeft()
    left = button.width() - side - _START if mirrored else _START
    box = QRectF(left, (button.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = side / 2 if round_box else 3
    checked = button.isChecked()
    filled = checked and not round_box
    edge = look.colour("accent" if checked or button.hasFocus() else "control")
    painter.setPen(QPen(edge, 1.2))
    painter.setBrush(look.colour("accent" if filled else "raised"))
    painter.drawRoundedRect(box, radius, radius)
    _paint_sign(painter, box, look, button, round_box=round_box)
    text_left = 0 if mirrored else left + side + 8
    text_width = left - 8 if mirrored else button.width() - text_left
    painter.setPen(look.colour("text" if button.isEnabled() else "text3"))
    aligned = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
    flags = int(aligned) | int(Qt.TextFlag.TextShowMnemonic)
    painter.drawText(QRect(text_left, 0, text_width, button.height()), flags, button.text())
    if button.hasFocus():
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 4, 4)
    painter.end()


def _paint_sign(painter: QPainter, box: QRectF, look: Appearance, button: QAbstractButton, *, round_box: bool) -> None:
    partly = isinstance(button, QCheckBox) and button.checkState() == Qt.CheckState.PartiallyChecked
    if not button.isChecked() and not partly:
        return
    if round_box:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4)
        return
    share = box.width() / 14
    points = [(3, 7), (11, 7)] if partly else [(3.2, 7.2), (6, 10), (11, 4.4)]
    ink = look.colour("accent" if partly and not button.isChecked() else "on_accent")
    painter.setPen(QPen(ink, 1.6 * share, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * share, y * share) for x, y in points]))


class CheckBox(QCheckBox):
    """A check box whose edge keeps enough contrast in every theme."""

    def __init__(self, look: Appearance, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        """Make the box with its label."""
        super().__init__(text, parent)
        self._look = look
        self.setObjectName(name)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give room for box, gap and label, at least 24 high."""
        return _row_size(self, self._look)

    def minimumSizeHint(self) -> QSize:
        """Give the same as the wish: labels are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and label."""
        _paint_row(self, self._look, round_box=False)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return True


class RadioButton(QRadioButton):
    """A radio button whose edge keeps enough contrast in every theme."""

    def __init__(self, look: Appearance, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        """Make the button with its label."""
        super().__init__(text, parent)
        self._look = look
        self.setObjectName(name)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give room for circle, gap and label, at least 24 high."""
        return _row_size(self, self._look)

    def minimumSizeHint(self) -> QSize:
        """Give the same as the wish: labels are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and label."""
        _paint_row(self, self._look, round_box=True)
