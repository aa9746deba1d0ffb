"""Looks up the words for stable keys of the records, in the language of the installed translator."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from commonservices.domain import sentences
from commonservices.domain.field_labels import FIELD_LABELS_EN
from ui.wording import acts, flags, progress


def plain(key: str) -> str:
    """Give a key as words when nobody wrote any for it."""
    return key.replace("_", " ").strip().capitalize()


def field_label(name: str) -> str:
    """Give the label of a field; its English stands with the field's refusals."""
    return QCoreApplication.translate("Fields", sentences.label_of(name)) if name else ""


def rule_template(rule: str) -> str:
    """Give the sentence of a refusal with its placeholders, or nothing for a rule without one."""
    english = sentences.MESSAGES.get(rule, "")
    return QCoreApplication.translate("Rules", english) if english else ""


def phrase(english: str) -> str:
    """Give an example or another phrase inside a refusal; what nobody translated, such as a code, stays."""
    return QCoreApplication.translate("Examples", english) if english else ""


def act_name(act: str) -> str:
    """Give the name of an act."""
    english = acts.ACTS.get(act, "")
    return QCoreApplication.translate("Acts", english) if english else plain(act)


def kind_name(kind: str) -> str:
    """Give the name of a kind of record."""
    english = acts.KINDS.get(kind, "")
    return QCoreApplication.translate("Kinds", english) if english else plain(kind)


def flag_template(code: str, *, dated: bool) -> str:
    """Give the sentence of a flag, with the places of its days when it has any."""
    english = flags.DATED.get(code, "") if dated else flags.UNDATED.get(code, "")
    return QCoreApplication.translate("Flags", english) if english else ""


def fault_template(english: str) -> str:
    """Give the sentence or the advice of a fault of the world with its places, by its English."""
    return QCoreApplication.translate("Faults", english) if english else ""


def progress_name(key: str) -> str:
    """Give what long work is doing."""
    english = progress.PROGRESS.get(key, "")
    return QCoreApplication.translate("Progress", english) if english else plain(key)


def borrowed_texts() -> Iterator[tuple[str, str]]:
    """Give context and English of every text that stands outside this package and is translated here."""
    from commonservices.domain.records import record_types

    names = {field.name for kind in record_types().values() for field in kind.fields}
    labels = {sentences.label_of(name) for name in names} | set(FIELD_LABELS_EN.values())
    yield from (("Fields", label) for label in sorted(labels))
    yield from (("Rules", message) for message in dict.fromkeys(sentences.MESSAGES.values()))
