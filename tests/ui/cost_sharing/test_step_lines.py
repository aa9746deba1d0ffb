"""An explanation step by step: each line is heard as a whole, and the same lines again change nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.cost_sharing.words import Line
from ui.cost_sharing.step_lines import StepLines
from ui.kit.appearance import Appearance
from ui.kit.key_values import ValueText

STEPS = (Line("Total of the line", "248,600.00"), Line("Share of the party", "27,062.78", "86 of 790 heads"))


@pytest.fixture
def lines(appearance: Appearance, shown: Callable[..., QWidget]) -> StepLines:
    made = StepLines(appearance, "steps")
    made.set_lines(STEPS)
    shown(made, 320, 200)
    return made


def heard(lines: StepLines) -> list[str]:
    found = [each for each in lines.findChildren(ValueText) if not each.isHidden()]
    return [each.accessibleName() for each in found]


def test_every_step_is_heard_with_number_figure_and_note(lines: StepLines) -> None:
    assert heard(lines) == ["1. Total of the line 248,600.00", "2. Share of the party 27,062.78 86 of 790 heads"]


def test_the_same_steps_again_change_nothing(lines: StepLines) -> None:
    before = lines.findChildren(ValueText)
    lines.set_lines(list(STEPS))
    assert lines.findChildren(ValueText) == before


def test_other_steps_take_their_place(qtbot: QtBot, lines: StepLines) -> None:
    lines.set_lines([Line("To pay", "1.00")])
    qtbot.waitUntil(lambda: heard(lines) == ["1. To pay 1.00"])
    assert heard(lines) == ["1. To pay 1.00"]


def test_a_wide_figure_takes_no_room_from_the_other_titles(
    appearance: Appearance, shown: Callable[..., QWidget]
) -> None:
    made = StepLines(appearance, "steps")
    made.set_lines([Line("Area", "51.6666… of 1,741.6666…"), Line("The whole cents come first", "5.00")])
    shown(made, 320, 200)
    wide, narrow = made.findChildren(ValueText)
    assert narrow.width() > wide.width()


def test_steps_without_numbers_draw_no_rings(appearance: Appearance, shown: Callable[..., QWidget]) -> None:
    plain = StepLines(appearance, "changes", numbered=False)
    plain.set_lines(STEPS)
    shown(plain, 320, 200)
    assert len(heard(plain)) == 2


def test_every_look_draws_the_rings(every_look: Appearance, shown: Callable[..., QWidget]) -> None:
    made = StepLines(every_look, "steps")
    made.set_lines(STEPS)
    shown(made, 320, 200)
    image = made.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert every_look.colour("accent").name() in seen
