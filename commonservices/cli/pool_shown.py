"""What the command pool shows: budgets, runs, why a party pays, what is still owed, what if."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from commonservices.cli.output import DONE, REFUSED
from commonservices.cli.pools import day_of, pool_id, run_named
from commonservices.cli.sentences import say
from commonservices.cli.session import Session
from commonservices.cli.shown import plain
from commonservices.domain.guards import Missing
from commonservices.domain.money import Money, format_plain

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.cost_pools import PoolDetail, PoolRow
    from commonservices.queries.runs import RunRow

_LIST: Final = ("human_ref", "state", "provider", "starts_on", "ends_on", "budget", "actual", "currency", "name")
_RUNS: Final = ("human_ref", "kind", "state", "line", "total", "currency", "agreed_on", "frozen_on")
_UP: Final = ("line", "entity", "advance", "actual", "difference", "currency")
_TRIED: Final = ("entity", "before", "after", "change")
Cells = Sequence[Mapping[str, object]]


def show(session: Session, act: str) -> int:
    """Show what was asked for."""
    with session.looking() as office:
        return _SHOWN[act](session, office)


def table(session: Session, heads: Sequence[str], rows: Cells) -> int:
    """Show rows as a table, or as an array for scripts."""
    if session.output.json:
        session.output.array(rows)
        return DONE
    if rows:
        session.output.table(heads, _cells(heads, rows))
    session.output.say(say("listed" if rows else "nothing_listed", session.language, count=len(rows)))
    return DONE


def _cells(heads: Sequence[str], rows: Cells) -> list[list[str]]:
    return [["" if row[head] is None else str(row[head]) for head in heads] for row in rows]


def money(minor: int | None, currency: str) -> str | None:
    """Give an amount as scripts read it."""
    return None if minor is None else format_plain(Money(minor, currency))


# --- budgets ----------------------------------------------------------------------------------------------------------


def _list(session: Session, office: Office) -> int:
    from commonservices.queries.cost_pools import PoolCriteria, pools

    wanted = PoolCriteria(text=session.options.find, states=tuple(each.upper() for each in session.options.state))
    return table(session, _LIST, [_row(each) for each in pools(office, wanted)])


def _row(row: PoolRow) -> dict[str, object]:
    names = (
        "name",
        "arrangement",
        "provider",
        "starts_on",
        "ends_on",
        "fiscal_calendar",
        "currency",
        "version",
        "state",
    )
    return {
        "id": str(row.id),
        "human_ref": row.reference,
        **{name: plain(getattr(row, name)) for name in names},
        "invoice_by": plain(row.invoice_by),
        "budget": money(row.budget, row.currency),
        "actual": money(row.actual, row.currency),
        "estimated": row.estimated,
        "late": row.late,
    }


def _show(session: Session, office: Office) -> int:
    from commonservices.queries.cost_pools import detail

    held = detail(office, pool_id(office, session.options.ref))
    shown = _object(held, session.language)
    if session.output.json:
        session.output.give(shown)
        return DONE
    inside = ("lines", "parties", "years", "next_states")
    for name, value in shown.items():
        if name not in inside and value not in (None, "", []):
            session.output.say(f"{name}: {', '.join(value) if isinstance(value, list) else value}")
    for name in inside[:3]:
        rows: Any = shown[name]
        if rows:
            session.output.say()
            heads = [head for head in rows[0] if head != "months"]
            session.output.table(
                heads, [["" if row[head] is None else str(row[head]) for head in heads] for row in rows]
            )
    steps: Any = shown["next_states"]
    for step in steps:
        session.output.say()
        session.output.say(f"→ {step['state']}")
        for sentence in step["missing"]:
            session.output.say(f"  {sentence}")
    return DONE


def _object(held: PoolDetail, language: str) -> dict[str, object]:
    pool, currency = held.pool, held.pool.currency
    return {
        "id": str(pool.id),
        "human_ref": pool.reference,
        "name": pool.name,
        "state": pool.state,
        "version": pool.version,
        "arrangement": held.arrangement.reference if held.arrangement else None,
        "provider": held.provider,
        "starts_on": plain(pool.starts_on),
        "ends_on": plain(pool.ends_on),
        "invoice_by": plain(pool.invoice_by),
        "currency": currency,
        "budget": money(held.budget, currency),
        "actual": money(held.actual, currency),
        "estimated": held.estimated,
        "findings": [each.code for each in held.findings],
        "lines": [_line(each, currency) for each in held.lines],
        "parties": [
            {
                "entity": each.code,
                "advance": money(each.advance, currency),
                "actual": money(each.actual, currency),
                "difference": money(each.difference, currency),
            }
            for each in held.parties
        ],
        "years": [
            {
                "calendar": each.calendar,
                "year": each.year,
                "budget": money(each.budget, currency),
                "actual": money(each.actual, currency),
            }
            for each in held.years
        ],
        "next_states": [
            {"state": move.to, "missing": [missing_sentence(each, language) for each in move.missing]}
            for move in held.moves
        ],
    }


def _line(each: Any, currency: str) -> dict[str, object]:
    run = each.actual_run or each.advance
    return {
        "line": each.line.number,
        "description": each.line.description,
        "bucket": each.line.bucket,
        "scheme": each.scheme.name if each.scheme else None,
        "budget": money(each.figures.budget, currency),
        "actual": money(each.figures.actual, currency),
        "estimated": each.figures.estimated,
        "run": run.reference if run else None,
        "run_state": run.state if run else None,
        "months": {f"{month:%Y-%m}": money(amount, currency) for month, amount in each.figures.months.items()},
    }


def missing_sentence(missing: Missing, language: str) -> str:
    """Give what a move still lacks, as it is said."""
    from commonservices.cli.sentences import refusal_text
    from commonservices.domain.sentences import refusal

    return refusal_text(refusal(missing.rule, missing.field, "", missing.words), language)


# --- runs -------------------------------------------------------------------------------------------------------------


def _runs(session: Session, office: Office) -> int:
    from commonservices.queries.runs import runs

    return table(session, _RUNS, [_run(each) for each in runs(office, pool_id(office, session.options.ref))])


def _run(row: RunRow) -> dict[str, object]:
    names = (
        "kind",
        "state",
        "currency",
        "scheme",
        "method",
        "made_by",
        "made_on",
        "agreed_on",
        "decision",
        "frozen_by",
    )
    return {
        "id": str(row.id),
        "human_ref": row.reference,
        "line": row.number,
        "description": row.description,
        **{name: plain(getattr(row, name)) for name in (*names, "frozen_by", "frozen_on")},
        "total": money(row.total, row.currency),
        "support": money(row.support, row.currency),
        "total_usd": money(row.total_usd, "USD"),
    }


def _explain(session: Session, office: Office) -> int:
    from commonservices.queries import runs

    held, code = run_named(office, session.options.ref), session.options.party.strip().upper()
    told = runs.explanation(office, held.id, code, session.language)
    changed = runs.changes(office, held.id, code, language=session.language)
    found = next(each for each in runs.detail(office, held.id).shares if each.code == code)
    if session.output.json:
        causes = changed.causes.items() if changed else ()
        session.output.give(
            {
                "run": held.reference,
                "entity": code,
                "to_pay": money(found.to_pay, held.currency),
                "currency": held.currency,
                "exact": str(found.exact),
                "amount_usd": money(found.amount_usd, "USD"),
                "explanation": told.copied,
                "causes": {cause: money(amount, held.currency) for cause, amount in causes},
                "changed": changed.copied if changed else "",
            }
        )
        return DONE
    session.output.say(told.copied)
    if changed is not None and changed.copied:
        from commonservices.domain.cost_sharing import words

        session.output.say()
        session.output.say(words.text("changed", session.language, party=code))
        session.output.say(changed.copied)
    return DONE


def _true_up(session: Session, office: Office) -> int:
    from commonservices.queries.runs import true_up

    rows = true_up(office, pool_id(office, session.options.ref))
    found = [
        {
            "line": each.number,
            "entity": each.code,
            "advance": money(each.advance, each.currency),
            "actual": money(each.actual, each.currency),
            "difference": money(each.difference, each.currency),
            "currency": each.currency,
        }
        for each in rows
    ]
    return table(session, _UP, found)


def _verify(session: Session, office: Office) -> int:
    """Compare frozen runs with their shares; anything that differs ends it with 1."""
    from commonservices.queries import runs

    if session.options.ref:
        rows = runs.runs(office, pool_id(office, session.options.ref))
        checked: list[Any] = [runs.verify(office, each.id) for each in rows if each.frozen_on is not None]
    else:
        checked = [*runs.verify_all(office)]
    wrong = [each for each in checked if not each.sound]
    if checked and not wrong and not session.output.json:
        session.output.say(say("runs_sound", session.language, count=len(checked)))
        return DONE
    found = [
        {"human_ref": each.reference, "same_inputs": each.same_inputs, "differing": ", ".join(each.differing)}
        for each in wrong
    ]
    table(session, ("human_ref", "same_inputs", "differing"), found)
    return REFUSED if wrong else DONE


def _what_if(session: Session, office: Office) -> int:
    from commonservices.queries.runs import what_if

    held = run_named(office, session.options.ref)
    outcome = what_if(office, held.id, _change(session, held))
    rows = [
        {"entity": each.code, **{name: money(getattr(each, name), held.currency) for name in _TRIED[1:]}}
        for each in outcome.tried
    ]
    return table(session, _TRIED, rows)


def _change(session: Session, held: RunRow) -> Any:
    from commonservices.cli.pool_keys import pair
    from commonservices.domain.cost_sharing.inputs import Party
    from commonservices.domain.cost_sharing.typed import read_amount, read_number
    from commonservices.domain.what_if import WhatIf

    options = session.options
    joins = []
    for text in options.join:
        code, told = pair(text, "WFP=131@2027-07-01")
        value, _, day = told.partition("@")
        first = day_of(day, session) if day else None
        joins.append(Party(code=code, driver=read_number(value, "driver"), joined_on=first))
    drivers = {code: read_number(told, "driver") for code, told in (pair(each, "WFP=131") for each in options.driver)}
    leaves = {code: day_of(told, session) for code, told in (pair(each, "WFP=2027-06-30") for each in options.leave)}
    total = None if options.total is None else read_amount(options.total, held.currency, "total")
    return WhatIf(total=total, drivers=drivers, joins=tuple(joins), leaves=leaves)


_SHOWN: Final[Mapping[str, Callable[[Session, Any], int]]] = {
    "list": _list,
    "show": _show,
    "runs": _runs,
    "explain": _explain,
    "true-up": _true_up,
    "verify": _verify,
    "what-if": _what_if,
}
