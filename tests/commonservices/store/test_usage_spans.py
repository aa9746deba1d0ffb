"""A month entered moves the lists on at once; where that would not do, they are computed from all facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.actions import usage
from commonservices.domain.shared_services import RateLine
from commonservices.office import Office
from commonservices.store import lists, register
from commonservices.store.engine import write_transaction
from tests.builders import a_service, an_arrangement, entity
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.test_register import derived, row

JULY, AUGUST, SEPTEMBER = date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1)


class Running:
    """A service under an arrangement, used by one consumer in July."""

    def __init__(self, office: Office, state: str = "ACTIVE", rates: Sequence[tuple[date, date | None]] = ()) -> None:
        """Log both."""
        self.office = office
        above = an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-07-31")
        self.arrangement, self.service = above.reference, a_service(office, arrangement_id=above.id)
        self.use(JULY)
        with office.work("rates_set") as work:
            for first, end in rates:
                line = RateLine(id=office.new_id(), service_id=self.service.id, rate=Decimal(2), unit="litre")
                work.put(replace(line, valid_from=first, valid_to=end))
        force_state(office, above.id, state)

    def use(self, month: date, code: str = "WFP", quantity: str = "5") -> None:
        """Enter a month."""
        usage.set_usage(self.office, self.service.id, entity(code), month, quantity)

    def shown(self) -> tuple[date | None, str, date | None, str]:
        """Give the last month of the service, its flags, the last day of use of the arrangement, and its flags."""
        service = row(self.office, self.service.reference, lists.SERVICES)
        above = row(self.office, self.arrangement)
        return service.last_month, service.flags, above.used_to, above.flags


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[set[UUID]]:
    """Note for which services the rows are computed from all facts."""
    noted: list[set[UUID]] = []
    computed = register.refresh

    def note(
        connection: sa.Connection, today: date, arrangements: set[UUID], services: set[UUID], **how: object
    ) -> None:
        noted.append(set(services))
        computed(connection, today, arrangements, services, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(register, "refresh", note)
    return noted


def as_from_scratch(office: Office) -> bool:
    """Whether the lists are what a computation from the records alone gives."""
    kept = derived(office)
    with write_transaction(office.engine) as connection:
        register.refresh(connection, office.today(), set(), set(), retold=set(), all_rows=True)
    return derived(office) == kept


def test_a_later_month_of_a_consumer_moves_the_lists_on_without_all_facts(
    office: Office, asked: list[set[UUID]]
) -> None:
    running = Running(office)
    asked.clear()
    running.use(AUGUST)
    assert asked == [set()]
    assert running.shown()[::2] == (AUGUST, date(2026, 8, 31))
    running.use(AUGUST, quantity="6")
    assert asked == [set(), set()]
    assert as_from_scratch(office)


def test_use_after_the_end_is_flagged_at_once_when_it_is_entered(office: Office, asked: list[set[UUID]]) -> None:
    running = Running(office, state="EXPIRED")
    assert "LAPSED_BUT_USED" not in running.shown()[3]
    asked.clear()
    running.use(SEPTEMBER)
    assert asked == [set()]
    assert "LAPSED_BUT_USED" in running.shown()[3]
    assert as_from_scratch(office)


@pytest.mark.parametrize(
    ("rates", "flagged"),
    [
        ([(date(2026, 1, 1), date(2026, 9, 1))], True),
        ([(date(2026, 1, 1), date(2026, 9, 1)), (date(2026, 9, 1), None)], False),
        ([(date(2026, 1, 1), None)], False),
        ([], False),
    ],
)
def test_use_beyond_the_last_rate_is_flagged(
    office: Office, asked: list[set[UUID]], rates: list[tuple[date, date | None]], *, flagged: bool
) -> None:
    running = Running(office, rates=rates)
    asked.clear()
    running.use(SEPTEMBER)
    assert asked == [{running.service.id} if flagged else set()]
    assert ("RATE_GAP" in running.shown()[1], "RATE_GAP" in running.shown()[3]) == (flagged, flagged)
    assert as_from_scratch(office)


@pytest.mark.parametrize(
    "enter",
    [
        lambda running: running.use(date(2026, 6, 1)),
        lambda running: running.use(SEPTEMBER, "UNICEF"),
        lambda running: (running.use(SEPTEMBER), running.use(SEPTEMBER, quantity="")),
    ],
    ids=["an earlier month", "the first of a consumer", "taken out again"],
)
def test_what_a_later_month_alone_does_not_tell_takes_all_facts(
    office: Office, asked: list[set[UUID]], enter: Callable[[Running], object]
) -> None:
    running = Running(office)
    asked.clear()
    enter(running)
    assert {running.service.id} in asked
    assert as_from_scratch(office)


def test_a_month_in_which_others_have_used_the_service_changes_no_list(office: Office, asked: list[set[UUID]]) -> None:
    running = Running(office)
    for code, month in (("UNICEF", JULY), ("WFP", SEPTEMBER)):
        running.use(month, code)
    before = running.shown()
    asked.clear()
    running.use(SEPTEMBER, "UNICEF")
    assert (asked, running.shown()) == ([set()], before)
    assert as_from_scratch(office)


def test_two_services_of_one_arrangement_show_the_later_month(office: Office) -> None:
    running = Running(office)
    other = a_service(office, arrangement_id=row(office, running.arrangement).id, reference="S-2")
    usage.set_usage(office, other.id, entity("WFP"), JULY, "1")
    cells = [usage.UsageCell(id, entity("WFP"), month, "3") for id, month in
             ((running.service.id, AUGUST), (other.id, SEPTEMBER))]  # fmt: skip
    usage.paste(office, cells)
    assert running.shown()[::2] == (AUGUST, date(2026, 9, 30))
    usage.set_usage(office, running.service.id, entity("UNICEF"), SEPTEMBER, "1")
    assert as_from_scratch(office)
