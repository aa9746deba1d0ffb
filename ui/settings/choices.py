"""What can be chosen in the settings, with its words."""

from __future__ import annotations

from typing import Final

from ui.wording import QT_TRANSLATE_NOOP

# A language is always named in itself, so that whoever reads only that language finds it.
LANGUAGE_NAMES: Final = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))
THEME_NAMES: Final = (
    ("system", QT_TRANSLATE_NOOP("Settings", "As the computer")),
    ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
)
TEXT_SIZE_NAMES: Final = (("100", "100 %"), ("110", "110 %"), ("125", "125 %"), ("150", "150 %"))
DENSITY_NAMES: Final = (
    ("compact", QT_TRANSLATE_NOOP("Settings", "Compact")),
    ("normal", QT_TRANSLATE_NOOP("Settings", "Normal")),
    ("roomy", QT_TRANSLATE_NOOP("Settings", "Roomy")),
)
