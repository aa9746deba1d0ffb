"""What one arrangement or service shows in the lists, computed from its facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.calendar import day_of
from commonservices.domain.codelists import load
from commonservices.domain.dated import Dated, dated_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts, ServiceFacts
from commonservices.domain.flags import Flag, PlainFlag, service_flags
from commonservices.domain.terms import add_months
from commonservices.domain.text import fold
from commonservices.store.gathering import Gathered
from commonservices.store.register_calendar import flag_codes, listed_days
from commonservices.store.register_tables import LISTED
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of

STALE_MONTHS = 12
_KEY_LENGTH = 200
_FIRST_ROLES = {"PROVIDER": 0, "LEAD": 0, "CO_LEAD": 1}
_CLIENT = 2


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a list: its columns, its flags, the words it is found by, and what its calendar hangs on."""

    values: dict[str, Any]
    flags: Sequence[dict[str, Any]]
    words: str
    dated: Dated | None = None


class Names:
    """The short names of the records that list rows point to; each is read once, some hundreds at a time."""

    def __init__(self, connection: sa.Connection) -> None:
        """Keep the connection to read with."""
        self._connection = connection
        self._entities: dict[UUID, tuple[str, str]] = {}
        self._people: dict[UUID, str] = {}
        self._places: dict[UUID, str] = {}

    def know(self, gathered: Gathered) -> None:
        """Read the names that the facts of some arrangements and services mention, one query for each kind."""
        above = list(gathered.arrangements.values())
        services = [facts.service for facts in gathered.services.values()]
        entities = {party.entity_id for facts in above for party in facts.parties}
        entities |= {facts.version.lead_entity_id for facts in above}
        entities |= {service.managing_entity_id for service in services}
        entities |= {each.entity_id for facts in gathered.services.values() for each in facts.participations}
        places = {service.location_id for service in services}
        places |= {id for facts in above for id in facts.arrangement.location_ids}
        people = {facts.arrangement.owner_person_id for facts in above}
        self._read("entity", "short_code", entities, self._entities)
        self._read("location", "name", places, self._places)
        self._read("person", "name", people, self._people)

    def _read(self, kind: str, column: str, ids: set[UUID | None], known: dict[UUID, Any]) -> None:
        table = table_of(kind)
        fresh = [id for id in ids if id is not None and id not in known]
        columns = [table.c.id, table.c[column], *([table.c.aliases] if kind == "entity" else [])]
        for some in chunks(fresh, CHUNK):
            for row in self._connection.execute(sa.select(*columns).where(table.c.id.in_(some))):
                known[row[0]] = (row[1], " ".join((row[1], *row[2]))) if kind == "entity" else row[1]

    def entity(self, id: UUID | None) -> tuple[str, str]:
        """Give the short code and the search words of an entity, empty when it is not known."""
        return self._entities.get(id, ("", "")) if id is not None else ("", "")

    def person(self, id: UUID | None) -> str:
        """Give the name of a person, empty when it is not known."""
        return self._people.get(id, "") if id is not None else ""

    def place(self, id: UUID | None) -> str:
        """Give the name of a location, empty when it is not known."""
        return self._places.get(id, "") if id is not None else ""

    def reference(self, id: UUID | None) -> str:
        """Give the reference of an arrangement, empty when there is none."""
        if id is None:
            return ""
        table = table_of("arrangement")
        return str(self._connection.scalar(sa.select(table.c.reference).where(table.c.id == id)) or "")

    def code(self, id: UUID | None) -> str:
        """Give the short code of an entity, empty when it is not known."""
        return self.entity(id)[0]


def service_line(code: str) -> str:
    """Give the service line of a catalogue item, shipped or of an office; empty when there is no such item."""
    item = load("service_catalogue").items.get(code)
    return str(item.extra["service_line_code"]) if item is not None else ""


