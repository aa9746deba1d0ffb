"""Small labels: tinted tags, outlined entity tags, key caps and marks with a word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading
from ui.kit.key_names import keys_text
from ui.kit.shapes import word_tone_of

_PAD = 6
_MARK = 14


class _Capsule(QLabel):
    """A painted one-line label of fixed height; screen readers read it as the text it shows."""

    def __init__(self, look: Appearance, text: str, font_role: str, height: int, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._font_role = font_role
        self._tall = height
        self._mark = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(self._look.font(self._font_role))
        self.updateGeometry()

    def pad(self) -> int:
        """Give the room at both ends."""
        return self._look.px(_PAD)

    def sizeHint(self) -> QSize:
        """Give room for pads, mark and text."""
        mark = self._look.px(_MARK) + 5 if self._mark else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self.pad() + mark
        return QSize(width, max(self._look.px(self._tall), self.fontMetrics().height() + 2))

    def minimumSizeHint(self) -> QSize:
        """Give the wish: these labels are never cut."""
        return self.sizeHint()

    def draw(self, ink: QColor, surface: QColor, outline: QColor | None) -> None:
        """Draw ground, mark and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(outline, 1) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        mirrored, side = self.isRightToLeft(), self._look.px(_MARK)
        room = self.rect().adjusted(self.pad(), 0, -self.pad(), 0)
        if self._mark:
            left = room.right() - side + 1 if mirrored else room.left()
            ratio = self.devicePixelRatioF()
            picture = self._look.mark(self._mark, side, ratio, mirrored=mirrored)
            painter.drawPixmap(QRect(left, (self.height() - side) // 2, side, side), picture)
            room = room.adjusted(0, 0, -side - 5, 0) if mirrored else room.adjusted(side + 5, 0, 0, 0)
        painter.setPen(ink)
        edge = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(edge), isolated(self.text(), mirrored=mirrored))
        painter.end()


class Tag(_Capsule):
    """A state or flag as a tinted tag, with its mark if one is named."""

    def __init__(
        self, look: Appearance, text: str, tone: str = "neu", mark: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the tag in a tone."""
        super().__init__(look, text, "secondary_strong", 20, parent)
        self.set_tag(text, tone, mark)

    def set_tag(self, text: str, tone: str = "neu", mark: str = "") -> None:
        """Show another state."""
        self._tone, self._mark = tone, mark
        self.setText(text)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tag in its tone."""
        tone = self._look.tone(self._tone)
        self.draw(tone.fg, tone.bg, None)


class EntityTag(_Capsule):
    """The code of an entity in a quiet outline."""

    def __init__(self, look: Appearance, text: str, parent: QWidget | None = None) -> None:
        """Make the tag."""
        super().__init__(look, text, "secondary", 18, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline and code."""
        self.draw(self._look.colour("text"), QColor(Qt.GlobalColor.transparent), self._look.colour("line2"))


class KeyCap(_Capsule):
    """A key, as it is printed on the keyboard."""

    def __init__(self, look: Appearance, text: str, parent: QWidget | None = None) -> None:
        """Make the cap of one key or of several pressed together, by their English names."""
        super().__init__(look, keys_text(text), "note", 18, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        self.draw(self._look.colour("text2"), self._look.colour("raised"), self._look.colour("line2"))


class Mark(_Capsule):
    """A mark and its word, without ground."""

    def __init__(self, look: Appearance, key: str, word: str, parent: QWidget | None = None) -> None:
        """Show the mark of a state or flag with its word."""
        super().__init__(look, word, "body", 18, parent)
        self.set_mark(key, word)

    def pad(self) -> int:
        """Stand flush with the text above and below."""
        return 0

    def set_mark(self, key: str, word: str) -> None:
        """Show another state."""
        self._mark = key
        self.setText(word)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark and word on whatever is below."""
        self.draw(self._look.colour(word_tone_of(self._mark)), QColor(Qt.GlobalColor.transparent), None)
