"""All kinds of record by name and number."""

from __future__ import annotations

import pytest

from commonservices.domain.records import kinds, record_classes, record_of, record_types, record_types_by_number


def test_names_and_numbers_are_used_once():
    assert len(record_types()) == len(record_types_by_number()) == len(record_classes()) == 66
    assert set(record_types_by_number()) == set(range(1, 67))


@pytest.mark.parametrize("kind", kinds())
def test_a_kind_is_found_by_the_name_its_class_declares(kind):
    assert record_of(kind).name == record_of(kind).cls.KIND == kind
    assert record_of(kind) is record_types()[kind]


def test_kinds_stand_in_the_order_of_their_numbers():
    assert [record_of(kind).number for kind in kinds()] == list(range(1, len(kinds()) + 1))


def test_a_name_nobody_declared_is_no_kind():
    with pytest.raises(KeyError):
        record_of("dream")


def test_a_kind_is_the_same_by_name_and_by_number():
    for name, kind in record_types().items():
        assert kind.name == name
        assert record_types_by_number()[kind.number] is kind


def test_cells_are_unique_in_the_whole_register():
    cells = [cell for kind in record_types().values() for cell in kind.cells]
    assert len(cells) == len(set(cells))
