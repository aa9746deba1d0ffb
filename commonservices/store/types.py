"""Column types that keep the same values on SQLite (STRICT tables too) and on PostgreSQL."""

import datetime as dt
import json
import uuid
from collections.abc import Iterable, Sequence
from decimal import Context, Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from commonservices.domain.ids import of_number

DIGEST_BYTES = 32
"""Length of a SHA-256."""

LARGEST = 2**63 - 1
"""The largest whole number a column can hold."""


_LONGEST = 20
_ROOMY = Context(prec=60)
"""Holds every digit of a sum of whole numbers of 64 bits."""


def _on_postgres(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: Any) -> str:
    """Give the one JSON text of a value: sorted keys, no spaces, no NaN, letters as they are."""
    return _ENCODER.encode(value)


class Guid(TypeDecorator[uuid.UUID]):
    """A UUID: 16 bytes on SQLite, `uuid` on PostgreSQL."""

    impl = sa.LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        if not _on_postgres(dialect):
            return dialect.type_descriptor(sa.LargeBinary(16))
        from sqlalchemy.dialects import postgresql

        return dialect.type_descriptor(postgresql.UUID(as_uuid=True))

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> Any:
        """Turn a UUID into what the column holds."""
        if value is None:
            return None
        if not isinstance(value, uuid.UUID):
            raise TypeError(f"a UUID is needed, not {type(value).__name__}")
        return value if _on_postgres(dialect) else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        """Turn what the column holds into a UUID."""
        if value is None or isinstance(value, uuid.UUID):
            return value
        return of_number(int.from_bytes(value))


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment in UTC: sortable text of fixed width with Z on SQLite, `timestamptz` on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.DateTime(timezone=True) if _on_postgres(dialect) else sa.Text()
        return dialect.type_descriptor(chosen)

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """Turn a moment with a time zone into what the column holds; refuse one without."""
        if value is None:
            return None
        if not isinstance(value, dt.datetime):
            raise TypeError(f"a moment is needed, not {type(value).__name__}")
        if value.utcoffset() is None:
            raise ValueError(f"the moment {value} has no time zone")
        moment = value.astimezone(dt.UTC)
        return moment if _on_postgres(dialect) else moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """Turn what the column holds into a moment in UTC."""
        if value is None:
            return None
        if isinstance(value, dt.datetime):
            return value.astimezone(dt.UTC)
        return dt.datetime.fromisoformat(value)


class IsoDate(TypeDecorator[dt.date]):
    """A day: text YYYY-MM-DD on SQLite, `date` on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.Date() if _on_postgres(dialect) else sa.Text()
        return dialect.type_descriptor(chosen)

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> Any:
        """Turn a day into what the column holds; a moment is refused, for its day depends on the place."""
        if value is None:
            return None
        if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise TypeError(f"a day is needed, not {type(value).__name__}")
        return value if _on_postgres(dialect) else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.date | None:
        """Turn what the column holds into a day."""
        if value is None or isinstance(value, dt.date):
            return value
        return dt.date.fromisoformat(value)


class BigInt(TypeDecorator[int]):
    """A whole number of 64 bits: INTEGER on SQLite, BIGINT on PostgreSQL; never a float."""

    impl = sa.BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.BigInteger() if _on_postgres(dialect) else sa.Integer()
        return dialect.type_descriptor(chosen)

    def process_bind_param(self, value: int | None, dialect: Dialect) -> Any:
        """Let whole numbers of 64 bits pass and refuse all else."""
        return None if value is None else _whole(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        """Give a whole number, also for a sum, which PostgreSQL gives as a decimal."""
        return None if value is None else int(value)


class Scaled(TypeDecorator[Decimal]):
    """An exact decimal kept as a 64-bit whole number of its last place; excess places are refused, never rounded."""

    impl = sa.BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        """Fix the number of decimal places."""
        super().__init__()
        self.places = places

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.BigInteger() if _on_postgres(dialect) else sa.Integer()
        return dialect.type_descriptor(chosen)

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Turn an exact decimal into the whole number kept."""
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, Decimal | int):
            raise TypeError(f"an exact decimal is needed, not {type(value).__name__}")
        return _scaled(Decimal(value), self.places)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Turn the whole number kept into the exact decimal."""
        if value is None:
            return None
        return _ROOMY.scaleb(int(value), -self.places)


class CodeText(TypeDecorator[str]):
    """A short text of at most `length` characters: TEXT on SQLite, VARCHAR on PostgreSQL, the limit kept on both."""

    impl = sa.String
    cache_ok = True

    def __init__(self, length: int) -> None:
        """Fix the greatest number of characters."""
        super().__init__(length)
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.String(self.length) if _on_postgres(dialect) else sa.Text()
        return dialect.type_descriptor(chosen)

    def coerce_compared_value(self, op: Any, value: Any) -> TypeEngine[Any]:
        """Let a column be compared with any text: one that is too long equals nothing, it is no fault."""
        return sa.Text()

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """Let texts that fit pass, and refuse longer ones and the NUL character."""
        if value is None:
            return None
        if not isinstance(value, str):
            raise TypeError(f"a text is needed, not {type(value).__name__}")
        if len(value) > self.length:
            raise ValueError(f"a text of {len(value)} characters does not fit into {self.length}")
        if "\0" in value:
            raise ValueError("a text cannot hold the NUL character")
        return value


class YesNo(TypeDecorator[bool]):
    """Yes or no: 1 or 0 on SQLite, BOOLEAN on PostgreSQL."""

    impl = sa.Boolean
    cache_ok = True
    coerce_to_is_types = (type(None), bool)

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        chosen: TypeEngine[Any] = sa.Boolean() if _on_postgres(dialect) else sa.Integer()
        return dialect.type_descriptor(chosen)

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:  # noqa: FBT001 the value itself
        """Turn yes or no into what the column holds."""
        if value is None:
            return None
        if not isinstance(value, bool):
            raise TypeError(f"yes or no is needed, not {type(value).__name__}")
        return value if _on_postgres(dialect) else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Turn what the column holds into yes or no."""
        return None if value is None else bool(value)


