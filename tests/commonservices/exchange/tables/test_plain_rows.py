"""Rows and texts written plainly are read as the parser reads them: the same values, the same refusals."""

import random
import re

import pytest

from commonservices.domain.sheets.cells import ErrorCell
from commonservices.errors import Known
from tests.commonservices.exchange.tables.books import cell, read, row, sheet, strings, styles, workbook

ROWS = 170
STYLES = styles(14, 22, "h:mm", '"TRUE";"TRUE";"FALSE"')
TEXTS = ("one", "two &amp; three", "_x0041_", " kept ", "line\nbreak", "é" * 300, "<t/>", "<r><t>rich</t></r>")
WAYS = (
    lambda place, chance: cell(place, str(chance.randrange(len(TEXTS))), "s"),
    lambda place, chance: cell(place, str(chance.randrange(10**6)), style=chance.choice(["", "1", "2", "3", "9"])),
    lambda place, chance: cell(place, repr(chance.random() * 50_000), style=chance.choice(["", "1", "2", "3"])),
    lambda place, chance: cell(place, chance.choice(["1E+3", "-7", "0.30000000000000004", "007", "0"]), "n"),
    lambda place, chance: cell(place, chance.choice("01"), chance.choice(["b", ""]), style="4"),
    lambda place, _: cell(place, "told &lt;here&gt; _x0042_", "str", formula='IF(A1&gt;1,"x",B2&amp;"")'),
    lambda place, _: f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve"> é &amp; ü </t></is></c>',
    lambda place, _: f'<c r="{place}" s="1"/>',
    lambda place, _: cell(place, "12", formula="6*2"),
)
ODD = (
    lambda place: cell(place, "#N/A", "e"),
    lambda place: cell(place, "", formula="1/0"),
    lambda place: f'<c r="{place}" t="str"><f>A1</f><v></v></c>',
    lambda place: cell(place, "12x"),
    lambda place: f'<c r="{place}" cm="1"><v>5</v></c>',
    lambda place: f"<c r='{place}'><v>5</v></c>",
    lambda place: f'<c r="{place}" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
    lambda place: cell(place, "2025-01-02", "d"),
)


def made(chance, *, odd=0.03):
    """Give rows that come in few shapes, with a strange one among them now and then."""
    shape = [chance.choice(WAYS) for _ in range(5)]
    rows = []
    for number in range(1, ROWS):
        cells = []
        for letter, way in zip("ABCDE", shape, strict=True):
            if chance.random() < odd:
                cells.append(chance.choice(ODD)(f"{letter}{number}"))
            elif chance.random() > odd:
                cells.append(way(f"{letter}{number}", chance))
        rest = chance.choice(["", ' spans="1:5"', ' ht="15.75" customHeight="1"', ' hidden="1"' if odd else ""])
        rows.append(row(number, *cells, rest=rest))
    return "".join(rows)


def outcome(tmp_path, rows, name="sent.xlsx", texts=""):
    """Give what reading rows leads to: what was seen, or the reason of the refusal."""
    parts = {"xl__styles_dot_xml": STYLES, "xl__sharedStrings_dot_xml": texts or strings(*TEXTS)}
    try:
        seen, (found,) = read(workbook(tmp_path / name, sheet(rows), **parts), tmp_path)
    except Known as known:
        return known.key, {name: word for name, word in known.words.items() if name != "name"}
    return seen.sheets, seen.notes, found


@pytest.mark.parametrize("seed", range(4))
def test_plain_rows_are_read_as_the_parser_reads_them(tmp_path, seed):
    rows = made(random.Random(seed), odd=0.03 if seed % 2 else 0)  # noqa: S311 only a stream of shapes
    assert outcome(tmp_path, rows) == outcome(tmp_path, "<!-- everything is parsed -->" + rows)


