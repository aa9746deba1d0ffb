"""The panel of a record says each thing once."""

from tests.ui import questions
from ui.kit.texts import Text


def said(widget):
    return [each.text() for each in widget.findChildren(Text) if not each.isHidden() and each.text()]


def test_what_a_draft_misses_stands_in_the_list_alone(fuel):
    side = fuel.parts.overview.side
    assert side.note.title.text() == "Next: In review"
    assert side.note.words.text() == ""
    assert said(side.missing).count("The draft is not attached. Attach a document of the kind Draft.") == 1


def test_a_step_that_misses_nothing_is_said_in_the_note(fuel, named):
    named(fuel, "arrangement.missing.0.waive").click()
    questions.answer(reason="paper only site", approver="Chief of Mission Support")
    side = fuel.parts.overview.side
    assert side.missing.isHidden()
    assert side.note.words.text() == "Nothing is missing for this step."
