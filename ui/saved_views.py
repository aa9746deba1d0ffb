"""A person's own views of the lists: name, filter, columns, sort, grouping and density, kept beside the settings."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any, Final

from commonservices.domain.declaring import dataclass

FILE_NAME: Final = "views.toml"
LONGEST_NAME: Final = 60
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class ViewState:
    """How a list is shown: on which ready-made view it stands, what filters it, and how it looks."""

    base: str = "all"
    text: str = ""
    filter: str = ""
    sort: str = ""
    descending: bool = False
    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    group: str = ""
    density: str = ""


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view under the name its owner gave it."""

    name: str
    state: ViewState = ViewState()


def load(folder: Path, place: str) -> tuple[SavedView, ...]:
    """Give the saved views of a place; a file that is missing or cannot be understood holds none."""
    kept = _content(folder).get(place)
    return tuple(_views(kept)) if isinstance(kept, list) else ()


def save(folder: Path, place: str, views: Sequence[SavedView]) -> None:
    """Keep the views of a place and leave those of the others as they are; OSError when the folder refuses."""
    import os

    import tomli_w

    content = _content_to_keep(folder)
    content[place] = [_plain(each) for each in views[:_MOST]]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    part = path.with_suffix(".part")
    with part.open("wb") as out:
        tomli_w.dump(content, out)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


def with_view(views: Sequence[SavedView], view: SavedView) -> tuple[SavedView, ...]:
    """Give the views with one more, or with the one of the same name replaced where it stands."""
    names = [each.name.casefold() for each in views]
    if view.name.casefold() in names:
        place = names.index(view.name.casefold())
        return (*views[:place], view, *views[place + 1 :])
    return (*views, view)


def without(views: Sequence[SavedView], name: str) -> tuple[SavedView, ...]:
    """Give the views but one."""
    return tuple(each for each in views if each.name != name)


def clean_name(typed: str) -> str:
    """Give a name as it is kept: one line, not too long; empty when nothing is left."""
    return " ".join(typed.split())[:LONGEST_NAME].strip()


def _content(folder: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return {}


def _content_to_keep(folder: Path) -> dict[str, Any]:
    """Give what is kept before it is written anew: a file that is held goes to the caller, a damaged one aside."""
    path = folder / FILE_NAME
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        path.replace(path.with_suffix(".damaged"))
        return {}


def _plain(view: SavedView) -> dict[str, Any]:
    state = dataclasses.asdict(view.state)
    state["columns"] = list(view.state.columns)
    state["widths"] = dict(view.state.widths)
    return {"name": view.name, **state}


def _views(kept: Sequence[object]) -> Sequence[SavedView]:
    read = [_view(each) for each in kept if isinstance(each, dict)]
    return [each for each in read if each.name][:_MOST]


def _view(kept: Mapping[str, Any]) -> SavedView:
    def text(name: str, otherwise: str = "") -> str:
        value = kept.get(name)
        return value if isinstance(value, str) else otherwise

    columns, widths = kept.get("columns"), kept.get("widths")
    state = ViewState(
        text("base", "all"),
        text("text"),
        text("filter"),
        text("sort"),
        kept.get("descending") is True,
        tuple(str(each) for each in columns) if isinstance(columns, list) else (),
        {str(key): width for key, width in widths.items() if type(width) is int and width > 0}
        if isinstance(widths, dict)
        else {},
        text("group"),
        text("density"),
    )
    return SavedView(clean_name(text("name")), state)
