"""What is asked before a case or a claim is begun or moved on; each question ends in one act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import efficiency as actions
from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.domain.fields import Record
from commonservices.office import Office
from commonservices.queries.efficiency import CaseDetail, ClaimRow
from commonservices.queries.shared_services import ServiceDetail
from ui.asking import ask, ask_reason
from ui.efficiency.specs import EfficiencySpecs
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame

_CASE = ("title", "approach", "base_year", "horizon_years", "currency")
_CLAIM = ("year", "category", "method", "owner_id", "currency", "comparator")
_MONEY = ("actual_volume", "actual_unit_cost", "actual_source")
_TIME = ("actual_volume", "actual_hours_each", "actual_source")


class EfficiencyAsks(QObject):
    """Asks over a page and writes through the acts."""

    open_requested = Signal(str, str)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the part that owns this."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._specs = EfficiencySpecs(frame.words, frame.bridge)

    def _fields(self, cls: type[Record], names: tuple[str, ...]) -> tuple[FieldSpec, ...]:
        return tuple(self._specs.spec(cls, name) for name in names)

    # --- cases ----------------------------------------------------------------------------------------------------

    def new_case(self, detail: ServiceDetail) -> None:
        """Ask for a new case, and go to it."""
        title = self.tr("New case")
        question = self.tr(
            "{service}: what each pays on its own is set beside what sharing costs. The costs are entered next."
        )
        values: dict[str, object] = {
            "title": detail.row.name,
            "approach": "ESTIMATED",
            "base_year": self._frame.bridge.today().year + 1,
            "horizon_years": 5,
            "currency": "USD",
        }
        doing = partial(_add_case, detail.row.id)
        text = question.format(service=self._words.embed(detail.row.name))
        fields = self._fields(CbaCase, _CASE)
        ask(self._frame, self, Asked(title, text, title, fields, doing, self._go("case"), values=values))

    def move_case(self, detail: CaseDetail, to: str) -> None:
        """Ask what a move of a case needs, or make it at once where it needs nothing."""
        if to == "ADOPTED":
            title = self.tr("Adopt the case")
            question = self.tr(
                "It freezes with its figures and the hourly rates they rest on, and this cannot be undone. Somebody "
                "else than who entered it adopts it."
            )
            fields = (
                self._specs.of(CbaCase, "decision_id", required=False),
                self._specs.of(CbaCase, "exception_reason", required=False),
            )
            doing = partial(_adopt, detail.case.id)
            ask(
                self._frame,
                self,
                Asked(
                    title,
                    question,
                    title,
                    fields,
                    doing,
                    fields_of={"exception": "exception_reason", "role": "exception_reason"},
                ),
            )
        elif to == "REVIEWED":
            self._frame.bridge.do(partial(actions.move_case, id=detail.case.id, to=to), refused=self._refused)
        else:
            title = self.tr("Reject the case") if to == "REJECTED" else self.tr("Take the case back to draft")
            act = partial(actions.move_case, id=detail.case.id, to=to)
            ask_reason(self._frame, self, title, self.tr("The reason stays in the history."), act, named="why")

    # --- claims ---------------------------------------------------------------------------------------------------

    def from_case(self, detail: CaseDetail) -> None:
        """Ask which year of an adopted case is claimed, and in which category."""
        years = [each.year for each in detail.result.years]
        last = self._frame.bridge.today().year - 1
        choices = tuple(Choice(str(each), str(each)) for each in years)
        fields = (
            FieldSpec("year", self._words.field("year"), "code", required=True, choices=choices),
            self._specs.of(EfficiencyRecord, "category", required=True),
        )
        title = self.tr("Claim a year of the case")
        question = self.tr(
            "The baseline and the figures expected come from the case. The gain counts once actual figures are entered."
        )
        values: dict[str, object] = {"year": str(last if last in years else years[0]), "category": "COST_AVOIDANCE"}
        doing = partial(_from_case, detail.case.id)
        ask(self._frame, self, Asked(title, question, title, fields, doing, self._go("claim"), values=values))

    def new_claim(self, detail: ServiceDetail) -> None:
        """Ask for a claim without a case, and go to it."""
        title = self.tr("New claim")
        question = self.tr("What {service} gained in one year, in one category. The gain is worked out, never typed.")
        values: dict[str, object] = {
            "year": self._frame.bridge.today().year - 1,
            "method": "ESTIMATED",
            "currency": "USD",
            "owner_id": str(detail.service.managing_entity_id or ""),
        }
        text = question.format(service=self._words.embed(detail.row.name))
        fields = self._fields(EfficiencyRecord, _CLAIM)
        doing = partial(_add_claim, detail.row.id, self._specs)
        ask(self._frame, self, Asked(title, text, title, fields, doing, self._go("claim"), values=values))

    def realise(self, row: ClaimRow) -> None:
        """Ask for the actual figures of the year, and mark the claim as realised."""
        claim = row.claim
        names = {"STAFF_TIME": _TIME, "QUALITY": ("statement", "actual_source")}.get(claim.category, _MONEY)
        fields = tuple(self._specs.of(EfficiencyRecord, name, required=name != "actual_source") for name in names)
        title = self.tr("Mark it as realised")
        question = self.tr("What was really used and paid in {year}; the gain is worked out from these figures.")
        values = {name: self._specs.shown(claim, name) for name in names}
        doing = partial(_realise, claim.id)
        text = question.format(year=claim.year)
        ask(self._frame, self, Asked(title, text, title, fields, doing, values=values))

    def validate(self, row: ClaimRow) -> None:
        """Ask whether a claim is confirmed by somebody outside the claimant's line."""
        title = self.tr("Validate the claim")
        question = self.tr(
            "{who} claimed it. Somebody outside that line confirms it; a small office in which one person does both "
            "says why."
        )
        text = question.format(who=self._words.isolate(row.claim.claimed_by) or "—")
        fields = (self._specs.of(EfficiencyRecord, "exception_reason", required=False),)
        doing = partial(_validate, row.claim.id)
        moved = {"exception": "exception_reason", "role": "exception_reason"}
        ask(self._frame, self, Asked(title, text, title, fields, doing, fields_of=moved))

    def reopen(self, row: ClaimRow) -> None:
        """Ask why a validated claim is opened again."""
        text = self.tr("It counts as realised until somebody validates it again.")
        act = partial(actions.reopen, id=row.claim.id)
        ask_reason(self._frame, self, self.tr("Open the claim again"), text, act)

    def withdraw(self, row: ClaimRow) -> None:
        """Ask why a claim is withdrawn."""
        text = self.tr("It counts no more; the change log keeps it.")
        act = partial(actions.withdraw, id=row.claim.id)
        ask_reason(self._frame, self, self.tr("Withdraw the claim"), text, act)

    # --- afterwards -----------------------------------------------------------------------------------------------

    def _go(self, key: str) -> Callable[[Answers, Any], object]:
        return partial(self._on_made, key)

    def _on_made(self, key: str, _answers: Answers, outcome: Any) -> None:
        self.open_requested.emit(key, str(outcome.id))

    def _refused(self, broken: Any) -> None:
        self.problem.emit(self._words.rule(broken))


def _given(answers: Answers) -> dict[str, Any]:
    return {name: value for name, value in answers.items() if value not in (None, "", ())}


def _add_case(service: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(actions.add_case, service_id=service, values=_given(answers))


def _adopt(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    decision = answers["decision_id"]
    return partial(
        actions.move_case,
        id=id,
        to="ADOPTED",
        decision_id=UUID(str(decision)) if decision else None,
        exception=str(answers["exception_reason"] or ""),
    )


def _from_case(case: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(
        actions.claim_from_case, case_id=case, year=int(str(answers["year"])), category=str(answers["category"])
    )


def _add_claim(service: UUID, specs: EfficiencySpecs, answers: Answers) -> Callable[[Office], Any]:
    values: dict[str, Any] = {}
    for name, value in _given(answers).items():
        values.update(specs.stored(EfficiencyRecord, name, value))
    year, category = values.pop("year", 0), values.pop("category", "")
    return partial(actions.add_claim, service_id=service, year=year, category=category, values=values)


def _realise(id: UUID, answers: Mapping[str, Any]) -> Callable[[Office], Any]:
    return partial(actions.realise, id=id, values=_given(answers))


def _validate(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(actions.validate, id=id, exception=str(answers["exception_reason"] or ""))
