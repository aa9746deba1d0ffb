"""The sheets of money: shares of budgets, bills with what is open of them, what is given free, plan and cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from commonservices.domain.grades import grade_of
from commonservices.domain.variance import thousands
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_money import BillLine, FreeLine, ShareLine, VarianceLine
from commonservices.reports.hq.parts import QUANTITY, Frame, Part, amount, coded, graded, major, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, SheetSpec, money, number, percent
from commonservices.reports.xlsx.features import negative_marks, status_marks

THOUSANDS: Final = "#,##0.0"
WAIVED: Final = "WAIVED"


def cost_shares_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of what each party pays of each line of a shared budget."""
    count = source.survey.rows["cost_shares"]
    return frame.list_sheet("cost_shares", _share_parts(frame), source.share_rows(), count, tallies.sums)


def recoveries_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the bills of the period and of those still open."""
    count = source.survey.rows["recoveries"]
    return frame.list_sheet("recoveries", _bill_parts(frame), _billed(source, tallies), count, tallies.sums)


def given_free_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of what nobody is billed for, with its worth by the rate card."""
    count = source.survey.rows["given_free"]
    return frame.list_sheet("given_free", _free_parts(frame), source.free_rows(), count, tallies.sums)


def variance_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of plan and cost, in thousands with one decimal as budget reports show them."""
    count = source.survey.rows["variance"]
    spec = frame.list_sheet("variance", _variance_parts(frame), _compared(source, tallies), count, tallies.sums)
    return replace(spec, subtitle=f"{frame.labels.text('listed', 'variance')} · {frame.line}")


def _billed(source: Source, tallies: Tallies) -> Iterator[BillLine]:
    for line in source.bill_rows():
        tallies.take_bill(line)
        yield line


def _compared(source: Source, tallies: Tallies) -> Iterator[VarianceLine]:
    for line in source.variance_rows():
        tallies.take_variance(line)
        yield line


def _share_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def grade(line: ShareLine) -> str:
        return grade_of(estimated=line.estimated, confirmed=True)

    return (
        Part("pool", lambda line: line.pool, CODE, 16),
        Part("pool_name", lambda line: words(line.pool_name), width=36),
        Part("starts_on", lambda line: line.starts_on, DATE, 12),
        Part("ends_on", lambda line: line.ends_on, DATE, 12),
        Part("line", lambda line: f"{line.number} {line.line}", width=30),
        Part("run", lambda line: words(line.run), CODE, 22),
        *coded("method_name", lambda line: line.method, lambda code: labels.code("apportionment_methods", code), 18),
        *coded("driver", lambda line: line.driver, lambda code: _driver(labels, code), 14),
        Part("evidence", lambda line: words(line.evidence), width=18),
        Part("entity", lambda line: line.entity, CODE, 15),
        Part("value", lambda line: line.value, number(2), 13, number_format=QUANTITY),
        Part("share", lambda line: line.share, percent(2), 11),
        amount("planned", lambda line: line.planned),
        amount("support", lambda line: line.support, 13),
        amount("spent", lambda line: line.spent),
        amount("difference", lambda line: line.difference, 13, marks=negative_marks()),
        Part("currency", lambda line: line.currency, CODE, 9),
        Part("residual", lambda line: line.residual, FLAG, 11),
        *graded(labels, lambda line: line.estimated, grade, lambda line: line.run),
    )


def _driver(labels: BookLabels, driver: str) -> str:
    return labels.text("drivers", driver) if driver else ""


def _bill_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels
    disputed = status_marks({labels.code("bill_states", "DISPUTED"): "notice"})

    def grade(line: BillLine) -> str:
        return grade_of(estimated=line.provisional, confirmed=bool(line.external_reference))

    return (
        Part("bill", lambda line: line.reference, CODE, 14),
        *coded("kind", lambda line: line.kind, lambda code: labels.code("bill_kinds", code), 15),
        Part("provider", lambda line: line.provider, CODE, 13),
        Part("party", lambda line: line.party, CODE, 15),
        Part("arrangement", lambda line: words(line.arrangement), CODE, 14),
        *coded("channel", lambda line: line.channel, lambda code: labels.code("billing_channel", code), 24),
        Part("starts_on", lambda line: line.starts_on, DATE, 12),
        Part("ends_on", lambda line: line.ends_on, DATE, 12),
        Part("of_period", lambda line: line.of_period, FLAG, 11),
        Part("issued_on", lambda line: line.issued_on, DATE, 12),
        Part("due_on", lambda line: line.due_on, DATE, 12),
        *coded("state", lambda line: line.state, lambda code: labels.code("bill_states", code), 15, disputed),
        Part("currency", lambda line: line.currency, CODE, 9),
        amount("amount", lambda line: line.amount, 16),
        Part("amount_usd", lambda line: major(line.amount_usd, "USD"), money(2), 15),
        amount("paid", lambda line: line.paid, 16),
        amount("written_off", lambda line: line.written_off, 13),
        amount("balance", lambda line: line.balance, 16),
        *coded("band", lambda line: line.band, lambda code: labels.text("bands", code) if code else "", 15),
        amount("disputed", lambda line: line.disputed, 13),
        Part("external_reference", lambda line: words(line.external_reference), CODE, 30),
        *graded(labels, lambda line: line.provisional, grade, _bill_source(labels)),
        Part("id", lambda line: str(line.id), CODE, hidden=True),
    )  # fmt: skip


def _bill_source(labels: BookLabels) -> Any:
    return lambda line: labels.text("sources", "ledger" if line.external_reference else "bills")


def _free_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def grade(line: FreeLine) -> str:
        return grade_of(estimated=line.estimated)

    def basis(code: str) -> str:
        return labels.text("bases", "waived") if code == WAIVED else labels.code("financial_basis", code)

    return (
        Part("service", lambda line: line.service, CODE, 15),
        Part("arrangement", lambda line: words(line.arrangement), CODE, 15),
        Part("client", lambda line: line.client, CODE, 16),
        Part("quantity", lambda line: line.quantity, number(2), 14, number_format=QUANTITY),
        *coded("unit", lambda line: line.unit, lambda code: labels.code("units", code), 20),
        amount("value", lambda line: line.value, 16),
        Part("currency", lambda line: words(line.currency), CODE, 9),
        Part("value_usd", lambda line: major(line.value_usd, "USD"), money(2), 16),
        *coded("basis", lambda line: line.basis, basis, 20),
        Part("approver", lambda line: words(line.approver), width=20),
        Part("reason", lambda line: words(line.reason), width=30),
        *graded(labels, lambda line: line.estimated, grade, lambda _: labels.text("sources", "rate_card")),
    )


def _variance_parts(frame: Frame) -> tuple[Part, ...]:
    labels = frame.labels

    def grade(line: VarianceLine) -> str:
        return grade_of(estimated=line.estimated)

    def shown(key: str, minor: Any, **more: Any) -> Part:
        return Part(
            key, lambda line: thousands(minor(line), line.currency), money(1), 15, number_format=THOUSANDS,
            summed=True, **more,
        )  # fmt: skip

    return (
        Part("pool", lambda line: line.pool, CODE, 16),
        Part("number", lambda line: line.number, INTEGER, 8),
        *coded("category", lambda line: line.bucket, lambda code: labels.code("pool_buckets", code), 26),
        Part("description", lambda line: words(line.description), width=32),
        Part("currency", lambda line: line.currency, CODE, 9),
        shown("budget", lambda line: line.budget),
        shown("spent", lambda line: line.spent),
        shown("variance", lambda line: line.variance, marks=negative_marks()),
        Part("share", lambda line: line.share, percent(1), 11, marks=negative_marks()),
        Part("reason", lambda line: words(line.reason), width=40),
        *graded(labels, lambda line: line.estimated, grade, lambda _: labels.text("sources", "costs")),
    )
