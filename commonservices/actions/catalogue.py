"""What an office does with the kinds of service it adds to the catalogue: add, correct until used, retire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.codelists import load
from commonservices.domain.own_catalogue import LIST, OwnCatalogueItem, item_id, next_code
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.store import catalogue_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_GIVEN_LATER = frozenset({"retired_on", "retire_reason", "follows"})


def add(office: Office, values: Mapping[str, object]) -> Added:
    """Add a kind of service; the program gives its code, X-UNEXAM-07, and no two kinds bear the same name."""
    for name in sorted(_GIVEN_LATER & set(values)):
        refuse("fixed_field", name, str(values[name]), kept="as it is")
    with office.work("catalogue_added") as work:
        profile = keeping.own_office(work)
        code = next_code(profile.code, work.read(catalogue_rows.every_code), office.letter)
        made = replace(keeping.made(office, OwnCatalogueItem, {**values, "code": code}), id=item_id(code))
        _check_names(made)
        work.subject(f"{code} · {made.name_en}")
        keeping.put(work, made)
    return Added(work.changes, made.id, code)


def set_item(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Correct a kind of service; its names and its unit stay once a service or a long-term agreement names it."""
    with office.work("field_set", why=why) as work:
        held = work.get(OwnCatalogueItem, id)
        work.subject(held.code)
        for name in sorted(_GIVEN_LATER & set(values)):
            refuse("fixed_field", name, str(values[name]), kept="as it is")
        after = replace(held, **read_all(office, OwnCatalogueItem, values))
        moved = [name for name in ("name_en", "name_fr", "name_es", "unit") if _moved(held, after, name)]
        count = work.read(catalogue_rows.used_codes)[held.code] if moved else 0
        if count:
            refuse("catalogue_used", moved[0], held.code, shown=held.code, count=count)
        _check_names(after)
        keeping.put(work, after, held)
    return work.changes


def retire(office: Office, id: UUID, reason: str, *, on: date | str | None = None, follows: str = "") -> Changes:
    """Retire a kind of service, with the reason and what replaces it; whatever names it stays readable."""
    with office.work("catalogue_retired", why=reason) as work:
        held = work.get(OwnCatalogueItem, id)
        work.subject(f"{held.code} · {held.name_en}")
        if held.retired_on is not None:
            refuse("catalogue_retired", "retired_on", held.code, shown=held.code, day=held.retired_on)
        if not reason.strip():
            refuse("reason_missing", "retire_reason", example="it is now a kind of the shipped catalogue")
        today = office.clock.today()
        given = value_for(office, field_of(OwnCatalogueItem, "retired_on"), on) if on else None
        day = given or today
        if day > today:
            refuse("day_in_future", "retired_on", day.isoformat(), shown=day, example=today)
        after = replace(
            held, retired_on=day, retire_reason=_read(office, "retire_reason", reason), follows=_follows(held, follows)
        )
        keeping.put(work, after, held)
    return work.changes


def restore(office: Office, id: UUID, why: str = "") -> Changes:
    """Take a retired kind of service into use again."""
    with office.work("catalogue_restored", why=why) as work:
        held = _retired(work, id)
        after = replace(held, retired_on=None, retire_reason="", follows="")
        _check_names(after)
        keeping.put(work, after, held)
    return work.changes


def _retired(work: Work, id: UUID) -> OwnCatalogueItem:
    held = work.get(OwnCatalogueItem, id)
    work.subject(f"{held.code} · {held.name_en}")
    if held.retired_on is None:
        refuse("catalogue_in_use", "retired_on", held.code, shown=held.code)
    return held


def _moved(held: OwnCatalogueItem, after: OwnCatalogueItem, name: str) -> bool:
    """Say whether a value was changed; one that was never entered may be added later."""
    return bool(getattr(held, name)) and getattr(held, name) != getattr(after, name)


def _read(office: Office, name: str, text: str) -> str:
    return str(value_for(office, field_of(OwnCatalogueItem, name), text.strip()))


def _follows(held: OwnCatalogueItem, code: str) -> str:
    """Give the code that replaces one: in use, and not the same."""
    wanted = code.strip()
    if not wanted:
        return ""
    named = load(LIST).items.get(wanted.upper())
    if named is None or named.code == held.code:
        refuse("unknown_code", "follows", wanted, example=next(iter(load(LIST).codes)))
    if named.retired:
        refuse("retired_code", "follows", wanted, example=named.successor or next(iter(load(LIST).codes)))
    return named.code


def _check_names(item: OwnCatalogueItem) -> None:
    """Refuse a name that another kind of service in use bears: which of both is meant could not be told."""
    own = {fold(name): name for name in (item.name_en, item.name_fr, item.name_es) if name}
    for each in load(LIST).active():
        if each.code == item.code:
            continue
        for label in each.labels.values():
            if fold(label) in own:
                refuse("catalogue_named", "name_en", own[fold(label)], by=each.code)
