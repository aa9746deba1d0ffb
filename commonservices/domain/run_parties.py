"""Who takes part in sharing a cost, from when to when, and what each counts for: the inputs of a run out of records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.calendar import CENSUS_MONTHS
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.cost_sharing.inputs import BY_DAY, FIXED_PCT, HYBRID, TO_YEAR_END, Party, RunInputs
from commonservices.domain.declaring import dataclass
from commonservices.domain.exchange_editions import is_provisional
from commonservices.domain.money import Exact
from commonservices.domain.must_haves import PROVIDING_ROLES, SIGNING_ROLES
from commonservices.domain.periods import Period
from commonservices.domain.premises_rules import Finding
from commonservices.domain.pricing import USD, exchange_on
from commonservices.domain.schemes import check_currency, driver_codes, engine_scheme, holds, read
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import DriverValue, Participation
from commonservices.domain.terms import add_months

_PROVIDES_ONLY: Final = "PROVIDER"
Stretch = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What the register knows about those who may share a cost; `used` is the metered use of the line's service.

    `uses` is None when the line is for no service of its own: then all parties of the arrangement take part.
    `rates` are units of the currency for one US dollar, the newest first.
    """

    codes: Mapping[UUID, str]
    members: tuple[ArrangementParty, ...]
    drivers: tuple[DriverValue, ...] = ()
    uses: tuple[Participation, ...] | None = None
    used: Mapping[UUID, Decimal] = field(default_factory=dict)
    rates: tuple[tuple[date, Decimal], ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be shared: how much for which months, counted by when, converted as of which day."""

    period: Period
    currency: str
    total: int | None
    census_by: date
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The inputs of a run, and what is doubtful about what they were drawn from."""

    inputs: RunInputs
    findings: tuple[Finding, ...] = ()


def draw(scheme: ApportionmentScheme, source: Source, asked: Asked) -> Drawn:
    """Give the inputs of a run; the engine refuses what cannot be shared, naming party and value."""
    if not holds(scheme, asked.period.start):
        refuse("scheme_not_valid", "scheme_id", scheme.name, day=asked.period.start)
    check_currency(scheme, asked.currency)
    stretches = taking_part(source, asked.period, pays_to_end=scheme.leavers_pay == TO_YEAR_END)
    counted = counts(source.drivers, driver_codes(scheme), asked.census_by)
    _check_percents(scheme, source, stretches)
    parties = tuple(
        party
        for id in sorted(stretches, key=lambda each: source.codes[each])
        if (party := _party(id, scheme, source, counted, stretches[id], asked.period)) is not None
    )
    converted = None if asked.currency == USD else exchange_on(source.rates, _rate_day(asked))
    lead = source.codes.get(scheme.lead_id, "") if scheme.lead_id else ""
    inputs = RunInputs(
        currency=asked.currency,
        scheme=engine_scheme(scheme, source.basis, lead),
        parties=parties,
        total=asked.total,
        period=asked.period,
        per_usd=converted[1] if converted else None,
    )
    return Drawn(inputs=inputs, findings=(*_of_counts(source, counted, stretches, asked), *_of_rate(asked, converted)))


def taking_part(source: Source, period: Period, *, pays_to_end: bool = False) -> dict[UUID, tuple[Stretch, ...]]:
    """Give the stretches of a period in which each entity shares the cost; one that is out for all of it has none."""
    found: defaultdict[UUID, list[Stretch]] = defaultdict(list)
    for member in source.members:
        if member.entity_id is None or member.role not in SIGNING_ROLES:
            continue
        for joined, left in _using(member.entity_id, source.uses):
            first = max(period.start, member.joined_on or period.start, joined or period.start)
            last = min(period.end, member.withdrew_on or period.end, left or period.end)
            if first <= last:
                found[member.entity_id].append((first, period.end if pays_to_end else last))
    return {id: tuple(sorted(stretches)) for id, stretches in found.items()}


def _using(entity_id: UUID, uses: Sequence[Participation] | None) -> Iterable[tuple[date | None, date | None]]:
    """Give from when to when an entity uses the service of a line; always, where the line has none."""
    if uses is None:
        return ((None, None),)
    own = [each for each in uses if each.entity_id == entity_id]
    return tuple((each.joined_on, each.left_on) for each in own)


def counts(drivers: Iterable[DriverValue], codes: Iterable[str], by: date) -> dict[tuple[UUID, str], DriverValue]:
    """Give what each entity counts for by each key: its newest count up to a day, else its first one after it."""
    wanted = set(codes)
    found: dict[tuple[UUID, str], DriverValue] = {}
    for each in sorted(drivers, key=lambda one: (one.census_date or date.min, one.id.int)):
        if each.driver_code not in wanted or each.entity_id is None:
            continue
        key = (each.entity_id, each.driver_code)
        if key not in found or (each.census_date or date.min) <= by:
            found[key] = each
    return found


def _party(
    id: UUID,
    scheme: ApportionmentScheme,
    source: Source,
    counted: Mapping[tuple[UUID, str], DriverValue],
    stretches: Sequence[Stretch],
    period: Period,
) -> Party | None:
    told, code = read(scheme.parameters), source.codes[id]
    keys = driver_codes(scheme)
    held = [counted.get((id, key)) for key in keys]
    values = [each.value if each else _metered(id, key, source) for key, each in zip(keys, held, strict=True)]
    if told.percents and scheme.method == FIXED_PCT:
        values = [told.percents.get(code)]
        if values[0] is None:
            return None
    elif values and all(each is None for each in values) and _only_provides(id, source):
        return None
    weights = [each.weight for each in held if each and each.weight is not None]
    evidence = next((each.evidence for each in held if each and each.evidence), "")
    party = Party(
        code=code,
        driver=values[0] if values and scheme.method != HYBRID else None,
        mix=tuple(values) if scheme.method == HYBRID else (),
        weight=weights[0] if weights else told.weights.get(code, 1),
        evidence=evidence,
    )
    return _dated(party, stretches, period, by_day=scheme.proration == BY_DAY)


def _metered(id: UUID, key: str, source: Source) -> Exact | None:
    """Give what an entity used of the service in these months, for a key that counts use; nothing for a stock."""
    return source.used.get(id) if codelists.load("apportionment_keys")[key].extra.get("measure") == "flow" else None


def _only_provides(id: UUID, source: Source) -> bool:
    """Say whether an entity runs what is paid for and is not known to use it: without a count it takes no part."""
    roles = {each.role for each in source.uses if each.entity_id == id} if source.uses is not None else set()
    if roles:
        return roles == {_PROVIDES_ONLY}
    return all(each.role in PROVIDING_ROLES for each in source.members if each.entity_id == id)


def _dated(party: Party, stretches: Sequence[Stretch], period: Period, *, by_day: bool) -> Party:
    """Give a party with the days it joins and leaves, or the months it is there when it left and came back."""
    if len(stretches) > 1:
        return replace(party, months=_months(stretches, period, by_day=by_day))
    first, last = stretches[0]
    return replace(
        party,
        joined_on=first if first > period.start else None,
        left_on=last if last < period.end else None,
    )


def _months(stretches: Sequence[Stretch], period: Period, *, by_day: bool) -> Exact:
    if not by_day:
        return sum(any(_touches(each, month) for each in stretches) for month in period.months)
    days: set[int] = set()
    for first, last in stretches:
        days.update(range(first.toordinal(), last.toordinal() + 1))
    return Fraction(len(days) * len(period.months), (period.end - period.start).days + 1)


def _touches(stretch: Stretch, month: date) -> bool:
    return stretch[0] < add_months(month, 1) and stretch[1] >= month


def _check_percents(scheme: ApportionmentScheme, source: Source, there: Mapping[UUID, object]) -> None:
    if scheme.method != FIXED_PCT:
        return
    known = {source.codes[id] for id in there}
    for code in read(scheme.parameters).percents:
        if code not in known:
            refuse("percent_of_no_party", "parameters", code)


def _rate_day(asked: Asked) -> date:
    """Give the day whose rate of exchange counts: today, or the last day of the months when they are over."""
    return min(asked.today, asked.period.end)


def _of_rate(asked: Asked, converted: tuple[date, Decimal] | None) -> Iterable[Finding]:
    if asked.currency == USD:
        return ()
    if converted is None:
        return (Finding(code="NO_RATE_OF_EXCHANGE", severity="att"),)
    old = is_provisional(converted[0], _rate_day(asked))
    return (Finding(code="RATE_PROVISIONAL", severity="info", day=converted[0]),) if old else ()


def _of_counts(
    source: Source, counted: Mapping[tuple[UUID, str], DriverValue], there: Mapping[UUID, object], asked: Asked
) -> Iterable[Finding]:
    """Say which counts are too old, were not agreed to, or were made before somebody joined or left."""
    held = [each for (id, _), each in counted.items() if id in there]
    old = _who(each for each in held if each.census_date and add_months(each.census_date, CENSUS_MONTHS) < asked.today)
    open_ = _who(each for each in held if not each.agreed)
    made = []
    if old:
        made.append(Finding(code="DRIVER_STALE", severity="att", entity_ids=old))
    if open_:
        made.append(Finding(code="DRIVER_NOT_AGREED", severity="att", entity_ids=open_))
    newest = max((each.census_date for each in held if each.census_date), default=None)
    moved = changed_since(source.members, newest, asked.today)
    if moved:
        made.append(Finding(code="PARTIES_CHANGED", severity="att", day=newest, entity_ids=moved))
    return made


def changed_since(members: Iterable[ArrangementParty], counted_on: date | None, today: date) -> tuple[UUID, ...]:
    """Give the entities that joined or left an arrangement after a count was made."""
    if counted_on is None:
        return ()
    found = {
        each.entity_id
        for each in members
        if each.entity_id is not None
        and any(day is not None and counted_on < day <= today for day in (each.joined_on, each.withdrew_on))
    }
    return tuple(sorted(found, key=lambda each: each.int))


def _who(held: Iterable[DriverValue]) -> tuple[UUID, ...]:
    return tuple(sorted({each.entity_id for each in held if each.entity_id is not None}, key=lambda each: each.int))
