"""The sheets of services and of their monthly use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.grades import grade_of
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_lines import ServiceLine, UsageLine
from commonservices.queries.workbook_survey import EXACT
from commonservices.reports.hq.parts import QUANTITY, RATE, Frame, Part, coded, major, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, DATE, MONTH, SheetSpec, money, number
from commonservices.store.usage_origins import Origin

_SOURCES: Final = MappingProxyType(
    {
        "usage_set": "typed",
        "usage_pasted": "typed",
        "sheet_imported": "imported",
        "sheet_returned": "returned",
        "demo_seeded": "made_up",
    }
)
_NAMED: Final = frozenset({"imported", "returned"})
_TALLY: Final = re.compile(r": \+\d+ ~\d+$")
"""How many rows an import added and changed, said behind the name of its sheet."""


def services_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the services that ran or were used in the period."""
    return frame.list_sheet("services", _parts(frame.labels), _counted(source, tallies), source.survey.rows["services"])


def usage_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of what was used, priced by the rate of the service date."""
    spec = frame.list_sheet("usage", _usage_parts(frame.labels), _added(source, tallies), source.survey.rows["usage"])
    return replace(spec, dense=True)


def _counted(source: Source, tallies: Tallies) -> Iterator[ServiceLine]:
    for line in source.service_rows():
        tallies.take_service(line)
        yield line


def _added(source: Source, tallies: Tallies) -> Iterator[UsageLine]:
    for line in source.usage_rows():
        tallies.take_usage(line)
        yield line


def _bos_line(line: ServiceLine) -> str:
    lines = codelists.load("service_lines")
    return str(lines[line.line].extra.get("bos_line", "")) if line.line in lines else ""


def _grade(line: UsageLine) -> str:
    return grade_of(estimated=line.data_quality != EXACT, method_told=bool(line.note))


def _source(labels: BookLabels, origin: Origin) -> str | None:
    """Give how a month of use came into the register: typed, out of a sheet by its name, or put back by an undo."""
    act, subject, taken_back = origin
    if not act:
        return None
    key = "put_back" if taken_back else _SOURCES.get(act, "register")
    return labels.text("sources", key, name=_TALLY.sub("", subject)) if key in _NAMED else labels.text("sources", key)


def _parts(labels: BookLabels) -> tuple[Part, ...]:
    return (
        Part("reference", lambda line: line.reference, CODE, 15),
        Part("catalogue_code", lambda line: words(line.catalogue_code), CODE, 12),
        Part("catalogue_item", lambda line: words(labels.code("service_catalogue", line.catalogue_code)), width=36),
        *coded("line", lambda line: line.line, lambda code: labels.code("service_lines", code), 30),
        *coded("bos_line", _bos_line, lambda code: labels.code("bos_lines", code), 20),
        Part("name", lambda line: words(labels.of(line.name_en, line.name_fr)), width=32),
        Part("arrangement", lambda line: words(line.arrangement), CODE, 15),
        Part("location", lambda line: words(line.location), width=16),
        Part("provider", lambda line: words(line.provider), CODE, 12),
        Part("clients", lambda line: words(", ".join(line.clients)), width=26),
        *coded("modality", lambda line: line.modality, lambda code: labels.code("modality", code), 18),
        Part("since", lambda line: line.since, DATE, 12),
        *coded("status", lambda line: line.status, lambda code: labels.code("service_status", code), 14),
        *coded("stock_take", lambda line: line.stock_take_action, lambda code: labels.code("stock_take_actions", code)),
        *coded("stream", lambda line: line.reporting_stream, lambda code: labels.code("reporting_stream", code), 20),
        *coded("unit", lambda line: line.unit, lambda code: labels.code("units", code), 15),
        Part("volume_plan", lambda line: line.volume_plan, number(2), 14, number_format=QUANTITY),
        Part("volume_actual", lambda line: line.volume_actual, number(2), 14, number_format=QUANTITY),
        Part("flag_codes", lambda line: words(" ".join(line.flags)), CODE, hidden=True),
        Part("flags", lambda line: words(labels.codes("derived_flags", line.flags)), width=24),
        *coded("quality", lambda line: line.data_quality, lambda code: labels.code("data_quality", code), 11),
        Part("notes", lambda line: words(line.notes), width=36),
        Part("id", lambda line: str(line.id), CODE, hidden=True),
    )


def _usage_parts(labels: BookLabels) -> tuple[Part, ...]:
    source = cache(partial(_source, labels))  # an act writes thousands of months
    return (
        Part("service", lambda line: line.service, CODE, 14),
        Part("catalogue_code", lambda line: words(line.catalogue_code), CODE, 12),
        Part("arrangement", lambda line: words(line.arrangement), CODE, 14),
        Part("consumer", lambda line: line.consumer, CODE, 13),
        Part("month", lambda line: line.month, MONTH, 10),
        Part("quantity", lambda line: line.quantity, number(2), 13, number_format=QUANTITY),
        *coded("unit", lambda line: line.unit, lambda code: labels.code("units", code), 22),
        Part("rate", lambda line: line.priced.rate, number(2), 11, number_format=RATE),
        Part("currency", lambda line: words(line.priced.currency), CODE, 9),
        Part("amount", lambda line: major(line.priced.amount, line.priced.currency), money(2), 15),
        Part("amount_usd", lambda line: major(line.priced.amount_usd, "USD"), money(2), 15, total="sum"),
        Part("rate_date", lambda line: line.priced.rate_on, DATE, 12),
        *coded("state", lambda line: line.cover, lambda code: labels.text("cover_state", code), 14),
        *coded("method", lambda line: line.priced.method, lambda code: labels.code("rate_methods", code), 16),
        *coded("quality", lambda line: line.data_quality, lambda code: labels.code("data_quality", code), 10),
        Part("grade", _grade, CODE, 8),
        Part("source", lambda line: source(line.origin), width=15),
        Part("note", lambda line: words(line.note), width=11),
    )
