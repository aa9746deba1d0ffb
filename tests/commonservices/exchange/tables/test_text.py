"""A table in a text file is read in its own letters, with its own separator, and every cell stays text."""

# ruff: noqa: RUF001 - the signs of foreign texts

import codecs

import pytest

from commonservices.domain.sheets.plan import Said
from commonservices.exchange.tables.text import separator_of
from tests.commonservices.exchange.tables.books import read

FRENCH = "Référence;Intitulé;Coût\nA1;Générateur à l’entrée;1 234,50\nA2;Été, hôtel;2\n"
ARABIC = "الرقم;الاسم\n١;مكتب الأمم المتحدة\n٢;خدمات مشتركة\n"


def table(tmp_path, content, encoding="utf-8", name="sent.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return read(path, tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_letters_of_a_text_are_found(tmp_path, encoding):
    seen, (rows,) = table(tmp_path, FRENCH, encoding)
    assert rows[2] == ("A1", "Générateur à l’entrée", "1 234,50")
    assert any(note.key == "file_letters_guessed" for note in seen.notes) == (encoding == "cp1252")


def test_letters_of_the_old_dos_are_told_from_those_of_windows(tmp_path):
    seen, (rows,) = table(tmp_path, FRENCH.replace("’", "'"), "cp850")
    assert rows[1] == ("Référence", "Intitulé", "Coût")
    assert seen.notes == (Said("file_letters_guessed", {"encoding": "DOS 850"}),)


def test_arabic_letters_are_told_from_accents(tmp_path):
    seen, (rows,) = table(tmp_path, ARABIC.replace("١", "1").replace("٢", "2"), "cp1256")
    assert rows[2] == ("1", "مكتب الأمم المتحدة")
    assert seen.notes == (Said("file_letters_guessed", {"encoding": "Windows-1256"}),)


def test_letters_cut_in_the_middle_are_refused_by_their_name(tmp_path):
    path = tmp_path / "sent.csv"
    path.write_bytes(codecs.BOM_UTF8 + b"a;b\n\xff\xfe;c\n")
    with pytest.raises(Exception, match="UTF-8"):
        read(path, tmp_path)


@pytest.mark.parametrize(
    ("sample", "separator"),
    [
        ("a,b\n1,2\n3,4\n", ","),
        ("a;b\n1,5;2,5\n3,5;4\n", ";"),
        ("a\tb\nx, y\tz\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("Title\n\nName;Cost\nA;1\nB;2\nC;3\n", ";"),
        ('"a","b"\n"1","2","3"\n"x"\n', ","),
        ("1,5;2,5\n3,5;4,5\n", ";"),
        ('name,note\nA,"x; y; z"\nB,"p; q; r"\n', ","),
    ],
)
def test_the_separator_is_the_one_that_parts_the_rows_evenly(sample, separator):
    assert separator_of(sample) == separator


def test_one_column_is_one_column(tmp_path):
    assert table(tmp_path, "Name\nDupont, Marie\nO'Brien\nLee, Kim, Jr\nNobody\n")[1] == [
        {1: ("Name",), 2: ("Dupont, Marie",), 3: ("O'Brien",), 4: ("Lee, Kim, Jr",), 5: ("Nobody",)}
    ]


def test_a_line_that_tells_the_separator_is_believed_and_no_row(tmp_path):
    assert table(tmp_path, "sep=,\r\na,b;c\r\n1,2\r\n")[1] == [{1: ("a", "b;c"), 2: ("1", "2")}]


def test_quoted_line_breaks_quotes_and_separators_stay_in_their_cell(tmp_path):
    assert table(tmp_path, 'a;b\r\n"x\r\ny";"say ""z"";"\r\nlast;1\r\n')[1] == [
        {1: ("a", "b"), 2: ("x\r\ny", 'say "z";'), 3: ("last", "1")}
    ]


def test_cells_stay_the_text_that_stands_there(tmp_path):
    written = "code;n\n007;1,50\n=1+1;-5\n1e5;TRUE\n 12 ;2025-01-02\n"
    assert table(tmp_path, written)[1][0] == {
        1: ("code", "n"),
        2: ("007", "1,50"),
        3: ("=1+1", "-5"),
        4: ("1e5", "TRUE"),
        5: (" 12 ", "2025-01-02"),
    }


def test_blank_rows_count_and_blanks_to_the_right_do_not(tmp_path):
    seen, (rows,) = table(tmp_path, "a;b;c\n\n;;\n1;;\n;2;\n")
    assert rows == {1: ("a", "b", "c"), 4: ("1",), 5: (None, "2")}
    assert (seen.format, seen.sheets[0].rows, seen.sheets[0].columns) == ("csv", 5, 3)


def test_the_mark_at_the_end_of_old_files_is_no_cell(tmp_path):
    assert table(tmp_path, b"a;b\n1;2\n\x1a")[1] == [{1: ("a", "b"), 2: ("1", "2")}]


def test_text_named_like_a_workbook_is_read_and_said(tmp_path):
    seen, (rows,) = table(tmp_path, "a\tb\n1\t2\n", name="sent.xls")
    assert rows[2] == ("1", "2")
    assert seen.format == "tsv"
    assert Said("file_other_ending", {"name": "sent.xls", "format": "tsv"}) in seen.notes
