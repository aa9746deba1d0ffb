"""The sheets beside money: premises, what serves which priority, open differences, indicators and narratives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from commonservices.domain.grades import grade_of
from commonservices.domain.indicators import DEFINITIONS, MEASURED, NOT_MEASURED, PERCENT, UNITS, Reckoned
from commonservices.domain.narratives import VALIDATED
from commonservices.domain.reconciling.words import sentence
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_efficiency import HOURS
from commonservices.queries.workbook_joint import SKILL
from commonservices.queries.workbook_story import ExceptionLine, IntegrationLine, NarrativeLine, PremisesLine
from commonservices.reports.hq.parts import QUANTITY, Frame, Part, amount, coded, graded, major, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, SheetSpec, money, number
from commonservices.reports.xlsx.features import Mark, overdue_marks, status_marks

_DEFINED: Final = {each.code: each for each in DEFINITIONS}
_BY_STREAM: Final = frozenset({"E4", "E5"})
_WORDY: Final = ("what_changed", "for_whom", "proof", "did_not_work", "next_step")


def premises_sheet(frame: Frame, source: Source, _: Tallies) -> SheetSpec:
    """Give the sheet of premises as they stand on the last day."""
    return frame.list_sheet("premises", _premises_parts(frame), source.premises, source.survey.rows["premises"])


def integration_sheet(frame: Frame, source: Source, _: Tallies) -> SheetSpec:
    """Give the sheet of the priorities that the listed arrangements serve."""
    count = source.survey.rows["integration"]
    return frame.list_sheet("integration", _integration_parts(frame.labels), source.integration_rows(), count)


def exceptions_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the differences that stand open on the cut-off day."""
    count = source.survey.rows["exceptions"]
    return frame.list_sheet("exceptions", _exception_parts(frame), _open(source, tallies), count, tallies.sums)


