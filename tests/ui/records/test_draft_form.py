"""The form of a record: each field saved by itself, drafts offered again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as acts
from commonservices.actions import drafts
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.errors import Known
from commonservices.office import Office
from tests.ui.arrangements.steps import terms_of
from ui.page import PageFrame
from ui.records.draft_form import DraftForm
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

NAMES = ("title_en", "purpose")


@pytest.fixture
def draft(frame: PageFrame, fuel: UUID, shown: Callable[..., QWidget]) -> DraftForm:
    """A form of two fields."""
    specs = FieldSpecs(frame.words, Lookups(frame.bridge))

    def save(name: str, value: object) -> Any:
        return partial(acts.set_field, id=fuel, field=name, value=value)

    made = DraftForm(frame, "test.form", [("", [specs.spec(ArrangementVersion, name) for name in NAMES])], save)
    made.resize(700, 400)
    shown(made)
    return made


def typed(draft: DraftForm, name: str, text: str) -> None:
    """Type into a field and leave it."""
    draft.form.row(name).editor.box.setText(text)  # type: ignore[attr-defined]
    draft.form.row(name).editor.box.setModified(True)  # type: ignore[attr-defined]
    draft.commit()


def test_a_field_is_saved_by_itself_and_its_draft_forgotten(draft: DraftForm, office: Office, fuel: UUID) -> None:
    draft.show_record(fuel, {"title_en": "Fuel"})
    drafts.keep(office, f"test.form:{fuel}", "title_en", "Diesel")
    typed(draft, "title_en", "Diesel")
    assert terms_of(office, fuel).title_en == "Diesel"
    assert drafts.kept(office, f"test.form:{fuel}") == {}


def test_a_refusal_stands_at_its_field_and_the_text_stays(draft: DraftForm, office: Office, fuel: UUID) -> None:
    problems: list[str] = []
    draft.problem.connect(problems.append)
    draft.show_record(fuel, {"title_en": "Fuel"})
    typed(draft, "title_en", "Fuel\x00")
    assert draft.form.row("title_en").reason.tone == "block"
    assert problems
    assert terms_of(office, fuel).title_en == "Fuel"


def test_the_drafts_of_a_record_are_offered_with_it_and_not_with_another(
    draft: DraftForm, office: Office, fuel: UUID
) -> None:
    drafts.keep(office, "test.form:other", "title_en", "Typed earlier")
    draft.show_record(fuel, {})
    assert draft.offer.isHidden()
    draft.show_record("other", {})
    assert not draft.offer.isHidden()
    draft.offer.action.emit("resume")
    assert draft.form.row("title_en").editor.text() == "Typed earlier"
    assert draft.offer.isHidden()


def test_a_draft_that_is_dropped_is_forgotten(draft: DraftForm, office: Office) -> None:
    drafts.keep(office, "test.form:other", "title_en", "Typed earlier")
    draft.show_record("other", {})
    draft.offer.action.emit("drop")
    assert drafts.kept(office, "test.form:other") == {}


def test_nothing_is_offered_or_taken_in_a_register_for_reading(draft: DraftForm, office: Office, fuel: UUID) -> None:
    drafts.keep(office, f"test.form:{fuel}", "title_en", "Typed earlier")
    office.read_only = True
    draft.show_record(fuel, {"title_en": "Fuel"})
    assert draft.offer.isHidden()
    typed(draft, "title_en", "Diesel")
    assert terms_of(office, fuel).title_en == "Fuel"


def test_the_keyboard_goes_to_fields_the_form_has(draft: DraftForm) -> None:
    assert draft.go_to("purpose")
    assert not draft.go_to("nothing")


def test_what_the_disk_refused_stays_at_its_field_and_is_saved_when_the_field_is_left_again(
    frame: PageFrame, office: Office, fuel: UUID, shown: Callable[..., QWidget]
) -> None:
    full = [True]

    def write(office: Office, value: object) -> Any:
        if full:
            raise Known("disk_full", "The disk is full.")
        return acts.set_field(office, id=fuel, field="title_en", value=value)

    specs = FieldSpecs(frame.words, Lookups(frame.bridge))
    groups = [("", [specs.spec(ArrangementVersion, "title_en")])]
    draft = DraftForm(frame, "test.form", groups, lambda _name, value: partial(write, value=value))
    shown(draft)
    draft.show_record(fuel, {"title_en": "Fuel"})
    typed(draft, "title_en", "Diesel")
    assert draft.form.row("title_en").reason.tone == "block"
    draft.show_record(fuel, {"title_en": "Fuel"})  # something else was saved
    assert draft.form.row("title_en").editor.text() == "Diesel"
    full.clear()
    draft.commit()
    assert terms_of(office, fuel).title_en == "Diesel"
    assert draft.form.row("title_en").reason.tone != "block"
