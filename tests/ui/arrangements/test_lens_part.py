"""The policy lens of an arrangement: priorities with reasons, narratives with their words."""

from datetime import date

import pytest

from commonservices.actions import arrangements
from commonservices.actions import lens as acts
from commonservices.domain.lens import Narrative
from commonservices.queries import lens as queries
from tests.builders import record, records
from tests.commonservices.actions.lives import a_draft, a_paper, signed
from tests.ui import questions
from ui.arrangements.lens_part import LensPart

LONG = " ".join(["word"] * 30)


@pytest.fixture
def part(frame, shown):
    made = LensPart(frame)
    made.problems = []
    made.problem.connect(made.problems.append)
    shown(made, 1000, 640)
    return made


@pytest.fixture
def fuel_lens(part, three, detail):
    """The lens of the fuel supply, a draft; call it to read anew."""

    def show():
        part.show_detail(detail(three["fuel"]))
        return part

    show()
    return show


def lines(office, id):
    return {line.code: (line.reason, line.document) for line in queries.of_arrangement(office, id).lines}


def a_narrative(office, about, **values):
    usual = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31), "what_changed": LONG, "for_whom": LONG}
    given = {"subject_kind": "ARRANGEMENT", "subject_id": about, "kind": "GENDER", "next_step": "More.", **usual}
    return acts.write_narrative(office, {**given, **values}).id


def test_involvement_and_level_are_said(fuel_lens, office, three):
    arrangements.set_fields(office, three["fuel"], {"rc_involvement": "ENDORSED", "decision_level": "HQ"})
    part = fuel_lens()
    assert part.facts.value_widget("rc").text() == "Endorsed"
    assert part.facts.value_widget("level").text() == "Headquarters"


def test_a_priority_is_added_with_its_reason_in_three_answers(fuel_lens, ask, office, three):
    ask.answers += ["SDG", "12"]
    fuel_lens().add_button.click()
    questions.answer(reason="Less waste.")
    assert lines(office, three["fuel"]) == {"12": ("Less waste.", "")}
    part = fuel_lens()
    assert part.served.table.rows.row(0).reason == "Less waste."


def test_a_reason_is_changed_in_the_form_of_its_row(fuel_lens, office, three):
    acts.serve(office, three["fuel"], "SDG", "12", "Less waste.")
    part = fuel_lens()
    part.served.open_line(part.made.row_id(part.lens.lines[0]))
    part.served.form.form.row("reason").editor.take("Half the waste.")
    part.commit()
    assert lines(office, three["fuel"])["12"][0] == "Half the waste."
    assert part.close_editor()
    assert not part.close_editor()


def test_a_priority_is_taken_out_of_a_draft(fuel_lens, office, three):
    acts.serve(office, three["fuel"], "SDG", "12", "Less waste.")
    fuel_lens().served.run_step("drop")
    assert lines(office, three["fuel"]) == {}


def test_evidence_is_one_of_the_papers(fuel_lens, ask, office, three, tmp_path):
    acts.serve(office, three["fuel"], "SDG", "12", "Less waste.")
    assert not fuel_lens().served.steps["evidence"].isEnabled()
    paper = a_paper(office, three["fuel"], tmp_path, "OTHER", "survey.txt")
    ask.answers.append(str(paper))
    fuel_lens().served.run_step("evidence")
    assert lines(office, three["fuel"])["12"] == ("Less waste.", "survey.txt")


def test_signed_terms_say_so_and_take_reasons_only(part, office, detail):
    id = signed(office, a_draft(office, sdg=frozenset({"3"})))
    part.show_detail(detail(id))
    assert part.add_button.isHidden()
    assert "change by an amendment" in part.fixed_note.text()
    assert not part.fixed_note.isHidden()
    assert not part.served.steps["drop"].isEnabled()
    part.served.open_line(part.made.row_id(part.lens.lines[0]))
    part.served.form.form.row("reason").editor.take("A clinic for all.")
    part.commit()
    assert lines(office, id)["3"][0] == "A clinic for all."


def test_a_narrative_is_written_and_its_words_are_counted(fuel_lens, office, three):
    part = fuel_lens()
    part.narratives.start_new()
    form = part.narratives.form.form
    form.row("kind").editor.take("GENDER")
    form.row("what_changed").editor.take(LONG)
    form.row("for_whom").editor.take("Women who drive")
    assert part.count.text() == "33 words; 50 to 300 are asked"
    form.row("starts_on").editor.take(date(2026, 1, 1))
    form.row("ends_on").editor.take(date(2026, 12, 31))
    form.row("kpi_codes").editor.take("G1, G2")
    part.narratives.save()
    kept = records(office, Narrative)[0]
    assert (kept.subject_id, kept.kind, kept.kpi_codes) == (three["fuel"], "GENDER", frozenset({"G1", "G2"}))
    assert fuel_lens().narratives.table.rows.rowCount() == 1


def test_the_writer_cannot_validate_and_another_can(fuel_lens, office, three):
    id = a_narrative(office, three["fuel"])
    part = fuel_lens()
    part.narratives.run_step("validate")
    assert record(office, Narrative, id).validated_by == ""
    office.actor = "Gender adviser"
    fuel_lens().narratives.run_step("validate")
    assert record(office, Narrative, id).validated_by == "Gender adviser"
    part = fuel_lens()
    assert not part.narratives.steps["validate"].isEnabled()
    part.narratives.run_step("open")
    assert record(office, Narrative, id).validated_by == ""


def test_papers_prove_a_narrative_and_are_taken_off_again(fuel_lens, ask, office, three, tmp_path):
    id = a_narrative(office, three["fuel"])
    paper = a_paper(office, three["fuel"], tmp_path, "OTHER", "survey.txt")
    for held in (frozenset({paper}), frozenset()):
        ask.answers.append(str(paper))
        fuel_lens().narratives.run_step("papers")
        assert record(office, Narrative, id).evidence_ids == held


def test_a_narrative_is_removed_with_a_reason(fuel_lens, office, three):
    id = a_narrative(office, three["fuel"])
    fuel_lens().narratives.run_step("remove")
    questions.answer(reason="written twice")
    assert record(office, Narrative, id) is None


def test_it_is_a_tab_of_the_record_page(fuel):
    fuel.tabs.select("lens")
    assert isinstance(fuel.parts.part("lens"), LensPart)
    assert fuel.address()["tab"] == "lens"