class Digest(TypeDecorator[bytes]):
    """A SHA-256 of exactly 32 bytes."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> Any:
        """Let 32 bytes pass and refuse any other length."""
        if value is None:
            return None
        if not isinstance(value, bytes) or len(value) != DIGEST_BYTES:
            raise ValueError(f"a digest has {DIGEST_BYTES} bytes")
        return value

    def process_result_value(self, value: Any, dialect: Dialect) -> bytes | None:
        """Give the digest as bytes."""
        return None if value is None else bytes(value)


NOTHING = "[]"


class _JsonColumn(TypeDecorator[Any]):
    """Canonical JSON text on SQLite, JSONB on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        if not _on_postgres(dialect):
            return dialect.type_descriptor(sa.Text())
        from sqlalchemy.dialects import postgresql

        return dialect.type_descriptor(postgresql.JSONB(none_as_null=True))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Turn a value into what the column holds; None is NULL."""
        if value is None:
            return None
        plain = self.plain(value)
        text = canonical_json(plain)
        return plain if _on_postgres(dialect) else text

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Turn what the column holds into the value."""
        if value is None:
            return None
        if _on_postgres(dialect):
            return self.rich(value)
        # Most sets are empty, and reading JSON costs more than the rest of a column.
        return self.rich([] if value == NOTHING else json.loads(value))

    def plain(self, value: Any) -> Any:
        """Give the JSON form of a value."""
        raise NotImplementedError

    def rich(self, value: Any) -> Any:
        """Give the value of its JSON form."""
        raise NotImplementedError


class Json(_JsonColumn):
    """Any JSON value; keys come back in no promised order."""

    cache_ok = True

    def plain(self, value: Any) -> Any:
        """Give the value itself."""
        return value

    def rich(self, value: Any) -> Any:
        """Give the value itself."""
        return value


class CodeSet(_JsonColumn):
    """A set of codes, kept and given back as a sorted tuple without repeats."""

    cache_ok = True

    def plain(self, value: Iterable[str]) -> Sequence[str]:
        """Give the codes sorted, each once."""
        if isinstance(value, str):
            raise TypeError("a set of codes is needed, not one text")
        codes = sorted(set(value))
        if not all(isinstance(code, str) for code in codes):
            raise TypeError("each code of a set is a text")
        return codes

    def rich(self, value: Sequence[str]) -> tuple[str, ...]:
        """Give the codes as a tuple."""
        return tuple(value)


class GuidSet(_JsonColumn):
    """A set of UUIDs, kept and given back as a sorted tuple without repeats."""

    cache_ok = True

    def plain(self, value: Iterable[uuid.UUID]) -> Sequence[str]:
        """Give the ids as sorted texts, each once."""
        ids = set(value)
        if not all(isinstance(one, uuid.UUID) for one in ids):
            raise TypeError("each id of a set is a UUID")
        return sorted(str(one) for one in ids)

    def rich(self, value: Sequence[str]) -> tuple[uuid.UUID, ...]:
        """Give the ids as a tuple."""
        return tuple(uuid.UUID(one) for one in value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"a whole number is needed, not {type(value).__name__}")
    if not -LARGEST - 1 <= value <= LARGEST:
        raise ValueError(f"{value} does not fit into 64 bits")
    return value


def _scaled(value: Decimal, places: int) -> int:
    if not value.is_finite():
        raise ValueError(f"{value} is not a number")
    if value and value.adjusted() > _LONGEST:
        raise ValueError(f"{value} does not fit into 64 bits")
    numerator, denominator = value.as_integer_ratio()
    whole, rest = divmod(numerator * 10**places, denominator)
    if rest:
        raise ValueError(f"{value} has more than {places} decimal places")
    return _whole(whole)


def whole_sum(amounts: sa.ColumnElement[int]) -> sa.ColumnElement[int]:
    """Give a sum of minor units as a whole number; a server would make a decimal number of it."""
    return sa.cast(sa.func.sum(amounts), sa.BigInteger)
