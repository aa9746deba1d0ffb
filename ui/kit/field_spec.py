"""What a form field is: its name, kind, limits and where its choices come from."""

from collections.abc import Callable, Sequence

from commonservices.domain.declaring import dataclass

KINDS = ("text", "long_text", "code", "codes", "date", "integer", "yes_no", "money", "reference")


@dataclass(frozen=True)
class Choice:
    """One value of a list: its key, the words shown and further words that find it."""

    key: str
    label: str
    words: str = ""


@dataclass(frozen=True)
class Amount:
    """Money: an exact number of the smallest unit of a currency."""

    minor: int
    currency: str


def two_decimals(currency: str) -> int:
    """Give the usual number of decimals of a currency."""
    return 2


@dataclass(frozen=True)
class FieldSpec:
    """One field of a form, with everything its editor needs to know.

    `renewed` gives the choices anew where they come and go, `nothing` says what to do when there are none or none fits.
    """

    name: str
    label: str
    kind: str = "text"
    required: bool = False
    choices: Sequence[Choice] = ()
    renewed: Callable[[], Sequence[Choice]] | None = None
    nothing: str = ""
    search: Callable[[str], Sequence[Choice]] | None = None
    label_of: Callable[[str], str] | None = None
    help: str = ""
    placeholder: str = ""
    max_length: int = 0
    minimum: int | None = None
    maximum: int | None = None
    currencies: Sequence[str] = ()
    decimals: Callable[[str], int] = two_decimals
    read_only: bool = False


@dataclass(frozen=True)
class Read:
    """What an editor made of the text: a value, or the reason there is none, or several readings to choose from."""

    value: object = None
    reason: str = ""
    readings: tuple[tuple[str, object], ...] = ()
