"""The place of decisions as a whole, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import bodies
from commonservices.domain.bodies import Decision
from commonservices.domain.partners import Entity
from commonservices.office import Office
from commonservices.queries import decisions as queries
from tests.builders import records
from tests.ui import questions
from tests.ui.decisions.conftest import Decided, Heard
from ui.decisions.kinds import ENTITY
from ui.decisions.page import DecisionsPage
from ui.decisions.specs import RecordSpecs
from ui.page import PageFrame


def keyed(page: DecisionsPage, key: str) -> str:
    """Give the reason why a command cannot be run, or "ready"."""
    found = next(each for each in page.commands() if each.key == key)
    return found.reason or "ready"


def test_enter_opens_the_record(page: DecisionsPage, heard: Heard, held: Decided, qtbot: QtBot) -> None:
    qtbot.keyClick(page.browse.table, Qt.Key.Key_Return)
    assert heard.opened == [f"decisions?id={held.decision}"]


def test_a_decision_is_recorded_with_keys_alone(
    page: DecisionsPage, heard: Heard, office: Office, held: Decided, qtbot: QtBot
) -> None:
    page.start_new()
    form = page.new_record.form
    assert form is not None
    boxes = [form.form.row(name).editor.box for name in ("meeting_id", "type", "text")]
    assert boxes[0].hasFocus()
    qtbot.keyClicks(boxes[0], "2025" if "2025" in str(records(office, Decision)[0].decided_on) else "Operations")
    qtbot.keyClick(boxes[0], Qt.Key.Key_Return)
    boxes[1].setFocus()
    qtbot.keyClicks(boxes[1], "Endorsed")
    boxes[2].setFocus()
    qtbot.keyClicks(boxes[2], "The shares are endorsed.")
    page.commands()[0].run()
    made = [each for each in records(office, Decision) if each.id != held.decision]
    assert [(each.type, each.text, each.body_id) for each in made] == [
        ("ENDORSE", "The shares are endorsed.", held.body)
    ]
    assert heard.opened == [f"decisions?id={made[0].id}"]
    assert not page.is_new


def test_a_decision_nobody_took_is_refused_beside_its_field(page: DecisionsPage, heard: Heard) -> None:
    page.start_new()
    form = page.new_record.form
    assert form is not None
    form.form.set_values({"type": "NOTE", "text": "Noted."})
    page.new_record.save()
    assert "Name the body that decided" in form.form.row("body_id").reason.words.text()
    assert "Name the body that decided" in heard.problems[-1]
    assert page.is_new


def test_escape_leaves_the_form_and_then_the_typed_words(page: DecisionsPage) -> None:
    page.start_new()
    assert page.escape()
    assert not page.is_new
    page.browse.filter.field.setText("fuel")
    assert page.escape()
    assert page.browse.filter.field.text() == ""
    assert not page.escape()


def test_the_open_action_of_the_row_is_closed_with_its_outcome(
    page: DecisionsPage, office: Office, held: Decided
) -> None:
    page.open({"view": "actions"})
    page.browse.table.select_id(str(held.late))
    next(each for each in page.commands() if each.key == "decisions.close").run()
    questions.answer(outcome="Sent by letter")
    rows = queries.actions(office)
    assert {row.outcome for row in rows} == {"Sent by letter", "All were told"}
    assert page.browse.view == "actions"
    assert page.browse.table.rows.rowCount() == 0


def test_a_register_for_reading_only_takes_nothing_new(page: DecisionsPage, office: Office, heard: Heard) -> None:
    office.read_only = True
    page.reload()
    page.start_new()
    assert "for reading only" in heard.problems[-1]
    assert page.browse.new_button.isHidden()
    assert keyed(page, "decisions.new") != "ready"


def test_new_is_about_the_record_an_address_names(page: DecisionsPage, held: Decided) -> None:
    page.open({"new": "1", "service": str(held.small.fuel)})
    form = page.new_record.form
    assert form is not None
    assert form.values()["subject_id"] == held.small.fuel
    assert form.values()["subject_kind"] == "SHARED_SERVICE"


def test_the_state_comes_back_by_its_address(page: DecisionsPage) -> None:
    page.open({"view": "meetings", "text": "oper"})
    address = dict(page.address())
    assert (address["view"], address["text"]) == ("meetings", "oper")
    assert page.is_at({"view": "meetings", "text": "oper"})
    assert not page.is_at({"view": "bodies"})


def test_a_change_elsewhere_leaves_the_list_and_one_here_redraws_it(page: DecisionsPage, office: Office) -> None:
    changes = bodies.add_body(office, {"name_en": "Other", "kind": "WG"}).changes
    assert page.is_touched_by(changes)
    page.open({"view": "bodies"})
    assert page.browse.table.rows.rowCount() == 2


def test_rows_are_copied_as_a_table(page: DecisionsPage, heard: Heard) -> None:
    page.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Reference\tDecided")
    assert "The fuel goes on for a year." in lines[1]
    assert not {"\u2066", "\u2067", "\u2068", "\u2069"} & set("".join(lines))
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == len(lines)
    assert heard.toasts


def test_every_view_can_begin_a_new_record(page: DecisionsPage) -> None:
    keys: list[list[str]] = []
    page.status_keys.connect(lambda told: keys.append([key for key, _ in told]))
    for view in ("decisions", "actions", "meetings", "bodies", "people"):
        page.open({"view": view})
        page.start_new()
        assert keys[-1] == ["Ctrl+Enter", "Esc"]
        assert page.is_new
        assert page.new_record.heading.text() == page.browse.new_words()
        assert page.regions() == [page.new_record]


def test_the_place_opens_from_right_to_left(
    frame: PageFrame, arabic: object, shown: Callable[..., QWidget], heard: Heard
) -> None:
    made = DecisionsPage(frame)
    made.open({})
    shown(made, 1093, 534)
    assert made.browse.table.isRightToLeft()
    assert made.browse.table.rows.rowCount() == 1


def test_people_go_out_as_a_sheet_that_comes_back(page: DecisionsPage) -> None:
    assert "decisions.sheet" not in {each.key for each in page.commands()}
    page.open({"view": "people"})
    assert keyed(page, "decisions.sheet") == "ready"


def test_a_government_is_added_and_its_code_stays(
    page: DecisionsPage, heard: Heard, office: Office, frame: PageFrame
) -> None:
    page.open({"view": "counterparts"})
    page.start_new()
    form = page.new_record.form
    assert form is not None
    for name, typed in (("short_code", "GOV-XA"), ("name_en", "Government of Xa"), ("kind", "Government")):
        editor = form.form.row(name).editor
        editor.show_value(typed)
        assert editor.commit()
    page.commands()[0].run()
    made = next(each for each in records(office, Entity) if each.short_code == "GOV-XA")
    assert (made.kind, made.origin) == ("GOVERNMENT", "office")
    assert heard.opened == [f"decisions?id={made.id}"]
    specs = RecordSpecs(frame).specs(ENTITY, ENTITY.fields, new=False)
    assert [each.name for each in specs if each.read_only] == ["short_code"]
