"""The panel of one act for itself: what it shows, what it offers, what it says when it cannot."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from commonservices.actions import arrangements as actions
from commonservices.queries import history as queries
from tests.ui.kit.seen import heard
from tests.ui.shell_fakes import frame_for
from tests.ui.today.demo_store import click, demo_file, press, reopen, row_of
from ui.change_log.act_panel import FIRST_LINES, ActPanel
from ui.change_log.act_words import ActWords
from ui.kit.key_values import KeyValueList
from ui.kit.texts import Text

Key = Qt.Key
TITLE = "Title (English)"
SIGNED, TITLE_AGAIN, CEILING, TITLE_FIRST, SEEDED, MADE = range(6)
ON = "DEMO-022"
FIXED = "The register is shown for reading only."


def act_id(office, place):
    """The identifier of an act by its place in the log, newest first."""
    return queries.acts(office, 0, 20)[place].transaction.hex()


def title_of(office):
    return row_of(office, ON).title_en


@pytest.fixture
def panel(frame, acts, shown):
    made = ActPanel(frame, ActWords(frame.words))
    shown(made, 320, 640)
    return made


def parts(panel):
    return (panel.undo_button, panel.redo_button, panel.more_button, panel.why, panel.blocked, panel._foot)


def test_before_an_act_is_shown_the_panel_says_how_it_is_used(panel):
    assert panel.title.text() == "No act is selected."
    assert "Up and Down move through the acts" in panel.by.text()
    assert not [part for part in parts(panel) if part.isVisible()]
    assert panel.shown_id == ""
    assert panel.reason() == "No act is selected."


@pytest.mark.parametrize("act", ["take_back", "bring_back", "_on_record", "_on_day_before"])
def test_without_an_act_nothing_can_be_done_and_nothing_is_told(panel, office, act):
    spies = [
        QSignalSpy(signal)
        for signal in (panel.problem, panel.taken_back, panel.record_requested, panel.day_before_requested)
    ]
    count = queries.count(office, "", {})
    getattr(panel, act)()
    assert [spy.count() for spy in spies] == [0, 0, 0, 0]
    assert queries.count(office, "", {}) == count


def test_an_act_is_shown_with_who_when_and_on_what(panel, office):
    identity = act_id(office, CEILING)
    panel.show_act(identity)
    assert panel.shown_id == identity
    assert panel.title.text() == "Ceiling changed"
    assert panel.accessibleName() == "Ceiling changed"
    assert panel.by.text().split(" · ")[0].strip("\u2066\u2067\u2068\u2069") == ON
    assert "A. Tester" in panel.by.text()
    assert panel.why.isVisible()


def test_an_act_without_a_reason_shows_no_empty_line(panel, office):
    panel.show_act(act_id(office, CEILING))
    panel.show_act(act_id(office, TITLE_AGAIN))
    assert not panel.why.isVisible()


def test_an_act_on_no_record_names_only_who_and_when(panel, office):
    panel.show_act(act_id(office, MADE))
    assert panel.by.text().count(" · ") == 1
    assert not panel.record_button.isVisible()
    assert panel.before_button.isVisible()


@pytest.mark.parametrize("identity", ["", "00" * 16])
def test_an_act_that_is_not_there_leaves_the_panel_empty(panel, office, identity):
    panel.show_act(act_id(office, CEILING))
    panel.show_act(identity)
    assert panel.title.text() == "No act is selected."
    assert panel.detail is None
    assert not [part for part in parts(panel) if part.isVisible()]
    assert not panel._made


def test_the_words_can_be_chosen_and_copied(panel, office):
    panel.show_act(act_id(office, CEILING))
    for label in (panel.title, panel.by, panel.why):
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


# --- values ---------------------------------------------------------------------------------------------------------


def headings(panel):
    return [part.text() for part in panel._made if isinstance(part, Text)]


def values(panel):
    return [part for part in panel._made if isinstance(part, KeyValueList)]


def test_values_stand_below_the_record_they_belong_to(panel, office):
    panel.show_act(act_id(office, TITLE_AGAIN))
    assert headings(panel) == [f"Terms {ON}"]
    (pairs,) = values(panel)
    assert pairs.objectName() == "change_log.act.values.0"
    shown = [label.text() for label in pairs.findChildren(Text)]
    assert shown == [TITLE, "Office block and annex → Office block, north"]


def test_the_values_of_the_act_before_are_gone(panel, office):
    panel.show_act(act_id(office, SEEDED))
    assert len(values(panel)) > 1
    panel.show_act(act_id(office, CEILING))
    assert len(values(panel)) == len(headings(panel)) == 1
    assert panel._box.count() == 2


def test_a_long_act_shows_its_first_values_and_three_times_as_many_when_asked(panel, office):
    panel.show_act(act_id(office, SEEDED))
    assert len(panel.detail.lines) == FIRST_LINES
    press(panel.more_button, Key.Key_Space)
    assert len(panel.detail.lines) == 3 * FIRST_LINES
    assert panel.more_button.isVisibleTo(panel)


def test_another_act_starts_with_few_values_again(panel, office):
    panel.show_act(act_id(office, SEEDED))
    click(panel.more_button)
    panel.show_act(act_id(office, CEILING))
    assert not panel.more_button.isVisibleTo(panel)
    panel.show_act(act_id(office, SEEDED))
    assert len(panel.detail.lines) == FIRST_LINES


def test_the_same_act_shown_again_keeps_how_much_of_it_is_open(panel, office):
    panel.show_act(act_id(office, SEEDED))
    click(panel.more_button)
    panel.show_act(panel.shown_id)
    assert len(panel.detail.lines) == 3 * FIRST_LINES


# --- taking back ----------------------------------------------------------------------------------------------------


def test_the_button_names_what_it_takes_back_to_eye_and_ear(panel, office):
    panel.show_act(act_id(office, CEILING))
    assert panel.undo_button.text() == f"Undo Ceiling of {ON}"
    assert heard(panel.undo_button) == f"Undo Ceiling of {ON}"
    assert panel.undo_button.toolTip() == f"Undo Ceiling of {ON}"
    assert panel.redo_button.isHidden()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_an_act_is_taken_back_by_key_and_said_once(panel, office, key):
    panel.show_act(act_id(office, TITLE_AGAIN))
    told = QSignalSpy(panel.taken_back)
    press(panel.undo_button, key)
    assert [told.at(number)[0] for number in range(told.count())] == [f"Undone: {TITLE} of {ON}"]
    assert title_of(office) == "Office block and annex"


def test_an_act_taken_back_offers_to_bring_it_back(panel, office):
    identity = act_id(office, TITLE_AGAIN)
    panel.show_act(identity)
    panel.take_back()
    panel.show_act(identity)
    assert panel.undo_button.isHidden()
    assert panel.redo_button.isVisible()
    told = QSignalSpy(panel.taken_back)
    click(panel.redo_button)
    assert list(told.at(0)) == [f"Done again: {TITLE} of {ON}"]
    assert title_of(office) == "Office block, north"


def test_an_act_that_brought_back_says_which_act_to_undo(panel, office):
    identity = act_id(office, TITLE_AGAIN)
    panel.show_act(identity)
    panel.take_back()
    panel.show_act(identity)
    panel.bring_back()
    panel.show_act(act_id(office, 0))
    assert panel.title.text() == "Done again"
    assert panel.blocked.isVisible()
    assert "Undo the act itself" in panel.blocked.text()
    assert panel.undo_button.isHidden()
    assert panel.redo_button.isHidden()


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (SIGNED, "This act cannot be undone: it froze what was agreed. Amend it by a new act instead."),
        (SEEDED, "The founding of a register cannot be undone."),
        (MADE, "The founding of a register cannot be undone."),
    ],
)
def test_an_act_that_stays_says_why_and_refuses(panel, office, place, sentence):
    panel.show_act(act_id(office, place))
    assert panel.blocked.text() == panel.reason() == sentence
    assert panel.undo_button.isHidden()
    problems, count = QSignalSpy(panel.problem), queries.count(office, "", {})
    panel.take_back()
    assert list(problems.at(0)) == [sentence]
    assert queries.count(office, "", {}) == count


def test_a_register_for_reading_only_takes_nothing_back(panel, office):
    office.read_only = True
    panel.show_act(act_id(office, CEILING))
    assert panel.blocked.text() == FIXED
    assert panel.undo_button.isHidden()
    problems = QSignalSpy(panel.problem)
    panel.take_back()
    assert list(problems.at(0)) == [FIXED]
    office.read_only = False


def test_bringing_back_what_was_never_taken_back_does_nothing(panel, office):
    panel.show_act(act_id(office, TITLE_AGAIN))
    count = queries.count(office, "", {})
    panel.bring_back()
    assert queries.count(office, "", {}) == count
    assert title_of(office) == "Office block, north"


# --- questions in place ---------------------------------------------------------------------------------------------


def test_values_changed_since_are_asked_for_and_the_button_gives_way(panel, office):
    panel.show_act(act_id(office, TITLE_FIRST))
    press(panel.undo_button, Key.Key_Return)
    assert panel.questions.isVisible()
    assert panel.undo_button.isHidden()
    assert title_of(office) == "Office block, north"
    assert panel.questions.note.title.text() == "1 of these values changed again since."


def test_leaving_the_questions_gives_the_button_and_the_keyboard_back(panel, office):
    panel.show_act(act_id(office, TITLE_FIRST))
    click(panel.undo_button)
    assert panel.leave_questions()
    assert panel.undo_button.isVisible()
    assert panel.undo_button.hasFocus()
    assert not panel.leave_questions()
    assert title_of(office) == "Office block, north"


def test_another_act_puts_the_questions_of_the_last_one_away(panel, office):
    panel.show_act(act_id(office, TITLE_FIRST))
    click(panel.undo_button)
    panel.show_act(act_id(office, CEILING))
    assert panel.questions.isHidden()
    assert panel.undo_button.isVisible()


def test_the_same_act_read_again_keeps_its_questions_open(panel, office):
    panel.show_act(act_id(office, TITLE_FIRST))
    click(panel.undo_button)
    panel.show_act(panel.shown_id)
    assert panel.questions.isVisible()
    assert panel.undo_button.isHidden()


# --- ways out -------------------------------------------------------------------------------------------------------


def test_the_record_and_the_day_before_are_asked_for_by_their_buttons(panel, office, qtbot):
    panel.show_act(act_id(office, CEILING))
    with qtbot.waitSignal(panel.record_requested) as record:
        click(panel.record_button)
    assert record.args == [ON]
    with qtbot.waitSignal(panel.day_before_requested) as before:
        press(panel.before_button, Key.Key_Return)
    assert before.args[0] == panel.detail.act.at


def test_the_buttons_follow_each_other_by_tab(panel, office, qtbot):
    panel.show_act(act_id(office, CEILING))
    panel.undo_button.setFocus()
    walked = []
    for _step in range(2):
        qtbot.keyClick(panel.focusWidget(), Key.Key_Tab)
        walked.append(panel.focusWidget().objectName())
    assert walked == ["change_log.act.record", "change_log.act.before"]


def test_the_panel_keeps_its_width_whatever_is_in_it(every_look, tmp_path, shown):
    with reopen(demo_file(tmp_path / "store")) as office:
        frame = frame_for(office, every_look, tmp_path)
        id = row_of(office, ON).id
        long = "A very long title that does not fit into the panel at all " * 3
        frame.bridge.do(partial(actions.set_field, id=id, field="title_en", value=long.strip(), why=long * 2))
        panel = ActPanel(frame, ActWords(frame.words))
        shown(panel, 300, 600)
        panel.show_act(act_id(office, 0))
        panel.layout().activate()
        assert panel.values.widget().width() <= panel.width()
        assert panel.values.minimumSizeHint().width() <= 300
        assert panel.undo_button.geometry().right() < panel.width()
        assert panel.layoutDirection() == (
            Qt.LayoutDirection.RightToLeft if every_look.arabic else Qt.LayoutDirection.LeftToRight
        )


@pytest.mark.parametrize("width", [320, 306, 240, 180])
def test_the_buttons_at_the_foot_keep_their_words_in_a_narrow_panel(panel, office, width, qtbot):
    panel.show_act(act_id(office, CEILING))
    panel.setFixedWidth(width)
    buttons = (panel.record_button, panel.before_button)
    line = panel.record_button.parentWidget()
    qtbot.waitUntil(lambda: panel._foot.width() == width and panel._foot.rect().contains(line.geometry()))
    assert [button.width() for button in buttons] == [button.sizeHint().width() for button in buttons]
    assert all(line.rect().contains(button.geometry()) for button in buttons)
    assert not buttons[0].geometry().intersects(buttons[1].geometry())
