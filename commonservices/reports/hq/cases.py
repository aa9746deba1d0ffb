"""The sheet of the cases made beforehand: both ways to pay for a service, and what each year avoids."""

from __future__ import annotations

from functools import partial
from typing import Final

from commonservices.queries.workbook import Source
from commonservices.queries.workbook_cases import SINGLE_YEARS, CaseLine
from commonservices.reports.hq.parts import QUANTITY, Frame, Part, amount, coded, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import CODE, DATE, INTEGER, SheetSpec, number
from commonservices.reports.xlsx.features import negative_marks

_WAYS: Final = {"baseline": "baseline", "common": "shared"}
"""How the columns call the two ways to pay for a service, and how their costs are called where they are reckoned."""


def cases_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the cases whose years hold a calendar year that ends in the period."""
    return frame.list_sheet("cases", _parts(frame), source.cases, source.survey.rows["cases"], tallies.sums)


def _parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def cost(way: str, kind: str, figure: str) -> Part:
        return amount(f"{way}_{kind}", lambda line: getattr(getattr(line.result, _WAYS[way]), figure), 14)

    def avoided(number: int, line: CaseLine) -> int | None:
        return line.avoided_in(number)

    return (
        Part("case", lambda line: line.case.reference, CODE, 20),
        *coded("stream", lambda line: line.stream, lambda code: labels.code("reporting_stream", code), 24),
        Part("service", lambda line: words(line.service.reference), CODE, 15),
        Part("service_name", lambda line: words(labels.of(line.service.name_en, line.service.name_fr)), width=28),
        Part("arrangement", lambda line: words(line.service.arrangement), CODE, 14),
        Part("title", lambda line: line.case.title, width=32),
        *coded("state", lambda line: line.case.state, lambda code: labels.code("cba_states", code), 13),
        Part("rank", lambda line: line.case.priority_rank, INTEGER, 9),
        Part("base_year", lambda line: line.case.base_year, INTEGER, 11, number_format="0"),
        Part("horizon", lambda line: line.case.horizon_years, INTEGER, 10),
        Part("currency", lambda line: line.currency, CODE, 9),
        *(
            cost(way, kind, figure)
            for way in _WAYS
            for kind, figure in (("money", "monetary"), ("labour", "labour"), ("one_off", "one_off"))
        ),
        *(
            amount(f"avoided_{number}", partial(avoided, number), 14, marks=negative_marks())
            for number in range(1, SINGLE_YEARS + 1)
        ),
        amount("avoided_later", lambda line: line.avoided_later, 14, marks=negative_marks()),
        amount("avoided", lambda line: line.result.avoidance, 15, marks=negative_marks()),
        Part("hours_freed", lambda line: line.hours_freed, number(2), 13, number_format=QUANTITY),
        Part("benefit_to_cost", lambda line: line.benefit_to_cost, number(2), 11),
        Part("realised", lambda line: words(", ".join(map(str, line.realised))), CODE, 14),
        *coded("method", lambda line: line.case.approach, lambda code: labels.code("cba_approaches", code), 12),
        Part("grade", lambda line: line.grade, CODE, 8),
        Part("source", lambda line: words(line.case.source), width=22),
        Part("adopted_by", lambda line: words(line.case.adopted_by), width=18),
        Part("adopted_on", lambda line: line.case.adopted_on, DATE, 12),
        Part("evidence", lambda line: line.evidence, INTEGER, 9),
        Part("id", lambda line: str(line.case.id), CODE, hidden=True),
    )
