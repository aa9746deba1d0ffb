"""A mapping is a file that people read and correct; what it does not say, or says wrongly, is told."""

import json

import pytest

from commonservices.errors import Known
from commonservices.reports.templates import FigureEntry, ListEntry, TemplateMapping, as_plain, as_text, read_mapping

MAPPING = TemplateMapping(
    "Annual return",
    3,
    "ab" * 32,
    "return.xlsx",
    "for the desk",
    (FigureEntry("Office", "cover_office"), FigureEntry("'A b'!C5", "total_quantity")),
    (ListEntry("tblUse", "usage", {"Service": "service", "Été": "month"}),),
)


def test_a_mapping_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "map.toml"
    path.write_text(as_text(MAPPING), encoding="utf-8")
    assert read_mapping(path) == MAPPING


def test_the_same_mapping_may_be_written_as_json(tmp_path):
    path = tmp_path / "map.json"
    path.write_text("\ufeff" + json.dumps(as_plain(MAPPING)), encoding="utf-8")
    assert read_mapping(path) == MAPPING


def test_columns_of_a_range_may_be_a_plain_list(tmp_path):
    path = tmp_path / "map.toml"
    path.write_text(
        'name="a"\nsha256="00"\n[[list]]\ninto="Block"\nfrom="usage"\ncolumns=["service","","month"]\n',
        encoding="utf-8",
    )
    assert read_mapping(path).lists[0].columns == {"1": "service", "3": "month"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("name = ", "mapping_unreadable"),
        ("[1, 2]", "mapping_unreadable"),
        ("{", "mapping_unreadable"),
        ('name="a"\nsha256="00"', "mapping_empty"),
        ('sha256="00"', "mapping_incomplete"),
        ('name="a"\nsha256="00"\ncolour="red"', "mapping_unknown_word"),
        ('name="a"\nversion=0\nsha256="00"', "mapping_unreadable"),
        ('name="a"\nversion=true\nsha256="00"', "mapping_unreadable"),
        ('name="a"\nsha256="00"\nfigure=["x"]', "mapping_unreadable"),
        ('name="a"\nsha256="00"\n[[figure]]\ninto="A"', "mapping_incomplete"),
        ('name="a"\nsha256="00"\n[[figure]]\ninto="A"\nfrom="b"\nto="c"', "mapping_unknown_word"),
        ('name="a"\nsha256="00"\n[[list]]\ninto="A"\nfrom="b"', "mapping_incomplete"),
    ],
)
def test_a_file_that_says_too_little_or_too_much_is_refused(tmp_path, text, key):
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Known) as refused:
        read_mapping(path)
    assert refused.value.key == key


def test_a_file_that_cannot_be_read_as_text_is_refused(tmp_path):
    path = tmp_path / "map.toml"
    path.write_bytes(b"name = \xff\xfe")
    with pytest.raises(Known) as refused:
        read_mapping(path)
    assert refused.value.key == "mapping_unreadable"
    with pytest.raises(Known):
        read_mapping(tmp_path / "absent.toml")
