"""How priorities, narratives and gender figures are called, for the lists that show them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from commonservices.domain.narratives import LIMITS
from commonservices.domain.priorities import SDG, list_of
from ui.wording import QT_TRANSLATE_NOOP
from ui.words import Words

STATUS: Final = {
    "writing": QT_TRANSLATE_NOOP("Narratives", "Being written"),
    "written": QT_TRANSLATE_NOOP("Narratives", "To be validated"),
    "validated": QT_TRANSLATE_NOOP("Narratives", "Validated"),
}
PAIRS: Final = {
    "covered": QT_TRANSLATE_NOOP("Narratives", "With a validated narrative"),
    "written": QT_TRANSLATE_NOOP("Narratives", "Narrative not validated"),
    "writing": QT_TRANSLATE_NOOP("Narratives", "Narrative not complete"),
    "no_narrative": QT_TRANSLATE_NOOP("Narratives", "No narrative"),
}
STATUS_MARK: Final = {"writing": "draft", "written": "in_review", "validated": "agrees"}
PAIR_MARK: Final = {"covered": "agrees", "written": "in_review", "writing": "draft", "no_narrative": "error"}


def priority(words: Words, scheme: str, code: str) -> str:
    """Give how a priority is called; a goal with its number."""
    name = words.code(list_of(scheme), code)
    return f"{code} · {name}" if scheme == SDG else name


def scheme(words: Words, code: str) -> str:
    """Give how a scheme is called."""
    return words.code("priority_schemes", code)


def status(key: str) -> str:
    """Give how far a narrative is."""
    return QCoreApplication.translate("Narratives", STATUS[key])


def pair(key: str) -> str:
    """Give whether a gender figure may travel."""
    return QCoreApplication.translate("Narratives", PAIRS[key])


def word_line(words: Words, kind: str, count: int) -> str:
    """Give how many words a narrative has and how many fit."""
    fewest, most = LIMITS[kind]
    if fewest > 1:
        text = QCoreApplication.translate("Narratives", "{count} words; {fewest} to {most} are asked")
        return text.format(count=words.number(count), fewest=words.number(fewest), most=words.number(most))
    text = QCoreApplication.translate("Narratives", "{count} words; at most {most} fit")
    return text.format(count=words.number(count), most=words.number(most))
