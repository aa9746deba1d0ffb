"""What is gathered while a book is written stays with its sheet."""

from commonservices.reports.xlsx.draft import Draft, Replaced


def test_replaced_characters_are_noted_with_the_sheet_they_are_on() -> None:
    draft = Draft()
    draft.replacing("Services")("title", 7)
    draft.replacing("Cover")("B1", 1)
    assert draft.replaced == [Replaced("Services", 7, "title"), Replaced("Cover", 1, "B1")]


def test_two_drafts_share_nothing() -> None:
    first, second = Draft(), Draft()
    first.notes.append("a note")
    assert second.notes == []
