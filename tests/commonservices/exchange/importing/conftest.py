"""An office with one arrangement and one service, for sheets to be imported into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.office import Office
from tests.builders import a_service, an_arrangement, an_office


@dataclass(frozen=True)
class Held:
    """What is in the register."""

    office: Office
    arrangement: UUID
    arrangement_reference: str
    service: UUID
    service_reference: str


def what_is_held(office: Office) -> Held:
    """Log an arrangement and a service."""
    arrangement, service = an_arrangement(office), a_service(office)
    return Held(office, arrangement.id, arrangement.reference, service.id, service.reference)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    """Give the office with what is in it."""
    office = an_office(tmp_path)
    yield what_is_held(office)
    office.close(backup=False)
