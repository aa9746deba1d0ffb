"""What is asked at the exception desk: which checks to run, how a difference was settled, whose it is, who reviewed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import discrepancies, reconciliations
from commonservices.domain.reconciling.findings import LEDGER, ROUTINES
from commonservices.domain.terms import add_days, month_end
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries.exceptions import RunRow
from commonservices.queries.overlaps import ROUTINE, Overlap
from ui.asking import ask, ask_reason
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame
from ui.records.lookups import Lookups

_EVERY: Final = "ALL"
_NOTE_FIELDS: Final = ("closing_note", "state")


class DeskAsks(QObject):
    """Asks and acts; `ran` tells what a run came to."""

    ran = Signal(object)

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the page."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._people = Lookups(frame.bridge)

    # --- reconciliations ------------------------------------------------------------------------------------------

    def run(self, routine: str = "") -> None:
        """Ask for a period and run one reconciliation, or all that need no file."""
        label = partial(self._words.code, "reconciliations")
        choices = [Choice(_EVERY, self.tr("All that need no file"))]
        choices += [Choice(each, f"{each} · {label(each)}", each) for each in ROUTINES if each != LEDGER]
        which = FieldSpec("routine", self._words.field("routine"), "code", required=True, choices=tuple(choices))
        chosen = routine if routine in ROUTINES and routine != LEDGER else _EVERY
        question = self.tr("What belongs together is compared, and what differs is kept on record with its owner.")
        self._ask_run(question, (which,), {"routine": chosen}, _run)

    def compare_ledger(self) -> None:
        """Ask for an extract of the ledger and compare it with the memo records."""
        from ui.imports.reading import ENDINGS

        filters = self.tr("Extracts ({endings});;All files (*)")
        filters = filters.format(endings=" ".join(f"*.{each}" for each in ENDINGS))
        self._frame.ask.open_file(self.tr("Extract of the ledger"), filters, self.with_extract)

    def with_extract(self, path: Path) -> None:
        """Ask for the period of an extract, and compare."""
        currencies = tuple(Choice(code, label, code) for code, label in self._words.choices("currencies"))
        spec = FieldSpec("currency", self._words.field("currency"), "code", required=True, choices=currencies)
        question = self.tr(
            "{name} is compared with what was billed and paid. The currency counts where no column says it."
        )
        question = question.format(name=self._words.isolate(path.name))
        self._ask_run(question, (spec,), {"currency": "USD"}, partial(_run_ledger, path))

    def _ask_run(
        self,
        question: str,
        first: tuple[FieldSpec, ...],
        values: dict[str, object],
        act: Callable[[Answers], Callable[[Any], Any]],
    ) -> None:
        today = self._frame.bridge.today()
        month = today.replace(day=1) if today == month_end(today) else add_days(today.replace(day=1), -1).replace(day=1)
        field = self._words.field
        fields = (
            *first,
            FieldSpec("starts_on", field("starts_on"), "date", required=True),
            FieldSpec("ends_on", field("ends_on"), "date", required=True),
            FieldSpec("explanation", field("explanation"), "long_text"),
        )
        asked = Asked(
            self.tr("Run reconciliations"),
            question,
            self.tr("Run"),
            fields,
            act,
            values={**values, "starts_on": month, "ends_on": month_end(month)},
            fields_of={"file": "currency", "amount": "currency"},
            done=self._on_ran,
            long=True,
        )
        ask(self._frame, self, asked)

    def _on_ran(self, _answers: Answers, outcome: Any) -> None:
        self.ran.emit(outcome)

    def review(self, row: RunRow) -> None:
        """Ask for the explanation, and record that the one who acts looked a run over."""
        said = self.tr("{check} was prepared by {name}. Whoever prepared a run does not review it.").format(
            check=self._words.code("reconciliations", row.routine), name=self._words.embed(row.prepared_by)
        )
        fields = [
            FieldSpec("explanation", self._words.field("explanation"), "long_text", required=bool(row.differences))
        ]
        if row.prepared_by == self._frame.bridge.office.actor:
            label, help_text = (
                self._words.field("exception_reason"),
                self.tr("Only for a small office: why you review it."),
            )
            fields.append(FieldSpec("exception", label, "long_text", help=help_text))
        asked = Asked(
            self.tr("Review the run"),
            said,
            self.tr("Record the review"),
            tuple(fields),
            partial(_review, row.id),
            values={"explanation": row.explanation},
            fields_of=dict.fromkeys(("role", "reviewed_by", "exception_reason"), fields[-1].name),
        )
        ask(self._frame, self, asked)

    def explain(self, row: RunRow) -> None:
        """Ask why a run differs."""
        spec = FieldSpec("explanation", self._words.field("explanation"), "long_text", required=True)
        asked = Asked(
            self.tr("Explain the differences"),
            self.tr("The explanation is kept with the run and stands before whoever reviews it."),
            self.tr("Keep the explanation"),
            (spec,),
            partial(_explain, row.id),
            values={"explanation": row.explanation},
        )
        ask(self._frame, self, asked)

    # --- differences ----------------------------------------------------------------------------------------------

    def settle(self, ids: Sequence[UUID]) -> None:
        """Ask how differences were settled."""
        question = self.tr("You settle %n difference(s). Say how. What is found again is open again.", "", len(ids))
        self._note(self.tr("Settle"), question, discrepancies.settle, ids, "note")

    def accept(self, ids: Sequence[UUID]) -> None:
        """Ask why differences are accepted as they are."""
        question = self.tr("You accept %n difference(s). Say why. With another amount it is open again.", "", len(ids))
        self._note(self.tr("Accept as it is"), question, discrepancies.accept, ids, "reason")

    def _note(self, title: str, question: str, act: Callable[..., Any], ids: Sequence[UUID], named: str) -> None:
        spec = FieldSpec(named, self._words.field("closing_note"), "long_text", required=True)
        doing = partial(_closing, act, tuple(ids), named)
        fields_of = dict.fromkeys(_NOTE_FIELDS, named)
        ask(self._frame, self, Asked(title, question, title, (spec,), doing, fields_of=fields_of))

    def reopen(self, ids: Sequence[UUID]) -> None:
        """Ask why differences are open again."""
        title = self.tr("Open again")
        question = self.tr("The note of the closing stays on record.")
        ask_reason(self._frame, self, title, question, partial(discrepancies.reopen, ids=ids), named="why")

    def assign(self, ids: Sequence[UUID], owner: UUID | None, due: date | None) -> None:
        """Ask whose differences are, and by when they are to be settled."""
        person = FieldSpec(
            "owner_id",
            self._words.field("owner_person_id"),
            "reference",
            search=self._people.search("person"),
            label_of=self._people.label_of("person"),
        )
        asked = Asked(
            self.tr("Owner and day"),
            self.tr("For %n difference(s): whose task it is, and by when.", "", len(ids)),
            self.tr("Assign"),
            (person, FieldSpec("due_on", self._words.field("due_on"), "date")),
            partial(_assigned, tuple(ids)),
            values={"owner_id": str(owner) if owner else "", "due_on": due},
        )
        ask(self._frame, self, asked)

    def dismiss(self, row: Overlap) -> None:
        """Ask why an overlap stays as it is."""
        ask_reason(
            self._frame,
            self,
            self.tr("Dismiss"),
            self.tr("Say why it stays so. It is shown again only when you ask for what was dismissed."),
            partial(discrepancies.dismiss, routine=ROUTINE, finding=row.finding),
        )


def _run(answers: Answers) -> Callable[..., Any]:
    chosen = str(answers["routine"])
    return partial(
        reconciliations.run,
        routines=() if chosen == _EVERY else (chosen,),
        first=answers["starts_on"],
        last=answers["ends_on"],
        explanation=str(answers["explanation"] or ""),
    )


def _run_ledger(path: Path, answers: Answers) -> Callable[..., Any]:
    return partial(_read_and_run, path, answers)


def _read_and_run(path: Path, answers: Answers, office: Office, *, tell: Tell) -> Any:
    """Read the extract and compare it, away from the window."""
    from commonservices.domain.reconciling.ledger import entries
    from commonservices.exchange.statement_file import read

    extract = entries(read(path, str(answers["currency"]), office.language, tell))
    period = (answers["starts_on"], answers["ends_on"])
    return reconciliations.run(office, (LEDGER,), *period, extract, str(answers["explanation"] or ""), tell)


def _review(id: UUID, answers: Answers) -> Callable[[Any], Any]:
    exception = str(answers.get("exception") or "")
    return partial(reconciliations.review, id=id, explanation=str(answers["explanation"] or ""), exception=exception)


def _explain(id: UUID, answers: Answers) -> Callable[[Any], Any]:
    return partial(reconciliations.explain, id=id, explanation=str(answers["explanation"]))


def _closing(act: Callable[..., Any], ids: Sequence[UUID], named: str, answers: Answers) -> Callable[[Any], Any]:
    return partial(act, ids=ids, **{named: str(answers[named])})


def _assigned(ids: Sequence[UUID], answers: Answers) -> Callable[[Any], Any]:
    owner = UUID(str(answers["owner_id"])) if answers["owner_id"] else None
    return partial(discrepancies.assign, ids=ids, owner_id=owner, due_on=answers["due_on"])
