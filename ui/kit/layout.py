"""Margins that turn with the direction of the page, hairlines, side panels and the widths where pages change."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.appearance import Appearance

WIDE, MEDIUM, SHORT = 1160, 1000, 600


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role in the style sheet and dress it again when the role is another."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        font = widget.font()
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.setFont(font)


def own_viewport(view: QAbstractScrollArea) -> QWidget:
    """Give a view a viewport made here: asked for one that Qt made itself, the binding would load all its widgets."""
    viewport = QWidget(view)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    view.setViewport(viewport)
    return viewport


class _Inset(QObject):
    """Keeps the start and end margins of one layout at the right sides."""

    def __init__(self, widget: QWidget, layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._layout = layout
        self._margins = (start, top, end, bottom)
        widget.installEventFilter(self)
        self._apply()

    def _apply(self) -> None:
        start, top, end, bottom = self._margins
        left, right = (end, start) if self._widget.isRightToLeft() else (start, end)
        self._layout.setContentsMargins(left, top, right, bottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the margins when the widget's direction turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._apply()
        return super().eventFilter(watched, event)


def inset(widget: QWidget, start: int, top: int, end: int, bottom: int, layout: QLayout | None = None) -> None:
    """Set margins by start and end; they swap sides when the page runs from right to left."""
    target = layout or widget.layout()
    if target is not None:
        _Inset(widget, target, start, top, end, bottom)


def column(widget: QWidget, spacing: int = 0) -> QVBoxLayout:
    """Give the widget a vertical layout without margins."""
    box = QVBoxLayout(widget)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return box


def row(widget: QWidget | None = None, spacing: int = 8) -> QHBoxLayout:
    """Give a horizontal layout without margins, on the widget if one is given."""
    box = QHBoxLayout(widget) if widget is not None else QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return box


class HLine(QFrame):
    """A hairline across, exactly one logical pixel."""

    def __init__(self, *, heavy: bool = False, parent: QWidget | None = None) -> None:
        """Make the line; a heavy one uses the heavier rule colour."""
        super().__init__(parent)
        self.setFixedHeight(1)
        set_role(self, "line2" if heavy else "line")


class VLine(QFrame):
    """A hairline down, exactly one logical pixel."""

    def __init__(self, *, heavy: bool = False, parent: QWidget | None = None) -> None:
        """Make the line; a heavy one uses the heavier rule colour."""
        super().__init__(parent)
        self.setFixedWidth(1)
        set_role(self, "line2" if heavy else "line")


class SidePanel(QScrollArea):
    """A panel beside the page that scrolls when its content is too tall; fill its `body`."""

    def __init__(self, look: Appearance, *, width: int = 0, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty panel of a width given at 100 %, or as wide as its place when none is given."""
        super().__init__(parent)
        self._look = look
        self._wide = width
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        outer = column(self._content)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        outer.addStretch(1)
        set_role(self._content, "sunken")
        self.setWidget(self._content)
        inset(self._content, 16, 16, 16, 16)
        self._content.installEventFilter(self)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the chosen text size."""
        if self._wide:
            self.setFixedWidth(self._look.px(self._wide))

    def _fit(self) -> None:
        """Keep the content as tall as its wrapped texts need beside the scroll bar."""
        layout = self._content.layout()
        if layout is not None:
            self._content.setMinimumHeight(max(0, layout.totalHeightForWidth(self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the content in the new width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure the content when it changes."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)


def width_class(width: int) -> str:
    """Name the width of a window: wide, medium (rail and overlay) or narrow (no inspector)."""
    if width >= WIDE:
        return "wide"
    return "medium" if width >= MEDIUM else "narrow"


class SizeWatcher(QObject):
    """Tells when a widget crosses a width or height where pages change."""

    crossed = Signal(str, bool)

    def __init__(self, widget: QWidget) -> None:
        """Watch the widget for as long as it lives."""
        super().__init__(widget)
        self.width_class = width_class(widget.width())
        self.short = widget.height() < SHORT
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compare the new size with the limits."""
        if isinstance(event, QResizeEvent):
            now = (width_class(event.size().width()), event.size().height() < SHORT)
            if now != (self.width_class, self.short):
                self.width_class, self.short = now
                self.crossed.emit(*now)
        return super().eventFilter(watched, event)
