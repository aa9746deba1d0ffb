"""The page of one claim: its figures, its evidence, and at the side what it gained, money and hours apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions import efficiency as actions
from commonservices.domain.arrangements import Document
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import ESTIMATED, QUALITY, REALISED, STAFF_TIME, VALIDATED
from commonservices.queries import documents
from commonservices.queries import efficiency as queries
from commonservices.queries.efficiency import ClaimRow
from ui.bills.sheet import Head, Sheet
from ui.efficiency.asks import EfficiencyAsks
from ui.efficiency.specs import EfficiencySpecs
from ui.efficiency.words import CLAIM_MARKS, EfficiencyWords
from ui.kit.key_values import Pair
from ui.kit.stepper import Step
from ui.page import Command, PageFrame, address_of
from ui.papers.columns import Holder
from ui.papers.part import PapersPart
from ui.premises.details_part import DetailsPart
from ui.records.part import Action

MONEY: Final = "MONEY"
_BEFORE: Final[Mapping[str, Sequence[str]]] = {
    MONEY: ("baseline_unit_cost", "baseline_volume", "expected_unit_cost", "comparator", "baseline_source"),
    STAFF_TIME: ("baseline_hours_each", "baseline_volume", "expected_hours_each", "comparator", "baseline_source"),
    QUALITY: ("comparator", "baseline_source"),
}
_ACTUAL: Final[Mapping[str, Sequence[str]]] = {
    MONEY: ("actual_unit_cost", "actual_volume", "one_off_cost", "actual_source"),
    STAFF_TIME: ("actual_hours_each", "actual_volume", "one_off_hours", "hourly", "actual_source"),
    QUALITY: ("statement", "actual_source"),
}
_WHO: Final = ("method", "consumer_id", "linked_id")
_FROM_CASE: Final = frozenset(
    {
        "baseline_unit_cost",
        "baseline_hours_each",
        "baseline_volume",
        "expected_unit_cost",
        "expected_hours_each",
        "hourly",
    }
)
_MISSING: Final = frozenset({"no_baseline", "figures_missing"})
_PATH: Final = (ESTIMATED, REALISED, VALIDATED)


class ClaimSheet(Sheet):
    """One claim."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "claim", "efficiency_record", parent, label_width=84)
        self.row: ClaimRow | None = None
        self.asks = EfficiencyAsks(frame, self)
        self._telling = EfficiencyWords(frame.words, self)
        self._specs = EfficiencySpecs(frame.words, frame.bridge)
        self._forms: dict[str, DetailsPart[ClaimRow]] = {}
        self._figures = QStackedWidget()
        self._papers: tuple[Document, ...] = ()
        self.add_part("figures", lambda: self._figures)
        self.add_part("evidence", self._make_papers)
        self.add_history()
        self.facts.opened.connect(self._on_fact)

    def _make_papers(self) -> PapersPart:
        made = PapersPart(self.frame, "claim.papers")
        made.problem.connect(self.problem)
        return made

    def form(self) -> DetailsPart[ClaimRow]:
        """Give the form of the figures that the category of the claim needs, made when it is first wanted."""
        category = self.row.claim.category if self.row is not None else ""
        family = category if category in {STAFF_TIME, QUALITY} else MONEY
        if family not in self._forms:
            rest = (*_WHO, "note") if family == QUALITY else (*_WHO, "statement", "note")
            groups = [
                (self.tr("Before, and as expected"), _BEFORE[family]),
                (self.tr("What it really took"), _ACTUAL[family]),
                (self.tr("Who and how"), rest),
            ]
            made: DetailsPart[ClaimRow] = DetailsPart(
                self.frame, f"claim.{family.lower()}", self._specs, groups, _record, _save, EfficiencyRecord
            )
            made.problem.connect(self.problem)
            self._forms[family] = made
            self._figures.addWidget(made)
        return self._forms[family]

    # --- showing --------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> Head:
        """Show a claim; Known when there is none."""
        row = self.frame.bridge.ask(partial(queries.claim, id=id))
        fresh = id != self.id
        self.id, self.row = id, row
        words, claim = self.words, row.claim
        others = self.frame.bridge.ask(partial(queries.claims, service_id=claim.service_id, year=claim.year))
        self._specs.take_claims([each for each in others if each.id != id])
        self.show_facts(self._pairs(row), self._life(claim))
        self._papers = self.frame.bridge.ask(partial(documents.attached, id=id))
        self.set_tabs(
            [
                ("figures", self.tr("Figures"), None),
                ("evidence", self.tr("Evidence"), len(self._papers)),
                ("history", self.tr("History"), None),
            ]
        )
        if fresh:
            self.tabs.select("figures")
        self._say(row)
        title = self.tr("{category} {year}").format(
            category=words.code("efficiency_categories", claim.category), year=claim.year
        )
        said = (words.isolate(claim.reference), words.isolate(row.service), words.isolate(row.owner))
        line = " · ".join(each for each in said if each)
        return Head(title, line, words.code("efficiency_states", claim.state), CLAIM_MARKS[claim.state])

    def fill_part(self, key: str) -> None:
        """Show the claim in what stands behind a tab; what it took from its case, and all once validated, stays."""
        row = self.row
        if row is not None and key == "figures":
            form = self.form()
            form.show_detail(row)
            fixed = self.frame.bridge.read_only or row.state == VALIDATED
            form.form.set_read_only(read_only=fixed)
            if row.claim.case_id is not None:
                for name in _FROM_CASE & set(form.form.names()):
                    form.form.row(name).set_read_only(read_only=True)
            self._figures.setCurrentWidget(form)
        elif row is not None and key == "evidence":
            papers = self.part(key)
            assert isinstance(papers, PapersPart)  # noqa: S101 the key says so
            papers.show_holder(Holder("efficiency_record", row.id, self._papers))

    def _pairs(self, row: ClaimRow) -> list[Pair]:
        said, words, claim, gain, field = self._telling, self.words, row.claim, row.gain, self.words.field
        excuse = "" if claim.exception_reason == ROLES_NOT_DECLARED else claim.exception_reason
        worth = ""
        if gain.worth is not None:
            text = self.tr("{worth} at {rate} an hour, not added to money")
            worth = text.format(worth=said.money(gain.worth, claim.currency), rate=words.number(claim.hourly))
        pairs = [
            Pair("money", self.tr("Gain in money"), said.money(gain.money, claim.currency), _tone(gain.money)),
            Pair("hours", self.tr("Gain in hours"), said.hours(gain.hours), _tone(gain.hours)),
            Pair("worth", self.tr("Those hours cost"), worth),
            Pair("percent", self.tr("Part of the baseline"), said.percent(gain.percent_of_baseline)),
            Pair("formula", field("formula"), words.code("efficiency_formulas", gain.formula)),
            Pair("stream", field("stream"), words.code("reporting_stream", claim.stream)),
            Pair("owner", field("owner_id"), words.isolate(row.owner)),
            Pair("consumer", field("consumer_id"), words.isolate(row.consumer)),
            Pair("claimed", field("claimed_by"), words.isolate(claim.claimed_by)),
            Pair("realised", field("realised_by"), words.isolate(claim.realised_by)),
            Pair("validated", field("validated_by"), words.isolate(claim.validated_by)),
            Pair("exception", field("exception_reason"), excuse),
            Pair("reopened", field("reopened_reason"), claim.reopened_reason),
            Pair("case", self.tr("Case"), words.isolate(row.case), link=True),
            Pair("linked", field("linked_id"), words.isolate(row.linked)),
            Pair("linked_from", self.tr("Counted for"), ", ".join(words.isolate(each) for each in row.linked_from)),
        ]
        return [each for each in pairs if each.value and each.value != "—"]

    def _life(self, claim: EfficiencyRecord) -> list[Step]:
        words, now = self.words, _PATH.index(claim.state)
        today = self.frame.bridge.today()
        return [
            Step(
                key,
                words.code("efficiency_states", key),
                words.day(claim.state_on, today) if place == now and claim.state_on else "",
                "now" if place == now else "done" if place < now else "ahead",
                CLAIM_MARKS[key],
            )
            for place, key in enumerate(_PATH)
        ]

    def _say(self, row: ClaimRow) -> None:
        title, missing = self._telling.why_not_yet(row)
        remarks = [self._telling.remark(each) for each in row.remarks if each not in _MISSING or not missing]
        if not title and remarks:
            title, remarks = remarks[0], remarks[1:]
        tone = "att" if missing or row.remarks else "info"
        self.say(title, " ".join([*missing, *remarks]), tone)

    def _on_fact(self, _key: str) -> None:
        if self.row is not None:
            claim = self.row.claim
            self.open_requested.emit(
                address_of("services", id=str(claim.service_id), tab="efficiency", case=str(claim.case_id))
            )

    # --- acting ---------------------------------------------------------------------------------------------------

    def commands(self, fixed: str) -> list[Command]:
        """Give the steps from here, the next one first."""
        row = self.row
        if row is None:
            return []
        state = row.claim.state
        shut = self.tr("It is validated. Open it again first.") if state == VALIDATED else ""
        found = []
        if state == ESTIMATED:
            realise = partial(self.asks.realise, row)
            found.append(Command("claim.realise", self.tr("Mark as realised…"), realise, "", "check", primary=True))
        elif state == REALISED:
            validate = partial(self.asks.validate, row)
            found.append(Command("claim.validate", self.tr("Validate…"), validate, "", "shield", primary=True))
        else:
            reopen = partial(self.asks.reopen, row)
            found.append(Command("claim.reopen", self.tr("Open it again…"), reopen, "", "unlock"))
        withdraw = partial(self.asks.withdraw, row)
        found += [
            Command("claim.edit", self.tr("Edit the figures"), self.edit, "F2", "pencil", reason=shut, letter="E"),
            Command("claim.withdraw", self.tr("Withdraw the claim…"), withdraw, "", "trash", reason=shut),
        ]
        return [replace(each, reason=fixed or each.reason) for each in found]

    def edit(self) -> None:
        """Go to the figures."""
        self.tabs.select("figures")
        form = self.form()
        form.go_to(next(name for name in form.form.names() if name not in _FROM_CASE))

    def commit(self) -> None:
        """Save what is typed."""
        for each in self._forms.values():
            each.commit()

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        found = super().regions()
        if self.tabs.current_key() == "figures":
            found.insert(2, self.form().form)
        return found


def _record(row: ClaimRow) -> EfficiencyRecord:
    return row.claim


def _save(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_claim, id=id, values=values)


def _tone(gain: Any) -> str:
    return "crit" if gain is not None and gain < 0 else ""
