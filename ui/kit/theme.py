"""A theme: the colours of every role, the palette made from them and the style sheet filled with them."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QColor, QPalette

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug
from commonservices.paths import resource

COLOUR_ROLES = (
    "canvas", "chrome", "sunken", "raised", "hover", "sel", "sel_idle", "line", "line2", "control",
    "text", "text2", "text3", "accent", "accent_hover", "on_accent",
)  # fmt: skip
_LINEAR_BELOW = 0.04045
TONES = ("crit", "att", "good", "info", "neu")
_PLACEHOLDER = re.compile(r"@(?:(\d+)px|([a-z][a-z0-9_]*(?:\.(?:fg|bg))?))")


@dataclass(frozen=True)
class Tone:
    """The text colour and the tint of one status tone."""

    fg: str
    bg: str


@dataclass(frozen=True)
class RampStep:
    """One step of the share ramp: its fill and the colour of the label inside."""

    fill: str
    label: str


@dataclass(frozen=True)
class Theme:
    """All colours of one appearance, by role."""

    name: str
    colours: Mapping[str, str]
    tones: Mapping[str, Tone]
    ramp: tuple[RampStep, ...]
    scrim: str = "#8c000000"

    @property
    def tinted(self) -> bool:
        """Whether notes and tags may rely on a tint; without one they get an outline."""
        return self.name in {"light", "dark"}


def theme_from(name: str, content: Mapping[str, Any]) -> Theme:
    """Make a theme from the content of a theme file; a missing role is a fault of the program."""
    colours = dict(content["colours"])
    tones = {key: Tone(tone["fg"], tone["bg"]) for key, tone in content["tones"].items()}
    missing = [role for role in COLOUR_ROLES if role not in colours] + [tone for tone in TONES if tone not in tones]
    if missing:
        raise Bug(f"The theme {name} lacks {', '.join(missing)}.")
    pairs = zip(content["ramp"]["fill"], content["ramp"]["label"], strict=True)
    scrim = QColor(content["scrim"]["colour"])
    scrim.setAlphaF(content["scrim"]["opacity"])
    steps = tuple(RampStep(fill, label) for fill, label in pairs)
    return Theme(name, colours, tones, steps, scrim.name(QColor.NameFormat.HexArgb))


def load_theme(name: str) -> Theme:
    """Read the theme called `name` from the resources."""
    with resource("themes", f"{name}.toml").open("rb") as file:
        return theme_from(name, tomllib.load(file))


def theme_of_system(palette: QPalette) -> Theme:
    """Take every colour from the system palette: for a contrast theme of the operating system."""
    text, base = palette.color(QPalette.ColorRole.Text).name(), palette.color(QPalette.ColorRole.Base).name()
    mark = palette.color(QPalette.ColorRole.Highlight).name()
    on_mark = palette.color(QPalette.ColorRole.HighlightedText).name()
    colours = dict.fromkeys(COLOUR_ROLES, text) | dict.fromkeys(("canvas", "chrome", "sunken", "raised", "hover"), base)
    colours |= {"sel": base, "sel_idle": base, "accent": mark, "accent_hover": mark, "on_accent": on_mark}
    tones = {tone: Tone(text, base) for tone in TONES}
    return Theme("system_contrast", colours, tones, tuple(RampStep(base, text) for _ in range(6)))


def build_palette(theme: Theme) -> QPalette:
    """Fill every role of a palette for the active, inactive and disabled groups."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    by_role = {
        role.Window: "canvas", role.Base: "canvas", role.AlternateBase: "sunken", role.Button: "raised",
        role.ToolTipBase: "raised", role.WindowText: "text", role.Text: "text", role.ButtonText: "text",
        role.ToolTipText: "text", role.BrightText: "on_accent", role.PlaceholderText: "text3",
        role.Highlight: "sel", role.HighlightedText: "text", role.Accent: "accent", role.Link: "accent",
        role.LinkVisited: "accent", role.Light: "raised", role.Midlight: "hover", role.Mid: "line2",
        role.Dark: "control", role.Shadow: "text3",
    }  # fmt: skip
    palette = QPalette()
    for each in (group.Active, group.Inactive, group.Disabled):
        for palette_role, name in by_role.items():
            palette.setColor(each, palette_role, QColor(theme.colours[name]))
    for palette_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, palette_role, QColor(theme.colours["text3"]))
    palette.setColor(group.Inactive, role.Highlight, QColor(theme.colours["sel_idle"]))
    return palette


def fill_sheet(template: str, theme: Theme, scale: float) -> str:
    """Replace `@role`, `@tone.fg`, `@tone.bg` and `@28px` in the style sheet template."""

    def value(match: re.Match[str]) -> str:
        pixels, name = match.groups()
        if pixels:
            return f"{round(int(pixels) * scale)}px"
        tone, _, part = name.partition(".")
        if tone in theme.tones:
            return theme.tones[tone].bg if part == "bg" else theme.tones[tone].fg
        return theme.colours[name]

    return _PLACEHOLDER.sub(value, template)


def _luminance(colour: str) -> float:
    shade = QColor(colour)
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear = [part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Give the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)
