"""What stands on the form of a partner: its rows as they are here now, for each kind of form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.returned_balances import confirmation_id
from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.dates import show_month
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.records import record_of
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.domain.survey_answers import answer_of
from commonservices.domain.terms import add_months
from commonservices.exchange.returning.lists import HeldRow, SheetField
from commonservices.exchange.returning.words import SheetWords
from commonservices.queries import drivers, statements, usage
from commonservices.queries.usage import GridFilter
from commonservices.store.rows import fetch, fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

USAGE, COUNTS, READINGS, SURVEY, BALANCE = "usage", "counts", "readings", "survey", "balance"
KINDS: Final = (USAGE, COUNTS, READINGS, SURVEY, BALANCE)
SATISFIED: Final = "G-Q1"
"""The indicator of satisfied clients."""
SCORES: Final = ("5", "4", "3", "2", "1")
AGREE, DISAGREE = "AGREE", "DISAGREE"
_MOST_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its kind, the partner, the first and the last day it is about, its columns and its rows."""

    kind: str
    partner: Entity
    first: date
    last: date
    columns: tuple[SheetField, ...]
    rows: tuple[HeldRow, ...]
    about: Mapping[str, Any] | None = None
    """What all rows share: the indicator of a survey, the provider of a balance."""


def form_of(office: Office, kind: str, partner: Entity, first: date, last: date, language: str) -> Form:
    """Give a form as it would be handed out now; RuleBroken when there is nothing for the partner to fill in."""
    if kind not in KINDS:
        refuse("form_not_known", "kind", kind, choices=", ".join(KINDS), example=USAGE)
    form = _KINDS[kind](office, partner, first, last, SheetWords(language))
    if not form.rows:
        words = SheetWords(language).text("forms", f"no_{kind}")
        refuse("form_nothing_to_fill", "kind", partner.short_code, reason=words, example=USAGE)
    return form


def _field(kind: str, name: str) -> Field:
    return record_of(kind).by_name[name]


def _shown(key: str, kind: str, name: str, label: str = "") -> SheetField:
    return SheetField(key, _field(kind, name), editable=False, label=label)


# --- usage ------------------------------------------------------------------------------------------------------------


def _usage(office: Office, partner: Entity, first: date, last: date, words: SheetWords) -> Form:
    """Give the services a partner uses by the months of the period; months to come and closed ones are only shown."""
    months = _months(first, last)
    closed = usage.closed_months(office, months)
    today = office.today()
    quantity = _field("monthly_usage", "quantity")
    columns = [
        _shown("reference", "shared_service", "reference", words.text("forms", "service")),
        _shown("name", "shared_service", "name_en", words.text("forms", "name")),
        _shown("unit", "shared_service", "unit"),
    ]
    columns += [
        SheetField(
            month_key(month), quantity, month not in closed and month <= today, show_month(month, words.language)
        )
        for month in months
    ]
    rows = []
    found = usage.grid(office, GridFilter(months, entity_id=partner.id), limit=100_000)
    for each in found.rows:
        if each.consumer_id != partner.id:
            continue
        values: dict[str, Any] = {"reference": each.reference, "name": each.name, "unit": each.unit}
        sources = {}
        for month, cell in zip(months, each.cells, strict=True):
            values[month_key(month)] = cell.quantity
            id = of_link(each.service_id, partner.id, month.isoformat()[:7])
            sources[month_key(month)] = ("monthly_usage", id)
        rows.append(
            HeldRow(each.service_id.hex, each.service_id, each.reference, values, {}, "shared_service", sources)
        )
    return Form(USAGE, partner, first, last, tuple(columns), tuple(rows))


def _months(first: date, last: date) -> tuple[date, ...]:
    month = first.replace(day=1)
    found: list[date] = []
    while month <= last:
        found.append(month)
        month = add_months(month, 1)
    if len(found) > _MOST_MONTHS:
        refuse("form_too_long", "period", f"{first:%Y-%m}..{last:%Y-%m}", count=len(found), most=_MOST_MONTHS)
    return tuple(found)


def month_key(month: date) -> str:
    """Give the key of the column of a month."""
    return f"m{month:%Y_%m}"


