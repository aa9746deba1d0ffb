"""One code of a list, yes or no: what is offered, what is found by typing, what is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QComboBox

from tests.ui.kit.seen import heard, row_of
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField, YesNoField

KINDS = (
    Choice("MOU", "Memorandum of understanding", "protocole"),
    Choice("SLA", "Service level agreement"),
    Choice("SLB", "Service level agreement, bulk"),
    Choice("LTA", "Long-term agreement"),
)


def code_field(look, *, required=False, choices=KINDS) -> CodeField:
    spec = FieldSpec("type", "Type", "code", required=required, choices=choices, placeholder="Choose")
    return CodeField(look, "test", spec)


@pytest.fixture
def code(appearance, shown) -> CodeField:
    """An optional code, shown."""
    made = code_field(appearance)
    shown(row_of(made), 420, 80)
    return made


@pytest.fixture
def answer(appearance, shown) -> YesNoField:
    """A question to be answered with yes or no."""
    made = YesNoField(appearance, "test", FieldSpec("renews", "Renews by itself", "yes_no"))
    shown(row_of(made), 420, 80)
    return made


def offered(field) -> list[str]:
    return [field.combo.itemText(number) for number in range(field.combo.count())]


def test_an_optional_field_offers_nothing_first_and_a_required_one_does_not(appearance):
    labels = [choice.label for choice in KINDS]
    assert offered(code_field(appearance)) == ["", *labels]
    assert offered(code_field(appearance, required=True)) == labels


def test_nothing_is_chosen_until_a_person_or_the_store_says_so(appearance):
    field = code_field(appearance, required=True)
    assert field.text() == ""
    assert field.read().value == ""


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("MOU", "MOU"),
        ("mou", "MOU"),
        ("  Long-TERM agreement ", "LTA"),
        ("protocole", "MOU"),
        ("bulk", "SLB"),
        ("long", "LTA"),
        ("Service level agreement", "SLA"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_what_is_typed_finds_one_code(code, typed, key):
    code.combo.setEditText(typed)
    assert code.read().value == key
    assert not code.read().reason


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (
            "service",
            (
                "“service” fits several values of Type: Service level agreement, Service level agreement, bulk. "
                "Type more, or choose one."
            ),
        ),
        (
            "e",
            (
                "“e” fits several values of Type: Memorandum of understanding, Service level agreement, "
                "Service level agreement, bulk …. Type more, or choose one."
            ),
        ),
        ("treaty", "“treaty” is not in the list of Type. Choose one of the values offered."),
    ],
)
def test_what_fits_several_codes_or_none_is_refused_by_its_own_words(code, typed, reason):
    code.combo.setEditText(f" {typed} ")
    assert code.read().reason == reason


def test_the_one_label_that_begins_so_is_meant_before_those_that_only_hold_it(appearance):
    field = code_field(appearance, choices=(Choice("R", "Reimbursable"), Choice("N", "Not reimbursable")))
    field.combo.setEditText("reimb")
    assert field.read().value == "R"


def test_choices_that_come_and_go_are_offered_as_they_are_now(appearance):
    there = []
    spec = FieldSpec("site", "Site", "code", renewed=lambda: tuple(there), nothing="Add a site first.")
    field = CodeField(appearance, "test", spec)
    field.combo.setEditText("Camp")
    assert field.read().reason == "Add a site first."
    there.append(Choice("a", "Camp One"))
    field.set_value("")
    field.combo.setEditText("Camp")
    assert field.read().value == "a"


def test_a_chosen_code_is_written_out_in_full(code):
    code.combo.setEditText("sla")
    committed = QSignalSpy(code.committed)
    assert code.commit()
    assert list(committed.at(0)) == ["SLA"]
    assert code.text() == "Service level agreement"
    assert code.combo.lineEdit().cursorPosition() == 0


def test_choosing_from_the_list_commits_at_once(code, qtbot):
    code.set_value("MOU")
    code.combo.setCurrentIndex(4)
    with qtbot.waitSignal(code.committed) as committed:
        code.combo.textActivated.emit(code.combo.currentText())
    assert committed.args == ["LTA"]


def test_the_down_key_goes_to_the_next_code_and_enter_keeps_it(code, qtbot):
    code.set_value("MOU")
    code.setFocus()
    qtbot.keyClick(code.combo, Qt.Key.Key_Down)
    assert code.text() == "Service level agreement"
    committed = QSignalSpy(code.committed)
    qtbot.keyClick(code.combo, Qt.Key.Key_Return)
    assert code.value() == "SLA"
    assert committed.count() <= 1


def test_a_value_outside_the_list_is_shown_kept_and_not_offered(code):
    code.set_value("OLD")
    assert code.text() == "OLD"
    assert code.read().value == "OLD"
    assert "OLD" not in offered(code)


def test_other_choices_keep_the_value_and_its_new_words(code):
    code.set_value("SLA")
    committed, drafted = QSignalSpy(code.committed), QSignalSpy(code.drafted)
    code.set_choices((Choice("SLA", "Accord de service"), Choice("MOU", "Protocole")))
    assert code.text() == "Accord de service"
    assert code.value() == "SLA"
    assert (committed.count(), drafted.count()) == (0, 0)
    code.set_choices((Choice("MOU", "Protocole"),))
    assert code.text() == "SLA"


def test_words_that_a_person_types_are_never_added_to_the_list(code, qtbot):
    before = offered(code)
    code.setFocus()
    qtbot.keyClicks(code.combo, "treaty")
    qtbot.keyClick(code.combo, Qt.Key.Key_Return)
    assert offered(code) == before
    assert code.combo.insertPolicy() == QComboBox.InsertPolicy.NoInsert
    assert code.text() == "treaty"


def test_a_part_from_the_middle_of_the_words_is_offered_while_typing(code, qtbot):
    completer = code.combo.completer()
    completer.setCompletionPrefix("LEVEL")
    model = completer.completionModel()
    found = {model.index(place, 0).data() for place in range(model.rowCount())}
    assert found == {"Service level agreement", "Service level agreement, bulk"}


def test_a_code_for_reading_only_takes_no_key(code, qtbot):
    code.set_value("MOU")
    code.set_read_only(read_only=True)
    assert not code.combo.isEnabled()
    qtbot.keyClick(code.combo, Qt.Key.Key_Down)
    assert code.text() == "Memorandum of understanding"


def test_both_the_box_and_its_line_are_heard_by_the_label(code):
    assert heard(code.combo) == "Type"
    assert code.combo.lineEdit().accessibleName() == "Type"
    assert code.combo.lineEdit().placeholderText() == "Choose"


@pytest.mark.parametrize(("value", "word"), [(True, "Yes"), (False, "No"), (None, ""), ("", "")])
def test_an_answer_of_the_store_is_shown_as_a_word(answer, value, word):
    answer.set_value(value)
    assert answer.text() == word


@pytest.mark.parametrize(("typed", "value"), [("yes", True), ("Y", True), ("NO", False), ("n", False), ("", None)])
def test_an_answer_is_read_from_its_word_or_first_letter(answer, typed, value):
    answer.combo.setEditText(typed)
    assert answer.read().value is value


def test_an_answer_that_is_neither_is_refused_and_names_the_question(answer):
    answer.combo.setEditText("perhaps")
    assert answer.read().reason == (
        "“perhaps” is not in the list of Renews by itself. Choose one of the values offered."
    )


def test_the_two_answers_and_none_are_offered(answer):
    assert offered(answer) == ["", "Yes", "No"]


def test_no_is_an_answer_and_not_the_same_as_none(answer):
    committed = QSignalSpy(answer.committed)
    answer.set_value(None)
    answer.combo.setEditText("No")
    answer.commit()
    answer.combo.setEditText("")
    answer.commit()
    assert [committed.at(number)[0] for number in range(committed.count())] == [False, None]
