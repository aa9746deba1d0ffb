"""Chance, drawn in one fixed order from one seed."""

from __future__ import annotations

import random

DEFAULT_SEED = 20211004
_WIDEST = 2.0


def generator(seed: int) -> random.Random:
    """Give the generator all draws of one copy come from: made-up quantities, no secrets."""
    return random.Random(seed)  # noqa: S311 the same quantities each run, no secret


def normal(rng: random.Random) -> float:
    """Draw from a normal distribution cut at two standard deviations on both sides."""
    return max(-_WIDEST, min(_WIDEST, rng.gauss(0.0, 1.0)))
