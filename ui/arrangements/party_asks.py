"""A party leaves, stays after all, or joins signed terms: what each of these steps asks, and what it would mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import withdrawals as actions
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.notices import Outlook
from commonservices.office import Office
from commonservices.queries import life as queries
from commonservices.queries.arrangements import ArrangementDetail, PartyLine
from ui.arrangements.move_asks import SHORTER
from ui.arrangements.step_fields import StepFields, as_day, as_text
from ui.arrangements.step_form import Answers, Seen, StepAsk
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

_LEAVE_FIELDS: Final = {
    "notice_given_on": "notice_on",
    "withdrew_on": "leaves_on",
    "notice_days_withdrawal": "leaves_on",
    "withdrawal_too_early": "shorter_reason",
}
_JOIN_FIELDS: Final = {"party": "entity_id", "no_accession": "reason"}


class PartyAsks(QObject):
    """Makes the forms of coming and going."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QObject | None = None) -> None:
        """Keep the words and where the outlook is asked."""
        super().__init__(parent)
        self._frame = frame
        self._words = frame.words
        self._specs = specs
        self._fields = StepFields(frame, self)

    # --- leaving --------------------------------------------------------------------------------------------------

    def withdraw(self, detail: ArrangementDetail, line: PartyLine) -> StepAsk:
        """Give the form in which a party gives notice for itself."""
        later = self.tr("Leave it empty for the earliest day agreed.")
        fields = (
            self._fields.day("notice_on", self.tr("Notice given on")),
            self._fields.reason(),
            self._fields.day("leaves_on", self.tr("Leaves on"), help=later, required=False),
            *self._fields.agreed(),
        )
        return StepAsk(
            key=f"withdraw.{line.party.id}",
            record_id=detail.row.id,
            title=self.tr("{party} withdraws").format(party=self._words.isolate(line.code)),
            confirm=self.tr("Record the withdrawal"),
            fields=fields,
            values={"notice_on": self._frame.bridge.today()},
            seen=partial(self._withdrawal_seen, line),
            hidden=partial(self._hidden, line),
            act=partial(self._leave, line),
            done=partial(self._left, line),
            fields_of=_LEAVE_FIELDS,
        )

    def _outlook(self, line: PartyLine, answers: Answers) -> Outlook | None:
        given = as_day(answers, "notice_on")
        if given is None:
            return None
        ask = partial(
            queries.withdrawal, party_id=line.party.id, notice_on=given, leaves_on=as_day(answers, "leaves_on")
        )
        return self._frame.bridge.ask(ask)

    def _hidden(self, line: PartyLine, answers: Answers) -> frozenset[str]:
        seen = self._outlook(line, answers)
        return frozenset() if seen is not None and seen.too_early else SHORTER

    def _withdrawal_seen(self, line: PartyLine, answers: Answers) -> Seen | None:
        seen = self._outlook(line, answers)
        return None if seen is None else self.outlook_words(line.code, seen)

    def outlook_words(self, code: str, seen: Outlook) -> Seen:
        """Give what the withdrawal of a party means for it and for the others."""
        words, party = self._words, self._words.isolate(code)
        if seen.leaves_on is None:
            text = self.tr("Nothing is agreed on how long before a party may leave. Enter the day it leaves.")
            return Seen(self.tr("When {party} leaves is not known.").format(party=party), text, "att")
        title = self.tr("{party} leaves on {day}.").format(party=party, day=words.full_day(seen.leaves_on))
        text = self._remaining(seen)
        if seen.last_provider:
            text += " " + self.tr("No other party provides anything.")
        if seen.is_lead:
            text += " " + self.tr("It is the managing entity: another one has to be named.")
        if seen.too_early and seen.earliest_on is not None:
            early = self.tr("The earliest day agreed is {day}: say why the parties agreed to less.")
            text += " " + early.format(day=words.full_day(seen.earliest_on))
        return Seen(title, text, "crit" if seen.ends else "att" if seen.too_early or seen.last_provider else "info")

    def _remaining(self, seen: Outlook) -> str:
        if seen.ends:
            text = self.tr("Fewer than two parties remain, so the whole arrangement ends on {day}.")
            return text.format(day=self._words.full_day(seen.ends_on))
        return self.tr("{count} parties remain and go on.").format(count=self._words.number(seen.remaining))

    def _leave(self, line: PartyLine, answers: Answers) -> Callable[[Office], Any]:
        seen = self._outlook(line, answers)
        short = seen is not None and seen.too_early
        return partial(
            actions.withdraw,
            party_id=line.party.id,
            notice_on=as_day(answers, "notice_on") or self._frame.bridge.today(),
            leaves_on=as_day(answers, "leaves_on"),
            reason=as_text(answers, "reason"),
            shorter_reason=as_text(answers, "shorter_reason") if short else "",
            approver=as_text(answers, "approver") if short else "",
        )

    def _left(self, line: PartyLine, result: Any) -> str:
        day: date | None = result.outlook.leaves_on
        text = self.tr("{party} leaves on {day}.")
        return text.format(party=self._words.isolate(line.code), day=self._words.full_day(day))

    def take_back(self, detail: ArrangementDetail, line: PartyLine) -> StepAsk:
        """Give the form in which a party stays after all."""
        party = self._words.isolate(line.code)
        return StepAsk(
            key=f"stay.{line.party.id}",
            record_id=detail.row.id,
            title=self.tr("{party} stays after all").format(party=party),
            confirm=self.tr("Take the withdrawal back"),
            fields=(self._fields.reason(),),
            act=partial(_stay, line.party.id),
            done=partial(self._stayed, party),
        )

    def _stayed(self, party: str, _result: Any) -> str:
        return self.tr("{party} stays.").format(party=party)

    # --- joining --------------------------------------------------------------------------------------------------

    def accede(self, detail: ArrangementDetail) -> StepAsk:
        """Give the form in which an entity joins signed terms."""
        named = [self._specs.spec(ArrangementParty, name, required=True) for name in ("entity_id", "role")]
        named = [_open(each) for each in named]
        signature = ("joined_on", "signatory_name", "signatory_title", "signed_on")
        rest = [self._specs.spec(ArrangementParty, name, required=True) for name in signature]
        allowed = "ACCESSION" in detail.facts.clauses_present
        text = self.tr("The paper has a clause on accession.") if allowed else self.tr(
            "The paper is not known to have a clause on accession: say why this entity can join."
        )  # fmt: skip
        return StepAsk(
            key="accede",
            record_id=detail.row.id,
            title=self.tr("A party joins"),
            confirm=self.tr("Record the accession"),
            fields=(*named, *rest, self._fields.reason(required=not allowed)),
            values={"role": "CLIENT", "joined_on": self._frame.bridge.today()},
            explanation=text,
            act=partial(_join, detail.row.id),
            done=self._joined,
            fields_of=_JOIN_FIELDS,
        )

    def _joined(self, _result: Any) -> str:
        return self.tr("The accession is recorded.")


def _open(spec: FieldSpec) -> FieldSpec:
    return replace(spec, read_only=False)


def _stay(party_id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(actions.take_back, party_id=party_id, reason=as_text(answers, "reason"))


def _join(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(
        actions.accede,
        id=id,
        entity_id=UUID(str(answers["entity_id"])),
        role=str(answers["role"]),
        joined_on=answers["joined_on"],
        signatory_name=as_text(answers, "signatory_name"),
        signatory_title=as_text(answers, "signatory_title"),
        signed_on=answers["signed_on"],
        reason=as_text(answers, "reason"),
    )
