"""The conditions of a filter as the database takes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from commonservices.domain import codelists
from commonservices.domain.filters import LATE, NONE, WORDS, Condition, span_of
from commonservices.domain.money import exponent
from commonservices.store import search
from commonservices.store.register_tables import LISTED, day_key, no_day
from commonservices.store.tables import table_of

_DAYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "starts": "effective_on",
        "ends": "expiry_on",
        "decide": "decide_by",
        "notice": "last_notice_on",
        "review": "next_review_on",
    }
)
_CODES: Final[Mapping[str, str]] = MappingProxyType(
    {"state": "state", "status": "status", "type": "type", "line": "line", "basis": "financial_basis"}
)
_FLAGS_OF_SHARES: Final = MappingProxyType({"80%": ("CEILING_80", "CEILING_HIT"), "100%": ("CEILING_HIT",)})
_USUAL_PLACES: Final = 2


def condition(
    table: sa.Table, texts: str, flag_kind: str, asked: Condition, today: date, dialect: str
) -> sa.ColumnElement[bool]:
    """Give what a row has to fulfil for one condition; a field the list does not have is fulfilled by none."""
    makers: Mapping[str, Callable[[str], Any]] = {
        **{key: partial(_day, table, name, asked.sign, today) for key, name in _DAYS.items()},
        **{key: partial(_same, table, name) for key, name in _CODES.items()},
        "lead": partial(_same, table, "lead"),
        "owner": partial(_same, table, "owner"),
        "party": partial(_party, table),
        "office": partial(_place, table),
        "ceiling": partial(_ceiling, table, flag_kind, asked.sign),
        "flag": partial(_flag, table, flag_kind),
        WORDS: partial(_words, table, texts, dialect),
    }
    made = sa.or_(sa.false(), *(makers[asked.key](value) for value in asked.values))
    return sa.not_(made) if asked.negated else made


def has_flag(table: sa.Table, flag_kind: str, *codes: str) -> sa.ColumnElement[bool]:
    """Say that a row carries one of these flags today."""
    flag = table_of("register_flag")
    return table.c.n.in_(sa.select(flag.c.n).where(flag.c.kind == flag_kind, flag.c.flag.in_(codes)))


def due_for_stock_take(table: sa.Table, today: date) -> sa.ColumnElement[bool]:
    """Say that a service began long ago and had no stock-take since, as `service_states.due_for_stock_take` says it."""
    from commonservices.domain.service_states import OVER, stock_take_bounds

    service, (long_ago, year) = table_of("shared_service"), stock_take_bounds(today)
    due = sa.select(service.c.id).where(
        sa.func.coalesce(service.c.started_on, service.c.collaborative_since) < long_ago,
        sa.or_(service.c.stock_take_year.is_(None), service.c.stock_take_year < year),
        service.c.status.not_in(sorted(OVER)),
    )
    return table.c.id.in_(due)


def _flag(table: sa.Table, flag_kind: str, value: str) -> sa.ColumnElement[bool]:
    return has_flag(table, flag_kind, value)


def _same(table: sa.Table, name: str, value: str) -> sa.ColumnElement[bool]:
    return table.c[name] == ("" if value == NONE else value)


def _party(table: sa.Table, value: str) -> sa.ColumnElement[bool]:
    listed = table.c.parties if "parties" in table.c else table.c.consumers + LISTED + table.c.provider
    return (sa.literal(LISTED) + listed + LISTED).contains(f"{LISTED}{value}{LISTED}", autoescape=True)


def _place(table: sa.Table, value: str) -> sa.ColumnElement[bool]:
    if value == NONE:
        return table.c.location == ""
    padded = sa.literal(LISTED) + table.c.location + LISTED
    return padded.contains(f"{LISTED}{value}{LISTED}", autoescape=True)


def _day(table: sa.Table, name: str, sign: str, today: date, value: str) -> sa.ColumnElement[bool]:
    column = table.c[name]
    if value == NONE:
        return no_day(column)
    if value == LATE:
        return day_key(column) < today
    first, last = span_of(value, sign, today)
    entered = column.is_not(None)
    bounds: Mapping[str, Any] = {
        "<": day_key(column) < first,
        "<=": day_key(column) <= last,
        ">": sa.and_(entered, day_key(column) > last),
        ">=": sa.and_(entered, day_key(column) >= first),
    }
    if sign in bounds:
        return bounds[sign]  # type: ignore[no-any-return]
    return sa.and_(day_key(column) >= first, day_key(column) <= last)


def _ceiling(table: sa.Table, flag_kind: str, sign: str, value: str) -> sa.ColumnElement[bool]:
    amount = table.c.ceiling_amount
    if value == NONE:
        return amount.is_(None)
    if value in _FLAGS_OF_SHARES:
        return has_flag(table, flag_kind, *_FLAGS_OF_SHARES[value])
    bound: sa.ColumnElement[int] = sa.cast(sa.literal(_scaled(value, _USUAL_PLACES)), sa.BigInteger)
    others = {
        code: _scaled(value, places)
        for code in codelists.load("currencies").codes
        if (places := exponent(code)) != _USUAL_PLACES
    }
    if others:
        bound = sa.case(others, value=table.c.currency, else_=bound)
    compare: Mapping[str, Any] = {
        "<": amount < bound,
        "<=": amount <= bound,
        ">": amount > bound,
        ">=": amount >= bound,
        ":": amount == bound,
    }
    return sa.and_(amount.is_not(None), compare[sign])


def _scaled(value: str, places: int) -> int:
    return min(int(Decimal(value).scaleb(places)), 2**62)


def _words(table: sa.Table, texts: str, dialect: str, value: str) -> sa.ColumnElement[bool]:
    found = search.numbers(texts, f'"{value}"', dialect)
    return sa.false() if found is None else table.c.n.in_(found)
