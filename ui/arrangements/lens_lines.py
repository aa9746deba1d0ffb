"""Makes the two tables of the policy lens: what is served and why, and the narratives; each is edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import lens as actions
from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.lens import Narrative, PriorityTag
from commonservices.domain.priorities import codes_of, schemes
from commonservices.office import Office
from commonservices.queries import lens as queries
from commonservices.queries.lens import NarrativeLine, ServedLine
from ui.arrangements.lens_columns import LensColumns
from ui.asking import ask_reason
from ui.decisions.kinds import RecordKind
from ui.decisions.line_editor import LineEditor, Lines, Step
from ui.lens import names
from ui.page import PageFrame

_PLACE: Final = "arrangement.lens"
NARRATIVE: Final = RecordKind(
    "narrative",
    Narrative,
    (
        "kind",
        "starts_on",
        "ends_on",
        "what_changed",
        "for_whom",
        "proof",
        "did_not_work",
        "next_step",
        "kpi_codes",
    ),
    actions.write_narrative,
    actions.set_narrative,
)


class LensLines(QObject):
    """Makes each table with its form and its steps, in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the frame; the arrangement is told before anything is done."""
        super().__init__(parent)
        self._frame = frame
        self._columns = LensColumns(frame, self)
        self.arrangement_id = UUID(int=0)
        self.documents: tuple[Document, ...] = ()
        self.served: tuple[ServedLine, ...] = ()
        self.fixed = False

    def priorities(self) -> LineEditor[ServedLine]:
        """Give the table of what is served; a row opens to its reason."""
        kind = RecordKind("priority_tag", PriorityTag, ("reason",), actions.serve, self._change)
        lines = Lines(
            f"{_PLACE}.served",
            self.tr("Priorities served"),
            self._columns.served(),
            self.row_id,
            self.tr("The terms name no priority, goal or flag."),
            kind,
            (),
            "",
            self._tag,
            (
                Step("evidence", self.tr("Evidence…"), "paperclip", self._has_papers, self.ask_evidence),
                Step("drop", self.tr("Take it out"), "trash", self._is_open, self.drop),
            ),
        )
        return LineEditor(self._frame, lines)

    def narratives(self) -> LineEditor[NarrativeLine]:
        """Give the table of narratives."""
        lines = Lines(
            f"{_PLACE}.narratives",
            self.tr("Narratives"),
            self._columns.narratives(),
            _narrative_id,
            self.tr("No narrative tells yet what this arrangement changed, for whom, and what comes next."),
            NARRATIVE,
            (),
            self.tr("Write a narrative"),
            queries.narrative,
            (
                Step("validate", self.tr("Validate"), "check", _can_be_validated, self.validate),
                Step("open", self.tr("Take the validation back"), "undo", _is_validated, self.open_again),
                Step("papers", self.tr("Evidence…"), "paperclip", self._has_papers, self.ask_papers),
                Step("remove", self.tr("Remove"), "trash", _always, self.remove),
            ),
        )
        return LineEditor(self._frame, lines)

    def row_id(self, line: ServedLine) -> str:
        """Give the identifier of a reason, whether it was written yet or not."""
        return str(of_link(self.arrangement_id, line.scheme, line.code))

    # --- what is served -------------------------------------------------------------------------------------------

    def _line(self, id: UUID) -> ServedLine:
        return next(line for line in self.served if self.row_id(line) == str(id))

    def _tag(self, _office: Office, id: UUID) -> Record:
        line = self._line(id)
        made: Record = PriorityTag(
            id=id,
            arrangement_id=self.arrangement_id,
            scheme=line.scheme,
            code=line.code,
            reason=line.reason,
            document_id=line.document_id,
        )
        return made

    def _change(self, office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
        line = self._line(id)
        said = str(values.get("reason", line.reason))
        return actions.serve(office, self.arrangement_id, line.scheme, line.code, said, line.document_id)

    def add(self) -> None:
        """Ask for a scheme, then for a priority of it that is not served yet, then why it is."""
        choices = [(code, names.scheme(self._frame.words, code)) for code in schemes()]
        self._frame.ask.choice(self.tr("Add a priority"), self.tr("Which scheme?"), choices, self._ask_code)

    def _ask_code(self, scheme: str) -> None:
        held = {line.code for line in self.served if line.scheme == scheme}
        words = self._frame.words
        choices = [(code, names.priority(words, scheme, code)) for code in codes_of(scheme) if code not in held]
        done = partial(self._ask_reason, scheme)
        self._frame.ask.choice(self.tr("Add a priority"), names.scheme(words, scheme), choices, done)

    def _ask_reason(self, scheme: str, code: str) -> None:
        question = self.tr("Why does it serve “{priority}”? One or two sentences.")
        said = question.format(priority=names.priority(self._frame.words, scheme, code))
        act = partial(actions.serve, arrangement_id=self.arrangement_id, scheme=scheme, code=code)
        ask_reason(self._frame, self, self.tr("Add a priority"), said, act)

    def drop(self, line: ServedLine) -> None:
        """Take a priority out of terms that are not signed."""
        self._frame.bridge.do(
            partial(actions.serve_no_more, arrangement_id=self.arrangement_id, scheme=line.scheme, code=line.code)
        )

    def ask_evidence(self, line: ServedLine) -> None:
        """Ask which paper shows that a priority is served."""
        self._frame.ask.choice(
            self.tr("Evidence…"), self.tr("Which document shows it?"), self._papers(), partial(self._prove, line)
        )

    def _prove(self, line: ServedLine, document: str) -> None:
        self._frame.bridge.do(
            partial(
                actions.serve,
                arrangement_id=self.arrangement_id,
                scheme=line.scheme,
                code=line.code,
                reason=line.reason,
                document_id=UUID(document),
            )
        )

    def _papers(self) -> list[tuple[str, str]]:
        return [(str(each.id), each.title or each.file_name) for each in self.documents]

    def _has_papers(self, _line: object) -> bool:
        return bool(self.documents)

    def _is_open(self, _line: ServedLine) -> bool:
        return not self.fixed

    # --- narratives -----------------------------------------------------------------------------------------------

    def validate(self, line: NarrativeLine) -> None:
        """Validate a narrative in one's own name."""
        self._frame.bridge.do(partial(actions.validate_narrative, id=line.record.id))

    def open_again(self, line: NarrativeLine) -> None:
        """Take the validation of a narrative back."""
        self._frame.bridge.do(partial(actions.open_narrative, id=line.record.id))

    def ask_papers(self, line: NarrativeLine) -> None:
        """Ask which paper proves what a narrative says; one that is named already is taken off."""
        done = partial(self._turn_paper, line)
        self._frame.ask.choice(self.tr("Evidence…"), self.tr("Which document shows it?"), self._papers(), done)

    def _turn_paper(self, line: NarrativeLine, document: str) -> None:
        kept = line.record.evidence_ids ^ {UUID(document)}
        self._frame.bridge.do(partial(actions.set_narrative, id=line.record.id, values={"evidence_ids": kept}))

    def remove(self, line: NarrativeLine) -> None:
        """Ask why a narrative is removed."""
        question = self.tr("Why is the narrative removed?")
        act = partial(actions.remove_narrative, id=line.record.id)
        ask_reason(self._frame, self, self.tr("Remove"), question, act, named="why")


def _narrative_id(line: NarrativeLine) -> str:
    return str(line.record.id)


def _can_be_validated(line: NarrativeLine) -> bool:
    return line.status != "validated"


def _is_validated(line: NarrativeLine) -> bool:
    return bool(line.record.validated_by)


def _always(_line: NarrativeLine) -> bool:
    return True
