"""The claims of efficiency of one workbook, each worked out again from its figures, and the indicators out of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import (
    COST_AVOIDANCE,
    ESTIMATED,
    EXACT,
    VALIDATED,
    Gain,
    gain_of,
    recalculated_ok,
)
from commonservices.domain.grades import grade_of
from commonservices.domain.indicators import Reckoned, count_of
from commonservices.domain.money import exponent, half_up
from commonservices.domain.partners import Entity
from commonservices.domain.pricing import USD, exchange_on
from commonservices.store import efficiency_rows, report_efficiency
from commonservices.store.report_efficiency import ServiceOf

Exchange = Mapping[str, Sequence[tuple[date, Decimal]]]
HOURS: Final = "HOURS"
_UNKNOWN: Final = ServiceOf("", "", "", "", "", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class EfficiencyLine:
    """One claim with its gain as its figures give it; `counted` says that it belongs into a total."""

    claim: EfficiencyRecord
    gain: Gain
    gain_usd: int | None
    service: ServiceOf
    version: int | None
    owner: str
    consumer: str
    linked: str
    evidence: int

    @property
    def counted(self) -> bool:
        """Say whether no other claim counts this gain."""
        return self.claim.linked_id is None

    @property
    def currency(self) -> str:
        """Give the currency of its amounts."""
        return self.claim.currency

    @property
    def hours(self) -> Decimal | None:
        """Give the hours gained, as they are kept."""
        return None if self.gain.hours is None else Decimal(half_up(self.gain.hours * 10_000)).scaleb(-4)

    @property
    def avoided(self) -> int | None:
        """Give what was avoided before anything was spent once."""
        return None if self.gain.money is None else self.gain.money + (self.claim.one_off_cost or 0)

    @property
    def estimated(self) -> bool:
        """Say whether its figures are estimated."""
        return self.claim.method != EXACT

    @property
    def recalculated_ok(self) -> bool:
        """Say whether the gain that is kept is the one its figures come to."""
        return recalculated_ok(self.claim)

    @property
    def grade(self) -> str:
        """Give how good it is: confirmed once somebody else validated it with evidence."""
        confirmed = self.claim.state == VALIDATED and self.evidence > 0
        return grade_of(estimated=self.estimated, confirmed=confirmed, method_told=bool(self.claim.comparator.strip()))


def years_of(first: date, last: date) -> tuple[int, ...]:
    """Give the calendar years that end in a period: each belongs to one period only, whatever its calendar."""
    return tuple(year for year in range(first.year, last.year + 1) if first <= date(year, 12, 31) <= last)


def efficiency_lines(
    connection: Any, years: Sequence[int], exchange: Exchange, entities: Mapping[UUID, Entity]
) -> list[EfficiencyLine]:
    """Give the claims of some years: those of one stream together, by year and reference."""
    found = [each for year in years for each in efficiency_rows.claims(connection, None, year)]
    order = {code: place for place, code in enumerate(codelists.load("reporting_stream").codes)}
    found.sort(key=lambda each: (order.get(each.stream, len(order)), each.year or 0, each.reference))
    about = report_efficiency.services(connection, {each.service_id for each in found if each.service_id})
    above = {each.arrangement_id for each in about.values() if each.arrangement_id is not None}
    versions = {year: report_efficiency.versions(connection, above, date(year, 12, 31)) for year in years}
    papers = efficiency_rows.evidence(connection, [each.id for each in found])
    named = {each.id: each.reference for each in found}
    made = []
    for each in found:
        service, gain = about.get(each.service_id, _UNKNOWN) if each.service_id else _UNKNOWN, gain_of(each)
        known = versions[each.year or 0]
        made.append(
            EfficiencyLine(
                claim=each,
                gain=gain,
                gain_usd=_dollars(gain.money, each, exchange),
                service=service,
                version=known.get(service.arrangement_id) if service.arrangement_id is not None else None,
                owner=_code(entities, each.owner_id),
                consumer=_code(entities, each.consumer_id),
                linked=named.get(each.linked_id, "") if each.linked_id is not None else "",
                evidence=papers.get(each.id, 0),
            )
        )
    return made


def efficiency_indicators(lines: Iterable[EfficiencyLine]) -> Iterator[Reckoned]:
    """Give what was gained and validated, what is estimated, and what was avoided: money and hours, streams apart."""
    counted = [each for each in lines if each.counted]
    for code, state in (("E4", VALIDATED), ("E5", ESTIMATED)):
        yield from _summed(code, [each for each in counted if each.claim.state == state])
    avoided = Counter[tuple[str, str]]()
    rough, open_yet = set[tuple[str, str]](), set[tuple[str, str]]()
    for each in counted:
        if each.claim.category == COST_AVOIDANCE and each.claim.state != ESTIMATED and each.avoided is not None:
            key = (each.service.reference, each.currency)
            avoided[key] += each.avoided
            rough.update([key] if each.estimated else [])
            open_yet.update([key] if each.claim.state != VALIDATED else [])
    for key, total in sorted(avoided.items()):
        marks = {"estimated": key in rough, "confirmed": key not in open_yet}
        yield count_of("E6", _major(total, key[1]), part=" ".join(key), currency=key[1], **marks)


def _summed(code: str, lines: Iterable[EfficiencyLine]) -> Iterator[Reckoned]:
    money, hours = Counter[tuple[str, str, str]](), dict[tuple[str, str], Decimal]()
    for each in lines:
        stream, method = each.claim.stream, each.claim.method
        if each.gain.money is not None:
            money[stream, method, each.currency] += each.gain.money
        if each.hours is not None:
            hours[stream, method] = hours.get((stream, method), Decimal(0)) + each.hours
    sure = code == "E4"
    for (stream, method, currency), total in sorted(money.items()):
        part, rough = f"{stream} {method} {currency}", method != EXACT
        value = _major(total, currency)
        yield count_of(code, value, part=part, currency=currency, estimated=rough, confirmed=sure)
    for (stream, method), freed in sorted(hours.items()):
        part, rough = f"{stream} {method} {HOURS}", method != EXACT
        yield count_of(code, freed, part=part, estimated=rough, confirmed=sure)


def _dollars(minor: int | None, claim: EfficiencyRecord, exchange: Exchange) -> int | None:
    """Give an amount in US cents by the rate of the last day of its year; nothing without one."""
    if minor is None or claim.currency == USD:
        return minor
    found = exchange_on(exchange.get(claim.currency, ()), date(claim.year or 1, 12, 31))
    if found is None:
        return None
    return half_up(Fraction(minor, 10 ** exponent(claim.currency)) / Fraction(found[1]) * 100)


def _code(entities: Mapping[UUID, Entity], id: UUID | None) -> str:
    return entities[id].short_code if id is not None and id in entities else ""


def _major(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-exponent(currency))
