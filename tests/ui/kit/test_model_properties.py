"""Whatever happens to the records, the model shows what the source would give, and loses nothing on the way."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.ui.kit.lines import Query, model_of, source_of
from ui.kit.model import PAGE

COUNTS = st.integers(0, 3 * PAGE)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.integers(0, 3 * PAGE)),
        st.tuples(st.just("filter"), st.sampled_from(["", "1", "22", "none"])),
        st.tuples(st.just("turn"), st.booleans()),
        st.tuples(st.just("rename"), st.integers(0, 3 * PAGE)),
        st.tuples(st.just("drop"), st.integers(0, 3 * PAGE)),
    ),
    max_size=12,
)


def take(model, source, step, value) -> None:
    if step == "look":
        model.row(value)
    elif step == "filter":
        model.set_query(replace(model.query, contains=value))
    elif step == "turn":
        model.sort(0, Qt.SortOrder.DescendingOrder if value else Qt.SortOrder.AscendingOrder)
    elif step == "rename" and value < len(source.lines):
        source.lines[value] = replace(source.lines[value], title=source.lines[value].title + " again")
        model.refresh_rows([source.lines[value].id])
    elif step == "drop" and value < len(source.lines):
        del source.lines[value]
        model.reload()


@settings(max_examples=40, deadline=None)
@given(COUNTS, STEPS)
def test_the_model_always_shows_what_the_source_gives(qapp, count, steps):
    source = source_of(count)
    model = model_of(source)
    for step, value in steps:
        take(model, source, step, value)
    expected = source.chosen(model.query)
    assert model.rowCount() == len(expected)
    for position in {0, 1, PAGE - 1, PAGE, len(expected) - 1} & set(range(len(expected))):
        assert model.row(position) == expected[position]
        assert model.index(position, 0).data() == expected[position].title
        assert model.row_of(expected[position].id) == position


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 5 * PAGE), max_size=20))
def test_every_position_is_fetched_at_most_once_while_its_page_is_kept(qapp, positions):
    source = source_of(5 * PAGE)
    model = model_of(source)
    for position in positions:
        model.row(position)
    wanted = {position // PAGE for position in positions if position < 5 * PAGE}
    assert sorted(offset // PAGE for offset, _limit in source.pages) == sorted(wanted)


def test_rows_of_an_empty_query_are_never_asked_for(qapp):
    source = source_of(0)
    model = model_of(source)
    assert model.row_of("n1") is None
    model.set_query(Query(contains="x"))
    assert model.rows_of(["n1"]) == {}
    assert source.pages == []
