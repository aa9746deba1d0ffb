"""Finds bodies, meetings, decisions and the records that something is about, for the fields that name one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from commonservices.domain.ids import read_id
from commonservices.domain.text import fold
from commonservices.queries import decisions as queries
from commonservices.queries import entities as entity_queries
from commonservices.queries import shared_services as service_queries
from commonservices.queries.arrangements import NEWEST, ArrangementFilter
from ui.bridge import Bridge
from ui.kit.field_spec import Choice
from ui.records.lookups import Lookups
from ui.words import Words

_OFFERED = 12
_EVERY = 5000
ARRANGEMENT, SERVICE = "ARRANGEMENT", "SHARED_SERVICE"


class BodyLookups(Lookups):
    """Searches what the fields of decisions, meetings, bodies and roles name."""

    def __init__(self, bridge: Bridge, words: Words) -> None:
        """Search in the store the bridge holds, and say days in these words."""
        super().__init__(bridge)
        self._ask = bridge.ask
        self._words = words

    def search(self, target: str) -> Callable[[str], Sequence[Choice]]:
        """Give the search for one kind of record; without a kind, that of records something is about."""
        own: Mapping[str, Callable[[str], Sequence[Choice]]] = {
            "body": self.bodies,
            "meeting": self.meetings,
            "decision": self.decisions,
            "shared_service": self.services,
            "": self.subjects,
        }
        return own.get(target) or super().search(target)

    def label_of(self, target: str) -> Callable[[str], str]:
        """Give how a record of a kind is called, from its id."""
        if target in {"body", "meeting", "decision", ""}:
            return partial(self._label, target)
        if target == "shared_service":
            return self._service_label
        return super().label_of(target)

    def all_of(self, target: str) -> tuple[Choice, ...]:
        """Give every record of a kind of which there are few, and every entity, those that take part first."""
        if target != "entity":
            return super().all_of(target)
        first = self._ask(queries.taking_part)
        found = self._ask(partial(entity_queries.entities, limit=_EVERY))
        found = sorted(found, key=lambda each: each.id not in first)
        return tuple(Choice(str(each.id), f"{each.short_code} · {each.name}") for each in found)

    def bodies(self, text: str) -> Sequence[Choice]:
        """Give the bodies whose name or kind holds a text; those that still sit first."""
        wanted = fold(text)
        found = []
        for each in self._ask(queries.bodies):
            kind = self._words.code("body_kinds", each.kind)
            if wanted in fold(f"{each.name} {kind} {each.kind}"):
                found.append(Choice(str(each.id), each.name, f"{each.kind} {kind}"))
        return found[:_OFFERED]

    def meetings(self, text: str) -> Sequence[Choice]:
        """Give the meetings that a day or the name of a body finds, the newest first."""
        wanted = fold(text)
        found = [(each, self._meeting_label(each)) for each in self._ask(queries.meetings)]
        return [
            Choice(str(each.id), label, str(each.held_on))
            for each, label in found
            if wanted in fold(f"{label} {each.held_on}")
        ][:_OFFERED]

    def _meeting_label(self, each: queries.MeetingRow) -> str:
        return f"{each.body} · {self._words.full_day(each.held_on)}"

    def decisions(self, text: str) -> Sequence[Choice]:
        """Give the decisions that a reference or words find, the newest first."""
        found = self._ask(partial(queries.decisions, wanted=queries.Wanted(text=text)))
        return [Choice(str(each.id), _decision_label(each), each.reference) for each in found[:_OFFERED]]

    def subjects(self, text: str) -> Sequence[Choice]:
        """Give the arrangements and the services that a reference or words find."""
        papers = [
            Choice(f"{ARRANGEMENT}:{each.key}", each.label, each.words) for each in self.arrangements(text)[:_OFFERED]
        ]
        found = [Choice(f"{SERVICE}:{each.key}", each.label, each.words) for each in self.services(text)]
        return [*papers, *found]

    def services(self, text: str) -> Sequence[Choice]:
        """Give the services that a reference or words find, the newest first."""
        wanted = ArrangementFilter(text=text)
        rows = self._ask(partial(service_queries.page, wanted=wanted, sort=NEWEST, limit=_OFFERED))
        return [Choice(str(row.id), f"{row.reference} · {row.name}", row.reference) for row in rows]

    def _label(self, target: str, key: str) -> str:
        if target == "body":
            return next((each.name for each in self._ask(queries.bodies) if str(each.id) == key), key)
        if target == "meeting":
            rows = self._ask(queries.meetings)
            return next((self._meeting_label(each) for each in rows if str(each.id) == key), key)
        if target == "decision":
            found = self._ask(queries.decisions)
            return next((_decision_label(each) for each in found if str(each.id) == key), key)
        return self._subject_label(key)

    def _subject_label(self, key: str) -> str:
        kind, _, id = key.partition(":")
        if kind == ARRANGEMENT:
            return self._arrangement_label(id)
        return self._service_label(id) if kind == SERVICE else key

    def _service_label(self, key: str) -> str:
        wanted = read_id(key)
        rows = self._ask(partial(service_queries.rows, ids=[wanted])) if wanted is not None else []
        return f"{rows[0].reference} · {rows[0].name}" if rows else key


def _decision_label(each: queries.DecisionRow) -> str:
    words = " ".join(each.text.split())
    return f"{each.reference} · {words[:60]}"
