"""Files of ours are known by what they carry."""

from commonservices.exchange.returning.recognise import FORM_SHEET, NEITHER, RETURNABLE, recognise
from tests.commonservices.exchange.returning.books import Book, Sheet


def test_a_file_says_by_itself_what_it_is(drawn, form):
    assert recognise(drawn("people")) == RETURNABLE
    assert recognise(form("usage", "WFP")) == FORM_SHEET
    assert recognise(Book([Sheet("Sheet1", [["Name", "Price"], ["a", 1]])])) == NEITHER
