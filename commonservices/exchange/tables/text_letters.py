"""In which letters a text file is written, decided by evidence out of the whole file; a guess is said."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.exchange.tables.refusals import Refused

_PIECE: Final = 1 << 18
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_SAMPLE: Final = 1 << 20
_WIDE: Final = 0.4
_ARABIC_RUNS: Final = 0.5
# The letters beyond ASCII that such texts hold; whatever else a code page makes of the bytes speaks against it.
_LATIN: Final = frozenset(
    "àâäáãåæçéèêëíìîïñóòôöõœøúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕŒØÚÙÛÜÝªº«»°·²³½¼¾µ£€§©®±×¿¡’‘“”–—…•\xa0´`¨"  # noqa: RUF001 the signs of these texts
)
_ARABIC: Final = frozenset(map(chr, (*range(0x0621, 0x063B), *range(0x0640, 0x0653), 0x060C, 0x061B, 0x061F, 0x067E)))
_LATIN_IN_ARABIC: Final = frozenset("àâçèéêëîïôùûü«»°·–—’‘“”…•\xa0\u200c\u200d\u200e\u200f")  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Letters:
    """The encoding of a text, and whether it was guessed."""

    encoding: str
    guessed: bool = False


def letters_of(path: Path) -> Letters:
    """Give the encoding of a text file; Refused when it is no text in any."""
    with path.open("rb") as file:
        head = file.read(_PIECE)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _tried(path, encoding)
    wide = _wide(head)
    if wide:
        return _tried(path, wide)
    if b"\0" in head:
        raise Refused("table_not_a_table")
    if _readable(path, "utf-8"):
        return Letters("utf-8")
    return Letters(_code_page(_high_parts(path)), guessed=True)


def _tried(path: Path, encoding: str) -> Letters:
    if not _readable(path, encoding):
        raise Refused("table_damaged", part=encoding.upper())
    return Letters(encoding)


def _readable(path: Path, encoding: str) -> bool:
    """Tell whether the whole of a file is text in an encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide(head: bytes) -> str:
    """Give the encoding of two bytes a character that a text without a mark is in, or nothing."""
    half = len(head) // 2
    if not half:
        return ""
    if head[1::2].count(0) > _WIDE * half:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > _WIDE * half else ""


def _high_parts(path: Path) -> bytes:
    """Give a sample of the text out of the lines that hold more than ASCII."""
    kept, size = [], 0
    with path.open("rb") as file:
        for line in _lines(file):
            if _HIGH.search(line):
                kept.append(line)
                size += len(line)
                if size > _SAMPLE:
                    break
    return b"\n".join(kept)


def _lines(file: Iterable[bytes]) -> Iterator[bytes]:
    for line in file:
        yield line[:_PIECE]


def _code_page(sample: bytes) -> str:
    """Give the code page by evidence: Arabic stands in runs of high bytes, Latin accents mostly alone.

    Of the two Latin pages the one under which more of the high bytes are letters of our languages; Windows before DOS.
    """
    high = len(_HIGH.findall(sample))
    in_runs = sum(len(run) for run in re.findall(rb"[\xc0-\xff]{2,}", sample))
    if in_runs > _ARABIC_RUNS * high and _share(sample, "cp1256", _ARABIC | _LATIN_IN_ARABIC) > _share(
        sample, "cp850", _LATIN
    ):
        return "cp1256"
    return "cp850" if _share(sample, "cp850", _LATIN) > _share(sample, "cp1252", _LATIN) else "cp1252"


def _share(sample: bytes, encoding: str, expected: frozenset[str]) -> float:
    """Give how many of the high bytes are expected letters in a code page."""
    text = b"".join(_HIGH.findall(sample)).decode(encoding, "replace")
    return sum(letter in expected for letter in text) / len(text) if text else 0.0
