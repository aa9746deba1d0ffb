"""The versions of an arrangement's terms, and two versions or two arrangements side by side, field by field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.amending import is_retroactive, missing_to_seal, term_fields, unsigned_parties
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import Standing, seal_duty, standing_for
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import record_type
from commonservices.domain.guards import Missing
from commonservices.domain.sentences import refuse
from commonservices.errors import Known
from commonservices.store import details

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.details import ArrangementHeld


NO_DUTY: Final = Standing()


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signature under a version, or the want of one: then the day is None."""

    party_id: UUID
    code: str
    name: str
    title: str
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version: why and from when, its signatures, what an open one still needs, and how the actor may approve it.

    `status` is open, sealed (its day is to come), current or past.
    """

    version: ArrangementVersion
    status: str
    retroactive: bool
    changed: tuple[str, ...]
    signatures: tuple[SignatureLine, ...]
    missing: tuple[Missing, ...] = ()
    standing: Standing = NO_DUTY

    @property
    def number(self) -> int:
        """Give the number of the version."""
        return self.version.number or 1


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One field on both sides, as the records hold it."""

    field: str
    left: object
    right: object

    @property
    def differs(self) -> bool:
        """Say whether the two sides are not the same."""
        return self.left != self.right


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sides field by field; a side is named by its reference and the number of its version."""

    left: tuple[str, int]
    right: tuple[str, int]
    rows: tuple[ComparedRow, ...]

    @property
    def differing(self) -> tuple[ComparedRow, ...]:
        """Give only the rows whose sides are not the same."""
        return tuple(row for row in self.rows if row.differs)


def versions(office: Office, id: UUID) -> tuple[VersionLine, ...]:
    """Give the versions of an arrangement's terms, the newest first; Known when there is no such arrangement."""
    held = _held(office, id)
    facts = held.facts
    every = facts.versions
    lines = [
        VersionLine(
            version=version,
            status=_status(facts, version),
            retroactive=is_retroactive(facts, version),
            changed=_changed(every[place - 1], version) if place else (),
            signatures=_signatures(held, version),
            missing=missing_to_seal(facts, version) if _status(facts, version) == "open" else (),
            standing=_standing(office, facts, version) if _status(facts, version) == "open" else NO_DUTY,
        )
        for place, version in enumerate(every)
    ]
    return tuple(reversed(lines))


def compare_versions(office: Office, id: UUID, left: int, right: int) -> Comparison:
    """Give two versions of one arrangement side by side; RuleBroken when there is none of that number."""
    facts = _held(office, id).facts
    reference = facts.arrangement.reference
    pair = [_numbered(facts, number) for number in (left, right)]
    rows = tuple(ComparedRow(name, getattr(pair[0], name), getattr(pair[1], name)) for name in _compared())
    return Comparison((reference, left), (reference, right), rows)


def compare_arrangements(office: Office, left: UUID, right: UUID) -> Comparison:
    """Give two arrangements side by side: identity, terms in force and parties."""
    sides = [_held(office, id) for id in (left, right)]
    rows = [
        ComparedRow(name, *(getattr(side.facts.arrangement, name) for side in sides))
        for name in ("type", "state", "owner_person_id", "parent_id", "replaces_id", "location_ids")
    ]
    rows += [ComparedRow("parties", *(_parties(side) for side in sides))]
    rows += [ComparedRow(name, *(getattr(side.facts.version, name) for side in sides)) for name in term_fields()]
    names = [(side.facts.arrangement.reference, side.facts.version.number or 1) for side in sides]
    return Comparison(names[0], names[1], tuple(rows))


def record_of(field: str) -> type[Arrangement] | type[ArrangementVersion] | None:
    """Give the record a compared field belongs to; None for the parties."""
    for cls in (ArrangementVersion, Arrangement):
        if field in record_type(cls).by_name:
            return cls
    return None


def _held(office: Office, id: UUID) -> ArrangementHeld:
    with office.engine.connect() as connection:
        held = details.arrangement(connection, id, office.today())
    if held is None:
        raise Known("not_found", "This arrangement is no longer in the register.")
    return held


def _standing(office: Office, facts: ArrangementFacts, version: ArrangementVersion) -> Standing:
    """Give how the actor stands to the approval of an amendment."""
    from commonservices.queries.life import duty_facts

    return standing_for(duty_facts(office), seal_duty(facts, version, office.today(), office.actor))


def _status(facts: ArrangementFacts, version: ArrangementVersion) -> str:
    if version.id == facts.version.id:
        return "current"
    if version.sealed_on is None:
        return "open"
    return "sealed" if (version.number or 0) > (facts.version.number or 1) else "past"


def _changed(before: ArrangementVersion, version: ArrangementVersion) -> tuple[str, ...]:
    return tuple(name for name in term_fields() if getattr(before, name) != getattr(version, name))


def _compared() -> tuple[str, ...]:
    return ("version_reason", "version_applies_on", "amendment_kinds", *term_fields())


def _numbered(facts: ArrangementFacts, number: int) -> ArrangementVersion:
    found = next((each for each in facts.versions if (each.number or 1) == number), None)
    if found is None:
        known = ", ".join(str(each.number or 1) for each in facts.versions)
        refuse("no_such_version", "number", str(number), choices=known)
    return found


def _parties(held: ArrangementHeld) -> tuple[str, ...]:
    return tuple(sorted(f"{held.entity(each.entity_id, 'en')[0]}:{each.role}" for each in held.facts.parties))


def _signatures(held: ArrangementHeld, version: ArrangementVersion) -> tuple[SignatureLine, ...]:
    facts = held.facts
    codes = {each.id: held.entity(each.entity_id, "en")[0] for each in facts.parties}
    if (version.number or 1) == 1:
        return tuple(
            SignatureLine(each.id, codes[each.id], each.signatory_name, each.signatory_title, each.signed_on)
            for each in sorted(facts.parties, key=lambda each: codes[each.id])
            if each.signed_on is not None
        )
    given = [
        SignatureLine(
            each.party_id, codes.get(each.party_id, ""), each.signatory_name, each.signatory_title, each.signed_on
        )
        for each in facts.signatures_of(version.id)
        if each.party_id is not None
    ]
    wanted = unsigned_parties(facts, version) if version.sealed_on is None else ()
    waiting = (SignatureLine(each.id, codes[each.id], "", "", None) for each in wanted)
    return tuple(sorted((*given, *waiting), key=lambda each: each.code))
