"""What is said of sheets and forms that come back: none is missing, none is left over, each gets its words."""

from commonservices.domain.sentences import MESSAGES
from commonservices.domain.sheets.return_sentences import RETURN_MESSAGES
from tests.commonservices.domain.sheets.literals import never_said, without_words


def test_everything_said_of_what_comes_back_has_a_sentence_with_its_words() -> None:
    assert without_words(MESSAGES, "return_") == []
    assert without_words(MESSAGES, "form_") == []


def test_no_sentence_is_left_over() -> None:
    assert never_said(RETURN_MESSAGES) == set()


def test_the_sentences_are_those_the_program_says() -> None:
    assert {key: MESSAGES.get(key) for key in RETURN_MESSAGES} == dict(RETURN_MESSAGES)
