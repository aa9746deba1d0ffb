"""Identifiers: time-ordered ones for new records, name-based ones for reference and link records."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha1
from uuid import UUID, SafeUUID

NAMESPACE = UUID("6b6f9c1e-6f0e-5a34-9d53-2f9f3c1f4b11")
_MILLISECONDS = 1000
_VERSION = 7 << 76
_VARIANT = 0b10 << 62
_SPACE = NAMESPACE.bytes
_VERSION_BITS, _VERSION_OF_NAMES, _VARIANT_BITS = 0xF << 76, 5 << 76, 0b11 << 62
_new, _keep, _UNKNOWN = object.__new__, object.__setattr__, SafeUUID.unknown


def of_number(number: int) -> UUID:
    """Give `UUID(int=number)` without the checks of what else could have been given: most of its time."""
    id = _new(UUID)
    _keep(id, "int", number)
    _keep(id, "is_safe", _UNKNOWN)
    return id


def read_id(text: str) -> UUID | None:
    """Give the identifier a text holds, or nothing when it holds none."""
    try:
        return UUID(text)
    except ValueError:
        return None


def uuid7(at: datetime, random: Callable[[int], bytes] = secrets.token_bytes) -> UUID:
    """Give a UUIDv7 (RFC 9562): 48 bits of milliseconds of `at`, then 74 random bits."""
    milliseconds = int(at.timestamp() * _MILLISECONDS) & (2**48 - 1)
    noise = int.from_bytes(random(10))
    high = noise >> 68 & 0xFFF
    low = noise & (2**62 - 1)
    return UUID(int=milliseconds << 80 | _VERSION | high << 64 | _VARIANT | low)


def made_at(id: UUID) -> datetime:
    """Give the moment an identifier of a new record was made, in UTC."""
    return datetime.fromtimestamp((id.int >> 80) / _MILLISECONDS, UTC)


def of_code(kind: str, code: str) -> UUID:
    """Give the identifier of a reference record from its official code: the same in every office."""
    return _of_name(f"{kind}:{code}")


def of_link(*parts: UUID | str) -> UUID:
    """Give the identifier of a link record from what it links, in order."""
    return _of_name("/".join([str(part) for part in parts]))


def _of_name(name: str) -> UUID:
    """Give what `uuid5` gives for a name in our space, in a third of its time: imports ask for very many."""
    number = int.from_bytes(sha1(_SPACE + name.encode("utf-8"), usedforsecurity=False).digest()[:16])
    return of_number(number & ~_VERSION_BITS & ~_VARIANT_BITS | _VERSION_OF_NAMES | _VARIANT)
