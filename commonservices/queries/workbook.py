"""Everything a workbook for Headquarters says about one period, read from one unchanging view of the store."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.periods import Period
from commonservices.domain.pricing import DayPrice, MonthPrices
from commonservices.domain.quality import KpiReading
from commonservices.domain.ratings import NOT_MEASURED, progress_of, rating_of
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.terms import month_end
from commonservices.jobs import Tell, silent
from commonservices.queries.lens import gender_figures_in
from commonservices.queries.workbook_lines import (
    COVERED,
    NOT_COVERED,
    UNPAPERED,
    AlertLine,
    ArrangementLine,
    KpiLine,
    PartyLine,
    ServiceLine,
    UsageLine,
)
from commonservices.queries.workbook_more import Further
from commonservices.queries.workbook_survey import (
    EXACT,
    Gap,
    Survey,
    survey_arrangements,
    survey_prices,
    survey_services,
    worth_of,
)
from commonservices.store import report_controls, report_money, report_rows, usage_origins
from commonservices.store.opening import recall
from commonservices.store.usage_origins import NO_ORIGIN, Origin, Origins

if TYPE_CHECKING:
    from commonservices.office import Office

TELL_EVERY = 200
Latest = tuple[dict[tuple[UUID, UUID], KpiReading], Counter[tuple[UUID, UUID]]]
"""The latest reading of each indicator of each service, and how many there are."""


@contextmanager
def opened(
    office: Office, period: Period, tell: Tell = silent, anchor: tuple[int, str] | None = None
) -> Iterator[Source]:
    """Give the source of one workbook; everything it says comes from the store as it is at this moment.

    A store replayed up to an earlier change set has no journal of its own: that one is given as the anchor.
    """
    own = office.profile()
    with office.engine.connect() as connection, usage_origins.reading(connection, office.made_from) as origins:
        source = Source(connection, period, cut_off_of(office), own, tell, origins)
        source.anchor = anchor or source.anchor
        yield source


def survey(office: Office, period: Period, tell: Tell = silent) -> Survey:
    """Give what a workbook for a period would hold and what it could not say, without writing one."""
    with opened(office, period, tell) as source:
        return source.survey


@dataclass(frozen=True, slots=True)
class ExportLine:
    """One workbook that was made: when, by whom, of which period, and what it held."""

    id: UUID
    at: datetime
    actor: str
    period: str
    basis: str
    file_name: str
    sha256: str
    rows: Mapping[str, int]
    figures: Mapping[str, str]


def exports(office: Office, limit: int = 50) -> list[ExportLine]:
    """Give the workbooks made from this store, the newest first."""
    with office.engine.connect() as connection:
        found = report_rows.exports(connection, limit)
    return [_export(row, json.loads(row.figures)) for row in found]


def cut_off_of(office: Office) -> date:
    """Give the day the figures stand at: today, or the day the lists of a store open for reading were last turned."""
    if office.as_of_day is None and office.read_only:
        held = recall(office.engine).get("register_day", "")
        return date.fromisoformat(held) if held else office.today()
    return office.today()


def _export(row: Any, held: Mapping[str, Any]) -> ExportLine:
    digest = bytes(row.sha256).hex()
    rows, figures = held.get("rows", {}), held.get("figures", {})
    return ExportLine(row.id, row.exported_at, row.actor, row.period, row.basis, row.file_name, digest, rows, figures)


class Source(Further):
    """The lines of each sheet, streamed, and what must be known before the first of them is written."""

    def __init__(
        self, connection: Any, period: Period, cut_off: date, own: OfficeProfile | None, tell: Tell, origins: Origins
    ) -> None:
        """Read what every sheet refers to; the sheets themselves are read while they are written."""
        super().__init__(connection, period, cut_off)
        self._tell = tell
        self._origins = origins
        self._readings: dict[Period, Latest] = {}
        self.own = own
        self.offices = tuple(sorted(report_rows.offices(connection), key=lambda each: each.code))
        self.exchange_sources = report_rows.exchange_sources(connection)
        self.rate_edition = report_rows.rate_edition(connection, min(period.end, cut_off))
        self.anchor = report_rows.anchor(connection)

    @cached_property
    def entities(self) -> dict[UUID, Entity]:
        """Give every entity by identifier."""
        return report_rows.entities(self._connection)

    @cached_property
    def parties(self) -> dict[UUID, tuple[str, ...]]:
        """Give the codes of the parties of each arrangement."""
        return report_rows.codes(self._connection, "arrangement_party", "arrangement_id", providing=True)

    @cached_property
    def clients(self) -> dict[UUID, tuple[str, ...]]:
        """Give the codes of those who use each service."""
        return report_rows.codes(self._connection, "participation", "service_id", providing=False)

    @cached_property
    def survey(self) -> Survey:
        """Give what is listed, worth, missing and marked; found once."""
        found = Survey(self.period, self.cut_off)
        self._tell(0, 0, "surveying")
        free = frozenset(report_money.free_services(self._connection))
        found.worth = worth_of(self._connection, self.period, self._rates, self._exchange, free)
        found.worth_before = worth_of(self._connection, self.period.before, self._rates, self._exchange, free)
        survey_services(found, self._told(report_rows.services(self._connection)))
        survey_arrangements(found, self._told(report_rows.arrangements(self._connection, self.cut_off)))
        survey_prices(found)
        for each in (*(self.parties.get(id, ()) for id in found.arrangements), *self._clients_of(found)):
            found.entity_codes.update(each)
        found.entity_codes.update(self.entities[id].short_code for id in found.worth.consumers if id in self.entities)
        self._count(found)
        found.gaps.append(self._unmeasured(found))
        found.gaps.extend(self._alone())
        return found

    def _count(self, found: Survey) -> None:
        """Ask the tables themselves how much each sheet must hold."""
        first, last = self.period.start, self.period.end
        pairs, found.readings = report_controls.measured(self._connection, first, last, found.services)
        found.rows = {
            "arrangements": report_controls.present(self._connection, "arrangement", found.arrangements),
            "parties": report_controls.parties(self._connection, found.arrangements),
            "services": report_controls.present(self._connection, "shared_service", found.services),
            "usage": found.worth.lines,
            "kpis": pairs,
            "alerts": report_controls.alerts(self._connection),
        }
        found.ceilings = report_controls.ceilings(self._connection, found.arrangements)
        self.count_further(found)

    def _alone(self) -> list[Gap]:
        """Give the gender figures without a validated narrative; nothing where no such figure was read."""
        figures = gender_figures_in(self._connection, self.period.start, self.period.end)
        gap = Gap("gender_alone", of=len(figures))
        for each in figures:
            if not each.travels:
                gap.add(f"{each.service} {each.kpi_code}", each.service_id)
        return [gap] if figures else []

    def _unmeasured(self, found: Survey) -> Gap:
        gap = Gap("kpi_not_measured", of=found.rows["kpis"])
        for line in self._kpi_lines(found):
            if line.rating == NOT_MEASURED:
                gap.add(f"{line.service} {line.definition.code}", line.service_id)
        return gap

    def arrangement_rows(self) -> Iterator[ArrangementLine]:
        """Give the arrangements that were in force on a day of the period, by reference."""
        for row, arrangement, version in report_rows.terms(self._connection, self.survey.arrangements):
            yield ArrangementLine(
                id=row.id,
                reference=row.reference,
                type=row.type,
                title_en=row.title_en,
                title_fr=row.title_fr,
                lead=row.lead,
                parties=self._led(row.lead, self.parties.get(row.id, ())),
                financial_basis=row.financial_basis,
                legal_basis=version.legal_basis,
                last_signed_on=row.last_signed_on,
                effective_on=row.effective_on,
                expiry_on=row.expiry_on,
                last_notice_on=row.last_notice_on,
                next_review_on=row.next_review_on,
                state=row.state,
                in_force=self.survey.arrangements[row.id],
                flags=tuple(row.flags.split()),
                ceiling_amount=row.ceiling_amount,
                currency=row.currency,
                billed_usd=self.billed_by_arrangement.get(row.id),
                party_count=len(self.parties.get(row.id, ())),
                location=row.location,
                owner=row.owner,
                services=row.service_count,
                rc_involvement=row.rc_involvement,
                decision_level=row.decision_level,
                sustain_flags=version.sustain_flags,
                data_quality=arrangement.data_quality or EXACT,
                classification=arrangement.classification,
                notes=arrangement.notes,
            )

    def party_rows(self) -> Iterator[PartyLine]:
        """Give the parties of the listed arrangements, by reference and entity."""
        for row, party in report_rows.parties(self._connection):
            if party.arrangement_id not in self.survey.arrangements or party.entity_id is None:
                continue
            entity = self.entities[party.entity_id]
            yield PartyLine(
                id=party.id,
                reference=row.reference,
                entity=row.short_code,
                entity_en=entity.name_en,
                entity_fr=entity.name_fr,
                role=party.role,
                signatory_name=party.signatory_name,
                signatory_title=party.signatory_title,
                signed_on=party.signed_on,
                joined_on=party.joined_on,
                withdrew_on=party.withdrew_on,
                share_cap=party.share_cap,
            )

    def service_rows(self) -> Iterator[ServiceLine]:
        """Give the services that ran or were used in the period, by reference."""
        planned = report_rows.volumes(self._connection)
        for row, service in report_rows.services(self._connection):
            if row.id not in self.survey.services:
                continue
            yield ServiceLine(
                id=row.id,
                reference=row.reference,
                catalogue_code=row.catalogue_code,
                line=row.line,
                name_en=row.name_en,
                name_fr=row.name_fr,
                arrangement=row.arrangement,
                location=row.location,
                provider=row.provider,
                clients=self.clients.get(row.id, ()),
                modality=row.modality,
                since=service.collaborative_since or service.started_on,
                status=row.status,
                stock_take_action=service.stock_take_action,
                reporting_stream=row.reporting_stream,
                unit=row.unit,
                volume_plan=planned.get(row.id),
                volume_actual=self.survey.worth.by_service.get(row.id),
                flags=tuple(row.flags.split()),
                data_quality=service.data_quality or EXACT,
                notes=service.notes,
            )

    def usage_rows(self) -> Iterator[UsageLine]:
        """Give the use of each month of the period, by service, consumer and month."""
        prices = MonthPrices(self.period.months, self._rates, self._exchange)
        days = {month: month_end(month) for month in self.period.months}
        service, quality = None, ""
        worth, cover = dict[date, DayPrice](), dict[date, str]()
        for row, used, origin in self._used():
            if used.service_id is None or used.month is None:
                continue
            if used.service_id is not service:  # the lines of a service that are read together share one object
                service = used.service_id
                worth, quality = prices.of(service), self.survey.marks[service].data_quality
                cover = self._cover(row.arrangement_id)
            yield UsageLine(
                service=row.reference,
                catalogue_code=row.catalogue_code,
                arrangement=row.arrangement,
                consumer=row.short_code,
                month=used.month,
                day=days[used.month],
                quantity=used.quantity,
                unit=used.unit,
                priced=worth[used.month].priced(used.quantity or Decimal(0)),
                cover=cover[used.month],
                data_quality=quality,
                note=used.note,
                origin=origin,
            )

    def _used(self) -> Iterator[tuple[Any, MonthlyUsage, Origin]]:
        """Give each month of use with the act it came from; some are read at a time."""
        found = report_rows.usage(self._connection, self.period.start, self.period.end)
        while some := list(islice(found, report_rows.BATCH)):
            origins = self._origins.of([used.id for _, used in some])
            yield from ((row, used, origins.get(used.id, NO_ORIGIN)) for row, used in some)

    def kpi_rows(self) -> Iterator[KpiLine]:
        """Give each indicator of each listed service, and each that was measured in the period."""
        return self._kpi_lines(self.survey)

    def alert_rows(self) -> Iterator[AlertLine]:
        """Give the flags as of the cut-off day, the most urgent first within arrangements and within services."""
        for kind, row in report_rows.alerts(self._connection):
            titled = kind == "arrangement"
            yield AlertLine(
                flag=row.flag,
                severity=row.severity,
                kind=kind,
                reference=row.reference,
                title_en=row.title_en if titled else row.name_en,
                title_fr=row.title_fr if titled else row.name_fr,
                since=row.since,
                due=row.due,
                owner=row.owner if titled else "",
            )

    def _kpi_lines(self, found: Survey) -> Iterator[KpiLine]:
        definitions, targets = report_rows.definitions(self._connection), report_rows.targets(self._connection)
        now, counts = self._latest(self.period)
        before, _ = self._latest(self.period.before)
        wanted = set(now) | {key for key in targets if key[0] in found.services}
        known = [key for key in wanted if key[0] in found.marks and key[1] in definitions]
        for key in sorted(known, key=lambda each: (found.marks[each[0]].reference, definitions[each[1]].code, each)):
            mark, definition, target = found.marks[key[0]], definitions[key[1]], targets.get(key)
            reading = now.get(key)
            yield KpiLine(
                service_id=key[0],
                service=mark.reference,
                service_en=mark.name_en,
                service_fr=mark.name_fr,
                definition=definition,
                target=target,
                value=reading.value if reading else None,
                as_of=reading.as_of if reading else None,
                readings=counts.get(key, 0),
                progress=progress_of(target, reading),
                rating=rating_of(definition, target, reading),
                rating_before=rating_of(definition, target, before.get(key)),
                note=reading.note if reading else "",
                data_quality=mark.data_quality,
            )

    def _latest(self, period: Period) -> Latest:
        """Give the latest readings of a period; a view does not change, so they are read once."""
        if period not in self._readings:
            latest, counts = self._readings[period] = {}, Counter()
            for reading in report_rows.readings(self._connection, period.start, period.end):
                if reading.service_id is not None and reading.kpi_id is not None:
                    latest[reading.service_id, reading.kpi_id] = reading
                    counts[reading.service_id, reading.kpi_id] += 1
        return self._readings[period]

    def _clients_of(self, found: Survey) -> Iterator[tuple[str, ...]]:
        return (self.clients.get(id, ()) for id in found.services)

    @staticmethod
    def _led(lead: str, parties: tuple[str, ...]) -> tuple[str, ...]:
        """Give the parties with the one that leads first."""
        return tuple(sorted(set(parties), key=lambda code: (code != lead, code)))

    def _cover(self, arrangement_id: UUID | None) -> dict[date, str]:
        """Give month by month whether use under an arrangement was covered by paper."""
        covered = self.survey.covered.get(arrangement_id) if arrangement_id is not None else None
        if covered is None:
            return dict.fromkeys(self.period.months, UNPAPERED)
        months = enumerate(self.period.months)
        return {month: COVERED if covered >> place & 1 else NOT_COVERED for place, month in months}

    def _told(self, found: Iterator[Any]) -> Iterator[Any]:
        for number, each in enumerate(found):
            if number % TELL_EVERY == 0:
                self._tell(number, 0, "surveying")
            yield each
