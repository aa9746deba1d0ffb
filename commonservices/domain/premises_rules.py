"""What follows from premises and their occupants on a day: common or not, how full, what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final
from uuid import UUID

from commonservices.domain.codelists import load
from commonservices.domain.declaring import dataclass
from commonservices.domain.examples import example_of
from commonservices.domain.fields import record_type
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import YEAR_IN_MONTHS, add_days, add_months
from commonservices.domain.text import fold

FEWEST_SHARING: Final = 2
IN_USE: Final = "PREMISE"
ACTIVE, INACTIVE = "ACTIVE", "INACTIVE"
# Kinds of entities that may sit in the building and do not make it common.
OUTSIDE_THE_UN: Final = frozenset({"GOVERNMENT", "NGO", "VENDOR", "REGIONAL_ORG"})
_WHOLE: Final = Fraction(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How premises stand on a day: who is in them, whether that makes them common, and how much is taken."""

    shared: bool
    through: str  # "premises", "compound" or nothing
    entities: frozenset[UUID]
    net_m2: Decimal
    workstations: int
    personnel: int
    area_share: Fraction | None
    desk_share: Fraction | None


def holds(occupancy: Occupancy, day: date) -> bool:
    """Say whether an entity is in the premises on a day; both its days count."""
    first, last = occupancy.from_on, occupancy.until_on
    return first is not None and first <= day and (last is None or day <= last)


def on(occupancies: Iterable[Occupancy], day: date) -> tuple[Occupancy, ...]:
    """Give the occupancies that run on a day."""
    return tuple(each for each in occupancies if holds(each, day))


def occupants(
    occupancies: Iterable[Occupancy], day: date, outsiders: Collection[UUID] = frozenset()
) -> frozenset[UUID]:
    """Give the UN entities that are in premises on a day; a Government beside them does not count."""
    found = {each.entity_id for each in on(occupancies, day) if each.entity_id is not None}
    return frozenset(found - set(outsiders))


def compound_key(premises: Premises) -> tuple[str, str] | None:
    """Give what premises of one compound have alike: country and name; None for premises that stand alone."""
    name = fold(premises.compound).strip()
    return (premises.country_iso3, name) if name else None


def standing(
    premises: Premises,
    own: Sequence[Occupancy],
    beside: Iterable[Occupancy],
    day: date,
    outsiders: Collection[UUID] = frozenset(),
) -> Standing:
    """Give how premises stand on a day; `beside` are the occupancies of the other active premises of the compound."""
    present = on(own, day)
    inside = occupants(own, day, outsiders)
    around = inside | occupants(beside, day, outsiders) if compound_key(premises) else inside
    through = ""
    if premises.status == ACTIVE:
        wide = "compound" if len(around) >= FEWEST_SHARING else ""
        through = "premises" if len(inside) >= FEWEST_SHARING else wide
    area = sum((each.net_m2 for each in present if each.net_m2 is not None), Decimal(0))
    desks = sum(each.workstations or 0 for each in present)
    return Standing(
        shared=bool(through),
        through=through,
        entities=inside,
        net_m2=area,
        workstations=desks,
        personnel=sum(each.personnel or 0 for each in present),
        area_share=_share(Fraction(area), premises.area_m2),
        desk_share=_share(Fraction(desks), premises.capacity_workstations),
    )


def _share(part: Fraction, whole: Decimal | int | None) -> Fraction | None:
    return part / Fraction(whole) if whole else None


# --- what is wrong ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that asks for attention: a stable code, how grave it is, the day and the entities it is about."""

    code: str
    severity: str  # crit, att, info
    day: date | None = None
    entity_ids: tuple[UUID, ...] = ()


def premises_findings(
    premises: Premises,
    own: Sequence[Occupancy],
    found: Standing,
    day: date,
    parties: Collection[UUID] | None = None,
) -> tuple[Finding, ...]:
    """Give what is wrong with premises on a day, the gravest first; `parties` are those of their arrangement."""
    if premises.status != ACTIVE:
        return ()
    made = [*_of_space(premises, own, found, day), *_of_papers(premises, found, day)]
    if parties is not None:
        made += _of_parties(found.entities, frozenset(parties))
    order = {"crit": 0, "att": 1, "info": 2}
    return tuple(sorted(made, key=lambda each: order[each.severity]))


def _of_space(premises: Premises, own: Sequence[Occupancy], found: Standing, day: date) -> list[Finding]:
    made = []
    if found.area_share is not None and found.area_share > _WHOLE:
        made.append(Finding(code="AREA_OVER", severity="crit"))
    if found.desk_share is not None and found.desk_share > _WHOLE:
        made.append(Finding(code="DESKS_OVER", severity="crit"))
    without = {each.entity_id for each in on(own, day) if each.entity_id is not None and not each.net_m2}
    if without:
        made.append(Finding(code="NO_SHARE", severity="att", entity_ids=_in_order(without)))
    if premises.phase == IN_USE and not on(own, day):
        made.append(Finding(code="NOBODY_IN", severity="info"))
    return made


