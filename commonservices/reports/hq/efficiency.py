"""The sheet of claims of efficiency: money and hours apart, each with its method, its state and who validated it."""

from __future__ import annotations

from collections.abc import Iterator

from commonservices.queries.workbook import Source
from commonservices.queries.workbook_efficiency import EfficiencyLine
from commonservices.reports.hq.parts import QUANTITY, RATE, Frame, Part, amount, coded, major, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, SheetSpec, money, number
from commonservices.reports.xlsx.features import negative_marks, status_marks


def efficiency_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the claims of the calendar years that end in the period, those of one stream together."""
    count = source.survey.rows["efficiency"]
    return frame.list_sheet("efficiency", _parts(frame), _claimed(source, tallies), count, tallies.sums)


def _claimed(source: Source, tallies: Tallies) -> Iterator[EfficiencyLine]:
    for line in source.efficiency:
        tallies.take_claim(line)
        yield line


def _parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels
    state, wrong = labels.code("efficiency_states", "ESTIMATED"), labels.text("efficiency_check", "differs")

    def figure(key: str, width: float = 13.0) -> Part:
        form = QUANTITY if key.endswith("volume") else RATE
        return Part(key, lambda line: getattr(line.claim, key), number(2), width, number_format=form)

    def told(key: str, width: float = 26.0) -> Part:
        return Part(key, lambda line: words(getattr(line.claim, key)), width=width)

    def checked(line: EfficiencyLine) -> str:
        return labels.text("efficiency_check", "agrees") if line.recalculated_ok else wrong

    return (
        Part("claim", lambda line: line.claim.reference, CODE, 20),
        *coded("stream", lambda line: line.claim.stream, lambda code: labels.code("reporting_stream", code), 24),
        Part("service", lambda line: words(line.service.reference), CODE, 15),
        Part("service_name", lambda line: words(labels.of(line.service.name_en, line.service.name_fr)), width=28),
        Part("arrangement", lambda line: words(line.service.arrangement), CODE, 14),
        Part("version", lambda line: line.version, INTEGER, 8),
        *coded(
            "category", lambda line: line.claim.category, lambda code: labels.code("efficiency_categories", code), 16
        ),
        Part("provider", lambda line: words(line.service.provider), CODE, 12),
        Part("owner", lambda line: words(line.owner), CODE, 12),
        Part("consumer", lambda line: words(line.consumer), CODE, 12),
        Part("year", lambda line: line.claim.year, INTEGER, 8, number_format="0"),
        *coded("formula", lambda line: line.claim.formula, lambda code: labels.code("efficiency_formulas", code), 34),
        told("comparator"),
        figure("baseline_unit_cost"),
        figure("baseline_hours_each"),
        figure("baseline_volume"),
        told("baseline_source", 22),
        figure("actual_unit_cost"),
        figure("actual_hours_each"),
        figure("actual_volume"),
        Part("currency", lambda line: line.currency, CODE, 9),
        amount("one_off_cost", lambda line: line.claim.one_off_cost, 13),
        amount("gain", lambda line: line.gain.money, 16, marks=negative_marks()),
        Part("gain_usd", lambda line: major(line.gain_usd, "USD"), money(2), 16, marks=negative_marks()),
        Part("gain_hours", lambda line: line.hours, number(2), 13, number_format=QUANTITY, marks=negative_marks()),
        Part("hourly_rate", lambda line: line.claim.hourly, number(2), 11, number_format=RATE),
        amount("worth_of_hours", lambda line: line.gain.worth, 14),
        *coded(
            "state", lambda line: line.claim.state, lambda code: labels.code("efficiency_states", code), 13,
            status_marks({state: "notice"}),
        ),
        *coded("method", lambda line: line.claim.method, lambda code: labels.code("cba_approaches", code), 12),
        Part("grade", lambda line: line.grade, CODE, 8),
        told("actual_source", 22),
        Part("validator", lambda line: words(line.claim.validated_by), width=18),
        Part("validated_on", lambda line: line.claim.validated_on, DATE, 12),
        Part("evidence", lambda line: line.evidence, INTEGER, 9),
        Part("linked", lambda line: words(line.linked), CODE, 20),
        Part("counted", lambda line: line.counted, FLAG, 9),
        Part("recalculated", checked, width=12, marks=status_marks({wrong: "bad"})),
        Part("id", lambda line: str(line.claim.id), CODE, hidden=True),
    )  # fmt: skip
