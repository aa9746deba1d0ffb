from tests.ui.kit.seen import colours, heard, row_of
from ui.kit.tags import EntityTag, KeyCap, Mark, Tag


def test_tags_show_their_tone_and_are_heard_by_their_words(every_look, shown):
    tag, entity, key = (
        Tag(every_look, "Ceiling 86 %", "att", "warning"),
        EntityTag(every_look, "WHO"),
        KeyCap(every_look, "F1"),
    )
    mark = Mark(every_look, "expired", "Expired")
    shown(row_of(tag, entity, key, mark), 500, 60)
    assert every_look.tone("att").bg.name() in colours(tag)
    assert every_look.tone("att").fg.name() in colours(tag)
    assert every_look.colour("crit").name() in colours(mark)
    assert [heard(part) for part in (tag, entity, key, mark)] == ["Ceiling 86 %", "WHO", "F1", "Expired"]
    assert all(part.width() >= part.fontMetrics().horizontalAdvance(part.text()) for part in (tag, entity, key, mark))
    before = tag.width()
    tag.set_tag("Active and well, long since", "good", "active")
    assert tag.sizeHint().width() > before
    mark.set_mark("active", "Active")
    assert mark.text() == "Active"
