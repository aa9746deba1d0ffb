"""The bundled fonts and the sizes of text, one font per role."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase

from commonservices.domain.declaring import dataclass
from commonservices.paths import resource

_LATIN = ["Inter"]
_FALLBACK = ["Segoe UI", "Noto Sans"]
_ARABIC_FAMILY = "Noto Sans Arabic"


@dataclass(frozen=True)
class TextRole:
    """Size, weight and line box of one role of text, in pixels at 100 %."""

    size: int
    weight: QFont.Weight
    line: int
    figures: bool = False


_NORMAL, _MEDIUM, _DEMI = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
ROLES: dict[str, TextRole] = {
    "figure": TextRole(22, _DEMI, 28, figures=True),
    "page": TextRole(20, _DEMI, 28),
    "record_page": TextRole(18, _DEMI, 26),
    "record": TextRole(15, _DEMI, 20),
    "search": TextRole(16, _NORMAL, 22),
    "section": TextRole(14, _DEMI, 20),
    "panel_section": TextRole(13, _DEMI, 20),
    "emphasis": TextRole(13, _MEDIUM, 18),
    "body": TextRole(13, _NORMAL, 18),
    "numbers": TextRole(13, _NORMAL, 18, figures=True),
    "secondary": TextRole(12, _NORMAL, 16),
    "secondary_numbers": TextRole(12, _NORMAL, 16, figures=True),
    "secondary_strong": TextRole(12, _MEDIUM, 16),
    "note": TextRole(11, _NORMAL, 15),
    "note_strong": TextRole(11, _MEDIUM, 15),
}


@cache
def load_fonts() -> tuple[str, ...]:
    """Load every bundled font once and give the families now known; a missing bundle gives none."""
    folder = resource("fonts")
    wanted = sorted(path for path in folder.glob("*.ttf")) if folder.is_dir() else []
    families: list[str] = []
    for path in wanted:
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def family_order(*, arabic: bool, loaded: tuple[str, ...]) -> list[str]:
    """Give the families in order: the Arabic one first when the interface is Arabic, so marks are not cut."""
    arabic_families = [name for name in loaded if "Arabic" in name] or [_ARABIC_FAMILY]
    latin = [name for name in loaded if "Inter" in name][:1] or _LATIN
    return [*arabic_families, *latin, *_FALLBACK] if arabic else [*latin, *_FALLBACK, *arabic_families]


def font_for(role: str, families: list[str], scale: float) -> QFont:
    """Make the font of one role at the chosen text size."""
    shape = ROLES[role]
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, round(shape.size * scale)))
    font.setWeight(shape.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("cv05"), 1)
    if shape.figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def isolated(text: str, *, mirrored: bool) -> str:
    """Keep the text's own direction inside a page that runs from right to left: references, figures, names."""
    return f"\u2068{text}\u2069" if mirrored and text else text


def leading(*, mirrored: bool) -> Qt.AlignmentFlag:
    """Give the absolute alignment of the edge where a line starts."""
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


def trailing(*, mirrored: bool) -> Qt.AlignmentFlag:
    """Give the absolute alignment of the edge where a line ends."""
    return leading(mirrored=not mirrored)