def month_of(key: str) -> date:
    """Give the month a column is about."""
    return date(int(key[1:5]), int(key[6:8]), 1)


# --- counts -----------------------------------------------------------------------------------------------------------


def _counts(office: Office, partner: Entity, first: date, last: date, words: SheetWords) -> Form:
    """Give what a partner is counted by in the arrangements it is a party to, with the newest count beside."""
    columns = (
        _shown("arrangement", "arrangement", "reference", words.text("forms", "arrangement")),
        _shown("title", "arrangement_version", "title_en", words.text("forms", "name")),
        _shown("driver_code", "driver_value", "driver_code"),
        _shown("earlier", "driver_value", "value", words.text("forms", "earlier")),
        _shown("earlier_on", "driver_value", "census_date", words.text("forms", "earlier_on")),
        SheetField("value", _field("driver_value", "value")),
        SheetField("census_date", _field("driver_value", "census_date")),
        SheetField("evidence", _field("driver_value", "evidence")),
    )
    with office.engine.connect() as connection:
        ids = [each.arrangement_id for each in fetch(connection, ArrangementParty, entity_id=partner.id)]
        held = fetch_in(connection, Arrangement, "id", [each for each in dict.fromkeys(ids) if each is not None])
        terms = {
            each.id: each
            for each in fetch_in(
                connection,
                record_of("arrangement_version").cls,
                "id",
                [each.version_id for each in held if each.version_id],
            )
        }
    rows: list[HeldRow] = []
    known: dict[tuple[UUID, str, date | None], Mapping[str, Any]] = {}
    day = min(last, office.today())
    for arrangement in sorted(held, key=lambda each: each.reference):
        every = drivers.drivers(office, arrangement.id, earlier=True)
        counts = [each for each in every if each.entity_id == partner.id]
        for each in counts:
            known[arrangement.id, each.driver_code, each.census_date] = {"value": each.value, "evidence": each.evidence}
        rows += _counted(arrangement, terms.get(arrangement.version_id), partner, counts, day, words)  # type: ignore[arg-type]
    return Form(COUNTS, partner, first, last, columns, tuple(rows), {"counted": known})


def _counted(
    arrangement: Arrangement,
    version: Any,
    partner: Entity,
    counts: Iterable[drivers.DriverRow],
    day: date,
    words: SheetWords,
) -> Iterable[HeldRow]:
    found: dict[str, drivers.DriverRow] = {}
    on_day: dict[str, drivers.DriverRow] = {}
    asked: set[str] = set()
    for each in counts:
        asked.add(each.driver_code)
        before = found.get(each.driver_code)
        if each.census_date == day:
            on_day[each.driver_code] = each
        elif (before.census_date if before and before.census_date else date.min) < (each.census_date or date.min) < day:
            found[each.driver_code] = each
    title = (version.title_fr if words.language == "fr" else "") or version.title_en if version is not None else ""
    for code in sorted(asked):
        earlier, now = found.get(code), on_day.get(code)
        values = {
            "arrangement": arrangement.reference,
            "title": title,
            "driver_code": code,
            "earlier": earlier.value if earlier else None,
            "earlier_on": earlier.census_date if earlier else None,
            "value": now.value if now else None,
            "census_date": day,
            "evidence": now.evidence if now else "",
        }
        source = ("driver_value", of_link(arrangement.id, partner.id, code, day.isoformat()))
        sources = dict.fromkeys(("value", "evidence"), source)
        name = f"{arrangement.reference} · {code}"
        yield HeldRow(f"{arrangement.id.hex}/{code}", arrangement.id, name, values, {}, "arrangement", sources)


# --- readings and survey ----------------------------------------------------------------------------------------------


