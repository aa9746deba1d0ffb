"""What is said of a plan: its sentences, its rows, its cells, in the words of the window."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from commonservices.domain.records import record_types
from commonservices.domain.sentences import with_label
from commonservices.domain.sheets.plan import Asked, ProposedCell, ProposedRow, Question, Said, Verdict
from commonservices.errors import RuleBroken
from commonservices.exchange.importing.names import BY_NAME
from commonservices.queries.history import Naming
from commonservices.reports.consolidation.asking import SENTENCES
from ui.change_log.act_words import ActWords
from ui.words import Words

_APART: Final = " · "
_FEW: Final = 3
_TITLES: Final = ("title", "name")


class PlanWords(QObject):
    """Writes sentences, verdicts and values of a plan."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._acts = ActWords(words, self)

    def said(self, said: Said) -> str:
        """Give a sentence of the plan."""
        params = {name: str(word) for name, word in with_label(said.words).items()}
        if "code_list" in params:
            params["label"] = self._words.code(params["code_list"], params["code"])
        if "field" in params:
            params["field"] = QCoreApplication.translate("Fields", params["field"])
        return self._words.rule(RuleBroken(said.key, said.key, value=params.get("value", ""), params=params))

    def target(self, code: str) -> str:
        """Give what a table can be imported as."""
        return {
            "arrangements": self.tr("Arrangements"),
            "parties": self.tr("Parties of arrangements"),
            "services": self.tr("Services"),
            "participants": self.tr("Participants of services"),
            "usage": self.tr("Monthly usage"),
            "readings": self.tr("KPI readings"),
            "counts": self.tr("Head counts and other drivers"),
            "entities": self.tr("Entities"),
            "people": self.tr("People"),
            "premises": self.tr("Premises"),
        }.get(code, code)

    def verdict(self, verdict: Verdict) -> str:
        """Give what becomes of a row."""
        return {
            Verdict.ADD: self.tr("New"),
            Verdict.CHANGE: self.tr("Changed"),
            Verdict.UNCHANGED: self.tr("The same"),
            Verdict.REFUSED: self.tr("Refused"),
            Verdict.ASK: self.tr("Asks"),
        }[verdict]

    def asked(self, about: Asked) -> str:
        """Give the sentence of a question."""
        if about in SENTENCES:
            return self.said(Said(SENTENCES[about]))
        return {
            Asked.DATE_ORDER: self.tr("The days of this column can be read in two ways. Which one is meant?"),
            Asked.DECIMAL_SIGN: self.tr("The numbers of this column can be read in two ways. Which one is meant?"),
            Asked.COLUMN: self.tr("More than one column may be this field. Which one is it?"),
            Asked.NEAR_DUPLICATE: self.tr(
                "This row looks like something that is in the register already. Is it the same?"
            ),
            Asked.ANOTHER_ROW: self.tr(
                "This row looks like another row of the same sheet, shown below. Is it something of its own?"
            ),
            Asked.TWO_FORMS: self.tr("Several files are this form and differ. Which one counts?"),
            Asked.CODE: self.tr("This text does not name a single entry of the list. Which one is meant?"),
            Asked.CHANGED_HERE_TOO: self.tr(
                "This value was changed here too since the sheet was handed out. Which one stays?"
            ),
        }[about]

    def column(self, question: Question, row: ProposedRow | None = None) -> str:
        """Give what a question is about: a column as its sender wrote it, or a field, of a record where it is one."""
        if question.about is not Asked.CHANGED_HERE_TOO:
            label = question.column if not question.id.startswith(BY_NAME) else ""
            return self._words.isolate(label or QCoreApplication.translate("Fields", question.column))
        return _APART.join(filter(None, (self.named(row) if row else "", self._words.field(question.column))))

    def named(self, row: ProposedRow) -> str:
        """Give how a row is called: its reference, or what its first cells say."""
        if row.reference:
            return self._words.isolate(row.reference)
        titled = [cell.shown for cell in row.cells if cell.shown and cell.field.startswith(_TITLES)][:1]
        shown = titled or [cell.shown for cell in row.cells if cell.shown][:_FEW]
        return self._words.isolate(_APART.join(shown))

    def gist(self, row: ProposedRow) -> str:
        """Give in one line what a row does or why it does nothing."""
        refused = [cell for cell in row.cells if cell.refused is not None]
        if row.reasons:
            return self.said(row.reasons[0])
        if refused and refused[0].refused is not None:
            return self.said(refused[0].refused)
        fields = list(dict.fromkeys(self._words.field(cell.field) for cell in row.cells if cell.changes))
        more = len(fields) - _FEW
        listed = ", ".join(fields[:_FEW])
        return (
            self.tr("{fields} and {count} more").format(fields=listed, count=self._words.number(more))
            if more > 0
            else listed
        )

    def value(self, kinds: tuple[str, ...], row: ProposedRow, field: str, value: object, naming: Naming) -> str:
        """Give a value as people read it."""
        kind = next((each for each in kinds if field in record_types()[each].by_name), "")
        if isinstance(value, tuple):
            return self._members(value, naming)
        if isinstance(value, frozenset) and not kind:
            return self._words.isolate(", ".join(sorted(naming.names.get(each, "?") for each in value)))
        if not kind:
            return self.tr("nothing") if value in {None, ""} else self._words.embed(str(value))
        return self._acts.value(kind, field, row.record or UUID(int=0), value, naming)

    def _told(self, kinds: tuple[str, ...], row: ProposedRow, cell: ProposedCell, value: object, naming: Naming) -> str:
        """Give a value of a cell; an amount in its currency."""
        if cell.currency and isinstance(value, int):
            return self._words.money(value, cell.currency)
        return self.value(kinds, row, cell.field, value, naming)

    def _members(self, members: tuple[tuple[UUID, str], ...], naming: Naming) -> str:
        """Give entities with their roles."""
        told = (f"{naming.names.get(id, '?')} ({self._words.code('party_roles', role)})" for id, role in members)
        return self._words.isolate(", ".join(told))

    def became(self, kinds: tuple[str, ...], row: ProposedRow, cell: ProposedCell, naming: Naming) -> str:
        """Give what a cell does: from what to what, what a new record gets, or why it is refused."""
        if cell.refused is not None:
            return self.said(cell.refused)
        after = self._told(kinds, row, cell, cell.after, naming)
        if row.record is None or not cell.changes:
            return after
        before = self._told(kinds, row, cell, cell.before, naming)
        return self.tr("{before} → {after}").format(before=before, after=after)
