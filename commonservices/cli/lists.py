"""The command list: arrangements, services, entities, alerts, as a table or as an array of objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from commonservices.cli import premises
from commonservices.cli.output import DONE
from commonservices.cli.sentences import say
from commonservices.cli.session import Session
from commonservices.cli.shown import (
    Column,
    Shown,
    alert_columns,
    arrangement_columns,
    entity_columns,
    service_columns,
    shown,
)
from commonservices.cli.where import Condition, conditions
from commonservices.domain.filters import AMOUNT, DAY, Vocabulary, parse
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.queries import listing
from commonservices.queries.filter_vocabulary import arrangement_vocabulary, service_vocabulary
from commonservices.queries.listing import ListFilter

if TYPE_CHECKING:
    from commonservices.office import Office

_MOST_ALLOWED = 30
Source = Callable[["Office", str, tuple[Condition, ...], int | None], Iterator[Any]]
_HEADS: Mapping[str, tuple[str, ...]] = {
    "arrangements": ("human_ref", "type", "state", "lead_entity", "effective_on", "expiry_on", "decide_by", "title"),
    "services": ("human_ref", "catalogue_code", "status", "managing_entity", "arrangement", "unit", "name"),
    "entities": ("short_code", "kind", "name"),
    "alerts": ("severity", "flag", "subject", "since", "due", "title"),
    **premises.HEADS,
}


def run(session: Session) -> int:
    """List what is asked for, with every condition that was given."""
    what = str(session.options.what)
    columns = _LISTS[what][0]
    with session.looking_back() as office:
        wanted = conditions(office, columns(), session.options.where)
        rows = objects(office, what, session.options.find, wanted, session.options.limit)
        if session.output.json:
            session.output.array(rows)
        else:
            _print(session, what, list(rows))
    return DONE


def objects(
    office: Office, what: str, find: str = "", wanted: tuple[Condition, ...] = (), limit: int | None = None
) -> Iterator[Shown]:
    """Give the objects of a list, one at a time, that hold the words and fulfil the conditions."""
    columns, source = _LISTS[what]
    most = limit if not wanted else None
    made = (shown(columns(), each) for each in source(office, find, wanted, most))
    return islice((each for each in made if all(one.holds(each) for one in wanted)), limit)


def _print(session: Session, what: str, rows: list[Shown]) -> None:
    heads = _HEADS[what]
    if rows:
        session.output.table([head.removesuffix("_entity") for head in heads], _cells(rows, heads, session.language))
    key = "listed" if rows else "nothing_listed"
    session.output.say(say(key, session.language, count=len(rows)))


def _cells(rows: Iterable[Shown], heads: tuple[str, ...], language: str) -> list[list[str]]:
    return [[_cell(row, head, language) for head in heads] for row in rows]


def _cell(row: Shown, head: str, language: str) -> str:
    if head in row:
        return _plain(row[head])
    return str(row.get(f"{head}_{language}") or row.get(f"{head}_en") or row.get(f"{head}_fr") or "")


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(str(each) for each in value) if isinstance(value, list) else "" if value is None else str(value)


def _arrangements(office: Office, find: str, wanted: tuple[Condition, ...], most: int | None) -> Iterator[Any]:
    asked = asked_for(office, find, arrangement_vocabulary)
    return listing.arrangements(office, _narrowed(asked, wanted, "type", "state"), most)


def _services(office: Office, find: str, wanted: tuple[Condition, ...], most: int | None) -> Iterator[Any]:
    asked = asked_for(office, find, service_vocabulary)
    return listing.services(office, _narrowed(asked, wanted, "", "status"), most)


def asked_for(office: Office, find: str, vocabulary: Callable[[Callable[[], Office], str], Vocabulary]) -> ListFilter:
    """Give the filter that typed words mean, as the window reads them; RuleBroken when a value is none of its field."""
    known = vocabulary(lambda: office, office.language)
    conditions, words = parse(find, known)
    for each in conditions:
        if each.wrong:
            about = known.field_named(each.key)
            labels = [code for code, _label in about.choices()] if about else []
            allowed = ", ".join(labels[:_MOST_ALLOWED]) or {DAY: "2026-12-31, 90d", AMOUNT: "100000, 80%"}.get(
                about.kind if about else "", "WFP"
            )
            refuse("unknown_filter_value", "", ", ".join(each.values), name=each.key, allowed=allowed)
    return ListFilter(text=words, conditions=conditions)


def _entities(office: Office, find: str, _wanted: tuple[Condition, ...], _most: int | None) -> Iterator[Any]:
    return iter(listing.entities(office, find))


def _alerts(office: Office, find: str, _wanted: tuple[Condition, ...], _most: int | None) -> Iterator[Any]:
    from commonservices.queries.alerts import alerts

    words = fold(find).split()
    for each in alerts(office):
        text = fold(f"{each.subject} {each.title} {each.flag} {each.owner}")
        if all(word in text for word in words):
            yield each


def _narrowed(asked: ListFilter, wanted: tuple[Condition, ...], type_name: str, state_name: str) -> ListFilter:
    """Let the database leave out what the plainest conditions leave out; the rest is looked at one by one."""
    codes = {one.name: one.wanted.upper() for one in wanted if one.wanted and one.sign == "="}
    return replace(
        asked,
        types=frozenset({codes[type_name]} if type_name in codes else ()),
        states=frozenset({codes[state_name]} if state_name in codes else ()),
        flags=frozenset({codes["flags"]} if "flags" in codes else ()),
    )


_LISTS: Mapping[str, tuple[Callable[[], tuple[Column, ...]], Source]] = {
    "arrangements": (arrangement_columns, _arrangements),
    "services": (service_columns, _services),
    "entities": (entity_columns, _entities),
    "alerts": (alert_columns, _alerts),
    "premises": (premises.premises_columns, premises.listed_premises),
    "agreements": (premises.agreement_columns, premises.listed_agreements),
    "recognitions": (premises.recognition_columns, premises.listed_recognitions),
}
