"""The place of decisions over a small register: one body that met once, one decision, two actions, two persons."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import bodies, people
from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard
from tests.ui.usage.stores import Small, make_store, open_store
from ui.bridge import Bridge
from ui.decisions.page import DecisionsPage
from ui.decisions.record_page import DecisionRecordPage
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


@dataclass(frozen=True)
class Decided:
    """A closed store, and the identifiers of what it holds."""

    small: Small
    body: UUID
    meeting: UUID
    decision: UUID
    late: UUID
    done: UUID
    person: UUID
    deputy: UUID


def _decide(path: Path, small: Small) -> Decided:
    with open_store(path) as office:
        day = office.today().replace(day=1)
        person = people.add(office, {"name": "Focal point", "title": "Transport officer"}).id
        deputy = people.add(office, {"name": "Deputy"}).id
        body = bodies.add_body(office, {"name_en": "Operations team", "kind": "OMT"}).id
        meeting = bodies.hold_meeting(
            office, {"body_id": body, "held_on": date(day.year - 1, 3, 5), "chair": "Chair", "minutes": "Opened."}
        ).id
        text = "The fuel goes on for a year."
        about = {"subject_kind": "SHARED_SERVICE", "subject_id": small.fuel}
        decision = bodies.record_decision(office, {"meeting_id": meeting, "type": "APPROVE", "text": text, **about}).id
        owned = {"decision_id": decision, "owner_person_id": person}
        due = {"text": "Send the figures", "due_on": date(day.year - 1, 4, 1)}
        late = bodies.add_action(office, {**owned, **due}).id
        other = {"text": "Tell the partners", "due_on": date(day.year + 1, 4, 1)}
        done = bodies.add_action(office, {**owned, **other}).id
        bodies.close_action(office, done, "All were told")
    return Decided(small, body, meeting, decision, late, done, person, deputy)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Decided:
    """The register, written once."""
    small = make_store(tmp_path_factory.mktemp("decided") / "small.cs")
    return _decide(small.path, small)


@pytest.fixture
def held(template: Decided, tmp_path: Path) -> Decided:
    """A copy of the register."""
    path = Path(shutil.copy(template.small.path, tmp_path / "copy.cs"))
    return replace(template, small=replace(template.small, path=path))


@pytest.fixture
def office(held: Decided) -> Iterator[Office]:
    """The copy, opened."""
    with open_store(held.small.path) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, ask, Words("en"))  # type: ignore[arg-type]


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> DecisionsPage:
    """The place with the keyboard in its list."""
    made = DecisionsPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    made.browse.focus_list()
    return made


@pytest.fixture
def record(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> Callable[[UUID], DecisionRecordPage]:
    """Opens the page of a record."""

    def open_record(id: UUID) -> DecisionRecordPage:
        made = DecisionRecordPage(frame)
        heard.listen(made)
        made.open({"id": str(id)})
        shown(made, 1200, 700)
        return made

    return open_record
