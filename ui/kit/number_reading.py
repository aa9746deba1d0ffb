"""Numbers as people type them, read exactly, and numbers as the program writes them."""

import re
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from ui.kit.date_reading import plain_digits

_MINUS = "\u2212"
_ARABIC_POINT = "\u066b"
_SPACES = re.compile(r"[\s\u00a0\u202f\u2019'_٬]")
_PLAIN = re.compile(r"^-?\d+(?:\.\d+)?$")


class Unreadable(Exception):
    """A text that is no number; the message is the sentence to show."""


def _grouped(text: str, sign: str) -> bool:
    return bool(re.match(rf"^-?\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+$", text))


def _bare(typed: str, language: str) -> str:
    text = _SPACES.sub("", plain_digits(typed)).replace(_MINUS, "-").replace(_ARABIC_POINT, ".")
    point = QLocale(language).decimalPoint()
    point = point if point in {",", "."} else "."
    group = "," if point == "." else "."
    if "," in text and "." in text:
        point = max((",", "."), key=text.rfind)
        group = "," if point == "." else "."
        whole, _, rest = text.rpartition(point)
        return f"{whole.replace(group, '')}.{rest}" if group not in rest and point not in whole else text
    if group in text:
        return text.replace(group, "") if _grouped(text, group) else text.replace(group, ".", 1)
    return text.replace(point, ".", 1)


def read_number(typed: str, language: str, decimals: int) -> Fraction:
    """Read a number exactly, with at most so many decimals; what cannot be read is refused with a sentence."""
    bare = _bare(typed.strip(), language)
    if not _PLAIN.match(bare):
        example = show_number(123450, min(decimals, 2), language)
        sentence = QCoreApplication.translate(
            "NumberReading", "“{text}” is not a number. Type figures only, like {example}."
        )
        raise Unreadable(sentence.format(text=typed.strip(), example=example))
    if len(bare.partition(".")[2]) > decimals:
        sentence = QCoreApplication.translate(
            "NumberReading", "“{text}” has more than {count} decimals. Shorten it, or write thousands without a sign."
        )
        whole = QCoreApplication.translate("NumberReading", "“{text}” must be a whole number. Leave the decimals out.")
        raise Unreadable((sentence if decimals else whole).format(text=typed.strip(), count=decimals))
    return Fraction(bare)


def show_number(minor: int, decimals: int, language: str) -> str:
    """Write an exact number with the separators of the language and Western digits."""
    locale = QLocale(language)
    group, point = locale.groupSeparator(), locale.decimalPoint()
    group, point = (group if group not in {"٬", ""} else ","), (point if point != _ARABIC_POINT else ".")
    whole, rest = divmod(abs(minor), 10**decimals)
    figures = f"{whole:,}".replace(",", group)
    sign = _MINUS if minor < 0 else ""
    return f"{sign}{figures}{point}{rest:0{decimals}d}" if decimals else f"{sign}{figures}"
