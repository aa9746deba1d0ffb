"""Adding a priority asks for scheme, code and reason; what is served already is not offered again."""

from uuid import UUID

import pytest

from commonservices.domain.ids import of_link
from commonservices.domain.priorities import codes_of, schemes
from commonservices.queries.lens import ServedLine, of_arrangement
from tests.ui.questions import answer, open_question
from ui.arrangements.lens_lines import NARRATIVE, LensLines


class Offers:
    """Keeps what is offered and picks by a rule."""

    def __init__(self, *picks):
        self.offered = []
        self.picks = list(picks)

    def choice(self, title, question, options, done, *, confirm=""):
        self.offered.append([key for key, _label in options])
        if self.picks:
            done(self.picks.pop(0))


@pytest.fixture
def lines(frame, three):
    made = LensLines(frame)
    made.arrangement_id = three["fuel"]
    return made


def asked(frame, lines, *picks):
    offers = Offers(*picks)
    object.__setattr__(frame, "ask", offers)
    lines.add()
    return offers.offered


def test_schemes_come_first_then_their_codes_then_the_question_why(frame, lines):
    offered = asked(frame, lines, "SUSTAIN", "WASTE")
    assert offered[0] == list(schemes())
    assert offered[1] == list(codes_of("SUSTAIN"))
    assert len(offered) == 2
    assert open_question().question.text() == "Why does it serve “Waste reduction”? One or two sentences."


def test_what_is_served_is_not_offered_again(frame, lines):
    lines.served = (ServedLine(scheme="SUSTAIN", code="WASTE"),)
    assert "WASTE" not in asked(frame, lines, "SUSTAIN")[1]
    assert "1" in asked(frame, lines, "SDG")[1]


def test_the_answers_are_one_act(frame, lines, office, three):
    asked(frame, lines, "SUSTAIN", "WASTE")
    answer(reason="Sorted at the gate.")
    found = of_arrangement(office, three["fuel"]).lines
    assert [(line.code, line.reason) for line in found] == [("WASTE", "Sorted at the gate.")]


def test_a_row_has_the_identifier_its_reason_has_or_will_have(lines):
    line = ServedLine(scheme="SDG", code="3")
    assert UUID(lines.row_id(line)) == of_link(lines.arrangement_id, "SDG", "3")


def test_a_narrative_is_entered_by_its_five_prompts():
    assert NARRATIVE.fields[3:8] == ("what_changed", "for_whom", "proof", "did_not_work", "next_step")
