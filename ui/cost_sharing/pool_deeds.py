"""What can be done with a budget as a whole: send, agree, bill, open, revise, close, settle, copy, remove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import billing_runs, cost_pools, runs
from commonservices.actions.runs import Order
from commonservices.domain.changes import Changes
from commonservices.domain.cost_pools import CostPool
from commonservices.domain.pool_cycle import ACTUAL, DRAFT, PROPOSED, REVISED
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries.cost_pools import PoolDetail
from ui.asking import ask, ask_one, ask_reason
from ui.cost_sharing.next_act import MOVES_TO, runs_in
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame


class PoolDeeds(QObject):
    """Runs the acts of the budget shown; what needs an answer is asked for first."""

    told = Signal(str)
    problem = Signal(str)
    copied = Signal(str)
    removed = Signal()

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Act through the bridge; questions open over the page."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._bridge = frame.bridge
        self._specs = PoolSpecs(frame.words, frame.bridge)

    def _do(self, action: Callable[[Office], Any], said: str) -> Any:
        made = self._bridge.do(action, refused=self._refused)
        if made is not None and said:
            self.told.emit(said)
        return made

    def _refused(self, broken: RuleBroken) -> None:
        self.problem.emit(self._words.rule(broken))

    def propose(self, detail: PoolDetail) -> None:
        """Put the budget to the participants; what is not shared out yet is shared out."""
        self._do(partial(cost_pools.propose, id=detail.pool.id), self.tr("The budget is sent for agreement."))

    def agree(self, detail: PoolDetail) -> None:
        """Ask for the decision and record the agreement to the budget and its shares."""
        title = self.tr("Record the agreement")
        question = self.tr("The budget and the shares of all lines are agreed by this decision.")
        spec = self._specs.of(CostPool, "decision_id", required=True)
        self._ask_agreement(title, question, spec, partial(_agree_pool, detail.pool.id))

    def agree_runs(self, detail: PoolDetail) -> None:
        """Record the agreement to runs made later; the actual cost needs no decision of its own."""
        ids = runs_in(detail, PROPOSED)
        kinds = {
            each.kind for line in detail.lines for each in (line.advance, line.actual_run) if each and each.id in ids
        }
        title, question = self.tr("Record the agreement"), self.tr("%n run(s) are agreed.", "", len(ids))
        spec = self._specs.of(CostPool, "decision_id", required=kinds != {ACTUAL})
        self._ask_agreement(title, question, spec, partial(_agree_runs, ids))

    def _ask_agreement(self, title: str, question: str, spec: FieldSpec, act: Callable[..., Any]) -> None:
        why = FieldSpec("exception", self.tr("Why one person does both steps, if so"))
        asked = Asked(
            title, question, title, (spec, why), act, fields_of={"agreed_on": "decision_id", "reason": "exception"}
        )
        ask(self._frame, self.parent() or self, asked)

    def share(self, detail: PoolDetail) -> None:
        """Share the lines out as they stand; runs that were only proposed give way."""
        kind = REVISED if detail.pool.state == REVISED else "ADVANCE"
        if kind == REVISED:
            self._share_revised(detail)
            return
        self._do(partial(runs.propose, pool_id=detail.pool.id), self.tr("The budget is shared out."))

    def _share_revised(self, detail: PoolDetail) -> None:
        spec = FieldSpec("from_on", self.tr("From this month on"), "date", required=True)
        title = self.tr("Share the rest of the year anew")
        question = self.tr("The months before stay as they were shared.")
        act = partial(_share_from, pool_id=detail.pool.id)
        ask_one(
            self._frame, self.parent() or self, title, question, spec, act, value=self._bridge.today(), also=("month",)
        )

    def share_actual(self, detail: PoolDetail) -> None:
        """Share what was really spent among the parties of the advance."""
        order = Order(kind=ACTUAL)
        self._do(partial(runs.propose, pool_id=detail.pool.id, order=order), self.tr("The actual cost is shared out."))

    def bill(self, detail: PoolDetail) -> None:
        """Draft the invoices and credits of the frozen shares as one act."""
        pool = detail.pool
        if pool.starts_on is None or pool.ends_on is None:
            return
        wanted = billing_runs.Wanted(
            first=pool.starts_on,
            last=pool.ends_on,
            arrangement_id=pool.arrangement_id,
            pool_id=pool.id,
            sources=frozenset({"SHARE"}),
        )
        made = self._do(partial(billing_runs.run, wanted=wanted), "")
        if made is not None:
            self.told.emit(self.tr("%n bill(s) drafted. They are issued under Bills.", "", len(made.bills)))

    def move(self, detail: PoolDetail, act: str) -> None:
        """Bring the budget to its next state."""
        to = MOVES_TO[act]
        sentence = self.tr("The budget is now: {state}.").format(state=self._words.code("pool_states", to))
        self._do(partial(cost_pools.move, id=detail.pool.id, to=to), sentence)

    def revise(self, detail: PoolDetail) -> None:
        """Ask why and open the lines for the mid-year review."""
        question = self.tr("The lines can be changed again; what is frozen stays, and a run that follows shares anew.")
        act = partial(cost_pools.revise, id=detail.pool.id)
        ask_reason(self._frame, self.parent() or self, self.tr("Revise the budget"), question, act)

    def to_draft(self, detail: PoolDetail) -> None:
        """Ask why and take the budget back to draft."""
        question = self.tr("The runs that were proposed are set aside, and the lines can be changed.")
        act = partial(cost_pools.move, id=detail.pool.id, to=DRAFT)
        ask_reason(self._frame, self.parent() or self, self.tr("Back to draft"), question, act, named="why")

    def copy(self, detail: PoolDetail) -> None:
        """Copy the budget into the next year and open the copy."""
        made = self._do(partial(cost_pools.copy, id=detail.pool.id), "")
        if made is not None:
            sentence = self.tr("{reference} is copied with its recurring lines.")
            self.told.emit(sentence.format(reference=self._words.isolate(made.reference)))
            self.copied.emit(str(made.id))

    def remove(self, detail: PoolDetail) -> None:
        """Take a budget out that was made by mistake; undo brings it back."""
        if self._do(partial(cost_pools.remove, id=detail.pool.id), self.tr("The budget is removed.")) is not None:
            self.removed.emit()


def _agree_pool(id: UUID, answers: Answers) -> Callable[[Office], Changes]:
    return partial(cost_pools.agree, id=id, **_agreement(answers))


def _agree_runs(ids: list[UUID], answers: Answers) -> Callable[[Office], Changes]:
    return partial(runs.agree, run_ids=ids, **_agreement(answers))


def _agreement(answers: Answers) -> dict[str, Any]:
    id = answers["decision_id"]
    return {"decision_id": UUID(str(id)) if id else None, "exception": str(answers["exception"] or "")}


def _share_from(office: Office, pool_id: UUID, from_on: Any) -> Any:
    return runs.propose(office, pool_id, Order(kind=REVISED, from_on=from_on))
