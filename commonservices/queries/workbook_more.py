"""The part of a workbook's source that deals with money, premises, priorities, differences and narratives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain.indicators import Reckoned
from commonservices.domain.periods import Period
from commonservices.domain.ratings import NOT_MEASURED
from commonservices.domain.reconciling.keeping_up import OPEN
from commonservices.queries import workbook_money, workbook_story
from commonservices.queries.workbook_cases import CaseLine, case_lines
from commonservices.queries.workbook_efficiency import EfficiencyLine, efficiency_lines, years_of
from commonservices.queries.workbook_indicators import indicators
from commonservices.queries.workbook_money import BillLine, FreeLine, ShareLine, VarianceLine
from commonservices.queries.workbook_story import ExceptionLine, IntegrationLine, NarrativeLine, PremisesLine
from commonservices.queries.workbook_survey import EXACT, Survey
from commonservices.store import report_efficiency, report_indicators, report_rows, report_sums
from commonservices.store.discrepancy_rows import OVERLAPS
from commonservices.store.report_sums import Billed, Shared

if TYPE_CHECKING:
    from commonservices.domain.partners import Entity
    from commonservices.queries.workbook import Source
    from commonservices.queries.workbook_lines import KpiLine

USUAL_LISTS: Final = ("arrangements", "parties", "services", "usage", "kpis", "alerts", "indicators")
"""The lists every workbook has, with rows or without."""
LISTS: Final = (
    "arrangements", "parties", "services", "usage", "cost_shares", "recoveries", "given_free", "kpis", "efficiency",
    "cases", "premises", "integration", "alerts", "exceptions", "variance", "indicators", "narratives",
)  # fmt: skip
"""Every list of records in the order of the sheets; those that are not usual appear when they have rows."""


def listed(survey: Survey) -> tuple[str, ...]:
    """Give the lists a workbook has."""
    return tuple(key for key in LISTS if key in USUAL_LISTS or survey.rows.get(key))


class Further:
    """What the sheets beside the register list, streamed or read once, and what they must add up to."""

    def __init__(self, connection: Any, period: Period, cut_off: date) -> None:
        """Keep the view everything is read from, and read the rates."""
        self._connection = connection
        self.period = period
        self.cut_off = cut_off
        self._rates = report_rows.rates(connection)
        self._exchange = report_rows.exchange_rates(connection)

    @cached_property
    def billed(self) -> Billed:
        """Give what the bills of the period come to, from sums and the ageing."""
        return report_sums.billed(self._connection, self.period.start, self.period.end, self.cut_off)

    @cached_property
    def billed_before(self) -> Billed:
        """Give the same of the period before."""
        before = self.period.before
        return report_sums.billed(self._connection, before.start, before.end, self.cut_off)

    @cached_property
    def billed_by_arrangement(self) -> Mapping[UUID, int]:
        """Give what was billed under each arrangement to date, in US cents."""
        return report_sums.billed_by_arrangement(self._connection, self.cut_off)

    @cached_property
    def shared_before(self) -> Shared:
        """Give what the runs of the period before come to."""
        before = self.period.before
        return report_sums.shared(self._connection, before.start, before.end)

    @cached_property
    def premises(self) -> list[PremisesLine]:
        """Give the premises as they stand on the last day."""
        return workbook_story.premises_lines(self._connection, _whole(self).survey.last_day)

    @cached_property
    def exceptions(self) -> list[ExceptionLine]:
        """Give the differences that stand open on the cut-off day."""
        return workbook_story.exception_lines(self._connection, self.cut_off)

    @cached_property
    def narratives(self) -> list[NarrativeLine]:
        """Give the narratives about the period."""
        return workbook_story.narrative_lines(self._connection, self.period.start, self.period.end)

    @cached_property
    def efficiency(self) -> list[EfficiencyLine]:
        """Give the claims of the calendar years that end in the period."""
        years = years_of(self.period.start, self.period.end)
        return efficiency_lines(self._connection, years, self._exchange, self._entities)

    @cached_property
    def rated(self) -> tuple[KpiLine, ...]:
        """Give the indicators of services that were measured in the period."""
        return tuple(each for each in _whole(self).kpi_rows() if each.rating != NOT_MEASURED)

    @cached_property
    def cases(self) -> list[CaseLine]:
        """Give the cases whose years hold a calendar year that ends in the period."""
        return case_lines(self._connection, years_of(self.period.start, self.period.end))

    def count_further(self, found: Survey) -> None:
        """Ask the tables how much the further sheets must hold, and what their amounts come to."""
        connection, first, last = self._connection, self.period.start, self.period.end
        billed, shared = self.billed, report_sums.shared(connection, first, last)
        lines, plan, cost = report_sums.planned(connection, first, last)
        waived, waived_sums = report_sums.waived(connection, first, last)
        differences, amounts = report_sums.differences(connection, OPEN, OVERLAPS)
        claimed = found.claimed = report_efficiency.claimed(connection, years_of(first, last))
        found.cased = report_efficiency.cased(connection, years_of(first, last))
        found.miscounted = [each.claim.reference for each in self.efficiency if not each.recalculated_ok]
        found.rows |= {
            "cost_shares": shared.rows,
            "recoveries": billed.bills,
            "given_free": len(found.worth.free_lines) + waived,
            "efficiency": claimed.rows,
            "cases": sum(found.cased.values()),
            "premises": report_sums.present(connection, "premises"),
            "integration": found.served,
            "exceptions": differences,
            "variance": lines,
            "narratives": len(self.narratives),
        }
        found.sums = {
            ("cost_shares", "planned"): shared.planned,
            ("cost_shares", "spent"): shared.spent,
            ("cost_shares", "support"): shared.support,
            ("recoveries", "amount"): billed.amount,
            ("recoveries", "paid"): billed.paid,
            ("recoveries", "written_off"): billed.written_off,
            ("recoveries", "balance"): billed.balance,
            ("recoveries", "disputed"): billed.disputed,
            ("given_free", "value"): _together(found.worth.free, waived_sums),
            ("exceptions", "amount"): amounts,
            ("variance", "budget"): plan,
            ("variance", "spent"): cost,
            ("efficiency", "gain"): claimed.gain,
            ("indicators", "amount"): self._indicator_values(found),
        }

    def _indicator_values(self, found: Survey) -> Counter[str]:
        """Give what the amounts among the indicators add up to, from sums: the worth of use beside all others."""
        first, last = self.period.start, self.period.end
        sums = report_indicators.values(self._connection, first, last, OPEN, OVERLAPS)
        sums["USD"] += found.worth.usd
        return _together(sums, found.claimed.indicated)

    def share_rows(self) -> Iterator[ShareLine]:
        """Give the shares of the budgets of the period."""
        codes = {id: each.short_code for id, each in self._entities.items()}
        return workbook_money.share_lines(self._connection, self.period.start, self.period.end, codes)

    def bill_rows(self) -> Iterator[BillLine]:
        """Give the bills of the period and those still open."""
        return workbook_money.bill_lines(self._connection, self.period.start, self.period.end, self.cut_off)

    def free_rows(self) -> Iterator[FreeLine]:
        """Give what nobody is billed for."""
        rough = frozenset(id for id, mark in _whole(self).survey.marks.items() if mark.data_quality != EXACT)
        return workbook_money.free_lines(self._connection, self.period, self._rates, self._exchange, rough)

    def variance_rows(self) -> Iterator[VarianceLine]:
        """Give plan and cost of the budgets of the period."""
        return workbook_money.variance_lines(self._connection, self.period.start, self.period.end)

    def integration_rows(self) -> Iterator[IntegrationLine]:
        """Give the priorities that the listed arrangements serve."""
        first, last = self.period.start, self.period.end
        return workbook_story.integration_lines(self._connection, first, last, _whole(self).survey.arrangements)

    def indicator_rows(self) -> list[Reckoned]:
        """Give the indicators."""
        return indicators(_whole(self), self._connection)

    @property
    def _entities(self) -> Mapping[UUID, Entity]:
        return _whole(self).entities


def _together(one: Counter[str], other: Counter[str]) -> Counter[str]:
    """Give two sums added up, those below nought too."""
    return Counter({code: one[code] + other[code] for code in {*one, *other}})


def _whole(part: Further) -> Source:
    """Give the source itself, of which this is a part."""
    whole: Any = part
    found: Source = whole
    return found
