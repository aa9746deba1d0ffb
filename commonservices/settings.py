"""What one person prefers: a frozen record kept as TOML in the configuration folder."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, Final

from commonservices.domain.declaring import dataclass

FILE_NAME: Final = "settings.toml"
THEMES: Final = ("system", "light", "dark", "contrast")
TEXT_SIZES: Final = (100, 110, 125, 150)
DENSITIES: Final = ("compact", "normal", "roomy")
LANGUAGES: Final = ("en", "fr", "es", "ar")
MOST_RECENT: Final = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's choices; an empty language means the one of the computer."""

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    density: str = "normal"
    arabic_digits: bool = False
    actor: str = ""
    year_basis: str = ""
    store: str = ""
    scan_folder: str = ""
    recent: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def with_store(self, path: Path) -> Settings:
        """Give the same choices with `path` as the store opened last."""
        text = str(path.absolute())
        recent = (text, *(each for each in self.recent if each != text))
        return dataclasses.replace(self, store=text, recent=recent[:MOST_RECENT])


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and where a damaged file was moved to, if it was."""

    settings: Settings
    moved_to: Path | None = None


def load(folder: Path) -> Loaded:
    """Read the settings of a folder; a file that cannot be understood is moved aside and the defaults are given."""
    path = folder / FILE_NAME
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Loaded(Settings(), _move_aside(path))
    except OSError:
        return Loaded(Settings())
    return Loaded(_from_content(content))


def save(settings: Settings, folder: Path) -> Path:
    """Write the settings beside the old file and put them in its place; OSError when the folder refuses."""
    import os

    import tomli_w

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    part = path.with_suffix(".part")
    with part.open("wb") as out:
        tomli_w.dump(_to_content(settings), out)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
    return path


def detect_language(names: tuple[str, ...] | list[str]) -> str:
    """Give the first of the computer's languages that the program speaks, else English."""
    for name in names:
        short = name.replace("_", "-").split("-")[0].lower()
        if short in LANGUAGES:
            return short
    return "en"


_CHOICES: Final[Mapping[str, tuple[object, ...]]] = {
    "language": ("", *LANGUAGES),
    "theme": THEMES,
    "text_size": TEXT_SIZES,
    "density": DENSITIES,
    "arabic_digits": (False, True),
    "year_basis": ("", "JUL_JUN", "JAN_DEC"),
}
_TEXTS: Final = ("actor", "store", "scan_folder")


def _from_content(content: Mapping[str, Any]) -> Settings:
    known: dict[str, Any] = {}
    for name, allowed in _CHOICES.items():
        value = content.get(name)
        if any(value == each and type(value) is type(each) for each in allowed):
            known[name] = value
    known |= {name: content[name] for name in _TEXTS if isinstance(content.get(name), str)}
    if isinstance(content.get("recent"), list):
        known["recent"] = tuple(str(each) for each in content["recent"])[:MOST_RECENT]
    named = {each.name for each in dataclasses.fields(Settings)}
    unknown = {name: value for name, value in content.items() if name not in named}
    return Settings(**known, unknown=unknown)


def _to_content(settings: Settings) -> dict[str, Any]:
    own = {each.name: getattr(settings, each.name) for each in dataclasses.fields(settings) if each.name != "unknown"}
    own["recent"] = list(settings.recent)
    return {**settings.unknown, **own}


def _move_aside(path: Path) -> Path | None:
    for number in range(1, 1000):
        aside = path.with_name(f"settings.damaged-{number}.toml")
        if not aside.exists():
            try:
                return path.replace(aside)
            except OSError:
                return None
    return None
