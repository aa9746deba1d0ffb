"""Keeps the translations: `python -m tests.tools.strings update`, then `missing`, `fill`, `compile` and `check`.

`update` brings the files of every language in step with the program. `missing fr` prints what is open as JSON, and
`fill fr FILE` takes it back filled in: the text and its translation, or its plural forms; a text that means something
else in one context stands under @ and that context's name. `compile` makes what the program reads.
`check` says whether all is well.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.tools import texts, ts_files
from tests.tools.texts import Message
from tests.tools.ts_files import Entry, Translation

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "commonservices"
TRANSLATED = ("fr", "es", "ar")
LANGUAGES = ("en", *TRANSLATED)
PLACE = re.compile(r"\{(\w+)[^}]*\}|%n")
# What the command line says in other languages: table of its file -> context of the translations.
COMMAND_LINE = {
    "rules": "Rules",
    "fields": "Fields",
    "faults": texts.FAULTS,
    "said": texts.SAID,
    "examples": texts.EXAMPLES,
}


def ts_path(language: str, root: Path = ROOT) -> Path:
    """Give the file of translations of a language."""
    return root / "resources" / "i18n" / f"{NAME}_{language}.ts"


def qm_path(language: str, root: Path = ROOT) -> Path:
    """Give the compiled file the window reads."""
    return ts_path(language, root).with_suffix(".qm")


def toml_path(language: str, root: Path = ROOT) -> Path:
    """Give the file the command line reads."""
    return root / "resources" / "messages" / f"{language}.toml"


def wanted(language: str, messages: Sequence[Message]) -> tuple[Message, ...]:
    """Give the texts a language has to translate: all of them, in English only those that count something."""
    return tuple(each for each in messages if language != "en" or each.plural)


def current(language: str, messages: Sequence[Message], root: Path = ROOT) -> Translation:
    """Give the translation of a language for the texts there are now."""
    translation = ts_files.renewed(ts_files.read(ts_path(language, root), language), wanted(language, messages))
    return in_english(translation) if language == "en" else translation


def in_english(translation: Translation) -> Translation:
    """Give the English plurals: "day(s)" becomes day and days, whatever else is counted stays as it is."""
    entries = []
    for entry in translation.entries:
        one, many = (re.sub(r"\((\w+)\)", put, entry.message.source) for put in ("", r"\1"))
        entries.append(Entry(entry.message, entry.forms or (one, many)))
    return Translation("en", tuple(entries))


def filled(translation: Translation, told: dict[str, object]) -> Translation:
    """Give a translation with the open texts filled in from what a translator handed back.

    A text that is translated already stays, for the same English may mean two things; only under the name of its
    context, as `@Context`, it is said anew.
    """
    entries = []
    for entry in translation.entries:
        message = entry.message
        own = told.get(f"@{message.context}")
        given = own.get(message.source) if isinstance(own, dict) else None
        given = given or (None if entry.done else told.get(message.source))
        forms = (given,) if isinstance(given, str) else tuple(given) if isinstance(given, list) else ()
        right = len(forms) == ts_files.forms_needed(message, translation.language)
        entries.append(Entry(message, forms) if right and all(forms) else entry)
    return Translation(translation.language, tuple(entries))


def faults_of(entry: Entry) -> Iterator[str]:
    """Give what is wrong with one translation: lost or invented places, blanks at its ends."""
    source = entry.message.source
    places = sorted(each.group(0) for each in PLACE.finditer(source))
    for form in entry.forms:
        here = sorted(each.group(0) for each in PLACE.finditer(form))
        left_out = "%n" in places and "%n" not in here and entry.message.plural
        if here != places and not (left_out and here == [each for each in places if each != "%n"]):
            yield f"{entry.message.context}: “{source}” → “{form}”: the places differ"
        if (form[:1].isspace(), form[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
            yield f"{entry.message.context}: “{source}” → “{form}”: blanks at the ends differ"


def compiled(language: str, root: Path = ROOT) -> bytes:
    """Give the bytes the window reads, made from the file of translations by Qt's own tool."""
    import PySide6

    tool = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        command = [str(tool), "-silent", "-nounfinished", str(ts_path(language, root)), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def for_command_line(translation: Translation) -> dict[str, dict[str, str]]:
    """Give what the command line says in a language: rules and sentences by key, labels and faults by their English."""
    from commonservices.cli import sentences as said
    from commonservices.domain import sentences as rules

    told = {
        (entry.message.context, entry.message.source): entry.forms[0] for entry in translation.entries if entry.done
    }
    keyed = {"rules": rules.MESSAGES, "said": said.SAID}
    tables: dict[str, dict[str, str]] = {}
    for table, context in COMMAND_LINE.items():
        texts_here = keyed.get(table) or {source: source for owner, source in told if owner == context}
        tables[table] = {
            key: told[context, text] for key, text in sorted(texts_here.items()) if (context, text) in told
        }
    tables["acts"] = {
        key: told[texts.SAID_ACTS, text] for key, text in said.ACTS.items() if (texts.SAID_ACTS, text) in told
    }
    return tables


def toml_of(translation: Translation) -> str:
    """Give the content of the file the command line reads."""
    import tomli_w

    return tomli_w.dumps(for_command_line(translation))


def update(languages: Sequence[str] = LANGUAGES, root: Path = ROOT) -> None:
    """Bring the files of translations in step with the program."""
    messages = texts.find_all(root).messages
    ts_path("en", root).parent.mkdir(parents=True, exist_ok=True)
    for language in languages:
        translation = current(language, messages, root)
        ts_files.write(ts_path(language, root), translation)
        print(f"{language}: {len(translation.entries)} texts, {len(translation.open())} open")


def release(languages: Sequence[str] = LANGUAGES, root: Path = ROOT) -> None:
    """Make what window and command line read."""
    for language in languages:
        qm_path(language, root).write_bytes(compiled(language, root))
        if language != "en":
            translation = ts_files.read(ts_path(language, root), language)
            toml_path(language, root).write_text(toml_of(translation), encoding="utf-8", newline="\n")


def missing(language: str, root: Path = ROOT) -> str:
    """Give the open texts of a language as JSON, each once, ready to be filled in."""
    translation = current(language, texts.find_all(root).messages, root)
    empty: dict[str, object] = {
        each.source: [""] * ts_files.PLURALS[language] if each.plural else "" for each in translation.open()
    }
    return json.dumps(empty, ensure_ascii=False, indent=1)


def fill(language: str, file: Path, root: Path = ROOT) -> None:
    """Take the translations of a file into a language."""
    told = json.loads(file.read_text(encoding="utf-8"))
    messages = texts.find_all(root).messages
    ts_files.write(ts_path(language, root), filled(current(language, messages, root), told))


def check(languages: Sequence[str] = LANGUAGES, root: Path = ROOT) -> list[str]:
    """Give everything amiss: calls that cannot be translated, stale files, open and faulty translations."""
    found = texts.find_all(root)
    amiss = [str(fault) for fault in found.faults]
    for language in languages:
        amiss += check_language(language, found.messages, root)
    return amiss


def check_language(language: str, messages: Sequence[Message], root: Path = ROOT) -> list[str]:
    """Give everything amiss with one language."""
    translation = ts_files.read(ts_path(language, root), language)
    amiss = [f"{language}: {fault}" for entry in translation.entries for fault in faults_of(entry)]
    amiss += [f"{language}: open: {each.context}: “{each.source}”" for each in translation.open()]
    if [entry.message for entry in translation.entries] != list(wanted(language, messages)):
        amiss.append(f"{language}: the translations are not in step with the program: run update")
    elif not qm_path(language, root).is_file() or qm_path(language, root).read_bytes() != compiled(language, root):
        amiss.append(f"{language}: the compiled file is stale: run compile")
    if language != "en" and (
        not toml_path(language, root).is_file()
        or tomllib.loads(toml_path(language, root).read_text(encoding="utf-8")) != for_command_line(translation)
    ):
        amiss.append(f"{language}: what the command line says is stale: run compile")
    return amiss


def main(arguments: Sequence[str]) -> int:
    """Do what the command names; 1 when the check found something."""
    command, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if command in {"update", "compile"}:
        (update if command == "update" else release)(rest or LANGUAGES)
    elif command == "missing" and len(rest) == 1:
        print(missing(rest[0]))
    elif command == "fill" and len(rest) == 2:
        fill(rest[0], Path(rest[1]))
    elif command == "check":
        amiss = check(rest or LANGUAGES)
        print("\n".join(amiss) or "Every text is translated and fresh.")
        return 1 if amiss else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
