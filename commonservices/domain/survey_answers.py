"""The answers of a survey as one reading keeps them: who gave which score, and what share of them is satisfied."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

SATISFIED_FROM: Final = 4
"""From this score on an answer counts as that of a satisfied client."""
_SCORE: Final = re.compile(r"([^:;·“”]+): ([1-5])(?=;| ·|$)")
_REMARK: Final = re.compile(r" · ([^“”]+) “([^”]*)”")
_HUNDRED: Final = Decimal(100)
_ROUND: Final = Decimal("0.000001")
_QUOTED: Final = str.maketrans("“”", "\u2039\u203a")
_UNQUOTED: Final = str.maketrans("\u2039\u203a", "“”")

Answers = Mapping[str, tuple[str, str]]
"""Score and remark of each partner, by its code."""


def answers_in(note: str) -> dict[str, tuple[str, str]]:
    """Give score and remark of each partner that the note of a reading holds."""
    scores = {code.strip(): score for code, score in _SCORE.findall(note.partition(" · ")[0])}
    remarks = {code.strip(): text.translate(_UNQUOTED) for code, text in _REMARK.findall(note)}
    return {code: (score, remarks.get(code, "")) for code, score in scores.items()}


def answer_of(note: str, code: str) -> tuple[str, str]:
    """Give score and remark of one partner; empty when it gave none."""
    return answers_in(note).get(code, ("", ""))


def spoken(answers: Answers) -> str:
    """Give the note that holds the answers, by the code of each partner."""
    scores = "; ".join(f"{code}: {score}" for code, (score, _) in sorted(answers.items()))
    remarks = (f" · {code} “{text.translate(_QUOTED)}”" for code, (_, text) in sorted(answers.items()) if text)
    return scores + "".join(remarks)


def scores_in(note: str, every: Decimal | int | None) -> list[int] | None:
    """Give the scores that the note of a reading holds, where they are all that the reading counts."""
    scores = [int(score) for score, _ in answers_in(note).values()]
    return scores if scores and len(scores) == every else None


def share_satisfied(answers: Answers) -> tuple[Decimal, Decimal, Decimal]:
    """Give the share of satisfied answers in per cent, how many they are, and how many there are in all."""
    satisfied = Decimal(sum(int(score) >= SATISFIED_FROM for score, _ in answers.values()))
    every = Decimal(len(answers))
    share = (satisfied * _HUNDRED / every).quantize(_ROUND, ROUND_HALF_UP) if answers else Decimal(0)
    whole = share.to_integral_value()
    return (whole if share == whole else share), satisfied, every