def _readings(office: Office, partner: Entity, first: date, last: date, words: SheetWords) -> Form:
    """Give the indicators of the services a partner provides, with the newest reading before that day beside."""
    columns = (
        _shown("reference", "shared_service", "reference", words.text("forms", "service")),
        _shown("name", "shared_service", "name_en", words.text("forms", "name")),
        _shown("code", "kpi_definition", "code", words.text("forms", "indicator")),
        _shown("measure", "kpi_definition", "name_en", words.text("forms", "measure")),
        _shown("unit", "kpi_definition", "unit"),
        _shown("target", "kpi_target", "target"),
        _shown("earlier", "kpi_reading", "value", words.text("forms", "earlier")),
        _shown("earlier_on", "kpi_reading", "as_of", words.text("forms", "earlier_on")),
        SheetField("value", _field("kpi_reading", "value")),
        SheetField("note", _field("kpi_reading", "note")),
    )
    day = min(last, office.today())
    with office.engine.connect() as connection:
        services = _provided(connection, partner)
        targets = fetch_in(connection, KpiTarget, "service_id", [each.id for each in services])
        measured = fetch_in(connection, KpiReading, "service_id", [each.id for each in services])
        indicators = {each.id: each for each in fetch(connection, KpiDefinition)}
    wanted = {(each.service_id, each.kpi_id): each.target for each in targets}
    for one in measured:
        wanted.setdefault((one.service_id, one.kpi_id), None)
    rows = []
    for service in services:
        for kpi in sorted(indicators.values(), key=lambda each: each.code):
            if (service.id, kpi.id) in wanted:
                own = [each for each in measured if (each.service_id, each.kpi_id) == (service.id, kpi.id)]
                rows.append(_measured(service, kpi, wanted[service.id, kpi.id], own, day, words))
    return Form(READINGS, partner, first, last, columns, tuple(rows), {"as_of": day})


def _measured(
    service: SharedService, kpi: KpiDefinition, target: Any, own: list[KpiReading], day: date, words: SheetWords
) -> HeldRow:
    before = [each for each in own if each.as_of is not None and each.as_of < day]
    last = max(before, key=lambda each: each.as_of or date.min, default=None)
    now = next((each for each in own if each.as_of == day), None)
    values = {
        "reference": service.reference,
        "name": _name(service, words),
        "code": kpi.code,
        "measure": _name(kpi, words),
        "unit": kpi.unit,
        "target": target,
        "earlier": last.value if last else None,
        "earlier_on": last.as_of if last else None,
        "value": now.value if now else None,
        "note": now.note if now else "",
    }
    sources = dict.fromkeys(("value", "note"), ("kpi_reading", of_link(service.id, kpi.id, day.isoformat())))
    name = f"{service.reference} · {kpi.code}"
    return HeldRow(f"{service.id.hex}/{kpi.id.hex}", service.id, name, values, {}, "shared_service", sources)


def _survey(office: Office, partner: Entity, first: date, last: date, words: SheetWords) -> Form:
    """Ask a partner how satisfied it is with each service it uses, from 1 to 5."""
    score = Field(name="score", cell=0, kind=_field("kpi_reading", "note").kind, length=40)
    scale = tuple((each, words.text("scale", f"s{each}")) for each in SCORES)
    columns = (
        _shown("reference", "shared_service", "reference", words.text("forms", "service")),
        _shown("name", "shared_service", "name_en", words.text("forms", "name")),
        SheetField("score", score, label=words.text("forms", "score"), choices=scale),
        SheetField(
            "remark", replace(_field("kpi_reading", "note"), name="remark"), label=words.text("forms", "remark")
        ),
    )
    day = min(last, office.today())
    with office.engine.connect() as connection:
        kpi = next(iter(fetch(connection, KpiDefinition, code=SATISFIED)), None)
        if kpi is None:
            reason = words.text("forms", "no_indicator", kpi=SATISFIED)
            refuse("form_nothing_to_fill", "kind", partner.short_code, reason=reason, example=USAGE)
        services = _used(connection, partner)
        known = {
            each.service_id: each
            for each in fetch_in(connection, KpiReading, "service_id", [each.id for each in services])
            if each.kpi_id == kpi.id and each.as_of == day
        }
    rows = []
    for service in services:
        reading = known.get(service.id)
        told, remark = answer_of(reading.note if reading is not None else "", partner.short_code)
        values = {"reference": service.reference, "name": _name(service, words), "score": told, "remark": remark}
        sources = {"score": ("kpi_reading", of_link(service.id, kpi.id, day.isoformat()))}
        rows.append(HeldRow(service.id.hex, service.id, service.reference, values, {}, "shared_service", sources))
    return Form(SURVEY, partner, first, last, columns, tuple(rows), {"kpi_id": kpi.id, "as_of": day, "held": known})


