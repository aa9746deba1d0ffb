"""The shapes of states and flags, drawn as vector paths so they are crisp at every scale."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from commonservices.domain.declaring import dataclass

_BOX = 14.0
_MIDDLE = QPointF(7, 7)
_QUARTER_TURN = 90 * 16


@dataclass(frozen=True)
class Sign:
    """Which shape stands for a state, and in which tone."""

    shape: str
    tone: str


SHAPES: dict[str, Sign] = {
    "draft": Sign("dashed_ring", "neu"),
    "in_review": Sign("quarter", "info"),
    "cleared": Sign("half", "info"),
    "signing": Sign("three_quarters", "info"),
    "signed": Sign("core", "info"),
    "active": Sign("check", "good"),
    "suspended": Sign("bars", "att"),
    "notice": Sign("hands", "att"),
    "expired": Sign("cross", "crit"),
    "terminated": Sign("cross", "neu"),
    "superseded": Sign("chevron", "neu"),
    "closed": Sign("square", "neu"),
    "cancelled": Sign("slash", "neu"),
    "lapsed_used": Sign("triangle", "crit"),
    "decision_late": Sign("diamond", "crit"),
    "decision_soon": Sign("diamond", "att"),
    "decision_later": Sign("hollow_diamond", "neu"),
    "warning": Sign("bang", "att"),
    "error": Sign("cross", "crit"),
    "agrees": Sign("check", "good"),
    "not_yet": Sign("ring", "text3"),
    "changed": Sign("hollow_triangle", "att"),
    "new": Sign("plus", "att"),
    "withdrawn": Sign("minus", "att"),
    "package": Sign("dot", "info"),
}
_QUIET_WORDS = frozenset({"draft", "active", "terminated", "superseded", "closed", "cancelled", "agrees", "not_yet"})


def tone_of(key: str) -> str:
    """Give the tone of a state or flag; an unknown one is neutral."""
    return SHAPES[key].tone if key in SHAPES else "neu"


def word_tone_of(key: str) -> str:
    """Give the tone of the word beside the mark: plain text when nothing asks for attention."""
    return "text" if key in _QUIET_WORDS else tone_of(key)


class _Brush:
    """A painter set up for one mark in the 14 by 14 box."""

    def __init__(self, painter: QPainter, ink: QColor, *, mirrored: bool) -> None:
        self.painter = painter
        self.ink = ink
        self.mirrored = mirrored

    def pen(self, colour: QColor, width: float = 1.5) -> None:
        """Draw outlines only, with round ends."""
        style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        self.painter.setPen(QPen(colour, width, style, cap, join))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, colour: QColor) -> None:
        """Draw areas only."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)

    def ring(self) -> None:
        """Draw the ring of the optical circle."""
        self.pen(self.ink)
        self.painter.drawEllipse(_MIDDLE, 5.25, 5.25)

    def disc(self) -> None:
        """Draw the filled optical circle and get ready to cut something out of it."""
        self.fill(self.ink)
        self.painter.drawEllipse(_MIDDLE, 6, 6)
        self.cut()

    def cut(self) -> None:
        """Take away from now on instead of adding, so the surface below shows through."""
        self.pen(self.ink)
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)

    def line(self, *points: tuple[float, float]) -> None:
        """Draw a line through the points."""
        self.painter.drawPolyline(_polygon(*points))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _dashed_ring(brush: _Brush) -> None:
    pen = QPen(brush.ink, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.55, 1.2])
    brush.painter.setPen(pen)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawEllipse(_MIDDLE, 5.25, 5.25)


def _pie(quarters: int) -> Callable[[_Brush], None]:
    def draw(brush: _Brush) -> None:
        brush.ring()
        brush.fill(brush.ink)
        brush.painter.drawPie(QRectF(3.6, 3.6, 6.8, 6.8), _QUARTER_TURN, -quarters * _QUARTER_TURN)

    return draw


def _core(brush: _Brush) -> None:
    brush.ring()
    brush.fill(brush.ink)
    brush.painter.drawEllipse(_MIDDLE, 3.1, 3.1)


def _cut(*lines: tuple[tuple[float, float], ...]) -> Callable[[_Brush], None]:
    def draw(brush: _Brush) -> None:
        brush.disc()
        for points in lines:
            brush.line(*points)

    return draw


