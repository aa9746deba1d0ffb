"""An office with one of everything, whose records a test changes before it asks for the workbook."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal

from commonservices import office
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementParty, ArrangementVersion
from commonservices.domain.clock import FixedClock
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.shared_services import ExchangeRate, MonthlyUsage, Participation, RateLine, SharedService

START = date(2025, 1, 1)
CUT_OFF = date(2026, 10, 1)
MONTHS = (date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1))
QUARTER = {"start": date(2026, 1, 1), "end": date(2026, 3, 31), "basis": "JAN_DEC"}


def _id(*parts):
    return of_link("test", *parts)


class SmallOffice:
    """The records by name; `build` writes them once, with the changes asked for."""

    def __init__(self, path=None):
        self.ids = {name: _id(name) for name in ("office", "one", "two", "arrangement", "version", "service", "kpi")}
        self.office = office.create(path, clock=FixedClock.on(CUT_OFF), actor="Tester", check_place=False)
        self.office.backs_up = False
        self.changed = {}
        self.more = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.office.close(backup=False)

    def change(self, name, **values):
        """Note other values for one of the records."""
        self.changed.setdefault(name, {}).update(values)
        return self

    def build(self):
        """Write the records as one act and give the office."""
        with self.office.work("office_set_up") as work:
            for name, record in self.records().items():
                work.put(dataclasses.replace(record, **self.changed.get(name, {})))
            for record in self.more:
                work.put(record)
        return self.office

    def usage(self, consumer, month, quantity, note="", service=None):
        service = service or self.ids["service"]
        key = (str(service), str(self.ids[consumer]), f"{month:%Y-%m}")
        return MonthlyUsage(
            id=of_link(*key), service_id=service, consumer_id=self.ids[consumer], month=month,
            quantity=Decimal(quantity), unit="hour", note=note,
        )  # fmt: skip

    def records(self):
        """Give the records in the order in which they may be written."""
        ids = self.ids
        records = {
            "office": OfficeProfile(
                id=ids["office"], code="TESTOFF", name_en="Test office", kind="PKO", fiscal_calendar="JAN_DEC",
                base_currency="USD",
            ),
            "one": Entity(id=ids["one"], short_code="ALPHA", name_en="Alpha", kind="PKO"),
            "two": Entity(id=ids["two"], short_code="BETA TWO", name_en="Beta", name_fr="Bêta", kind="OTHER_UN"),
            "arrangement": Arrangement(
                id=ids["arrangement"], reference="T-001", type="SLA", owner_office_id=ids["office"], state="ACTIVE",
                version_id=ids["version"],
            ),
            "version": ArrangementVersion(
                id=ids["version"], arrangement_id=ids["arrangement"], title_en="Repairs", title_fr="Réparations",
                lead_entity_id=ids["one"], effective_on=START, expiry_on=date(2027, 12, 31),
                notice_days_termination=90, ceiling_amount=1_500_050, currency="EUR",
                legal_basis=frozenset({"FR_105_11"}), financial_basis="REIMBURSABLE",
            ),
        }  # fmt: skip
        for name, role in (("one", "PROVIDER"), ("two", "CLIENT")):
            records[f"party_{name}"] = ArrangementParty(
                id=_id("party", name), arrangement_id=ids["arrangement"], entity_id=ids[name], role=role,
                signatory_name="A. Person", signatory_title="Chief", signed_on=START, joined_on=START,
            )  # fmt: skip
        records["event"] = ArrangementEvent(
            id=_id("event"), arrangement_id=ids["arrangement"], at=datetime(2025, 1, 1, tzinfo=UTC), day=START,
            actor="Tester", from_state="SIGNED", to_state="ACTIVE",
        )  # fmt: skip
        records["service"] = SharedService(
            id=ids["service"], reference="T-S01", name_en="Workshop", catalogue_code="MVC-01",
            owner_office_id=ids["office"], arrangement_id=ids["arrangement"], managing_entity_id=ids["one"],
            unit="hour", status="ACTIVE", started_on=START, collaborative_since=START,
        )  # fmt: skip
        for name, role in (("one", "PROVIDER"), ("two", "CLIENT")):
            records[f"part_{name}"] = Participation(
                id=_id("part", name), service_id=ids["service"], entity_id=ids[name], role=role, joined_on=START,
                volume_estimate=Decimal(100) if name == "two" else None,
            )  # fmt: skip
        return records | self._figures()

    def _figures(self):
        ids = self.ids
        rate = {"service_id": ids["service"], "rate": Decimal("12.345"), "currency": "EUR", "valid_from": START}
        figures = {
            "rate": RateLine(id=_id("rate"), unit="hour", method="STANDARD", **rate),
            "exchange": ExchangeRate(
                id=_id("exchange"), currency="EUR", effective_on=START, rate=Decimal("0.9"), source="MANUAL"
            ),
            "kpi": KpiDefinition(id=ids["kpi"], code="T-K1", name_en="On time", category="QUALITY", unit="%"),
            "target": KpiTarget(
                id=_id("target"), service_id=ids["service"], kpi_id=ids["kpi"], baseline_value=Decimal(80),
                target=Decimal(90),
            ),
            "reading": KpiReading(
                id=_id("reading"), service_id=ids["service"], kpi_id=ids["kpi"], as_of=date(2026, 3, 31),
                value=Decimal(95),
            ),
        }  # fmt: skip
        for place, month in enumerate(MONTHS, start=1):
            figures[f"usage_{place}"] = self.usage("two", month, f"{place}.5")
        return figures
