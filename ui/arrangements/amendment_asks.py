"""What the steps of an amendment ask: to begin it, to move the end, to sign it, to name its paper, to drop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import amendments as actions
from commonservices.domain import terms
from commonservices.domain.amending import first_day_of
from commonservices.domain.arrangements import ArrangementVersion, VersionSignature
from commonservices.office import Office
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.versions import VersionLine
from ui.arrangements.step_fields import StepFields, as_day, as_id, as_text
from ui.arrangements.step_form import Answers, Seen, StepAsk
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

RENEW, EXTEND = "renew", "extend"
_SIGNATURE: Final = ("signatory_name", "signatory_title", "signed_on")
_FIELDS_OF: Final = {"version_reason": "reason", "version_applies_on": "applies_on", "expiry_on": "until"}


class AmendmentAsks(QObject):
    """Makes the forms of an amendment."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QObject | None = None) -> None:
        """Keep the words, the fields and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today: Callable[[], date] = frame.bridge.today
        self._specs = specs
        self._fields = StepFields(frame, self)

    # --- beginning ------------------------------------------------------------------------------------------------

    def amend(self, detail: ArrangementDetail) -> StepAsk:
        """Give the form that begins an amendment."""
        kinds = self._specs.spec(ArrangementVersion, "amendment_kinds")
        fields = (
            self._fields.reason(),
            self._fields.day("applies_on", self.tr("Takes effect on")),
            kinds,
        )
        return StepAsk(
            key="amend",
            record_id=detail.row.id,
            title=self.tr("Amend the arrangement"),
            confirm=self.tr("Begin the amendment"),
            fields=fields,
            values={"applies_on": max(self._today(), first_day_of(detail.facts) or date.min)},
            explanation=self.tr(
                "Signed terms do not change. The amendment starts as a copy of them; change it, let every party sign "
                "it, and it takes their place from its day."
            ),
            seen=self._day_seen,
            act=partial(_amend, detail.row.id),
            done=self._begun,
            fields_of=_FIELDS_OF,
        )

    def prolong(self, detail: ArrangementDetail, how: str) -> StepAsk:
        """Give the form of a renewal or an extension: the new end as an amendment that parties sign."""
        renewal = how == RENEW
        until = self._fields.day("until", self.tr("New last day"))
        applies = self._fields.day("applies_on", self.tr("Takes effect on"))
        return StepAsk(
            key=how,
            record_id=detail.row.id,
            title=self.tr("Renew the arrangement") if renewal else self.tr("Extend the arrangement"),
            confirm=self.tr("Begin the renewal") if renewal else self.tr("Begin the extension"),
            fields=(until, self._fields.reason(), applies),
            values={"applies_on": self._first_day_of_prolonging(detail)},
            explanation=self._prolonging(detail, renewal=renewal),
            seen=self._day_seen,
            act=partial(_prolong, detail.row.id, how),
            done=self._begun,
            fields_of=_FIELDS_OF,
        )

    def _first_day_of_prolonging(self, detail: ArrangementDetail) -> date:
        """Give the day after an end that has passed, so that no day is left uncovered; otherwise today or its start."""
        today = self._today()
        end = terms.current_end(detail.version, today)
        if end is not None and end < today:
            return end + timedelta(days=1)
        return max(today, first_day_of(detail.facts) or date.min)

    def _prolonging(self, detail: ArrangementDetail, *, renewal: bool) -> str:
        version, words, today = detail.version, self._words, self._today()
        end = terms.current_end(version, today)
        if end is None:
            return self.tr("It has no last day that could be moved.")
        ends = self.tr("It ended on {day}.") if end < today else self.tr("It ends on {day} now.")
        text = ends.format(day=words.full_day(end))
        if not renewal:
            return text + " " + self.tr("The new end is agreed by an amendment that every party signs.")
        if version.max_renewals is None:
            return text + " " + self.tr("How often it may be renewed is not limited.")
        left = max(version.max_renewals - terms.renewals_by(version, today), 0)
        return text + " " + self.tr("Renewals left: {count}.").format(count=words.number(left))

    def _day_seen(self, answers: Answers) -> Seen | None:
        day = as_day(answers, "applies_on")
        if day is None or day >= self._today():
            return None
        text = self.tr("It will be marked as retroactive if it is signed after that day.")
        return Seen(self.tr("It takes effect on a day that has passed."), text, "att")

    def _begun(self, result: Any) -> str:
        text = self.tr("Amendment {number} is open. Change its terms, then let the parties sign it.")
        return text.format(number=self._words.number(result.number))

    # --- signing --------------------------------------------------------------------------------------------------

    def sign(self, detail: ArrangementDetail, line: VersionLine, party_id: UUID | None = None) -> StepAsk:
        """Give the form of one signature under the open amendment."""
        waiting = [each for each in line.signatures if each.signed_on is None]
        first = party_id or (waiting[0].party_id if waiting else None)
        parties = [each for each in detail.parties if each.party.id in {one.party_id for one in waiting}]
        known = next((each.party for each in detail.parties if each.party.id == first), None)
        named = [self._specs.spec(VersionSignature, name, required=True) for name in _SIGNATURE]
        who = self._fields.parties(detail, "party_id", self.tr("Party"), required=True)
        kept = {str(each.party.id) for each in parties}
        who = _among(who, kept)
        number = self._words.number(line.number)
        return StepAsk(
            key=f"sign.{line.version.id}.{first}",
            record_id=detail.row.id,
            title=self.tr("Record a signature under amendment {number}").format(number=number),
            confirm=self.tr("Record signature"),
            fields=(who, *named),
            values={
                "party_id": str(first) if first else "",
                "signatory_name": known.signatory_name if known else "",
                "signatory_title": known.signatory_title if known else "",
                "signed_on": self._today(),
            },
            explanation=self.tr("A signature is not changed once it is recorded."),
            act=partial(_sign, detail.row.id),
            done=self._signed,
            fields_of={"party": "party_id"},
        )

    def _signed(self, _result: Any) -> str:
        return self.tr("The signature is recorded.")

    def seal(self, detail: ArrangementDetail, line: VersionLine) -> StepAsk:
        """Give the form that names the signed paper of the amendment, or lets it go."""
        number = self._words.number(line.number)
        held = line.version.signed_document_id
        return StepAsk(
            key=f"seal.{line.version.id}",
            record_id=detail.row.id,
            title=self.tr("Complete amendment {number}").format(number=number),
            confirm=self.tr("Complete the amendment"),
            fields=(
                self._fields.document(detail),
                FieldSpec("waive_reason", self.tr("Or why there is no paper"), "text"),
                FieldSpec("approver", self.tr("Who approved it"), "text"),
                *self._fields.exception(line.standing, required=all(each.waivable_as for each in line.missing)),
            ),
            values={"document_id": str(held) if held else ""},
            explanation=self.tr(
                "Once all parties have signed and its paper is named, the amendment is sealed and never changes again."
            ),
            seen=partial(self._standing_seen, line),
            act=partial(_seal, detail.row.id),
            done=self._sealed,
            fields_of={"signed_document_id": "document_id", "same_person": "exception"},
        )

    def _standing_seen(self, line: VersionLine, _answers: Answers) -> Seen | None:
        return self._fields.standing_seen(line.standing)

    def _sealed(self, _result: Any) -> str:
        return self.tr("The paper of the amendment is recorded.")

    def drop(self, detail: ArrangementDetail, line: VersionLine) -> StepAsk:
        """Give the form that drops an amendment nobody has signed."""
        number = self._words.number(line.number)
        return StepAsk(
            key=f"drop.{line.version.id}",
            record_id=detail.row.id,
            title=self.tr("Drop amendment {number}").format(number=number),
            confirm=self.tr("Drop the amendment"),
            fields=(self._fields.reason(required=False),),
            explanation=self.tr("The terms in force stay as they are."),
            act=partial(_drop, detail.row.id),
            done=self._dropped,
        )

    def _dropped(self, _result: Any) -> str:
        return self.tr("The amendment is dropped.")


def _among(spec: FieldSpec, keys: set[str]) -> FieldSpec:
    return replace(spec, choices=tuple(each for each in spec.choices if each.key in keys))


def _amend(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    kinds = answers.get("amendment_kinds")
    return partial(
        actions.amend,
        id=id,
        reason=as_text(answers, "reason"),
        applies_on=answers["applies_on"],
        kinds=frozenset(str(each) for each in kinds) if isinstance(kinds, tuple) else frozenset(),
    )


def _prolong(id: UUID, how: str, answers: Answers) -> Callable[[Office], Any]:
    action = actions.renew if how == RENEW else actions.extend
    reason = as_text(answers, "reason")
    return partial(action, id=id, until=answers["until"], reason=reason, applies_on=as_day(answers, "applies_on"))


def _sign(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(
        actions.sign,
        id=id,
        party_id=UUID(str(answers["party_id"])),
        signatory_name=as_text(answers, "signatory_name"),
        signatory_title=as_text(answers, "signatory_title"),
        signed_on=answers["signed_on"],
    )


def _seal(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(
        actions.seal,
        id=id,
        document_id=as_id(answers.get("document_id")),
        waive_reason=as_text(answers, "waive_reason"),
        approver=as_text(answers, "approver"),
        exception=as_text(answers, "exception"),
    )


def _drop(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(actions.drop, id=id, reason=as_text(answers, "reason"))