def arrangement_row(facts: ArrangementFacts, names: Names, today: date) -> Listed:
    """Give the list row of one arrangement as of today."""
    arrangement, version = facts.arrangement, facts.version
    dated = dated_of(facts)
    days = listed_days(dated, today.toordinal())
    parties = _ordered_parties(facts, names)
    values = {
        "id": arrangement.id,
        "reference": arrangement.reference,
        "type": arrangement.type,
        "state": arrangement.state,
        "title_en": version.title_en,
        "title_fr": version.title_fr,
        "title_key": title_key(version),
        "parties": LISTED.join(code for code, _ in parties),
        "lead": names.code(version.lead_entity_id) or (parties[0][0] if parties else ""),
        "financial_basis": version.financial_basis,
        "effective_on": version.effective_on,
        "expiry_on": day_of(days.expiry_on),
        "open_ended": version.open_ended,
        "last_notice_on": day_of(days.last_notice_on),
        "decide_by": day_of(days.decide_by),
        "next_review_on": day_of(days.next_review_on),
        "last_signed_on": facts.last_signed_on,
        "used_to": facts.last_used_on,
        "ceiling_amount": version.ceiling_amount,
        "currency": version.currency,
        "owner": names.person(arrangement.owner_person_id),
        "location": ", ".join(sorted(names.place(each) for each in arrangement.location_ids)),
        "service_count": len(facts.services),
        "version": version.number or 1,
        "rc_involvement": version.rc_involvement,
        "decision_level": version.decision_level,
        "replaces": names.reference(arrangement.replaces_id),
        "flags": flag_codes(days.flags),
        "next_change_on": day_of(days.next_change_on),
    }
    words = words_of_arrangement(arrangement, version, [known for _, known in parties])
    return Listed(values, _plain_rows(days.flags), fold(words), dated)


def title_key(version: ArrangementVersion) -> str:
    """Give what a title is sorted by."""
    return fold(version.title_en or version.title_fr)[:_KEY_LENGTH]


def words_of_arrangement(arrangement: Arrangement, version: ArrangementVersion, parties: Sequence[str]) -> str:
    """Give the words an arrangement is found by, not folded yet."""
    own = (arrangement.reference, version.title_en, version.title_fr, version.purpose, arrangement.notes)
    return " ".join((*own, *parties))


def service_row(facts: ServiceFacts, gathered: Gathered, names: Names, today: date) -> Listed:
    """Give the list row of one service as of today."""
    service = facts.service
    above = gathered.arrangements.get(service.arrangement_id) if service.arrangement_id else None
    reference = above.arrangement.reference if above else ""
    consumers = sorted(names.code(each.entity_id) for each in facts.participations if each.role != "PROVIDER")
    flags = service_flags(facts, today)
    values = {
        "id": service.id,
        "reference": service.reference,
        "name_en": service.name_en,
        "name_fr": service.name_fr,
        "name_key": fold(service.name_en or service.name_fr)[:_KEY_LENGTH],
        "catalogue_code": service.catalogue_code,
        "line": service_line(service.catalogue_code),
        "status": service.status,
        "unit": service.unit,
        "provider": names.code(service.managing_entity_id),
        "consumers": LISTED.join(consumers),
        "consumer_count": len(consumers),
        "arrangement_id": service.arrangement_id,
        "arrangement": reference,
        "arrangement_state": facts.arrangement_state,
        "location": names.place(service.location_id),
        "last_month": facts.last_used_on.replace(day=1) if facts.last_used_on else None,
        "modality": service.modality,
        "reporting_stream": service.reporting_stream,
        "flags": " ".join(flag.code for flag in flags),
        "next_change_on": _service_next_change(facts, today),
    }
    words = (service.reference, service.name_en, service.name_fr, service.catalogue_code, service.notes, reference)
    known = (names.entity(each.entity_id)[1] for each in facts.participations)
    return Listed(values, _flag_rows(flags), fold(" ".join((*words, *known))))


def _ordered_parties(facts: ArrangementFacts, names: Names) -> list[tuple[str, str]]:
    ordered = sorted(
        facts.parties,
        key=lambda party: (
            party.entity_id != facts.version.lead_entity_id,
            _FIRST_ROLES.get(party.role, _CLIENT),
            names.code(party.entity_id),
        ),
    )
    return [names.entity(each) for each in dict.fromkeys(party.entity_id for party in ordered)]


def _flag_rows(flags: Sequence[Flag]) -> list[dict[str, Any]]:
    return [
        {"flag": flag.code, "severity": flag.severity, "since": flag.since, "due": flag.due}
        for flag in {flag.code: flag for flag in flags}.values()
    ]


def _plain_rows(flags: Sequence[PlainFlag]) -> list[dict[str, Any]]:
    return [
        {"flag": flag.code, "severity": flag.severity, "since": day_of(flag.since), "due": day_of(flag.due)}
        for flag in flags
    ]


def _service_next_change(facts: ServiceFacts, today: date) -> date | None:
    return _first_after(
        [facts.arrangement_end_on, *(add_months(census, STALE_MONTHS) for census in facts.census_dates)], today
    )


def _first_after(days: Sequence[date | None], today: date) -> date | None:
    """Give the first day after today on which one of these days comes or has just gone by."""
    later = [each for day in days if day is not None for each in (day, day + timedelta(days=1)) if each > today]
    return min(later, default=None)
