"""A shared cost as a table that adds up, with its explanations, or as one object for scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from commonservices.cli.session import Session
from commonservices.domain.cost_sharing import figures, words
from commonservices.domain.cost_sharing.comparing import causes, change_steps, differences
from commonservices.domain.cost_sharing.inputs import ENGINE
from commonservices.domain.cost_sharing.snapshot import fingerprint, snapshot
from commonservices.domain.cost_sharing.splitting import Share, Split
from commonservices.domain.cost_sharing.steps import steps_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, format_plain
from commonservices.domain.pricing import USD

_PERCENT = 100
_PERCENT_PLACES = 4


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the key of its heading, the cell of a share, and what stands below."""

    head: str
    cell: Callable[[Share], str]
    below: str


def show(session: Session, run: Split, codes: Sequence[str], before: Split | None) -> None:
    """Say the shares as a table, what they add up to, and why each of some parties pays what it pays."""
    language, say, currency = session.language, session.output.say, run.inputs.currency
    columns = _columns(run, before, language)
    rows = [[column.cell(share) for column in columns] for share in run.shares]
    heads = [words.text(column.head, language) for column in columns]
    session.output.table(*_aligned(heads, [*rows, [column.below for column in columns]]))
    say(words.text("adds_up", language, total=Money(run.total, currency)))
    if run.rounded_alone != run.total:
        say(words.text("rounded_alone", language, alone=Money(run.rounded_alone, currency)))
    if not run.billed:
        say(words.text("recorded", language))
    for code in codes:
        say()
        say(words.text("why", language, party=code, amount=Money(run.by_code[code].to_pay, currency)))
        say(words.copied(steps_of(run, code), language))
        if before is not None:
            say()
            say(words.text("changed", language, party=code))
            say(words.copied(change_steps(before, run, code), language))


def as_object(run: Split, codes: Sequence[str], before: Split | None, language: str) -> dict[str, object]:
    """Give the result for scripts: amounts as decimal text, steps with their words and exact numbers."""
    currency = run.inputs.currency
    more: dict[str, object] = {}
    if run.inputs.scheme.support_percent:
        more["support"] = {each.code: _plain(each.support, currency) for each in run.shares}
        more["to_pay"] = {each.code: _plain(each.to_pay, currency) for each in run.shares}
    if run.inputs.per_usd is not None:
        more["usd"] = {each.code: _plain(_dollars(each), USD) for each in run.shares}
    if before is not None:
        found = {code: causes(before, run, code) for code in codes}
        more["changes"] = {
            code: {cause: _plain(change, currency) for cause, change in each.items()} for code, each in found.items()
        }
    return {
        "shares": {each.code: _plain(each.amount, currency) for each in run.shares},
        "total": _plain(run.total, currency),
        "currency": currency,
        "method": run.inputs.scheme.method,
        "billed": run.billed,
        "rounded_alone": _plain(run.rounded_alone, currency),
        **more,
        "steps": {code: list(_steps(run, code, language)) for code in codes},
        "engine": ENGINE,
        "hash": fingerprint(run.inputs),
        "inputs": snapshot(run.inputs),
    }


def _steps(run: Split, code: str, language: str) -> Iterator[dict[str, object]]:
    for step in steps_of(run, code):
        line = words.line(step, language)
        params = {name: words.plain(told) for name, told in step.params.items()}
        yield {"key": step.key, "title": line.title, "value": line.value, "note": line.note, "params": params}


def _columns(run: Split, before: Split | None, language: str) -> list[Column]:
    weights, currency, scheme = run.weights, run.inputs.currency, run.inputs.scheme

    def number(value: Fraction) -> str:
        return figures.number(value, language)

    def percent(value: Fraction) -> str:
        return figures.rounded(_PERCENT * value / run.total if run.total else 0, _PERCENT_PLACES, language)

    def exact(value: Fraction) -> str:
        return figures.exact_amount(value, currency, language)

    columns = [
        Column("party", lambda share: share.code, words.text("total", language)),
        Column("driver", lambda s: number(Fraction(weights.by_code[s.code], weights.scale)), number(weights.counted)),
        Column("share_percent", lambda share: percent(share.exact), percent(Fraction(run.total))),
        Column("exact", lambda share: exact(share.exact), exact(Fraction(run.total))),
        _amounts("amount", run, lambda share: share.amount, currency, language),
    ]
    if scheme.support_percent:
        columns.append(_amounts("support", run, lambda share: share.support, currency, language))
        columns.append(_amounts("to_pay", run, lambda share: share.to_pay, currency, language))
    if run.inputs.per_usd is not None:
        columns.append(_amounts("dollars", run, _dollars, USD, language))
    if before is not None:
        changed = {each.code: each.change for each in differences(before, run)}
        columns.append(_amounts("change", run, lambda share: changed[share.code], currency, language, signed=True))
    return columns


def _amounts(
    head: str, run: Split, amount: Callable[[Share], int], currency: str, language: str, *, signed: bool = False
) -> Column:
    def shown(minor: int) -> str:
        return figures.amount(Money(minor, currency), language, signed=signed)

    return Column(head, lambda share: shown(amount(share)), shown(sum(amount(share) for share in run.shares)))


def _aligned(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Give the table with its numbers at the right of their columns, and the party at the left."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]

    def line(row: Sequence[str]) -> list[str]:
        return [row[0], *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]

    return line(heads), [line(row) for row in rows]


def _dollars(share: Share) -> int:
    return (share.usd or 0) + (share.support_usd or 0)


def _plain(minor: int, currency: str) -> str:
    return format_plain(Money(minor, currency))
