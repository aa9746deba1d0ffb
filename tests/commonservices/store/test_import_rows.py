"""What an import asks of the store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import usage
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.store import import_rows
from tests.builders import a_service, an_office, entity, records

JULY = date(2026, 7, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path)
    yield made
    made.close(backup=False)


def test_records_are_given_with_the_words_that_name_them(office: Office) -> None:
    service = a_service(office)
    with office.engine.connect() as connection:
        assert import_rows.called(connection, "shared_service") == [(service.reference, service.id)]
        assert ("WFP", entity("WFP")) in import_rows.called(connection, "entity")
        assert ("PAM", entity("WFP")) in import_rows.other_names(connection)
        (named,) = import_rows.services_named(connection)["PRO-01"]
    assert (named.id, named.name_en, named.arrangement_id) == (service.id, "Fuel supply", None)


def test_months_between_two_and_those_that_were_taken_out_are_found(office: Office) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, entity("WFP"), JULY, "5")
    (held,) = records(office, MonthlyUsage)
    with office.engine.connect() as connection:
        found = list(import_rows.usage_between(connection, [service.id], JULY, JULY))
        assert found == [(held.id, service.id, entity("WFP"), JULY)]
        assert list(import_rows.usage_between(connection, [service.id], date(2026, 8, 1), date(2026, 9, 1))) == []
        assert import_rows.removed(connection, "monthly_usage", [held.id]) == set()
    usage.set_usage(office, service.id, entity("WFP"), JULY, None)
    with office.engine.connect() as connection:
        assert import_rows.removed(connection, "monthly_usage", [held.id]) == {held.id}
