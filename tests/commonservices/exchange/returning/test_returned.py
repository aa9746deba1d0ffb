"""A sheet found again in its file, whatever was done to it: moved, copied, renamed, cut, or filled in below."""

from commonservices.domain.sheets.plan import Said
from commonservices.exchange.returning.returned import read_returned, slip_of
from commonservices.exchange.returning.slip import SLIP_SHEET
from tests.commonservices.exchange.returning.books import Book, Sheet
from tests.commonservices.exchange.returning.tables_in_memory import COLUMNS, ID, SLIP, book_of

ONE, TWO = (ID.hex, "m1", ["S-1", "One", 1]), ("b2" * 16, "m2", ["S-2", "Two", 2])


def _read(book):
    return read_returned(book, SLIP, COLUMNS)


def _told(found):
    return [(line.number, line.id, line.hash, *(line.cells.get(each.key) for each in COLUMNS)) for line in found.lines]


def test_rows_are_read_with_their_numbers_their_hidden_cells_and_their_base():
    found = _read(book_of(ONE, TWO, base=[(ID.hex, ["S-1", "One", "1"])]))
    assert _told(found) == [(4, ID.hex, "m1", "S-1", "One", 1), (5, "b2" * 16, "m2", "S-2", "Two", 2)]
    assert found.base == {ID.hex: {"reference": "S-1", "name_en": "One", "quantity": "1"}}
    assert (found.sheet, found.notes, found.unread, found.address(5, "quantity").cell) == ("Listed", (), (), "C5")
    assert found.address(5, "no_such_column").cell == "A5"


def test_the_slip_is_found_wherever_its_sheet_stands_and_only_where_it_is_whole():
    book = book_of(ONE)
    book.sheets.insert(0, book.sheets.pop(2))
    assert slip_of(book) == SLIP
    marked = next(row for row in book.sheet(SLIP_SHEET).rows if row[0] == "kind")
    marked[1] = "poem"
    assert slip_of(book) is None
    assert slip_of(Book([Sheet(SLIP_SHEET, [["alone"], []])])) is None


def test_a_list_copied_to_a_sheet_of_another_name_is_found_there():
    book = book_of(ONE)
    book.sheets[1].name = "Copy of the list"
    found = _read(book)
    assert (found.sheet, found.notes, len(found.lines)) == ("Copy of the list", (), 1)
    rows = book.sheets[1].rows
    book.sheets[1].rows = [["My heading"], [], *rows]
    assert _told(_read(book)) == [(6, ID.hex, "m1", "S-1", "One", 1)]


def test_the_sheet_of_the_slip_comes_before_a_copy_of_it():
    book = book_of(ONE)
    copy = book.copy().list
    copy.name, copy.rows[3][1] = "A copy", "Edited in the copy"
    book.sheets.insert(0, copy)
    assert _read(book).sheet == "Listed"


def test_without_keys_headings_are_known_in_any_language_and_however_they_are_spaced():
    found = _read(book_of(ONE, keys=False, labels=("Référence", "  NAME (english) ", "Quantité")))
    assert [each.key for each in found.notes] == ["return_keys_gone"]
    assert _told(found) == [(3, ID.hex, "m1", "S-1", "One", 1)]


def test_without_keys_and_headings_there_is_nothing_to_read():
    book = book_of(ONE, keys=False, labels=("A", "B", "C"))
    book.list.rows[1][3:] = ["D", "E"]
    assert _read(book) is None
    assert _read(Book([Sheet("Listed", [])])) is None


def test_one_word_that_happens_to_be_a_heading_is_no_list():
    assert _read(Book([Sheet("Notes", [["Quantity"], ["of what?"]])])) is None


def test_renamed_headings_change_nothing_where_the_keys_are_there():
    found = _read(book_of(ONE, labels=("Nr", "How it is called", "How many")))
    assert _told(found) == [(4, ID.hex, "m1", "S-1", "One", 1)]
    assert (found.unread, found.notes) == ((), ())


def test_a_column_somebody_added_is_named_and_not_read():
    book = book_of((ID.hex, "m1", ["S-1", "One", 1]), extra=("Remarks of Ann",))
    book.list.rows[3].append("late")
    (unread,) = _read(book).unread
    assert (unread.heading, unread.address.cell) == ("Remarks of Ann", "F3")


def test_columns_that_are_gone_are_named_unless_nobody_can_fill_them_in():
    book = book_of(ONE)
    for row in (book.list.rows[0], *book.list.rows[2:]):
        del row[1:3]
    assert _read(book).notes == (Said("return_columns_gone", {"fields": "name_en, quantity", "count": 2}),)
    shown = book_of(ONE)
    for row in (shown.list.rows[0], *shown.list.rows[2:]):
        del row[0]
    assert _read(shown).notes == ()


def _with_copy(**changed):
    book = book_of(ONE, TWO)
    for place, row in enumerate(book.list.rows):
        if place != 1:
            row.append(changed.get(f"row{place + 1}", row[1]))
    return book


def test_a_copied_column_that_says_the_same_is_read_once():
    found = _read(_with_copy())
    assert [line.cells["name_en"] for line in found.lines] == ["One", "Two"]
    assert found.places["name_en"] == 2
    assert found.notes == ()


def test_of_two_copies_of_a_column_that_differ_neither_is_guessed():
    found = _read(_with_copy(row5="Edited in the copy"))
    assert "name_en" not in found.places
    assert found.notes == (Said("return_columns_twice", {"fields": "name_en", "count": 1}),)
    assert [line.cells.get("name_en") for line in found.lines] == [None, None]
    keyless = _with_copy(row5="Edited in the copy")
    del keyless.list.rows[0]
    assert [each.key for each in _read(keyless).notes] == ["return_keys_gone", "return_columns_twice"]


def test_blank_rows_are_passed_over_and_rows_below_are_read_without_a_key():
    book = book_of(ONE, ("c3" * 16, "m3", [None, "", None]))
    book.list.rows += [[None] * 5, ["Total", None, 3]]
    assert [(line.number, line.id) for line in _read(book).lines] == [(4, ID.hex), (7, "")]


def test_a_base_that_was_tampered_with_is_left_out_and_the_rest_of_it_kept():
    book = book_of(ONE, base=[(ID.hex, ["S-1", "One", "1"])])
    book.sheet("_base").rows += [["b2" * 16, '["S-2", "Two"'], ["c3" * 16, '["too", "few"]'], ["d4" * 16]]
    assert list(_read(book).base) == [ID.hex]


def test_keys_far_below_the_top_are_not_looked_for():
    book = book_of(ONE)
    book.list.rows = [*[["x"] for _ in range(60)], *book.list.rows]
    assert _read(book) is None
