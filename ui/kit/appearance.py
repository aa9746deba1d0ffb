"""How the program looks just now: theme, text size, density and language, for every widget that asks."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from commonservices.domain.declaring import dataclass
from commonservices.paths import resource
from ui.kit.fonts import ROLES, family_order, font_for, load_fonts
from ui.kit.icons import IconShop, TintedIcon
from ui.kit.shapes import draw_mark, tone_of
from ui.kit.theme import TONES, Theme, build_palette, fill_sheet, load_theme, theme_of_system

CHOICES = ("light", "dark", "contrast", "system")
TEXT_SIZES = (100, 110, 125, 150)
ROW_HEIGHTS = {"compact": 26, "normal": 30, "roomy": 36}
_ARABIC_EXTRA = 4
_CLASS_FONTS = {
    "QPushButton": "emphasis",
    "QHeaderView": "secondary_strong",
    "QTabBar": "body",
    "QToolTip": "secondary",
    "QMenu": "body",
}


@dataclass(frozen=True)
class ToneColours:
    """A tone as colours ready for the painter."""

    fg: QColor
    bg: QColor


class Appearance(QObject):
    """The one object that knows the look of the program; pass it to every widget that paints."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        choice: str = "system",
        text_size: int = 100,
        density: str = "normal",
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        """Load fonts and theme and dress the application, before the first window is shown."""
        super().__init__(parent)
        self._app = app
        self._themes: dict[str, Theme] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._lines: dict[str, int] = {}
        self._marks: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._icons = IconShop()
        self._loaded = load_fonts()
        self._template = ""
        self.choice, self.text_size, self.density, self.language = choice, text_size, density, language
        self.theme = self._pick()
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self._dress()

    # --- choosing -------------------------------------------------------------------------------------------------

    @property
    def arabic(self) -> bool:
        """Whether the interface is Arabic."""
        return self.language.startswith("ar")

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return self.text_size / 100

    def use(
        self,
        *,
        choice: str | None = None,
        text_size: int | None = None,
        density: str | None = None,
        language: str | None = None,
    ) -> None:
        """Change what is given and dress the program again; nothing happens when nothing differs."""
        before = (self.choice, self.text_size, self.density, self.language)
        self.choice = choice if choice in CHOICES else self.choice
        self.text_size = text_size if text_size in TEXT_SIZES else self.text_size
        self.density = density if density in ROW_HEIGHTS else self.density
        self.language = language or self.language
        if before != (self.choice, self.text_size, self.density, self.language):
            self._renew()

    def _on_scheme(self) -> None:
        if self.choice == "system" and self._pick() != self.theme:
            self._renew()

    def _renew(self) -> None:
        self.theme = self._pick()
        self._icons.forget()
        self._colours, self._fonts, self._lines, self._marks = {}, {}, {}, {}
        self._dress()
        self.changed.emit()

    def _pick(self) -> Theme:
        if self.choice != "system":
            return self._theme(self.choice)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._app.setPalette(QPalette())
            return theme_of_system(self._app.palette())
        return self._theme("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")

    def _theme(self, name: str) -> Theme:
        if name not in self._themes:
            self._themes[name] = load_theme(name)
        return self._themes[name]

    def _dress(self) -> None:
        right_to_left = Qt.LayoutDirection.RightToLeft if self.arabic else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(right_to_left)
        self._app.setPalette(build_palette(self.theme))
        self._app.setFont(self.font("body"))
        for class_name, role in _CLASS_FONTS.items():
            self._app.setFont(self.font(role), class_name)  # type: ignore[arg-type]  # the stub wants bytes, Qt a str
        if not self._template:
            self._template = resource("themes", "style.qss").read_text(encoding="utf-8")
        self._app.setStyleSheet(fill_sheet(self._template, self.theme, self.scale))

    # --- colours, fonts, sizes ------------------------------------------------------------------------------------

    def colour(self, role: str) -> QColor:
        """Give the colour of a role, or the text colour of a tone."""
        if role not in self._colours:
            name = self.theme.tones[role].fg if role in TONES else self.theme.colours[role]
            self._colours[role] = QColor(name)
        return self._colours[role]

    def tone(self, name: str) -> ToneColours:
        """Give the two colours of a tone."""
        key = f"{name}.bg"
        if key not in self._colours:
            self._colours[key] = QColor(self.theme.tones[name].bg)
        return ToneColours(self.colour(name), self._colours[key])

    def ramp(self, step: int) -> tuple[QColor, QColor]:
        """Give fill and label colour of a step of the share ramp, the first for the largest share."""
        chosen = self.theme.ramp[min(step, len(self.theme.ramp) - 1)]
        return QColor(chosen.fill), QColor(chosen.label)

    def font(self, role: str) -> QFont:
        """Give the font of a role of text."""
        if role not in self._fonts:
            families = family_order(arabic=self.arabic, loaded=self._loaded)
            self._fonts[role] = font_for(role, families, self.scale)
        return self._fonts[role]

    def line_box(self, role: str) -> int:
        """Give the height one line of this text needs, never less than the font's own line."""
        if role not in self._lines:
            self._lines[role] = max(self.px(ROLES[role].line), QFontMetrics(self.font(role)).height())
        return self._lines[role]

    def px(self, pixels: int) -> int:
        """Give a measure at the chosen text size."""
        return round(pixels * self.scale)

    def row_height(self, base: int | None = None, density: str = "") -> int:
        """Give the height of a table row: of the density, or `base` for a table with its own."""
        usual = ROW_HEIGHTS.get(density, ROW_HEIGHTS[self.density])
        height = usual if base is None else base + usual - 30
        return self.px(height + (_ARABIC_EXTRA if self.arabic else 0))

    # --- pictures -------------------------------------------------------------------------------------------------

    def icon(self, name: str, role: str = "text2") -> QIcon:
        """Give an icon that takes the colour of the role each time it is painted."""

        def tint(mode: QIcon.Mode) -> QColor:
            return self.colour("text3" if mode == QIcon.Mode.Disabled else role)

        return QIcon(TintedIcon(self._icons, name, tint, self._app.isRightToLeft))

    def icon_picture(self, name: str, role: str, size: int, painter: QPainter) -> QPixmap:
        """Give an icon for a painter, at its pixel ratio."""
        ratio = painter.device().devicePixelRatioF()
        return self._icons.pixmap(name, self.colour(role), size, ratio, mirrored=self._app.isRightToLeft())

    def mark(self, key: str, size: int, ratio: float, *, mirrored: bool = False, colour: str = "") -> QPixmap:
        """Give the mark of a state in its tone or in another colour role, drawn once and kept."""
        role = colour or tone_of(key)
        place = (key, role, size, ratio, mirrored)
        if place not in self._marks:
            self._marks[place] = draw_mark(key, self.colour(role), size, ratio, mirrored=mirrored)
        return self._marks[place]