def _chevron(brush: _Brush) -> None:
    brush.disc()
    outer, tip = (7.9, 6.1) if brush.mirrored else (6.1, 7.9)
    brush.line((outer, 4.6), (tip + (0.4 if tip > outer else -0.4), 7), (outer, 9.4))


def _square(brush: _Brush) -> None:
    brush.fill(brush.ink)
    brush.painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 2, 2)


def _slash(brush: _Brush) -> None:
    brush.ring()
    brush.line((3.4, 10.6), (10.6, 3.4))


def _triangle(brush: _Brush) -> None:
    brush.pen(brush.ink, 1.2)
    brush.painter.setBrush(brush.ink)
    brush.painter.drawPolygon(_polygon((7, 1.3), (13, 12.2), (1, 12.2)))
    brush.cut()
    brush.line((7, 5.2), (7, 8.2))
    brush.fill(brush.ink)
    brush.painter.drawEllipse(QPointF(7, 10.4), 0.9, 0.9)


def _bang(brush: _Brush) -> None:
    brush.disc()
    brush.line((7, 4.1), (7, 7.4))
    brush.fill(brush.ink)
    brush.painter.drawEllipse(QPointF(7, 9.8), 0.9, 0.9)


def _diamond(brush: _Brush) -> None:
    brush.pen(brush.ink, 1.0)
    brush.painter.setBrush(brush.ink)
    brush.painter.drawPolygon(_polygon((7, 1.2), (12.8, 7), (7, 12.8), (1.2, 7)))


def _hollow_diamond(brush: _Brush) -> None:
    brush.pen(brush.ink)
    brush.painter.drawPolygon(_polygon((7, 1.6), (12.4, 7), (7, 12.4), (1.6, 7)))


def _hollow_triangle(brush: _Brush) -> None:
    brush.pen(brush.ink)
    brush.painter.drawPolygon(_polygon((7, 3), (11.4, 10.8), (2.6, 10.8)))


def _strokes(*lines: tuple[tuple[float, float], ...]) -> Callable[[_Brush], None]:
    def draw(brush: _Brush) -> None:
        brush.pen(brush.ink, 1.75)
        for points in lines:
            brush.line(*points)

    return draw


def _dot(brush: _Brush) -> None:
    brush.fill(brush.ink)
    brush.painter.drawEllipse(_MIDDLE, 3, 3)


_DRAW: dict[str, Callable[[_Brush], None]] = {
    "dashed_ring": _dashed_ring,
    "quarter": _pie(1),
    "half": _pie(2),
    "three_quarters": _pie(3),
    "core": _core,
    "check": _cut(((4.3, 7.2), (6.2, 9.1), (9.7, 5.2))),
    "bars": _cut(((5.7, 5.0), (5.7, 9.0)), ((8.3, 5.0), (8.3, 9.0))),
    "hands": _cut(((7, 3.9), (7, 7.2), (9.2, 8.4))),
    "cross": _cut(((5.1, 5.1), (8.9, 8.9)), ((8.9, 5.1), (5.1, 8.9))),
    "chevron": _chevron,
    "square": _square,
    "slash": _slash,
    "triangle": _triangle,
    "diamond": _diamond,
    "hollow_diamond": _hollow_diamond,
    "bang": _bang,
    "ring": _Brush.ring,
    "hollow_triangle": _hollow_triangle,
    "plus": _strokes(((7, 2.6), (7, 11.4)), ((2.6, 7), (11.4, 7))),
    "minus": _strokes(((2.6, 7), (11.4, 7))),
    "dot": _dot,
}


def draw_mark(key: str, ink: QColor, size: int, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """Draw the mark of a state once into a picture; its cut-outs let the surface show through."""
    picture = QPixmap.fromImage(mark_image(key, ink, max(1, round(size * ratio)), mirrored=mirrored))
    picture.setDevicePixelRatio(ratio)
    return picture


def mark_image(key: str, ink: QColor, edge: int, *, mirrored: bool = False) -> QImage:
    """Draw the mark of a state into an image of so many dots; it may be done away from the window."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if key in SHAPES:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(edge / _BOX, edge / _BOX)
        _DRAW[SHAPES[key].shape](_Brush(painter, ink, mirrored=mirrored))
        painter.end()
    return image