def indicators_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of indicators; what has no value says why in a word."""
    rows = source.indicator_rows()
    return frame.list_sheet("indicators", _indicator_parts(frame), rows, len(rows), tallies.sums)


def narratives_sheet(frame: Frame, source: Source, _: Tallies) -> SheetSpec:
    """Give the sheet of the words that explain the period."""
    return frame.list_sheet(
        "narratives", _narrative_parts(frame.labels), source.narratives, source.survey.rows["narratives"]
    )


def _open(source: Source, tallies: Tallies) -> Iterator[ExceptionLine]:
    for line in source.exceptions:
        tallies.take_exception(line)
        yield line


def _premises_parts(frame: Frame) -> tuple[Part, ...]:
    labels, late = frame.labels, overdue_marks(frame.cut_off)

    def grade(line: PremisesLine) -> str:
        return grade_of(estimated=False, confirmed=line.record.security_assessed_on is not None)

    return (
        Part("reference", lambda line: line.record.reference, CODE, 14),
        Part("name", lambda line: line.record.name, width=30),
        Part("compound", lambda line: words(line.record.compound), width=18),
        Part("city", lambda line: words(line.city), width=16),
        *coded("country", lambda line: line.record.country_iso3, lambda code: labels.code("countries", code), 18),
        *coded("phase", lambda line: line.record.phase, lambda code: labels.code("premises_phases", code), 15),
        *coded("status", lambda line: line.record.status, lambda code: labels.code("premises_status", code), 12),
        *coded("tenure", lambda line: line.record.ownership, lambda code: labels.code("premises_tenure", code), 26),
        Part("common", lambda line: line.standing.shared, FLAG, 10),
        Part("un_house", lambda line: line.record.is_un_house, FLAG, 10),
        Part("managing", lambda line: words(line.managing), CODE, 12),
        Part("arrangement", lambda line: words(line.arrangement), CODE, 14),
        Part("occupants", lambda line: words(", ".join(line.entities)), width=26),
        Part("area", lambda line: line.record.area_m2, number(2), 12, number_format=QUANTITY),
        Part("area_taken", lambda line: line.standing.net_m2, number(2), 12, number_format=QUANTITY),
        Part("desks", lambda line: line.record.capacity_workstations, INTEGER, 10),
        Part("desks_taken", lambda line: line.standing.workstations, INTEGER, 10),
        Part("persons", lambda line: line.standing.personnel, INTEGER, 10),
        Part("m2_per_desk", lambda line: line.m2_per_desk, number(2), 11),
        Part("rent", lambda line: major(line.record.yearly_rent, line.record.currency), money(2), 14),
        Part("cost_per_person", lambda line: major(line.cost_per_person, line.record.currency), money(2), 13),
        Part("currency", lambda line: words(_currency(line)), CODE, 9),
        Part("lease_end_on", lambda line: line.record.lease_end_on, DATE, 12, marks=late),
        Part("notice_on", lambda line: line.notice_on, DATE, 12, marks=late),
        Part("host_end_on", lambda line: line.record.host_agreement_end_on, DATE, 12, marks=late),
        Part("security_on", lambda line: line.record.security_assessed_on, DATE, 12),
        Part("access_on", lambda line: line.record.accessibility_assessed_on, DATE, 12),
        *graded(labels, lambda _: False, grade, lambda _: labels.text("sources", "premises")),
        Part("id", lambda line: str(line.record.id), CODE, hidden=True),
    )


def _currency(line: PremisesLine) -> str:
    return line.record.currency if line.record.yearly_rent is not None else ""


def _integration_parts(labels: BookLabels) -> tuple[Part, ...]:
    lists = {"DSG": "dsg_areas", "A4P": "a4p_priorities"}

    def area(line: IntegrationLine) -> str:
        return labels.code(lists[line.scheme], line.code)

    def grade(line: IntegrationLine) -> str:
        return grade_of(estimated=False, confirmed=line.result_status == VALIDATED and line.has_evidence)

    return (
        *reversed(coded("scheme", lambda line: line.scheme, lambda code: labels.code("priority_schemes", code), 41)),
        Part("area_code", lambda line: line.code, CODE, 12),
        Part("area", area, width=34),
        Part("arrangement", lambda line: line.arrangement, CODE, 14),
        Part("title", lambda line: words(labels.of(line.title_en, line.title_fr)), width=32),
        *coded("rc_role", lambda line: line.rc_involvement, lambda code: labels.code("rc_involvement", code), 15),
        *coded(
            "decision_level", lambda line: line.decision_level, lambda code: labels.code("decision_level", code), 12
        ),
        Part("reason", lambda line: words(line.reason), width=36),
        Part("result", lambda line: words(line.result), width=44),
        *coded("result_state", lambda line: line.result_status, lambda code: _status(labels, code), 14),
        Part("decisions", lambda line: words(", ".join(line.decisions)), CODE, 20),
        Part("evidence", lambda line: line.has_evidence, FLAG, 10),
        *graded(labels, lambda _: False, grade, lambda _: labels.text("sources", "terms")),
    )


def _status(labels: BookLabels, code: str) -> str:
    return labels.text("narrative_states", code) if code else ""


def _exception_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def told(line: ExceptionLine) -> str:
        return sentence(line.finding, line.words, labels.language)

    return (
        *reversed(coded("routine", lambda line: line.routine, lambda code: labels.code("reconciliations", code), 36)),
        Part("finding", told, width=60),
        *coded("kind", lambda line: line.subject_kind, lambda code: labels.code("subject_kinds", code), 16),
        Part("subject", lambda line: words(line.subject), CODE, 18),
        amount("amount", lambda line: line.amount, 16),
        Part("currency", lambda line: words(line.currency), CODE, 9),
        Part("found_on", lambda line: line.found_on, DATE, 12),
        Part("age", lambda line: line.age, INTEGER, 9),
        Part("last_seen_on", lambda line: line.last_seen_on, DATE, 12),
        Part("owner", lambda line: words(line.owner), width=20),
        Part("due_on", lambda line: line.due_on, DATE, 12, marks=overdue_marks(frame.cut_off)),
        Part("late", lambda line: line.late, FLAG, 9),
        *graded(
            labels,
            lambda _: False,
            lambda _: grade_of(estimated=False, confirmed=True),
            lambda _: labels.text("sources", "reconciliations"),
        ),
        Part("id", lambda line: str(line.id), CODE, hidden=True),
    )


def _indicator_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def state(code: str) -> str:
        return labels.text("indicator_states", code)

    def source(line: Reckoned) -> str | None:
        sheet = _DEFINED[line.code].sheet
        if not sheet or line.state != MEASURED:
            return None
        return labels.sheet(sheet) if labels.has("sheets", sheet) else labels.text("sources", sheet)

    tenths = Mark(
        "above", value=0, beside=("unit", (labels.text("indicator_units", PERCENT),)), number_format="#,##0.0"
    )
    whole = Mark("whole", number_format=INTEGER.number_format)

    def figure(key: str, *marks: Mark) -> Part:
        return Part(key, lambda line: getattr(line, key), number(2), 14, number_format=QUANTITY, marks=(*marks, whole))

    marks = status_marks({state("not_measured"): "notice", state("not_applicable"): "quiet"})
    return (
        Part("indicator", lambda line: line.code, CODE, 9),
        Part("name", lambda line: labels.text("indicators", line.code), width=46),
        *coded("area", lambda line: _DEFINED[line.code].area, lambda code: labels.code("dsg_areas", code), 30),
        Part("part_code", lambda line: words(line.part), CODE, hidden=True),
        Part("part", lambda line: words(_broken_down(labels, line)), width=17),
        Part("unit", lambda line: _unit(labels, line), width=10),
        figure("numerator"),
        figure("denominator"),
        figure("value", tenths),
        *coded("state", lambda line: line.state, state, 15, marks=marks),
        Part("method", lambda line: _method(labels, line), width=9),
        Part("grade", lambda line: line.grade, CODE, 8),
        Part("source", source, width=18),
        *coded("reason", _why_not, lambda code: labels.text("unmeasured", code) if code else "", 34),
        Part("amount", lambda line: line.value if line.currency else None, money(2), hidden=True, summed=True),
        Part("currency", lambda line: words(line.currency), CODE, hidden=True),
    )


def _why_not(line: Reckoned) -> str:
    """Give why there is no figure: what is not kept here at all, or that nothing was entered of it."""
    return (_DEFINED[line.code].lacks or "entered") if line.state == NOT_MEASURED else ""


def _broken_down(labels: BookLabels, line: Reckoned) -> str:
    if line.part.startswith(SKILL):
        return labels.code("innovation_flags", line.part.removeprefix(SKILL).upper())
    if line.code in _BY_STREAM and line.part:
        stream, method, unit = line.part.split(" ")
        shown = labels.text("indicator_units", "hours") if unit == HOURS else unit
        words = (labels.code("reporting_stream", stream), labels.code("cba_approaches", method), shown)
        return " · ".join(words)
    return labels.text("parts", line.part) if line.part and not line.part.isupper() else line.part


def _unit(labels: BookLabels, line: Reckoned) -> str:
    own = line.part.rpartition(" ")[2]
    unit = own.lower() if own in {"days", "mean", HOURS} else UNITS[line.code]
    return line.currency or labels.text("indicator_units", unit)


def _method(labels: BookLabels, line: Reckoned) -> str | None:
    if line.state != MEASURED:
        return None
    return labels.code("data_quality", "ESTIMATED" if line.estimated else "EXACT")


def _narrative_parts(labels: BookLabels) -> tuple[Part, ...]:
    def answer(key: str) -> Part:
        return Part(key, lambda line: words(getattr(line.record, key)), width=36)

    def grade(line: NarrativeLine) -> str:
        return grade_of(estimated=False, confirmed=line.status == VALIDATED and bool(line.record.evidence_ids))

    return (
        Part("subject", lambda line: words(line.subject), CODE, 15),
        Part("title", lambda line: words(labels.of(line.title_en, line.title_fr)), width=28),
        *coded("kind", lambda line: line.record.kind, lambda code: labels.code("narrative_kinds", code), 12),
        Part("kpis", lambda line: words(" ".join(sorted(line.record.kpi_codes))), CODE, 14),
        Part("starts_on", lambda line: line.record.starts_on, DATE, 12),
        Part("ends_on", lambda line: line.record.ends_on, DATE, 12),
        *(answer(key) for key in _WORDY),
        Part("words", lambda line: line.words, INTEGER, 8),
        Part("evidence", lambda line: len(line.record.evidence_ids), INTEGER, 10),
        Part("written_by", lambda line: words(line.record.written_by), width=20),
        Part("validated_by", lambda line: words(line.record.validated_by), width=20),
        Part("validated_on", lambda line: line.record.validated_on, DATE, 12),
        *coded("state", lambda line: line.status, lambda code: _status(labels, code), 14),
        Part("grade", grade, CODE, 8),
        Part("id", lambda line: str(line.record.id), CODE, hidden=True),
    )
