"""All kinds of record by name and number."""

from __future__ import annotations

from commonservices.domain.records import RECORD_CLASSES, record_types, record_types_by_number


def test_names_and_numbers_are_used_once():
    assert len(record_types()) == len(record_types_by_number()) == len(RECORD_CLASSES) == 21
    assert set(record_types_by_number()) == set(range(1, 22))


def test_a_kind_is_the_same_by_name_and_by_number():
    for name, kind in record_types().items():
        assert kind.name == name
        assert record_types_by_number()[kind.number] is kind


def test_cells_are_unique_in_the_whole_register():
    cells = [cell for kind in record_types().values() for cell in kind.cells]
    assert len(cells) == len(set(cells))
