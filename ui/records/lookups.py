"""Finds other records by what people call them, for fields that point to a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from commonservices.domain.ids import read_id
from commonservices.domain.text import fold
from commonservices.errors import Known
from commonservices.queries import arrangements as arrangement_queries
from commonservices.queries import documents as document_queries
from commonservices.queries import entities as entity_queries
from commonservices.queries import listing
from commonservices.queries.arrangements import NEWEST, ArrangementFilter
from commonservices.queries.filter_vocabulary import entity_code
from ui.bridge import Bridge
from ui.kit.field_spec import Choice

_OFFERED = 12
_EVERY = 5000


class Lookups:
    """Searches entities, persons, places and arrangements for the fields that name one."""

    def __init__(self, bridge: Bridge) -> None:
        """Search in the store the bridge holds."""
        self._bridge = bridge

    def search(self, target: str) -> Callable[[str], Sequence[Choice]]:
        """Give the search for one kind of record."""
        searches: Mapping[str, Callable[[str], Sequence[Choice]]] = {
            "entity": self.entities,
            "person": self.persons,
            "arrangement": self.arrangements,
        }
        return searches.get(target, _nothing)

    def label_of(self, target: str) -> Callable[[str], str]:
        """Give how a record of a kind is called, from its id."""
        labels: Mapping[str, Callable[[str], str]] = {
            "entity": self._entity_label,
            "person": self._person_label,
            "arrangement": self._arrangement_label,
            "document": self._document_label,
        }
        return labels.get(target) or partial(self._short_name, target)

    def all_of(self, target: str) -> tuple[Choice, ...]:
        """Give every record of a kind of which there are few."""
        if target != "location":
            return ()
        return tuple(Choice(str(each.id), each.name) for each in self._bridge.ask(entity_queries.locations))

    # --- entities -------------------------------------------------------------------------------------------------

    def entities(self, text: str) -> Sequence[Choice]:
        """Give the entities an acronym, alias or name may mean."""
        found = self._bridge.ask(partial(entity_queries.entities, text=text, limit=_OFFERED))
        return [_entity_choice(each) for each in found]

    def entity_code(self, text: str) -> str:
        """Give the short code of the one entity a typed name means; empty when it means none or several."""
        return self._bridge.ask(partial(entity_code, text=text))

    def _entity_label(self, key: str) -> str:
        every = self._bridge.ask(partial(entity_queries.entities, limit=_EVERY))
        return next((_entity_choice(each).label for each in every if str(each.id) == key), key)

    # --- persons and arrangements ---------------------------------------------------------------------------------

    def persons(self, text: str) -> Sequence[Choice]:
        """Give the persons whose name holds a text."""
        wanted = fold(text)
        found = self._bridge.ask(entity_queries.persons)
        return [Choice(str(each.id), each.name) for each in found if wanted in fold(each.name)][:_OFFERED]

    def _person_label(self, key: str) -> str:
        found = self._bridge.ask(entity_queries.persons)
        return next((each.name for each in found if str(each.id) == key), key)

    def arrangements(self, text: str) -> Sequence[Choice]:
        """Give the arrangements that a reference or words of the title find, newest first."""
        wanted = ArrangementFilter(text=text)
        ask = partial(arrangement_queries.page, wanted=wanted, sort=NEWEST, limit=_OFFERED)
        return [Choice(str(row.id), f"{row.reference} · {row.title}", row.reference) for row in self._bridge.ask(ask)]

    def _arrangement_label(self, key: str) -> str:
        try:
            found = self._bridge.ask(partial(arrangement_queries.rows, ids=[UUID(key)]))
        except Known:
            return key
        return f"{found[0].reference} · {found[0].title}" if found else key

    def _short_name(self, target: str, key: str) -> str:
        id = read_id(key)
        return key if id is None else self._bridge.ask(partial(listing.names, wanted={target: [id]})).get(id) or key

    def _document_label(self, key: str) -> str:
        return self._bridge.ask(partial(document_queries.called, id=UUID(key))) or key


def _entity_choice(entity: Any) -> Choice:
    words = " ".join(each.replace(" ", "_") for each in (entity.short_code, *entity.aliases))
    label = f"{entity.short_code} · {entity.name}"
    if entity.closed_on is not None:  # said before the name, which may be cut
        closed = QCoreApplication.translate("Lookups", "{code} · closed in {year} · {name}")
        label = closed.format(code=entity.short_code, year=entity.closed_on.year, name=entity.name)
    return Choice(str(entity.id), label, words)


def _nothing(_text: str) -> Sequence[Choice]:
    return ()
