import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.seen import heard
from ui.kit.stepper import Step, Stepper

STATES = ("done", "now", "ahead", "ahead", "ahead")
STEPS = [Step(f"s{number}", f"Step {number}", state=state) for number, state in enumerate(STATES)]
KEY = Qt.Key


@pytest.fixture
def stepper(appearance, shown) -> Stepper:
    stepper = Stepper(appearance, "record.stepper")
    stepper.set_steps(STEPS)
    shown(stepper, 800, 90)
    stepper.setFocus()
    return stepper


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ((KEY.Key_Right,), 2),
        ((KEY.Key_Left,), 0),
        ((KEY.Key_Left, KEY.Key_Left), 0),
        ((KEY.Key_End,), 4),
        ((KEY.Key_End, KEY.Key_Right), 4),
        ((KEY.Key_End, KEY.Key_Left), 3),
        ((KEY.Key_Home,), 0),
        ((KEY.Key_Home, KEY.Key_Right, KEY.Key_Right), 2),
    ],
)
def test_arrows_home_and_end_move_and_stop_at_the_ends(stepper, qtbot, keys, place):
    for key in keys:
        qtbot.keyClick(stepper, key)
    assert stepper.currentRow() == place


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_and_space_open_the_current_step_only(stepper, qtbot, key):
    spy = QSignalSpy(stepper.step_opened)
    qtbot.keyClick(stepper, KEY.Key_Right)
    assert spy.count() == 0
    qtbot.keyClick(stepper, key)
    assert (spy.count(), spy.at(0)) == (1, ["s2"])


def test_other_steps_take_the_place_and_the_words(stepper):
    stepper.set_steps([Step("a", "Logged", "1 May", "done"), Step("b", "Answered", state="now")])
    assert heard(stepper) == "Life cycle, step 2 of 2, Answered"
    assert [stepper.item(number).text() for number in range(stepper.count())] == ["Logged", "Answered"]
    assert stepper.step_size(0).width() == stepper.viewport().width() // 2


def test_an_empty_stepper_opens_nothing(appearance, shown, qtbot):
    empty = Stepper(appearance, "record.stepper")
    empty.set_steps([])
    shown(empty, 400, 90)
    with qtbot.assertNotEmitted(empty.step_opened):
        qtbot.keyClick(empty, KEY.Key_Return)
    assert empty.count() == 0


def test_steps_share_a_new_width(stepper):
    before = stepper.step_size(0).width()
    stepper.resize(1000, 90)
    assert stepper.step_size(0).width() == 200
    assert before == 160


def test_a_long_label_takes_room_that_others_can_spare(stepper):
    steps = [
        Step("a", "Asked"),
        Step("b", "Confirmed by the consumer", state="now"),
        Step("c", "Paid"),
        Step("d", "Shut"),
    ]
    stepper.set_steps(steps)
    stepper.resize(500, 90)
    widths = [stepper.step_size(place).width() for place in range(4)]
    assert widths[1] > 500 // 4 > widths[0]
    assert widths[1] >= stepper._room_of(steps[1])
    assert sum(widths) <= 500
    stepper.resize(200, 90)
    assert {stepper.step_size(place).width() for place in range(4)} == {50}
