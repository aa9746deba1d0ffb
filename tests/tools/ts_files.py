"""Reads and writes the files of translations in `resources/i18n/`: sorted, without places, the same bytes each time."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.tools.texts import Message

PLURALS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
Key = tuple[str, str, str]
Forms = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A text with its translation: one form, or as many as the language has plurals; none when it is open."""

    message: Message
    forms: Forms = ()

    @property
    def done(self) -> bool:
        """Tell whether every form is filled in."""
        return bool(self.forms) and all(self.forms)


@dataclass(frozen=True)
class Translation:
    """All texts of one language."""

    language: str
    entries: tuple[Entry, ...] = field(default=())

    def by_key(self) -> Mapping[Key, Entry]:
        """Give the entries by context, text and comment."""
        return {key_of(entry.message): entry for entry in self.entries}

    def open(self) -> tuple[Message, ...]:
        """Give the texts that are not translated yet."""
        return tuple(entry.message for entry in self.entries if not entry.done)


def key_of(message: Message) -> Key:
    """Give what tells one text from another."""
    return message.context, message.source, message.comment


def forms_needed(message: Message, language: str) -> int:
    """Give how many forms a text has in a language."""
    return PLURALS[language] if message.plural else 1


def renewed(old: Translation, messages: Iterable[Message]) -> Translation:
    """Give the translation for the texts there are now: what was translated stays, what vanished goes."""
    known = old.by_key()
    # A sentence means the same wherever it stands; a single word such as “open” may not.
    sentences = [entry for entry in old.entries if entry.done and " " in entry.message.source]
    same_text = {(entry.message.source, entry.message.plural): entry for entry in sentences}
    entries = []
    for message in messages:
        found = known.get(key_of(message)) or same_text.get((message.source, message.plural))
        forms = found.forms if found and len(found.forms) == forms_needed(message, old.language) else ()
        entries.append(Entry(message, forms))
    return Translation(old.language, tuple(entries))


def read(path: Path, language: str) -> Translation:
    """Give what a file holds; nothing when it is not there yet."""
    if not path.is_file():
        return Translation(language)
    root = ET.parse(path).getroot()  # noqa: S314 our own file
    entries = []
    for context in root.iter("context"):
        name = context.findtext("name", "")
        entries += [_entry(name, each) for each in context.iter("message")]
    return Translation(language, tuple(entries))


def text_of(translation: Translation) -> str:
    """Give the content of the file of a translation."""
    root = ET.Element("TS", version="2.1", language=translation.language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for entry in sorted(translation.entries, key=lambda each: key_of(each.message)):
        name = entry.message.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add(contexts[name], entry, translation.language)
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def write(path: Path, translation: Translation) -> None:
    """Put a translation into its file, whole or not at all."""
    part = path.with_suffix(".part")
    part.write_text(text_of(translation), encoding="utf-8", newline="\n")
    part.replace(path)


def _entry(context: str, node: ET.Element) -> Entry:
    plural = node.get("numerus") == "yes"
    message = Message(context, node.findtext("source", ""), node.findtext("comment", ""), plural)
    told = node.find("translation")
    if told is None:
        return Entry(message)
    forms = tuple(form.text or "" for form in told.iter("numerusform")) if plural else (told.text or "",)
    return Entry(message, forms if any(forms) else ())


def _add(context: ET.Element, entry: Entry, language: str) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if entry.message.plural else {})
    ET.SubElement(node, "source").text = entry.message.source
    if entry.message.comment:
        ET.SubElement(node, "comment").text = entry.message.comment
    told = ET.SubElement(node, "translation", {} if entry.done else {"type": "unfinished"})
    forms = entry.forms or ("",) * forms_needed(entry.message, language)
    if entry.message.plural:
        for form in forms:
            ET.SubElement(told, "numerusform").text = form
    else:
        told.text = forms[0]
