"""The warning about likenesses by itself: what it lists, how it counts, when it lets go."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from commonservices.queries.duplicates import Candidate
from ui.arrangements.likeness_part import MOST, LikenessPart
from ui.kit.layout import column
from ui.page import parse_address


def candidate(number, reasons=("same_parties",), title="Fuel"):
    return Candidate(
        id=UUID(int=number),
        reference=f"UNEXAM-EOL-2026-00{number}",
        title=f"{title} {number}",
        state="DRAFT",
        effective_on=None,
        expiry_on=None,
        reasons=reasons,
    )


@pytest.fixture
def part(frame, shown):
    made = LikenessPart(frame)
    made.opened = []
    made.open_requested.connect(made.opened.append)
    host = QWidget()
    column(host).addWidget(made)
    shown(host)
    return made


def test_nothing_alike_lets_it_be_logged_and_shows_nothing(part):
    assert part.settle([])
    assert part.isHidden()
    assert part.reason == ""


def test_one_is_named_and_several_are_counted(part):
    assert not part.settle([candidate(1)])
    assert part.note.title.text() == "An arrangement like this is in the register already."
    assert not part.settle([candidate(1), candidate(2)])
    assert part.note.title.text() == "2 arrangements like this are in the register already."
    assert len(part._links) == 2


def test_no_more_than_a_few_are_linked_and_all_are_counted(part):
    part.settle([candidate(number) for number in range(1, MOST + 3)])
    assert len(part._links) == MOST
    assert part.note.title.text().startswith(f"{MOST + 2} ")


def test_the_keyboard_waits_in_the_reason(part):
    part.settle([candidate(1)])
    assert QApplication.focusWidget() is part.why.editor.box


def test_asking_again_without_a_reason_says_what_is_wanted(part):
    part.settle([candidate(1)])
    assert part.why.reason.tone != "ask"
    assert not part.settle([candidate(1)])
    assert part.why.reason.tone == "ask"
    assert part.why.reason.words.text() == "Say why a further one is logged, or open the one that is there."


@pytest.mark.parametrize("typed", ["", "   "])
def test_blanks_are_no_reason(part, typed):
    part.settle([candidate(1)])
    part.why.editor.edit.setText(typed)
    assert not part.settle([candidate(1)])


def test_a_reason_given_for_one_is_not_taken_for_another(part):
    part.settle([candidate(1)])
    part.why.editor.edit.setText("another site")
    assert not part.settle([candidate(2)])
    assert part.settle([candidate(2)])
    assert part.reason == "another site"


def test_what_was_cleared_is_asked_anew(part):
    part.settle([candidate(1)])
    part.why.editor.edit.setText("another site")
    part.clear()
    assert part.isHidden()
    assert part.reason == ""
    assert not part.settle([candidate(1)])


def test_each_link_says_why_and_opens_its_own(part, named):
    part.settle([candidate(1, ("same_parties", "similar_title")), candidate(2, ("similar_title",))])
    first = named(part, "arrangements.new.alike.UNEXAM-EOL-2026-001")
    assert first.text() == "UNEXAM-EOL-2026-001 · Fuel 1"
    assert first.accessibleDescription() == "Draft, same parties, days that meet, similar title"
    second = named(part, "arrangements.new.alike.UNEXAM-EOL-2026-002")
    assert second.accessibleDescription() == "Draft, similar title"
    second.click()
    assert parse_address(part.opened[-1]) == ("arrangements", {"id": str(UUID(int=2))})
