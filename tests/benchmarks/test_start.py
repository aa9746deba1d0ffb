"""The start is measured in processes of their own."""

from benchmarks import start


def test_the_program_starts_on_a_store_and_is_measured_beside_a_bare_window(tiny, tmp_path):
    rows = start.measure(tiny[1], tiny[1], tmp_path, rounds=1)
    assert all(row.figure > 0 and row.floor for row in rows)
    assert {row.name.endswith("processor") for row in rows} == {True, False}
