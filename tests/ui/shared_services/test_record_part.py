"""What the parts of a service's page share."""

from __future__ import annotations

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import ServiceDetail
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.record_part import ServicePart


class Names(ServicePart):
    """A part that keeps which names it showed."""

    shown: list[str]

    def fill(self, detail: ServiceDetail) -> None:
        """Keep the name."""
        self.shown = [*getattr(self, "shown", []), detail.row.name]


@pytest.fixture
def part(frame: PageFrame, qtbot: QtBot) -> Names:
    """An empty part."""
    made = Names(frame, "names", "Names of the service")
    qtbot.addWidget(made)
    return made


def test_a_part_is_named_for_screen_readers_and_tests(part: Names) -> None:
    assert part.objectName() == "service.names"
    assert part.accessibleName() == "Names of the service"


def test_a_part_fills_itself_with_what_it_is_shown(part: Names, office: Office, small: Small) -> None:
    assert part.detail is None
    for service in (small.fuel, small.clinic):
        part.show_detail(queries.detail(office, service))
    assert part.shown == ["Diesel, bulk issue", "Clinic"]
    assert part.detail is not None
    assert part.detail.row.id == small.clinic


def test_a_part_changes_the_register(part: Names, office: Office, small: Small) -> None:
    assert part.do(partial(actions.set_field, id=small.clinic, field="name_en", value="Clinic, Alpha")) is not None
    assert queries.detail(office, small.clinic).service.name_en == "Clinic, Alpha"


def test_a_refusal_without_a_place_is_told_in_the_status_line(part: Names, small: Small, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.problem) as told:
        assert part.do(partial(actions.move, id=small.clinic, to="PROPOSED")) is None
    assert told.args[0].endswith(".")


def test_a_refusal_with_a_place_is_handed_over_and_not_told_twice(part: Names, small: Small, qtbot: QtBot) -> None:
    refused: list[RuleBroken] = []
    with qtbot.assertNotEmitted(part.problem):
        part.do(partial(actions.move, id=small.clinic, to="PROPOSED"), refused=refused.append)
    assert [each.field for each in refused] == ["status"]


def test_a_part_knows_when_nothing_can_be_changed(part: Names, office: Office) -> None:
    assert not part.read_only
    office.read_only = True
    assert part.read_only
