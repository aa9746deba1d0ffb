"""The questions that several steps ask: the day, the reason, the paper that proves it, who agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.domain.arrangements import Document
from commonservices.domain.duty_separation import Standing
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.step_form import Seen
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame


class StepFields(QObject):
    """Makes form fields for the questions of steps, in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self.words = frame.words

    def day(self, name: str, label: str, *, help: str = "", required: bool = True) -> FieldSpec:
        """Give a day."""
        return FieldSpec(name, label, "date", required=required, help=help)

    def reason(self, *, required: bool = True) -> FieldSpec:
        """Give the reason of a step."""
        help = self.tr("One sentence; it is kept in the history.")
        return FieldSpec("reason", self.tr("Reason"), "long_text", required=required, help=help)

    def document(self, detail: ArrangementDetail, *, required: bool = False) -> FieldSpec:
        """Give the papers of the arrangement to choose from."""
        label = self.tr("Document that proves it")
        return FieldSpec("document_id", label, "code", required=required, choices=self.papers(detail.documents))

    def papers(self, documents: Sequence[Document]) -> tuple[Choice, ...]:
        """Give papers in force as choices."""
        words = self.words
        return tuple(
            Choice(str(each.id), f"{words.code('document_kinds', each.kind)} · {words.embed(each.title)}")
            for each in documents
            if each.superseded_by_id is None
        )

    def parties(self, detail: ArrangementDetail, name: str, label: str, *, required: bool = False) -> FieldSpec:
        """Give the parties to choose from."""
        choices = tuple(Choice(str(line.party.id), line.code, line.name) for line in detail.parties)
        return FieldSpec(name, label, "code", required=required, choices=choices)

    def exception(self, standing: Standing, *, required: bool = True) -> tuple[FieldSpec, ...]:
        """Give why one person prepares and approves, where a reason lets that pass."""
        if not standing.exception_helps:
            return ()
        help = self.tr("It is shown on the record and counted until another person can approve.")
        label = self.tr("Why one person does both")
        return (FieldSpec("exception", label, "long_text", required=required, help=help),)

    def standing_seen(self, standing: Standing) -> Seen | None:
        """Give what forbids the actor a step, to be seen beforehand."""
        return None if standing.allowed else Seen(self.words.rule(standing.refusal), "", "att")

    def agreed(self) -> tuple[FieldSpec, FieldSpec]:
        """Give why the parties agreed to less than is written, and who approved it."""
        return (
            FieldSpec("shorter_reason", self.tr("Why sooner than agreed"), "text", required=False),
            FieldSpec("approver", self.tr("Who approved it"), "text"),
        )


def as_id(value: object) -> UUID | None:
    """Give the identifier behind a chosen key, nothing for none."""
    return UUID(str(value)) if value else None


def as_ids(value: object) -> frozenset[UUID]:
    """Give the identifiers behind several chosen keys."""
    return frozenset(UUID(str(each)) for each in value) if isinstance(value, tuple) else frozenset()


def as_text(answers: Mapping[str, Any], name: str) -> str:
    """Give a text that was answered, empty when it was not asked."""
    return str(answers.get(name) or "").strip()


def as_day(answers: Mapping[str, Any], name: str) -> date | None:
    """Give a day that was answered."""
    value = answers.get(name)
    return value if isinstance(value, date) else None
