"""Breaks a text into lines where nothing else does: on paper, and on the buttons that Qt gives one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_MOST_LINES: Final = 20


def in_lines(text: str, room: float, width_of: Callable[[str], float]) -> list[str]:
    """Give a text in the lines it takes, broken between words; after very many, the rest stays in the last one."""
    if width_of(text) <= room:
        return [text]
    lines, used, space = [""], 0.0, width_of(" ")
    for word in text.split():
        wide = width_of(word)
        if lines[-1] and used + space + wide > room and len(lines) < _MOST_LINES:
            lines.append(word)
            used = wide
        else:
            used += wide + (space if lines[-1] else 0)
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines
