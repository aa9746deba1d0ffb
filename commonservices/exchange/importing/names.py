"""Which records the words of a sheet name: looked up once for the whole sheet, never guessed."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.ids import read_id
from commonservices.domain.sentences import label_of, shortened
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, Choice, Question, Said
from commonservices.domain.text import fold
from commonservices.exchange.importing.targets import ImportColumn
from commonservices.store import import_rows

if TYPE_CHECKING:
    from commonservices.store.import_rows import Connection
ENTITY: Final = "entity"
BY_NAME: Final = "code:"
"""What the key of a question about a name begins with; its column is the label of a field, not a heading."""
NONE_OF_THEM: Final = "none"
_MOST_NEAR: Final = 4
_LEAST_ALIKE: Final = 0.6


class Names:
    """The records of some kinds by every word that names them."""

    def __init__(self, connection: Connection, kinds: frozenset[str], answers: Mapping[str, str]) -> None:
        """Look up the kinds a sheet can name, each in one statement."""
        self._words: dict[str, dict[str, dict[UUID, None]]] = {}
        self._shown: dict[str, dict[UUID, str]] = {}
        self._answers = answers
        self._found: dict[tuple[str, str, str], UUID | Said | Question] = {}
        self.questions: dict[str, Question] = {}
        for kind in sorted(kinds):
            called = import_rows.called(connection, kind)
            words: dict[str, dict[UUID, None]] = {}
            for word, id in called:
                words.setdefault(fold(word).strip(), {})[id] = None
            if kind == ENTITY:
                for word, id in import_rows.other_names(connection):
                    words.setdefault(fold(word).strip(), {})[id] = None
                for word, id in called:  # a code goes before what others are also called
                    words[fold(word).strip()] = {id: None}
            self._words[kind] = words
            self._shown[kind] = {id: word for word, id in called}

    def shown(self, kind: str, id: object) -> str:
        """Give the word by which people call a record."""
        return self._shown.get(kind, {}).get(id, "") if isinstance(id, UUID) else ""

    def every(self, kind: str) -> Mapping[UUID, str]:
        """Give all records of a kind with their words."""
        return self._shown.get(kind, {})

    def exactly(self, kind: str, word: str) -> UUID | None:
        """Give the one record a word names to the letter, case and accents aside; None when there is none."""
        ids = list(self._words[kind].get(fold(" ".join(word.split())), {}))
        return ids[0] if len(ids) == 1 else None

    def find(self, column: ImportColumn, text: str, address: Address, kind: str = "") -> UUID | Said | Question:
        """Give the record a word names, why it names none, or what has to be asked."""
        named = kind or column.named
        key = (column.name, named, text)
        if key not in self._found:
            self._found[key] = self._find(column, text, address, named)
        return self._found[key]

    def _find(self, column: ImportColumn, text: str, address: Address, kind: str) -> UUID | Said | Question:
        wanted = fold(" ".join(text.split()))
        ids = list(self._words[kind].get(wanted, {}))
        given = read_id(text.strip()) if not ids else None
        if given is not None and given in self._shown[kind]:
            return given
        if len(ids) == 1:
            return ids[0]
        if not ids:
            near = difflib.get_close_matches(wanted, self._words[kind], n=_MOST_NEAR, cutoff=_LEAST_ALIKE)
            ids = list(dict.fromkeys(id for word in near for id in self._words[kind][word]))
        if ids and kind == ENTITY:
            return self._asked(column, text, address, kind, ids)
        shown = self._shown[kind]
        example = shown[ids[0]] if ids else next(iter(sorted(shown.values())), "—")
        return Said(
            "import_no_such_record",
            {"field": label_of(column.name), "value": shortened(text), "example": example},
        )

    def _asked(
        self, column: ImportColumn, text: str, address: Address, kind: str, ids: list[UUID]
    ) -> UUID | Said | Question:
        """Ask which entity is meant; an answer settles every cell that says the same."""
        name = f"{BY_NAME}{column.name}:{fold(' '.join(text.split()))}"
        shown = {self._shown[kind][id]: id for id in ids}
        choices = [Choice(code, Said("import_means_entity", {"code": code}), (code,)) for code in shown]
        choices.append(Choice(NONE_OF_THEM, Said("import_means_none")))
        answer = self._answers.get(name, "")
        answer = answer if answer in {each.key for each in choices} else ""
        question = Question(
            name, Asked.CODE, address.sheet, label_of(column.name), ((address, text),), tuple(choices), answer
        )
        self.questions[name] = question
        if question.open:
            return question
        if answer == NONE_OF_THEM:
            words = {"field": label_of(column.name), "value": shortened(text), "example": next(iter(shown))}
            return Said("import_no_such_record", words)
        return shown[answer]
