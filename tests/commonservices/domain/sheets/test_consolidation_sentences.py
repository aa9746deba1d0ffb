"""The sentences of a consolidation: none is missing, none is left over, each gets its words."""

from commonservices.domain.sentences import MESSAGES
from commonservices.domain.sheets.consolidation_sentences import CONSOLIDATION_MESSAGES
from tests.commonservices.domain.sheets.literals import never_said, said, without_words


def test_everything_a_consolidation_says_has_a_sentence_with_its_words() -> None:
    assert len(list(said("consolidate_"))) > 5
    assert without_words(MESSAGES, "consolidate_") == []


def test_no_sentence_is_left_over() -> None:
    assert never_said(CONSOLIDATION_MESSAGES) == set()


def test_the_sentences_are_those_the_program_says() -> None:
    assert {key: MESSAGES.get(key) for key in CONSOLIDATION_MESSAGES} == dict(CONSOLIDATION_MESSAGES)
