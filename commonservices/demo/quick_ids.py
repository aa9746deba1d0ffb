"""The identifiers of benchmark records, made fast: the same ones `commonservices.domain.ids` would give."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time
from uuid import UUID

from commonservices.domain.ids import NAMESPACE, of_number

_NOON = time(12, tzinfo=UTC)
_LOW_64 = 2**64 - 1
_CLEARED = ~(0xF000 << 64 | 0xC000 << 48)
_VERSION_5 = 5 << 76 | 0x8000 << 48
_VERSION_7 = 7 << 76 | 0x8000 << 48


class LinkIds:
    """Identifiers of link records that begin with the same parts: their common start is hashed once."""

    def __init__(self, *parts: UUID | str) -> None:
        """Hash what all of them begin with."""
        start = "".join(f"{part}/" for part in parts)
        self._start = hashlib.sha1(NAMESPACE.bytes + start.encode(), usedforsecurity=False)

    def of(self, last: str) -> UUID:
        """Give the identifier that ends with this part, equal to `ids.of_link(*parts, last)`."""
        digest = self._start.copy()
        digest.update(last.encode())
        number = int.from_bytes(digest.digest()[:16], "big")
        return of_number(number & _CLEARED | _VERSION_5)


def mix(number: int, salt: int) -> int:
    """Give 64 bits that look random but are always the same for the same number and salt."""
    bits = (number * 0x9E3779B97F4A7C15 + salt * 0xBF58476D1CE4E5B9 + 0x94D049BB133111EB) & _LOW_64
    bits = ((bits ^ bits >> 30) * 0xBF58476D1CE4E5B9) & _LOW_64
    bits = ((bits ^ bits >> 27) * 0x94D049BB133111EB) & _LOW_64
    return bits ^ bits >> 31


class NumberedIds:
    """Time-ordered identifiers of numbered records: the higher the number, the later they sort."""

    def __init__(self, day: date) -> None:
        """Start counting at noon of a day."""
        self._start = int(datetime.combine(day, _NOON).timestamp()) * 1000

    def of(self, kind: int, number: int) -> UUID:
        """Give the identifier of one record of a kind, always the same one."""
        noise = mix(number, kind)
        high = self._start + number << 80
        return of_number((high | noise >> 52 << 64 | noise & (2**62 - 1)) & _CLEARED | _VERSION_7)
