"""What is said of a file beside its rows: none is missing, none is left over."""

from commonservices.domain.sentences import MESSAGES
from commonservices.domain.sheets.file_sentences import FILE_MESSAGES
from tests.commonservices.domain.sheets.literals import never_said, places_in, written


def test_every_note_of_a_reader_has_a_sentence() -> None:
    noted = {text for text in written() if text.startswith("file_") and " " not in text and text in MESSAGES}
    assert noted >= set(FILE_MESSAGES)


def test_no_sentence_is_left_over() -> None:
    assert never_said(FILE_MESSAGES) == set()


def test_a_sentence_of_cells_says_in_which_sheet_and_how_many() -> None:
    counted = {key for key, text in FILE_MESSAGES.items() if "{count}" in text}
    assert all("sheet" in places_in(FILE_MESSAGES[key]) for key in counted)
    assert counted == {"file_rows_hidden", "file_columns_hidden", "file_error_cells", "file_without_result"}