def _of_papers(premises: Premises, found: Standing, day: date) -> list[Finding]:
    made = []
    if premises.lease_end_on is not None and premises.lease_end_on < day:
        made.append(Finding(code="LEASE_ENDED", severity="crit", day=premises.lease_end_on))
    if premises.host_agreement_end_on is not None and premises.host_agreement_end_on < day:
        made.append(Finding(code="HOST_AGREEMENT_ENDED", severity="crit", day=premises.host_agreement_end_on))
    if not found.shared:
        return made
    checked = premises.security_assessed_on
    if checked is None or add_months(checked, YEAR_IN_MONTHS) < day:
        made.append(Finding(code="SECURITY_NOT_ASSESSED", severity="att", day=checked))
    if premises.accessibility_assessed_on is None:
        made.append(Finding(code="ACCESSIBILITY_NOT_ASSESSED", severity="info"))
    return made


def _of_parties(inside: frozenset[UUID], parties: frozenset[UUID]) -> list[Finding]:
    made = []
    if inside - parties:
        made.append(Finding(code="OCCUPANT_NO_PARTY", severity="att", entity_ids=_in_order(inside - parties)))
    if parties - inside:
        made.append(Finding(code="PARTY_NOT_IN", severity="info", entity_ids=_in_order(parties - inside)))
    return made


def _in_order(ids: Iterable[UUID]) -> tuple[UUID, ...]:
    return tuple(sorted(ids, key=lambda each: each.int))


# --- a party leaves ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What follows when an entity is out: from which day, who stays, and whether the premises stop being common."""

    first_day_without: date
    remaining: frozenset[UUID]
    was_shared: bool
    stays_shared: bool
    freed_m2: Decimal
    freed_workstations: int

    @property
    def ends_sharing(self) -> bool:
        """Say whether the premises are common until then and no longer afterwards."""
        return self.was_shared and not self.stays_shared


def leaving(
    premises: Premises,
    own: Sequence[Occupancy],
    beside: Sequence[Occupancy],
    entity_id: UUID,
    last_day: date,
    outsiders: Collection[UUID] = frozenset(),
) -> Leaving:
    """Give what follows when an entity leaves premises with a last day; what it has elsewhere in the compound stays."""
    after = add_days(last_day, 1)
    kept = [each for each in own if each.entity_id != entity_id]
    gone = [each for each in on(own, last_day) if each.entity_id == entity_id]
    then = standing(premises, kept, beside, after, outsiders)
    return Leaving(
        first_day_without=after,
        remaining=then.entities,
        was_shared=standing(premises, own, beside, last_day, outsiders).shared,
        stays_shared=then.shared,
        freed_m2=sum((each.net_m2 for each in gone if each.net_m2 is not None), Decimal(0)),
        freed_workstations=sum(each.workstations or 0 for each in gone),
    )


# --- what is refused --------------------------------------------------------------------------------------------------


def check_premises(premises: Premises, others: Iterable[Premises], before: Premises | None = None) -> None:
    """Refuse premises that cannot be so beside the others: no area, a second UN House, a step back."""
    if premises.area_m2 is not None and premises.area_m2 <= 0:
        field = record_type(Premises).by_name["area_m2"]
        refuse("not_above", "area_m2", f"{premises.area_m2:f}", limit=0, example=example_of(field))
    if premises.government_managed and not premises.government_colocated:
        refuse(
            "managed_not_colocated",
            "government_managed",
            other_field="government_colocated",
            other="Shared with the Government",
        )
    if before is not None and before.phase == IN_USE and premises.phase != IN_USE:
        refuse("phase_fixed", "phase", premises.phase, shown=load("premises_phases").label(premises.phase, "en"))
    if premises.status == INACTIVE:
        _check_inactive(premises)
    check_un_house(premises, others)


def _check_inactive(premises: Premises) -> None:
    fields = record_type(Premises).by_name
    for name in ("status_on", "status_reason"):
        if not getattr(premises, name):
            refuse("required", name, example=example_of(fields[name]))


def check_un_house(premises: Premises, others: Iterable[Premises]) -> None:
    """Refuse a second UN House in a country, and one in no country; the sentence names the first."""
    if not premises.is_un_house:
        return
    if not premises.country_iso3:
        refuse("required", "country_iso3", example="KEN")
    alike = (each for each in others if each.is_un_house and each.country_iso3 == premises.country_iso3)
    first = next((each for each in alike if each.id != premises.id), None)
    if first is not None:
        shown = f"{first.reference} ({first.name})"
        refuse("second_un_house", "is_un_house", premises.name, shown=premises.name, other=shown)


def check_occupancy(occupancy: Occupancy, others: Iterable[Occupancy], shown: str) -> None:
    """Refuse an occupancy without an area it names, and one that overlaps another of the entity in the same room."""
    if occupancy.net_m2 is not None and occupancy.net_m2 <= 0:
        field = record_type(Occupancy).by_name["net_m2"]
        refuse("not_above", "net_m2", f"{occupancy.net_m2:f}", limit=0, example=example_of(field))
    for other in others:
        if other.id == occupancy.id or other.entity_id != occupancy.entity_id or not _same_room(other, occupancy):
            continue
        if _overlap(other, occupancy):
            rule = "occupies_already" if other.until_on is None else "occupies_then"
            refuse(rule, "from_on", shown, shown=shown, start=other.from_on, end=other.until_on or "")


def _same_room(one: Occupancy, other: Occupancy) -> bool:
    return fold(one.room).strip() == fold(other.room).strip()


def _overlap(one: Occupancy, other: Occupancy) -> bool:
    first = max(one.from_on or date.min, other.from_on or date.min)
    return first <= min(one.until_on or date.max, other.until_on or date.max)
