from PySide6.QtCore import Qt

from tests.ui.kit.seen import colours, heard
from ui.kit.stepper import Step, Stepper

LEFT = Qt.MouseButton.LeftButton


STEPS = [
    Step("draft", "Draft", "12 Jun", "done", explanation="Logged by the owner"),
    Step("review", "In review", "3 Jul", "done"),
    Step("signing", "Signing", "3 of 5 signed", "now", "signing", "Two signatures are missing"),
    Step("active", "Active", "from 1 Jan"),
]


def stepper_of(look) -> Stepper:
    stepper = Stepper(look, "arrangement.stepper")
    stepper.set_steps(STEPS)
    return stepper


def test_the_stepper_is_a_list_that_says_where_it_is(appearance, shown):
    stepper = stepper_of(appearance)
    shown(stepper, 800, 80)
    assert heard(stepper) == "Life cycle, step 3 of 4, Signing"
    assert stepper.currentRow() == 2
    item = stepper.item(2)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Signing, 3 of 5 signed"
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Two signatures are missing"


def test_arrows_move_along_the_steps_in_reading_direction_and_enter_opens(every_look, shown, qtbot):
    stepper = stepper_of(every_look)
    shown(stepper, 800, 90)
    stepper.setFocus()
    forward = Qt.Key.Key_Left if every_look.arabic else Qt.Key.Key_Right
    qtbot.keyClick(stepper, forward)
    assert stepper.currentRow() == 3
    qtbot.keyClick(stepper, forward)
    qtbot.keyClick(stepper, Qt.Key.Key_Home)
    with qtbot.waitSignal(stepper.step_opened) as opened:
        qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert opened.args == ["draft"]
    assert every_look.colour("accent").name() in colours(stepper)


def test_the_first_step_stands_where_reading_starts(every_look, shown):
    stepper = stepper_of(every_look)
    shown(stepper, 800, 90)
    first, last = (stepper.visualItemRect(stepper.item(number)).x() for number in (0, 3))
    assert (first > last) is every_look.arabic
    widths = {stepper.visualItemRect(stepper.item(number)).width() for number in range(4)}
    assert len(widths) == 1


def test_a_click_opens_a_step(appearance, shown, qtbot):
    stepper = stepper_of(appearance)
    shown(stepper, 800, 90)
    with qtbot.waitSignal(stepper.step_opened) as opened:
        qtbot.mouseClick(stepper.viewport(), LEFT, pos=stepper.visualItemRect(stepper.item(1)).center())
    assert opened.args == ["review"]
