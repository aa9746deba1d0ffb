"""What each move of an arrangement asks for before it is made: reason, day, paper, role, and the exception if one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from commonservices.actions import moves as actions
from commonservices.domain import terms
from commonservices.domain.closing import ClosingItem
from commonservices.domain.declaring import dataclass
from commonservices.office import Office
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import Life, MoveLine
from ui.arrangements.step_fields import StepFields, as_day, as_id, as_ids, as_text
from ui.arrangements.step_form import Answers, Seen, StepAsk, nothing_hidden
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame

SHORTER: Final = frozenset({"shorter_reason", "approver"})
_FIELDS_OF: Final = {
    "same_person": "exception",
    "role_not_held": "role",
    "notice_too_short": "shorter_reason",
    "day": "on",
    "document": "document_id",
    "state": "on",
}
_PAPERED: Final = frozenset({"CLOSED", "SUSPENDED", "TERMINATED", "NOTICE", "CANCELLED"})


@dataclass(frozen=True)
class Held:
    """The move that is prepared, with the arrangement it moves and its life."""

    detail: ArrangementDetail
    life: Life
    line: MoveLine

    @property
    def to_state(self) -> str:
        """Give the state it leads to."""
        return self.line.to_state


class MoveAsks(QObject):
    """Makes the form of a move."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today: Callable[[], date] = frame.bridge.today
        self._fields = StepFields(frame, self)

    def words_of(self, to_state: str, from_state: str = "") -> str:
        """Give what the button of a move says."""
        if to_state == "ACTIVE" and from_state in {"SUSPENDED", "NOTICE", "EXPIRED"}:
            again = {
                "SUSPENDED": self.tr("Resume…"),
                "NOTICE": self.tr("Take the notice back…"),
                "EXPIRED": self.tr("Make active again…"),
            }
            return again[from_state]
        sentences = {
            "IN_REVIEW": self.tr("Send to review"),
            "CLEARED": self.tr("Mark as cleared"),
            "SIGNING": self.tr("Start signing"),
            "SIGNED": self.tr("Mark as signed"),
            "ACTIVE": self.tr("Make active"),
            "SUSPENDED": self.tr("Suspend…"),
            "NOTICE": self.tr("Record notice…"),
            "EXPIRED": self.tr("Mark as expired"),
            "TERMINATED": self.tr("Terminate…"),
            "SUPERSEDED": self.tr("Mark as superseded"),
            "CLOSED": self.tr("Close…"),
            "CANCELLED": self.tr("Cancel the arrangement…"),
        }
        return sentences.get(to_state, self._words.state(to_state))

    def is_plain(self, line: MoveLine) -> bool:
        """Say whether a move needs no words of the person at all."""
        return not line.move.asks and not line.standing.exception_helps

    def ask(self, held: Held) -> StepAsk:
        """Give the form of a move."""
        title = self.words_of(held.to_state, held.detail.row.state).rstrip("…")
        reading: dict[str, Callable[[Held], tuple[FieldSpec, ...]]] = {
            "NOTICE": self._notice_fields,
            "SUSPENDED": self._suspend_fields,
        }
        own = reading.get(held.to_state, self._usual_fields)(held)
        fields = (*own, *self._duty_fields(held))
        notice = held.to_state == "NOTICE"
        return StepAsk(
            key=f"move.{held.to_state}",
            record_id=held.detail.row.id,
            title=title,
            confirm=title,
            fields=fields,
            values={"on": self._today(), "role": held.line.standing.role},
            explanation=self._explanation(held),
            lines=tuple(self._closing(item) for item in held.life.closing) if held.to_state == "CLOSED" else (),
            seen=partial(self._notice_seen, held) if notice else partial(self._exception_seen, held),
            hidden=partial(self._hidden, held) if notice else nothing_hidden,
            act=partial(self._act, held),
            done=partial(self._done, held.to_state),
            fields_of=_FIELDS_OF,
        )

    # --- the questions --------------------------------------------------------------------------------------------

    def _usual_fields(self, held: Held) -> tuple[FieldSpec, ...]:
        asks = held.line.move.asks
        fields = [self._fields.reason(required="reason" in asks), self._fields.day("on", self.tr("From which day"))]
        if "document" in asks or held.to_state in _PAPERED:
            fields.append(self._fields.document(held.detail, required="document" in asks))
        return tuple(fields)

    def _suspend_fields(self, held: Held) -> tuple[FieldSpec, ...]:
        fields = list(self._usual_fields(held))
        if held.detail.services:
            choices = tuple(Choice(str(each.service.id), each.name) for each in held.detail.services)
            help = self.tr("None ticked means all of them.")
            fields.insert(
                2, FieldSpec("service_ids", self.tr("Services it touches"), "codes", choices=choices, help=help)
            )
        return tuple(fields)

    def _notice_fields(self, held: Held) -> tuple[FieldSpec, ...]:
        whom = self.tr("Who gives notice")
        later = self.tr("Leave it empty for the day the notice days lead to.")
        return (
            self._fields.day("on", self.tr("Notice given on")),
            self._fields.parties(held.detail, "party_id", whom),
            self._fields.reason(),
            self._fields.day("ends_on", self.tr("Last day covered"), help=later, required=False),
            *self._fields.agreed(),
            self._fields.document(held.detail),
        )

    def _duty_fields(self, held: Held) -> tuple[FieldSpec, ...]:
        line, fields = held.line, list(self._fields.exception(held.line.standing))
        if len(line.move.roles) > 1:
            labels = dict(self._words.choices("roles"))
            choices = tuple(Choice(code, labels.get(code, code)) for code in line.move.roles)
            fields.insert(0, FieldSpec("role", self.tr("In which role"), "code", choices=choices))
        return tuple(fields)

    # --- what is said ---------------------------------------------------------------------------------------------

    def _explanation(self, held: Held) -> str:
        sentences = {
            "SUSPENDED": self.tr("Nothing is provided under it from that day until it is resumed."),
            "CANCELLED": self.tr("It is taken out before it was signed. It stays in the register as cancelled."),
            "CLOSED": self.tr(
                "Everything below has to be settled first. A closed arrangement does not change any more."
            ),
        }
        return sentences.get(held.to_state, "")

    def _closing(self, item: ClosingItem) -> tuple[str, str]:
        names = {
            "open_actions": self.tr("No action is open"),
            "unmet_obligations": self.tr("Every obligation was met"),
            "open_amendments": self.tr("No amendment is open"),
            "open_items": self.tr("No item is left unsettled"),
        }
        words = names.get(item.key) or self._words.code("clearance_kinds", item.clearance)
        if item.count and not item.done:
            words = self.tr("{what}: {count} open").format(what=words, count=self._words.number(item.count))
        return ("agrees" if item.done else "not_yet"), words

    def closing_lines(self, life: Life) -> list[tuple[str, str, ClosingItem]]:
        """Give mark and words of everything to settle before closing."""
        return [(*self._closing(item), item) for item in life.closing]

    def _exception_seen(self, held: Held, _answers: Answers) -> Seen | None:
        return self._fields.standing_seen(held.line.standing)

    def _end(self, held: Held, answers: Answers) -> date | None:
        given = as_day(answers, "on")
        return terms.end_under_notice(held.detail.version, given) if given else None

    def _is_short(self, held: Held, answers: Answers) -> bool:
        least, wanted = self._end(held, answers), as_day(answers, "ends_on")
        return least is not None and wanted is not None and wanted < least

    def _hidden(self, held: Held, answers: Answers) -> frozenset[str]:
        return frozenset() if self._is_short(held, answers) else SHORTER

    def _notice_seen(self, held: Held, answers: Answers) -> Seen | None:
        given, least, wanted = as_day(answers, "on"), self._end(held, answers), as_day(answers, "ends_on")
        words, version = self._words, held.detail.version
        if given is None or least is None:
            return None
        end = wanted or least
        title = self.tr("It ends on {day}.").format(day=words.full_day(end))
        days = version.notice_days_termination or 0
        text = self.tr("Given on {given}, with {days} of notice: {least} is the last day covered.").format(
            given=words.full_day(given), days=words.days(days), least=words.full_day(least)
        )
        term = terms.current_end(version, given)
        if term is not None and term < end:
            text += " " + self.tr("Its own term ends before that, on {day}.").format(day=words.full_day(term))
        if self._is_short(held, answers):
            text += " " + self.tr("That day is sooner than agreed: say why the parties agreed to less.")
            return Seen(title, text, "att")
        return Seen(title, text)

    # --- doing ----------------------------------------------------------------------------------------------------

    def _act(self, held: Held, answers: Answers) -> Callable[[Office], Any]:
        shared: dict[str, Any] = {
            "id": held.detail.row.id,
            "reason": as_text(answers, "reason"),
            "document_id": as_id(answers.get("document_id")),
            "role": as_text(answers, "role"),
            "exception": as_text(answers, "exception"),
        }
        day = as_day(answers, "on")
        if held.to_state == "NOTICE":
            short = self._is_short(held, answers)
            return partial(
                actions.give_notice,
                **shared,
                given_on=day,
                party_id=as_id(answers.get("party_id")),
                ends_on=as_day(answers, "ends_on"),
                shorter_reason=as_text(answers, "shorter_reason") if short else "",
                approver=as_text(answers, "approver") if short else "",
            )
        services = as_ids(answers.get("service_ids"))
        return partial(actions.move, **shared, to_state=held.to_state, on=day, service_ids=services)

    def plain_act(self, held: Held) -> Callable[[Office], Any]:
        """Give the act of a move that asks nothing."""
        return partial(actions.move, id=held.detail.row.id, to_state=held.to_state, role=held.line.standing.role)

    def _done(self, to_state: str, _result: Any) -> str:
        return self.told(to_state)

    def told(self, to_state: str) -> str:
        """Give what is said once a move is made."""
        return self.tr("The arrangement is now: {state}.").format(state=self._words.state(to_state))
