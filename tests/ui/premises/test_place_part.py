"""What the parts of this place's pages share."""

from __future__ import annotations

from functools import partial

from commonservices.actions import premises as acts
from commonservices.office import Office
from tests.ui.premises.conftest import id_of
from ui.page import PageFrame
from ui.premises.place_part import PlacePart


def test_a_part_shows_acts_and_tells_refusals(frame: PageFrame, demo_office: Office) -> None:
    part: PlacePart[str] = PlacePart(frame, "part")
    part.show_detail("shown")
    assert part.detail == "shown"
    assert part.main() is part
    assert not part.close_editor()
    problems: list[str] = []
    part.problem.connect(problems.append)
    house = id_of(demo_office, "DEMO-P01")
    assert part.do(partial(acts.set_field, id=house, field="area_m2", value="0")) is None
    assert "not above 0" in problems[0]
    assert part.do(partial(acts.set_field, id=house, field="city", value="Alpha town"))
    demo_office.read_only = True
    assert part.read_only
    part.deleteLater()
