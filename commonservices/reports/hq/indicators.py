"""The sheets of indicators, of alerts and of the codes that the other sheets use."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.grades import grade_of
from commonservices.domain.money import half_up
from commonservices.domain.ratings import NOT_MEASURED
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_lines import AlertLine, KpiLine
from commonservices.queries.workbook_survey import EXACT
from commonservices.reports.hq.parts import QUANTITY, Frame, Part, coded, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, SheetSpec, number, percent

WHOLE_LISTS: Final = (
    "arrangement_types",
    "arrangement_states",
    "party_roles",
    "financial_basis",
    "legal_basis",
    "rc_involvement",
    "decision_level",
    "sustain_flags",
    "innovation_flags",
    "service_lines",
    "bos_lines",
    "service_status",
    "stock_take_actions",
    "modality",
    "reporting_stream",
    "rate_methods",
    "kpi_categories",
    "kpi_directions",
    "kpi_ratings",
    "derived_flags",
    "severities",
    "data_quality",
    "classification",
    "fiscal_calendars",
    "apportionment_methods",
    "bill_kinds",
    "bill_states",
    "billing_channel",
    "pool_buckets",
    "efficiency_categories",
    "efficiency_states",
    "efficiency_formulas",
    "cba_approaches",
    "cba_states",
    "premises_phases",
    "premises_status",
    "premises_tenure",
    "dsg_areas",
    "a4p_priorities",
    "narrative_kinds",
    "reconciliations",
)
CodeRow = tuple[str, str, str, str, str, str, bool]


def kpis_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of indicators with the latest reading of the period."""
    return frame.list_sheet("kpis", _parts(frame.labels), _rated(source, tallies), source.survey.rows["kpis"])


def alerts_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the flags as of the cut-off day."""
    return frame.list_sheet(
        "alerts", _alert_parts(frame.labels), _raised(source, tallies), source.survey.rows["alerts"]
    )


def codes_sheet(frame: Frame, source: Source) -> SheetSpec:
    """Give the sheet of codes: every code of the lists used, and the catalogue items and entities that occur."""
    rows = code_rows(source)
    return frame.list_sheet("codes", _code_parts(), rows, len(rows))


def code_rows(source: Source) -> list[CodeRow]:
    """Give list, code, its label in each language and whether it is retired, list by list."""
    rows: list[CodeRow] = []
    for name in WHOLE_LISTS:
        rows.extend(_labelled(name, each) for each in codelists.load(name))
    wanted = {source.survey.marks[id].catalogue_code for id in source.survey.services}
    rows.extend(
        _labelled("service_catalogue", each) for each in codelists.load("service_catalogue") if each.code in wanted
    )
    found = [each for each in source.entities.values() if each.short_code in source.survey.entity_codes]
    named = sorted({(each.short_code, each.name_en, each.name_fr, each.name_es) for each in found})
    rows.extend(("entities", code, english, french, spanish, "", False) for code, english, french, spanish in named)
    return rows


def _labelled(name: str, code: codelists.Code) -> CodeRow:
    english, french, spanish, arabic = (code.label(language) for language in ("en", "fr", "es", "ar"))
    return name, code.code, english, french, spanish, arabic, code.retired


def _rated(source: Source, tallies: Tallies) -> Iterator[KpiLine]:
    for line in source.kpi_rows():
        tallies.take_kpi(line)
        yield line


def _raised(source: Source, tallies: Tallies) -> Iterator[AlertLine]:
    for line in source.alert_rows():
        tallies.take_alert(line)
        yield line


def _share(progress: Fraction | None) -> Decimal | None:
    """Give a share with four decimals, rounded once."""
    return None if progress is None else Decimal(half_up(progress * 10_000)).scaleb(-4)


def _parts(labels: BookLabels) -> tuple[Part, ...]:
    value = number(2)
    return (
        Part("service", lambda line: line.service, CODE, 15),
        Part("service_name", lambda line: words(labels.of(line.service_en, line.service_fr)), width=30),
        Part("kpi", lambda line: line.definition.code, CODE, 10),
        Part("kpi_name", lambda line: words(labels.of(line.definition.name_en, line.definition.name_fr)), width=36),
        *coded("category", lambda line: line.definition.category, lambda code: labels.code("kpi_categories", code)),
        Part("unit", lambda line: words(line.definition.unit), width=10),
        *coded(
            "direction", lambda line: line.definition.direction, lambda code: labels.code("kpi_directions", code), 25
        ),
        Part(
            "baseline", lambda line: line.target.baseline_value if line.target else None, value, number_format=QUANTITY
        ),
        Part("baseline_on", lambda line: line.target.baseline_on if line.target else None, DATE, 12),
        Part("target", lambda line: line.target.target if line.target else None, value, number_format=QUANTITY),
        Part("actual", lambda line: line.value, value, number_format=QUANTITY),
        Part("as_of", lambda line: line.as_of, DATE, 12),
        Part("readings", lambda line: line.readings, INTEGER, 10),
        Part("progress", lambda line: _share(line.progress), percent(1), 11),
        *coded("rating", lambda line: line.rating, lambda code: labels.code("kpi_ratings", code), 28),
        *coded("rating_before", lambda line: line.rating_before, lambda code: labels.code("kpi_ratings", code), 28),
        Part("source", lambda line: words(_source(line)), width=22),
        *coded("quality", _quality, lambda code: labels.code("data_quality", code), 11),
        Part("grade", _grade, CODE, 8),
        Part("note", lambda line: words(line.note), width=30),
    )


def _source(line: KpiLine) -> str:
    return (line.target.source_of_verification if line.target else "") or line.definition.source


def _quality(line: KpiLine) -> str:
    return "" if line.rating == NOT_MEASURED else line.data_quality


def _grade(line: KpiLine) -> str | None:
    if line.rating == NOT_MEASURED:
        return None
    return grade_of(estimated=line.data_quality != EXACT, confirmed=bool(_source(line)), method_told=bool(line.note))


def _alert_parts(labels: BookLabels) -> tuple[Part, ...]:
    return (
        *reversed(coded("flag", lambda line: line.flag, lambda code: labels.code("derived_flags", code), 32)),
        *coded("severity", lambda line: line.severity, lambda code: labels.code("severities", code), 16),
        *coded("kind", lambda line: line.kind, lambda code: labels.text("kinds", code), 14),
        Part("subject", lambda line: line.reference, CODE, 15),
        Part("title", lambda line: words(labels.of(line.title_en, line.title_fr)), width=44),
        Part("since", lambda line: line.since, DATE, 12),
        Part("owner", lambda line: words(line.owner), width=20),
        Part("due", lambda line: line.due, DATE, 12),
    )


def _code_parts() -> tuple[Part, ...]:
    return (
        Part("list", lambda row: row[0], CODE, 22),
        Part("code", lambda row: row[1], CODE, 24),
        Part("label_en", lambda row: row[2], width=40),
        Part("label_fr", lambda row: words(row[3]), width=40),
        Part("label_es", lambda row: words(row[4]), width=40),
        Part("label_ar", lambda row: words(row[5]), width=40),
        Part("retired", lambda row: row[6], FLAG, 10),
    )
