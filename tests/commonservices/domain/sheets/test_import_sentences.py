"""The sentences of an import: none is missing, none is left over, each gets its words."""

from commonservices.domain.sentences import MESSAGES
from commonservices.domain.sheets.import_sentences import IMPORT_MESSAGES
from tests.commonservices.domain.sheets.literals import never_said, said, without_words


def test_everything_an_import_says_has_a_sentence_with_its_words() -> None:
    assert len(list(said("import_"))) > 15
    assert without_words(MESSAGES, "import_") == []


def test_no_sentence_is_left_over() -> None:
    assert never_said(IMPORT_MESSAGES) == set()


def test_the_sentences_are_those_the_program_says() -> None:
    assert {key: MESSAGES.get(key) for key in IMPORT_MESSAGES} == dict(IMPORT_MESSAGES)
