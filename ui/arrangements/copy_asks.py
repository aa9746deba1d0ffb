"""New from this, replaced by another: what these steps ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import copies as actions
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.office import Office
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.step_fields import StepFields, as_text
from ui.arrangements.step_form import Answers, StepAsk
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

TITLES = ("title_en", "title_fr")
DATES = ("effective_on", "expiry_on")


class CopyAsks(QObject):
    """Makes the forms of an arrangement that follows another one."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QObject | None = None) -> None:
        """Keep the words and the fields."""
        super().__init__(parent)
        self._words = frame.words
        self._specs = specs
        self._fields = StepFields(frame, self)

    def new_from(self, detail: ArrangementDetail) -> StepAsk:
        """Give the form of a draft like this one."""
        titles = [self._specs.spec(ArrangementVersion, name) for name in TITLES]
        dates = [self._specs.spec(ArrangementVersion, name, required=False) for name in DATES]
        takes = self.tr("It takes the place of this one once it is signed and in effect.")
        fields = (
            *titles,
            FieldSpec("replaces", self.tr("Replaces this one"), "yes_no", help=takes),
            *dates,
            self._fields.reason(required=False),
        )
        return StepAsk(
            key="new_from",
            record_id=detail.row.id,
            title=self.tr("New from this"),
            confirm=self.tr("Log arrangement"),
            fields=fields,
            values={**{name: getattr(detail.version, name) for name in TITLES}, "replaces": False},
            explanation=self.tr("The draft gets the terms, parties, clauses and services, but no dates or signatures."),
            act=partial(_copy, detail.row.id),
            done=self._copied,
        )

    def _copied(self, result: Any) -> str:
        text = self.tr("{reference} is logged as a draft.")
        return text.format(reference=self._words.isolate(result.reference))

    def replaced_by(self, detail: ArrangementDetail) -> StepAsk:
        """Give the form that names the arrangement that takes this one's place."""
        spec = self._specs.spec(Arrangement, "replaces_id", required=True)
        return StepAsk(
            key="replaced_by",
            record_id=detail.row.id,
            title=self.tr("Replaced by another arrangement"),
            confirm=self.tr("Name the successor"),
            fields=(replace(spec, name="successor", label=self.tr("Its successor")),),
            explanation=self.tr("This one is superseded by itself once its successor is signed and in effect."),
            act=partial(_replace, detail.row.id),
            done=self._replaced,
            fields_of={"replaces_id": "successor"},
        )

    def _replaced(self, _result: Any) -> str:
        return self.tr("The successor is named.")


def _copy(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    given = {name: answers.get(name) for name in (*TITLES, *DATES) if answers.get(name)}
    return partial(
        actions.new_from,
        id=id,
        replaces=bool(answers.get("replaces")),
        values=given,
        why=as_text(answers, "reason"),
    )


def _replace(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(actions.replace_by, id=id, successor_id=UUID(str(answers["successor"])))
