"""All sheets of one workbook put together: those every workbook has, and those that have something to list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from commonservices.queries.workbook import Source
from commonservices.queries.workbook_more import listed
from commonservices.reports.hq.arrangements import arrangements_sheet, parties_sheet
from commonservices.reports.hq.cases import cases_sheet
from commonservices.reports.hq.changes import Comparison, changes_sheet
from commonservices.reports.hq.cover import cover_sheet
from commonservices.reports.hq.efficiency import efficiency_sheet
from commonservices.reports.hq.indicators import alerts_sheet, codes_sheet, kpis_sheet
from commonservices.reports.hq.money_sheets import (
    cost_shares_sheet,
    given_free_sheet,
    recoveries_sheet,
    variance_sheet,
)
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.services import services_sheet, usage_sheet
from commonservices.reports.hq.story_sheets import (
    exceptions_sheet,
    indicators_sheet,
    integration_sheet,
    narratives_sheet,
    premises_sheet,
)
from commonservices.reports.hq.summary import summary_sheet
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import FreeSheet, SheetSpec
from commonservices.reports.xlsx.sheet import Value

Builder = Callable[[Frame, Source, Tallies], SheetSpec]
BUILDERS: Final[Mapping[str, Builder]] = MappingProxyType(
    {
        "arrangements": arrangements_sheet,
        "parties": lambda frame, source, _: parties_sheet(frame, source),
        "services": services_sheet,
        "usage": usage_sheet,
        "cost_shares": cost_shares_sheet,
        "recoveries": recoveries_sheet,
        "given_free": given_free_sheet,
        "kpis": kpis_sheet,
        "efficiency": efficiency_sheet,
        "cases": cases_sheet,
        "premises": premises_sheet,
        "integration": integration_sheet,
        "alerts": alerts_sheet,
        "exceptions": exceptions_sheet,
        "variance": variance_sheet,
        "indicators": indicators_sheet,
        "narratives": narratives_sheet,
    }
)


def sheets_of(
    frame: Frame, source: Source, tallies: Tallies, comparison: Comparison
) -> tuple[SheetSpec | FreeSheet, ...]:
    """Give every sheet in its order; each list can be taken once more, from the first on."""
    keys = listed(source.survey)
    lists = [_list(frame, source, tallies, comparison, key, first=key == keys[0]) for key in keys]
    if comparison.earlier is not None:
        spec = changes_sheet(frame, comparison, keys)
        lists.append(replace(spec, again=lambda: changes_sheet(frame, comparison, keys).rows))
    codes = codes_sheet(frame, source)
    return (
        cover_sheet(frame, source, tallies, comparison),
        summary_sheet(frame, source, tallies),
        *lists,
        replace(codes, again=lambda: codes_sheet(frame, source).rows),
    )


def _list(
    frame: Frame, source: Source, tallies: Tallies, comparison: Comparison, key: str, *, first: bool
) -> SheetSpec:
    def again() -> Iterable[Sequence[Value]]:
        if first:
            tallies.forget()
            comparison.forget()
        return comparison.watch(key, frame, BUILDERS[key](frame, source, tallies))

    spec = BUILDERS[key](frame, source, tallies)
    return replace(spec, rows=comparison.watch(key, frame, spec), again=again)
