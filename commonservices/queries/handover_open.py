"""What a successor has to do and whom to ask: open duties of all kinds, and everybody on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.arrangements import ArrangementParty, ArrangementVersion
from commonservices.domain.deciding import CLOSED, score_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import Obligation, Risk
from commonservices.domain.partners import Person
from commonservices.queries import decisions, people
from commonservices.queries import duties as owed
from commonservices.queries.decisions import Wanted
from commonservices.queries.handover_rows import ContactLine, DutyLine
from commonservices.store import handover_rows
from commonservices.store.rows import fetch
from commonservices.store.subjects import subjects

if TYPE_CHECKING:
    from commonservices.office import Office

# States in which an arrangement is over: nobody has to look after it any more.
OVER: Final = frozenset({"CLOSED", "CANCELLED", "EXPIRED", "TERMINATED", "SUPERSEDED"})
_UNSETTLED: Final = frozenset({"late", "soon", "ahead"})


@dataclass(frozen=True, slots=True)
class Reader:
    """How people and entities are called in the language of the one who reads."""

    people: Mapping[UUID, Person]
    codes: Mapping[UUID, str]
    language: str

    def person(self, id: UUID | None) -> str:
        """Give the name of a person, nothing for nobody."""
        return self.people[id].name if id is not None and id in self.people else ""

    def codes_of(self, ids: Iterable[UUID | None]) -> tuple[str, ...]:
        """Give the codes of some entities, in alphabetical order."""
        return tuple(sorted(self.codes[id] for id in ids if id is not None and id in self.codes))

    def title(self, terms: ArrangementVersion) -> str:
        """Give a title, in French where there is one and French is read."""
        return (terms.title_fr if self.language == "fr" else "") or terms.title_en or terms.title_fr


def duties(office: Office, until: date) -> tuple[DutyLine, ...]:
    """Give the open actions, the due days of obligations up to a day and the open risks: what is late first."""
    found = [*_actions(office), *_obligations(office, until), *_risks(office)]
    found.sort(key=lambda line: (not line.late, line.due_on or date.max, -(line.score or 0), line.reference, line.text))
    return tuple(found)


def contacts(office: Office, reader: Reader) -> tuple[ContactLine, ...]:
    """Give the people here with their roles, then the contacts of the parties of what is not over."""
    here = [
        ContactLine(
            kind="person",
            name=row.name,
            title=row.title,
            entity=row.entity,
            roles=row.roles,
            email=row.email,
            phone=row.phone,
        )
        for row in people.people(office, gone=False)
    ]
    return (*here, *_chairs(office), *_parties(office, reader))


def _actions(office: Office) -> list[DutyLine]:
    return [
        DutyLine(
            kind="action",
            reference=row.subject or row.decision,
            title=row.subject_title,
            text=row.text,
            owner=row.owner,
            due_on=row.due_on,
            late=row.late,
        )
        for row in decisions.actions(office, Wanted(open_only=True))
    ]


def _obligations(office: Office, until: date) -> list[DutyLine]:
    with office.engine.connect() as connection:
        held = {each.arrangement_id for each in fetch(connection, Obligation) if each.arrangement_id is not None}
        called = subjects(connection, [("ARRANGEMENT", id) for id in held])
    found = []
    for id, named in sorted(called.items(), key=lambda item: item[1].reference):
        for task in owed.duties(office, id).tasks:
            if task.state in _UNSETTLED and task.due_on <= until:
                line = DutyLine(
                    kind="obligation",
                    reference=named.reference,
                    title=named.title(office.language),
                    text=task.text,
                    owner=task.owner,
                    due_on=task.due_on,
                    late=task.state == "late",
                )
                found.append(line)
    return found


def _risks(office: Office) -> list[DutyLine]:
    today = office.today()
    with office.engine.connect() as connection:
        held = [each for each in fetch(connection, Risk) if each.state != CLOSED]
        called = subjects(connection, [(each.subject_kind, each.subject_id) for each in held])
        names = {each.id: each.name for each in fetch(connection, Person)} if held else {}
    found = []
    for each in held:
        named = called.get(each.subject_id) if each.subject_id else None
        line = DutyLine(
            kind="risk",
            reference=named.reference if named else "",
            title=named.title(office.language) if named else "",
            text=each.text,
            owner=names.get(each.owner_person_id, "") if each.owner_person_id else "",
            due_on=each.review_on,
            late=each.review_on is not None and each.review_on < today,
            score=score_of(each.likelihood, each.impact),
            response=each.response,
        )
        found.append(line)
    return found


def _chairs(office: Office) -> list[ContactLine]:
    return [
        ContactLine(kind="body", name=row.name, title=row.chair, entity=", ".join(row.members))
        for row in decisions.bodies(office)
        if row.active
    ]


def _parties(office: Office, reader: Reader) -> list[ContactLine]:
    """Give what is entered as the contact of a party, once for each entity and contact."""
    with office.engine.connect() as connection:
        living = set(handover_rows.living(connection, OVER))
        named = {each.id: each.reference for each in handover_rows.titles(connection)}
        parties = fetch(connection, ArrangementParty)
    by_contact: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in parties:
        codes = reader.codes_of([each.entity_id])
        if codes and each.arrangement_id in living and each.contact.strip():
            by_contact[codes[0], each.contact].add(named.get(each.arrangement_id, ""))
    return [
        ContactLine(kind="party", name=contact, entity=code, references=tuple(sorted(references)))
        for (code, contact), references in sorted(by_contact.items())
    ]