def _name(record: Any, words: SheetWords) -> str:
    return (record.name_fr if words.language == "fr" else "") or record.name_en


def _provided(connection: Any, partner: Entity) -> list[SharedService]:
    """Give the services that run and that a partner manages or provides."""
    found = [each.service_id for each in fetch(connection, Participation, entity_id=partner.id) if _provides(each)]
    own = list(fetch(connection, SharedService, managing_entity_id=partner.id))
    more = fetch_in(connection, SharedService, "id", [each for each in found if each is not None])
    return _running([*own, *more])


def _used(connection: Any, partner: Entity) -> list[SharedService]:
    """Give the services that run and that a partner uses."""
    parts = [each for each in fetch(connection, Participation, entity_id=partner.id) if not _provides(each)]
    ids = [each.service_id for each in parts if each.left_on is None]
    return _running(fetch_in(connection, SharedService, "id", [each for each in ids if each is not None]))


def _provides(part: Participation) -> bool:
    return part.role == "PROVIDER"


def _running(services: Iterable[SharedService]) -> list[SharedService]:
    by_id = {each.id: each for each in services if each.status != "DISCONTINUED"}
    return sorted(by_id.values(), key=lambda each: each.reference)


# --- balance ----------------------------------------------------------------------------------------------------------


def _balance(office: Office, partner: Entity, first: date, last: date, words: SheetWords) -> Form:
    """Give the open bills to a partner as of a day, each to be agreed to or not."""
    day = min(last, office.today())
    provider = own_entity(office)
    scale = tuple((each, words.text("answers", each.lower())) for each in (AGREE, DISAGREE))
    answer = Field(name="answer", cell=0, kind=_field("kpi_reading", "note").kind, length=40)
    figure = _field("balance_confirmation", "their_balance")
    columns = (
        _shown("reference", "bill", "reference", words.text("forms", "bill")),
        _shown("external_reference", "bill", "external_reference"),
        _shown("issued_on", "bill", "issued_on"),
        _shown("currency", "bill", "currency"),
        _shown("our_balance", "balance_confirmation", "our_balance", words.text("forms", "our_balance")),
        SheetField("answer", answer, label=words.text("forms", "answer"), choices=scale),
        SheetField("figure", replace(figure, name="their_balance"), label=words.text("forms", "figure")),
        SheetField(
            "remark", replace(_field("kpi_reading", "note"), name="remark"), label=words.text("forms", "remark")
        ),
    )
    rows = []
    for item in statements.open_bills(office, provider, partner.id, day):
        values = {
            "reference": item.reference,
            "external_reference": item.external,
            "issued_on": item.day,
            "currency": item.currency,
            "our_balance": item.amount,
            "answer": "",
            "figure": None,
            "remark": "",
        }
        rows.append(HeldRow(item.reference, partner.id, item.reference, values, {}, "bill"))
    with office.engine.connect() as connection:
        held = {
            each.currency: each
            for each in fetch_in(
                connection,
                BalanceConfirmation,
                "id",
                [
                    confirmation_id(provider, partner.id, day, each)
                    for each in {str(row.values["currency"]) for row in rows}
                ],
            )
        }
    return Form(
        BALANCE, partner, first, last, columns, tuple(rows), {"provider_id": provider, "as_of": day, "held": held}
    )


def own_entity(office: Office) -> UUID:
    """Give the entity that the office itself is."""
    from commonservices.actions.keeping import set_up
    from commonservices.domain.ids import of_code

    profile = set_up(office.profile())
    return profile.entity_id or of_code("entity", profile.code)


_KINDS: Final[Mapping[str, Callable[[Any, Entity, date, date, SheetWords], Form]]] = MappingProxyType(
    {USAGE: _usage, COUNTS: _counts, READINGS: _readings, SURVEY: _survey, BALANCE: _balance}
)
