"""What the parts of a record's page share."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from commonservices.actions import arrangements as acts
from commonservices.office import Office
from ui.page import PageFrame
from ui.records.part import DetailPart


def test_a_part_shows_acts_and_tells_refusals(frame: PageFrame, office: Office, fuel: UUID) -> None:
    part: DetailPart[str] = DetailPart(frame, "part")
    part.show_detail("shown")
    assert part.detail == "shown"
    assert part.main() is part
    assert not part.close_editor()
    problems: list[str] = []
    part.problem.connect(problems.append)
    assert part.do(partial(acts.set_field, id=fuel, field="title_en", value="")) is None
    assert "Title" in problems[0]
    assert part.do(partial(acts.set_field, id=fuel, field="title_en", value="Diesel"))
    office.read_only = True
    assert part.read_only
    part.deleteLater()
