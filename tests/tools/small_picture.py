"""Makes the pictures of the guide small."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QImage

_COLOURS, _FREQUENT = 256, 192
_COARSE = 0xE0E0E0


def small(image: QImage) -> QImage:
    """Give a picture in 256 of its colours: a third of the size, and nothing a reader would see.

    Most of them are its most frequent ones; the others keep rare colours, such as that of a mark, from being lost.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    ordered = sorted(counted, key=lambda colour: (-counted[colour], colour))
    chosen, rest = ordered[:_FREQUENT], ordered[_FREQUENT:]
    kept = {colour & _COARSE for colour in chosen}
    for colour in rest:
        if colour & _COARSE not in kept and len(chosen) < _COLOURS:
            kept.add(colour & _COARSE)
            chosen.append(colour)
    return plain.convertToFormat(QImage.Format.Format_Indexed8, chosen)
