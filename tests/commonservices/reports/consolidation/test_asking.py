"""What is asked has a sentence, a choice for each way out, and an answer that is told."""

import pytest

from commonservices.domain.sentences import MESSAGES
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, Question
from commonservices.reports.consolidation.asking import ANSWERED, SENTENCES, Disputed, answered, settled, whose_rows
from commonservices.reports.consolidation.remarks import FOUND

ROWS = tuple(Disputed(Address("Usage", row, 3), f"S-{row}", (str(row), str(row + 1))) for row in range(2, 10))


def asked(answers) -> Question:
    return whose_rows("usage", "P", ("OFFA", "OFFB"), ROWS, "Usage", answers)


def test_every_question_of_a_consolidation_has_its_sentence():
    assert {each for each in Asked if each not in SENTENCES} == {
        Asked.DATE_ORDER, Asked.DECIMAL_SIGN, Asked.COLUMN, Asked.NEAR_DUPLICATE, Asked.ANOTHER_ROW, Asked.CODE,
        Asked.CHANGED_HERE_TOO, Asked.TWO_FORMS,
    }  # fmt: skip
    assert set(SENTENCES.values()) <= set(MESSAGES)
    assert set(FOUND) >= ANSWERED


def test_the_first_few_rows_are_examples_and_all_of_them_are_counted():
    question = asked({})
    assert [about for _, about in question.examples] == ["S-2", "S-3", "S-4", "S-5", "S-6"]
    assert [each.outcomes for each in question.choices] == [("2", "3", "4", "5", "6"), ("3", "4", "5", "6", "7")]
    assert question.column == "Usage, OFFA, OFFB (8)"


@pytest.mark.parametrize(("answer", "open_still"), [("OFFA", False), ("OFFB", False), ("OFFC", True), ("", True)])
def test_only_one_of_the_choices_is_an_answer(answer, open_still):
    question = settled(asked({}), {"rows:usage:OFFA+OFFB:P": answer})
    assert question.open is open_still
    if not open_still:
        assert str(answered(question)) == f"Usage, OFFA, OFFB (8): the rows of {answer} count, as it was answered."
