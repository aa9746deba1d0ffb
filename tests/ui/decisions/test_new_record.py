"""The form of a new record in place of the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.domain.bodies import Body
from commonservices.office import Office
from tests.builders import records
from ui.decisions.new_record import NewRecord
from ui.page import PageFrame


@pytest.fixture
def form(frame: PageFrame, shown: Callable[..., QWidget]) -> NewRecord:
    """The frame of the form, without a kind yet."""
    made = NewRecord(frame)
    shown(made, 900, 600)
    return made


def test_without_a_kind_there_is_nothing_to_save(form: NewRecord) -> None:
    form.save()
    assert form.form is None


def test_a_body_is_saved_as_one_act(form: NewRecord, office: Office) -> None:
    saved: list[str] = []
    form.saved.connect(saved.append)
    form.begin("bodies", "Add a body", {})
    assert form.form is not None
    form.form.form.set_values({"name_en": "Working group", "kind": "WG"})
    form.save()
    assert saved == [str(each.id) for each in records(office, Body) if each.name_en == "Working group"]


def test_a_name_that_is_taken_is_said_at_the_field(form: NewRecord) -> None:
    heard: list[str] = []
    form.problem.connect(heard.append)
    form.begin("bodies", "Add a body", {"name_en": "OPERATIONS team", "kind": "WG"})
    form.save()
    assert "already the name of a body" in heard[-1]
    assert form.form is not None
    assert form.form.form.first_blocked() == "name_en"


def test_beginning_anew_takes_the_form_of_the_other_kind(form: NewRecord) -> None:
    form.begin("bodies", "Add a body", {})
    form.begin("people", "Add a person", {})
    assert form.form is not None
    assert form.form.kind.key == "person"
    assert form.heading.text() == "Add a person"
