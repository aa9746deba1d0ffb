"""Icons drawn from one-colour SVG files in the colour the theme has at the moment of painting."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from commonservices.paths import resource

MIRRORED = frozenset(
    {
        "arrow-left", "arrow-right", "chevron-left", "chevron-right", "panel-right", "undo", "undo-2",
        "corner-down-left", "redo", "redo-2", "external-link", "log-out", "list", "chevrons-right",
    }
)  # fmt: skip


class IconShop:
    """Tinted pictures of icons, kept by name, colour, size and pixel ratio."""

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self._texts: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def _text(self, name: str) -> str:
        if name not in self._texts:
            path = resource("icons", f"{name}.svg")
            text = path.read_text(encoding="utf-8") if path.is_file() else ""
            self._texts[name] = text.replace('stroke-width="2"', 'stroke-width="1.75"')
        return self._texts[name]

    def knows(self, name: str) -> bool:
        """Tell whether an icon of this name is shipped."""
        return bool(self._text(name))

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
        """Give the icon in one colour; arrows are turned round when the page runs from right to left."""
        turned = mirrored and name in MIRRORED
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, ratio, turned)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size, ratio, turned=turned)
        return self._drawn[key]

    def _draw(self, name: str, colour: QColor, size: int, ratio: float, *, turned: bool) -> QPixmap:
        edge = max(1, round(size * ratio))
        image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        text = self._text(name)
        if text:
            renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour.name()).encode()))
            painter = QPainter(image)
            renderer.render(painter, QRectF(0, 0, edge, edge))
            painter.end()
        if turned:
            image = image.flipped(Qt.Orientation.Horizontal)
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)

    def forget(self) -> None:
        """Drop every picture drawn so far."""
        self._drawn.clear()


class TintedIcon(QIconEngine):
    """An icon engine that asks for its colour while painting, so a theme switch needs no new icons."""

    def __init__(
        self, shop: IconShop, name: str, tint: Callable[[QIcon.Mode], QColor], right_to_left: Callable[[], bool]
    ) -> None:
        """Keep where pictures and colours come from."""
        super().__init__()
        self._shop = shop
        self._name = name
        self._tint = tint
        self._right_to_left = right_to_left

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon over the whole rectangle."""
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Give the picture at one device pixel per pixel."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        """Give the picture for a device pixel ratio; in a wide one the icon stands at the edge where text starts."""
        side = min(size.width(), size.height())
        mirrored = self._right_to_left()
        glyph = self._shop.pixmap(self._name, self._tint(mode), side, scale, mirrored=mirrored)
        if size.width() == side:
            return glyph
        wide = QPixmap(round(size.width() * scale), round(side * scale))
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(QPoint(size.width() - side if mirrored else 0, 0), glyph)
        painter.end()
        return wide

    def clone(self) -> QIconEngine:
        """Give an equal engine; Qt asks for one when an icon is about to be changed."""
        return TintedIcon(self._shop, self._name, self._tint, self._right_to_left)
