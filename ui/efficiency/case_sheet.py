"""The page of one case: its years, the costs it rests on, its terms, and at the side what it comes to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import efficiency as actions
from commonservices.domain.arrangements import Document
from commonservices.domain.cost_benefit import CaseResult
from commonservices.domain.efficiency import CbaCase
from commonservices.domain.efficiency_cases import ADOPTED, DRAFT, MOVES, REJECTED, REVIEWED
from commonservices.domain.money import exponent, half_up
from commonservices.queries import documents
from commonservices.queries import efficiency as queries
from commonservices.queries.efficiency import CaseDetail
from ui.bills.sheet import Head, Sheet
from ui.efficiency.asks import EfficiencyAsks
from ui.efficiency.case_lines import CaseLines
from ui.efficiency.columns import EfficiencyColumns, YearRow, is_whole, year_rows
from ui.efficiency.specs import EfficiencySpecs
from ui.efficiency.words import CASE_MARKS, EfficiencyWords
from ui.kit.key_values import Pair
from ui.kit.stepper import Step
from ui.kit.texts import SectionHeader, Text
from ui.page import Command, PageFrame, address_of
from ui.papers.columns import Holder
from ui.papers.part import PapersPart
from ui.premises.details_part import DetailsPart
from ui.records.part import Action
from ui.usage.plan_bars import MOST, PlanBars, PlanLine

_TERMS: Final = ("title", "approach", "base_year", "horizon_years", "discount_percent", "source")
_RANK: Final = ("priority_rank", "other_considerations", "notes")
_LATER: Final = frozenset({"priority_rank", "notes"})
_PARTS: Final = ("own_money", "own_work", "own_once", "shared_money", "shared_work", "shared_once")
_ALL_AT: Final = 1100
_SOME_AT: Final = 840
_ICONS: Final = {REVIEWED: "check", ADOPTED: "signature", REJECTED: "x", DRAFT: "undo"}


class CaseSheet(Sheet):
    """One case."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "case", "cba_case", parent, label_width=116)
        self.detail: CaseDetail | None = None
        self.asks = EfficiencyAsks(frame, self)
        self._telling = EfficiencyWords(frame.words, self)
        self._specs = EfficiencySpecs(frame.words, frame.bridge)
        self._papers: tuple[Document, ...] = ()
        nothing = self.tr("Nothing to reckon with yet. Enter the costs: on its own first, then what sharing costs.")
        self.add_table("result", self.tr("Years"), EfficiencyColumns(frame.words, self).years(), _row_id, nothing)
        self.add_part("lines", self._make_lines)
        self.add_part("terms", self._make_terms)
        said = self.tr("Nothing is claimed of it yet. Once it is adopted, claim its years one by one.")
        claims = EfficiencyColumns(frame.words, self).claims()
        self.add_table("claims", self.tr("Claims"), claims, lambda row: str(row.id), said)
        self.add_part("evidence", self._make_papers)
        self.add_history()
        self.bars_title = SectionHeader(frame.look, self.tr("Shared against on its own"), panel=True)
        self.bars = PlanBars(frame.look, "case.bars")
        self.apart = Text(frame.look, "", "secondary", "text2", wrap=True, name="case.apart")
        for part in (self.bars_title, self.bars, self.apart):
            self.side.body.addWidget(part)
        self.tables["claims"].open_requested.connect(self._open_claim)

    # --- what stands behind the tabs ------------------------------------------------------------------------------

    def _make_lines(self) -> CaseLines:
        made = CaseLines(self.frame, self._specs)
        made.problem.connect(self.problem)
        return made

    def _make_terms(self) -> DetailsPart[CaseDetail]:
        groups = [(self.tr("What it is"), _TERMS), (self.tr("Ranking"), _RANK)]
        made: DetailsPart[CaseDetail] = DetailsPart(
            self.frame, "case.terms", self._specs, groups, lambda detail: detail.case, _save, CbaCase
        )
        made.problem.connect(self.problem)
        return made

    def _make_papers(self) -> PapersPart:
        made = PapersPart(self.frame, "case.papers")
        made.problem.connect(self.problem)
        return made

    @property
    def lines(self) -> CaseLines:
        """The costs of the case."""
        found = self.part("lines")
        assert isinstance(found, CaseLines)  # noqa: S101 the key says so
        return found

    @property
    def terms(self) -> DetailsPart[CaseDetail]:
        """The form of its terms."""
        found = self.part("terms")
        assert isinstance(found, DetailsPart)  # noqa: S101 the key says so
        return found

    def fill_part(self, key: str) -> None:
        """Show the case in what stands behind a tab."""
        detail = self.detail
        if detail is None:
            return
        if key == "lines":
            self.lines.show_detail(detail)
        elif key == "terms":
            self.terms.show_detail(detail)
            fixed = not detail.editable or self.frame.bridge.read_only
            for name in self.terms.form.names():
                self.terms.form.row(name).set_read_only(
                    read_only=fixed and (name not in _LATER or self.terms.read_only)
                )
        elif key == "evidence":
            papers = self.part(key)
            assert isinstance(papers, PapersPart)  # noqa: S101 the key says so
            papers.show_holder(Holder("cba_case", detail.case.id, self._papers))

    # --- showing --------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> Head:
        """Show a case; Known when there is none."""
        detail = self.frame.bridge.ask(partial(queries.case, id=id))
        fresh = id != self.id
        self.id, self.detail = id, detail
        words, case = self.words, detail.case
        self._specs.take_rates(detail.rates)
        self.show_facts(self._pairs(detail), self._life(detail))
        self.fill("result", year_rows(detail.result) if detail.lines else [])
        self._papers = self.frame.bridge.ask(partial(documents.attached, id=id))
        self.fill("claims", detail.claims)
        self.set_tabs(
            [
                ("result", self.tr("Year by year, {currency}").format(currency=case.currency), None),
                ("lines", self.tr("Costs"), len(detail.lines)),
                ("terms", self.tr("Terms"), None),
                ("claims", self.tr("Claims"), len(detail.claims)),
                ("evidence", self.tr("Evidence"), len(self._papers)),
                ("history", self.tr("History"), None),
            ]
        )
        if fresh:
            self.tabs.select("result" if detail.lines else "lines")
        self._say(detail)
        self._show_bars(detail.result if is_whole(detail.result) else None)
        state = words.code("cba_states", case.state)
        said = (
            words.isolate(case.reference),
            words.isolate(detail.row.service),
            words.code("cba_approaches", case.approach),
        )
        line = " · ".join(each for each in said if each)
        return Head(words.embed(case.title), line, state, CASE_MARKS.get(case.state, "draft"))

    def _pairs(self, detail: CaseDetail) -> list[Pair]:
        said, result, words = self._telling, detail.result, self.words
        if not is_whole(result):
            return [Pair("currency", words.field("currency"), result.currency)]
        money = partial(said.money, currency=result.currency)
        below = "crit" if result.avoidance < 0 else ""
        number = words.number(len(result.years))
        pairs = [
            Pair("avoidance", self.tr("Avoided in {years} years").format(years=number), money(result.avoidance), below),
            Pair("recurring", self.tr("Each year, without what is spent once"), money(_yearly(result))),
            Pair("percent", self.tr("Part of the baseline"), said.percent(result.percent_of_baseline)),
            Pair("hours", self.tr("Hours freed"), said.hours(result.hours_freed)),
            Pair("once", self.tr("Spent once"), money(result.shared.one_off)),
            Pair("payback", self.tr("Comes back after"), said.payback(result)),
            Pair("to_once", self.tr("Benefit ÷ spent once"), said.ratio(result.benefit_to_one_off)),
            Pair("to_cost", self.tr("Benefit ÷ all that sharing costs"), said.ratio(result.benefit_to_cost)),
        ]
        adopted = detail.case.adopted_by
        if adopted:
            pairs.append(Pair("adopted", words.field("adopted_by"), words.isolate(adopted)))
        return pairs

    def _show_bars(self, result: CaseResult | None) -> None:
        shown = result is not None and any(each.baseline.total > 0 for each in result.years)
        for part in (self.bars_title, self.bars):
            part.setVisible(shown)
        self.apart.hide()
        if result is None:
            return
        words = self.words
        scale = exponent(result.currency)
        lines = [
            PlanLine(
                str(each.year),
                Decimal(each.shared.total).scaleb(-scale),
                Decimal(each.baseline.total).scaleb(-scale),
                self.tr("{shared} of {own}").format(
                    shared=words.whole_money(each.shared.total, result.currency),
                    own=words.whole_money(each.baseline.total, result.currency),
                ),
            )
            for each in result.years[:MOST]
        ]
        self.bars.set_lines(self.bars_title.title.text(), lines)
        cut = self.tr("the first {count} of {years} years")
        all_of, some = words.number(len(result.years)), words.number(len(lines))
        self.bars_title.set_detail(cut.format(count=some, years=all_of) if len(result.years) > len(lines) else "")
        worth = self._telling.present_value(result)
        if worth and result.discount_percent is not None:
            rate = self._telling.percent(result.discount_percent)
            text = self.tr("Apart from the figures above: net present value at {rate}, {worth}.")
            self.apart.setText(text.format(rate=rate, worth=worth))
            self.apart.show()

    def _life(self, detail: CaseDetail) -> list[Step]:
        words, case = self.words, detail.case
        today = self.frame.bridge.today()
        path = (DRAFT, REVIEWED, REJECTED) if case.state == REJECTED else (DRAFT, REVIEWED, ADOPTED)
        now = path.index(case.state)
        return [
            Step(
                key,
                words.code("cba_states", key),
                words.day(case.state_on, today) if key == case.state and case.state_on else "",
                "now" if place == now else "done" if place < now else "ahead",
                CASE_MARKS[key],
            )
            for place, key in enumerate(path)
        ]

    def _say(self, detail: CaseDetail) -> None:
        to = next(iter(MOVES[detail.case.state]), "")
        missing = detail.missing.get(to, ())
        if missing:
            title = self.tr("Before the next step, {state}").format(state=self.words.code("cba_states", to))
            self.say(title, " ".join(self._telling.missing(each) for each in missing), "att")
        elif detail.result.avoidance < 0 and is_whole(detail.result):
            self.say(self.tr("Sharing costs more. That can be right where quality is the aim; say why in the terms."))
        else:
            self.say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show money, work and one-offs apart where there is room, else the sums of both ways."""
        super().resizeEvent(event)
        room = event.size().width() - self.side.width()
        hidden = [] if room >= self.look.px(_ALL_AT) else ["own", "shared"]
        if room < self.look.px(_SOME_AT):
            hidden = list(_PARTS)
        self.tables["result"].arrange_columns(widths={}, order=[], hidden=hidden)

    # --- acting ---------------------------------------------------------------------------------------------------

    def commands(self, fixed: str) -> list[Command]:
        """Give the moves from here, the next one first, and what adds to the case."""
        detail = self.detail
        if detail is None:
            return []
        state = detail.case.state
        found = []
        for place, to in enumerate(MOVES[state]):
            move = partial(self.asks.move_case, detail, to)
            found.append(Command(f"case.{to}", self._move(to), move, "", _ICONS[to], primary=not place))
        claim = "" if state == ADOPTED else self.tr("Only an adopted case becomes a claim.")
        open_ = "" if state == DRAFT else self.tr("The costs are fixed since the case was reviewed.")
        found += [
            Command(
                "case.claim",
                self.tr("Claim a year of the case…"),
                partial(self.asks.from_case, detail),
                "",
                "calculator",
                reason=claim,
                primary=state == ADOPTED,
            ),
            Command("case.money", self.tr("Add a monetary cost"), self.add_money, "Ctrl+N", "plus", "file", open_),
            Command("case.work", self.tr("Add a step of work"), self.add_work, icon="clock", menu="file", reason=open_),
            Command("case.copy", self.tr("Make another case like it"), self.copy, icon="copy"),
            Command("case.edit", self.tr("Edit the terms"), self.edit, "F2", "pencil", "record", open_, letter="E"),
        ]
        return [replace(each, reason=fixed or each.reason) for each in found]

    def _move(self, to: str) -> str:
        names = {
            REVIEWED: self.tr("Mark as reviewed"),
            ADOPTED: self.tr("Adopt the case…"),
            REJECTED: self.tr("Reject the case…"),
            DRAFT: self.tr("Take back to draft…"),
        }
        return names[to]

    def _open_claim(self, identity: str) -> None:
        if self.detail is not None:
            service = str(self.detail.case.service_id)
            self.open_requested.emit(address_of("services", id=service, tab="efficiency", claim=identity))

    def add_money(self) -> None:
        """Begin a monetary cost."""
        self.tabs.select("lines")
        self.lines.money.start_adding()

    def add_work(self) -> None:
        """Begin a step of work."""
        self.tabs.select("lines")
        self.lines.work.start_adding()

    def copy(self) -> None:
        """Make a draft with the same lines, and go to it."""
        if self.detail is not None:
            made = self.frame.bridge.do(partial(actions.copy_case, id=self.detail.case.id), refused=self.tell)
            if made is not None:
                self.asks.open_requested.emit("case", str(made.id))

    def edit(self) -> None:
        """Go to the terms, at the title."""
        self.tabs.select("terms")
        self.terms.go_to("title")

    def escape(self) -> bool:
        """Close the editor of a line."""
        return self.is_made("lines") and self.lines.close_editor()

    def commit(self) -> None:
        """Save what is typed anywhere."""
        if self.is_made("lines"):
            self.lines.commit()
        if self.is_made("terms"):
            self.terms.commit()

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through."""
        found = super().regions()
        if self.tabs.current_key() == "lines":
            found.insert(2, self.lines.main())
        return found


def _yearly(result: CaseResult) -> int:
    return half_up(Fraction(result.recurring_avoidance, max(len(result.years), 1)))


def _row_id(row: YearRow) -> str:
    return str(row.year or "all")


def _save(id: UUID, values: Any) -> Action:
    return partial(actions.set_case, id=id, values=values)
