"""How far a book is only grows, whether the rows are known beforehand or not."""

from hypothesis import given
from hypothesis import strategies as st

from commonservices.reports.xlsx.progress import Progress


@given(sheets=st.lists(st.integers(0, 50), min_size=1, max_size=5), known=st.booleans())
def test_steps_never_go_back_nor_beyond_the_end(*, sheets: list[int], known: bool) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda step, of, words: told.append((step, of)), sum(sheets) if known else 0)
    for place, rows in enumerate(sheets):
        progress.writing(f"Sheet {place}")
        progress.pulse(rows)
    for phase in ("checking", "comparing", "saving"):
        progress.start(phase)
        progress.pulse(sum(sheets) + 4)
    steps = [step for step, _ in told]
    assert steps == sorted(steps)
    assert all(step <= of for step, of in told if of)
    assert {of for _, of in told} == {3 * sum(sheets) + 3 if known and sum(sheets) else 0}
