"""One way in for files that came back."""

from commonservices.exchange.returning.together import plan_returned
from tests.commonservices.exchange.returning.books import Book, Sheet


def test_a_list_or_forms_are_planned_and_another_file_is_none_of_ours(read_office, drawn, form):
    other = Book([Sheet("Sheet1", [["Name", "Price"], ["a", 1]])])
    assert plan_returned(read_office, [other]) is None
    assert plan_returned(read_office, [drawn("people")]).target == "return:people"
    assert plan_returned(read_office, [form("usage", "WFP")]).target == "forms"
    assert [each.key for each in plan_returned(read_office, [other, form("usage", "WFP")]).faults] == [
        "return_not_ours"
    ]
