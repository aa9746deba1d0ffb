"""In which letters a text is: decided over the whole file, a guess is said, and no text is made up out of bytes."""

import codecs

import pytest

from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.text_letters import letters_of

FRENCH = "Référence;Bénéficiaire;Coût\nA1;Générateur à Sévaré, côté été;œuvre n° 5\n"
SPANISH = "Número;Descripción;Año\n1;Señalización y protección; ¿cuándo? ¡mañana!\n"
ARABIC = "الرقم;الاسم;المكتب\n1;مكتب الأمم المتحدة;الخدمات المشتركة\n"
BOTH = "Nom;الاسم\nÉcole à côté;مدرسة الأمم المتحدة للتعليم المشترك\n"
PIECE = 1 << 18

CASES = {
    "ASCII": (b"a;b\n1;2\n", "utf-8", False),
    "French": (FRENCH.encode(), "utf-8", False),
    "Arabic": (ARABIC.encode(), "utf-8", False),
    "with a mark": (FRENCH.encode("utf-8-sig"), "utf-8-sig", False),
    "UTF-16": (ARABIC.encode("utf-16"), "utf-16", False),
    "UTF-16 the other way": (codecs.BOM_UTF16_BE + FRENCH.encode("utf-16-be"), "utf-16", False),
    "UTF-32": (FRENCH.encode("utf-32"), "utf-32", False),
    "UTF-16 without a mark": (FRENCH.encode("utf-16-le"), "utf-16-le", False),
    "and the other way": (FRENCH.encode("utf-16-be"), "utf-16-be", False),
    "French of Windows": (FRENCH.encode("cp1252"), "cp1252", True),
    "Spanish of Windows": (SPANISH.encode("cp1252"), "cp1252", True),
    "French of DOS": (FRENCH.replace("œ", "oe").encode("cp850"), "cp850", True),
    "Spanish of DOS": (SPANISH.encode("cp850"), "cp850", True),
    "Arabic of Windows": (ARABIC.encode("cp1256"), "cp1256", True),
    "both in one": (BOTH.replace("É", "E").encode("cp1256"), "cp1256", True),
    "one letter alone": ("Caf\xe9;1\n".encode("cp1252"), "cp1252", True),
    "a letter after much plain text": (b"a;b\n" * 100_000 + "é;è\n".encode("cp1252"), "cp1252", True),
    "a letter cut by the end of a piece": (b"a" * (PIECE - 1) + "é;ب\n".encode(), "utf-8", False),
    "empty": (b"", "utf-8", False),
}


def written(tmp_path, content):
    path = tmp_path / "sent.csv"
    path.write_bytes(content)
    return path


def test_the_letters_are_found_by_evidence_and_a_guess_says_so(tmp_path):
    found = {}
    for name, (content, _, _) in CASES.items():
        letters = letters_of(written(tmp_path, content))
        found[name] = (letters.encoding, letters.guessed)
    assert found == {name: (encoding, guessed) for name, (_, encoding, guessed) in CASES.items()}


def test_whatever_is_found_reads_the_text_as_it_was_written(tmp_path):
    texts = {"cp1252": FRENCH, "cp850": SPANISH, "cp1256": ARABIC, "utf-16": ARABIC, "utf-8-sig": FRENCH}
    for encoding, text in texts.items():
        path = written(tmp_path, text.encode(encoding))
        assert path.read_text(encoding=letters_of(path).encoding) == text, encoding


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (codecs.BOM_UTF8 + b"a\xff\xfeb", "table_damaged"),
        (codecs.BOM_UTF16_LE + b"a\0b", "table_damaged"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\0", "table_damaged"),
        (b"a;b\n\0\0\x01;c\n", "table_not_a_table"),
    ],
)
def test_what_breaks_the_promise_of_its_own_mark_is_refused(tmp_path, content, key):
    with pytest.raises(Refused) as refused:
        letters_of(written(tmp_path, content))
    assert refused.value.key == key