@pytest.mark.parametrize("seed", range(12))
def test_rows_with_one_fault_among_them_are_read_or_refused_as_the_parser_does(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311 only a stream of shapes
    rows = made(chance, odd=0)
    place = chance.randrange(len(rows) * 2 // 3, len(rows) - 60)
    cut = rows[place : place + chance.choice([1, 2, 9])]
    put = chance.choice(["", "<", "&", '"', "x", "\x01", "<!-- -->", "]]>", "</row>", "9", "'", " ", "<?x y?>"])
    broken = rows[:place] + put + rows[place + len(cut) :]
    assert outcome(tmp_path, broken) == outcome(tmp_path, "<!-- everything is parsed -->" + broken)


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        ('<row r="150"', '<row r="149"'),
        ('<row r="150"', '<row r="9999999"'),
        ('<row r="150"', '<row r="150" spans="1:2" spans="1:3"'),
        ('<row r="150"', '<row r="150" title="/>"'),
        ('<row r="150"', '<row r="\u0661\u0665\u0660"'),
        ('r="B150"', 'r="A150"'),
        ('r="B150"', 'r="B151"'),
        ('r="B150"', 'r="XFE150"'),
        ("<v>149</v>", "<v>77777</v>"),
        ("<v>149</v>", "<v>\u0663</v>"),
        ("<v>1.5</v>", "<v>1.5.5</v>"),
        ("<v>1.5</v>", "<v>" + "9" * 40 + "</v>"),
        ("<v>1.5</v>", "<v>&#49;</v>"),
        ("<v>1.5</v>", "<v></v>"),
        ("<v>1.5</v>", "<v><![CDATA[1]]></v>"),
    ],
)
def test_what_is_wrong_in_the_midst_of_plain_rows_is_noticed(tmp_path, told, instead):
    texts = strings(*(f"text {number}" for number in range(ROWS)))
    rows = "".join(
        row(number, cell(f"A{number}", str(number - 1), "s"), cell(f"B{number}", "1.5"), cell(f"C{number}", "7"))
        for number in range(1, ROWS)
    )
    start = rows.index('<row r="150"')
    changed = rows[:start] + rows[start:].replace(told, instead, 1)
    assert changed != rows
    assert outcome(tmp_path, changed, texts=texts) == outcome(
        tmp_path, "<!-- everything is parsed -->" + changed, texts=texts
    )


def test_a_long_sheet_is_taken_plainly_with_its_blanks_and_its_errors(tmp_path):
    rows = [row(number, cell(f"A{number}", str(number)), cell(f"C{number}", "1", "b")) for number in range(1, ROWS)]
    rows[149] = row(150, cell("A150", "x"), cell("B150", "2"))
    found = outcome(tmp_path, "".join(rows))[2]
    assert found[149] == (149, None, True)
    assert found[150] == (ErrorCell("x"), 2)
    assert len(found) == ROWS - 1


@pytest.mark.parametrize(
    "texts",
    [
        strings(*TEXTS, *(f"more {number}" for number in range(50))),
        strings(*TEXTS).replace("<si>", "<!-- a comment --><si>", 1),
        strings(*TEXTS).replace("</si>", "</si>\n"),
        strings(*TEXTS).replace("UTF-8", "ISO-8859-1"),
        re.sub("<(/?)(sst|si|t|r)(?=[ >/])", r"<\1x:\2", strings(*TEXTS)).replace("xmlns=", "xmlns:x="),
    ],
)
def test_a_table_of_texts_is_read_however_it_is_written(tmp_path, texts):
    rows = "".join(row(number + 1, cell(f"A{number + 1}", str(number), "s")) for number in range(len(TEXTS)))
    found = outcome(tmp_path, rows, texts=texts)[2]
    wide = "é" * 300 if "UTF-8" in texts else ("é" * 300).encode().decode("latin-1")
    told = ("one", "two & three", "A", " kept ", "line\nbreak", wide, None, "rich")
    assert found == {number: (text,) for number, text in enumerate(told, 1) if text}
