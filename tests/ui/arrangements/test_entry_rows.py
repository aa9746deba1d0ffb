"""What lines of every kind share: they number on, fill from a text, and tell what they hold."""

import pytest

from ui.arrangements.entry_rows import EntryRow, EntryRows
from ui.kit.buttons import ToolButton
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.reference_field import ReferenceField


class Lines(EntryRows[EntryRow]):
    """Lines with one editor each."""

    def make_row(self, number: int) -> EntryRow:
        made = EntryRow(number)
        spec = FieldSpec(f"x{number}", f"X {number}", "reference", choices=(Choice("a", "Alpha"), Choice("b", "Bravo")))
        made.first = ReferenceField(self._look, "place", spec)
        made.put_together(self._look, f"X {number}", ToolButton(self._look, "x", "Remove"), made.first)
        return made


@pytest.fixture
def lines(appearance, shown):
    made = Lines(appearance, "place.lines", "Add", "place.add", at_start=2)
    made.clear()
    shown(made, 600, 300)
    return made


def test_lines_number_on_after_the_last_one_left(lines):
    lines.rows[0].remove.click()
    assert [line.number for line in lines.rows] == [2]
    lines.more.click()
    assert [line.number for line in lines.rows] == [2, 3]


def test_a_text_fills_as_many_lines_as_it_has_and_is_given_back(lines):
    lines.take_text("a;;b;a")
    assert [line.first.value() for line in lines.filled()] == ["a", "b", "a"]
    assert lines.text() == "a;b;a"
    lines.clear()
    assert lines.text() == ""
    assert len(lines.rows) == 2


def test_a_line_that_is_not_understood_says_so_below_all_lines(lines):
    lines.rows[1].first.edit.setText("Zulu")
    assert not lines.commit()
    assert "“Zulu” is not known here." in lines.reason.words.text()


def test_lines_without_a_kind_make_nothing(appearance):
    with pytest.raises(NotImplementedError):
        EntryRows(appearance, "place.none", "Add", "place.add", at_start=0).add_row()
