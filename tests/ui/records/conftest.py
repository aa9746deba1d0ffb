"""Parts of a record's page over a small register of an office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import arrangements
from commonservices.office import Office
from tests.builders import an_office, entity
from tests.ui.fakes import FakeAsk
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with an empty register."""
    with an_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def fuel(office: Office) -> UUID:
    """A drafted arrangement."""
    parties = [(entity("UNEXAM"), "PROVIDER"), (entity("WFP"), "CLIENT")]
    return arrangements.add(office, {"type": "MOU_SUP", "title_en": "Fuel"}, parties).id


@pytest.fixture
def frame(office: Office, appearance: Appearance) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]
