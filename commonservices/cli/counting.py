"""Whole numbers as the grammar takes them; what is none is refused in one sentence."""

from __future__ import annotations

import argparse

_LARGEST = 1_000_000_000


def whole(text: str) -> int:
    """Give a number that is not below 0."""
    return _from(text, 0)


def count(text: str) -> int:
    """Give a number that is not below 1."""
    return _from(text, 1)


def _from(text: str, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number") from None
    if number < least:
        raise argparse.ArgumentTypeError(f"“{text}” is below {least}")
    if number > _LARGEST:
        raise argparse.ArgumentTypeError(f"“{text}” is above {_LARGEST}")
    return number
