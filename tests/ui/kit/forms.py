"""A form with one field of every kind, and a person who types into it."""

from PySide6.QtCore import Qt

from ui.kit.field_spec import Choice, FieldSpec

ENTITIES = (
    Choice("e1", "WHO, World Health Organization", "WHO OMS"),
    Choice("e2", "WFP, World Food Programme", "WFP PAM"),
    Choice("e3", "UNICEF, Children's Fund", "UNICEF"),
)


TYPES = (
    Choice("MOU", "Memorandum of understanding"),
    Choice("SLA", "Service level agreement"),
    Choice("LTA", "Long-term agreement"),
)


def search(text: str) -> list[Choice]:
    return [choice for choice in ENTITIES if text.strip().casefold() in f"{choice.label} {choice.words}".casefold()]


GOALS = (Choice("3", "Health"), Choice("5", "Equality"), Choice("6", "Water"))


def name_of(key: str) -> str:
    return next(choice.label for choice in ENTITIES if choice.key == key)


def decimals_of(currency: str) -> int:
    return 0 if currency == "JPY" else 2


GROUPS = [
    (
        "Terms",
        [
            FieldSpec("title", "Title", required=True, help="Short and plain.", max_length=200),
            FieldSpec("type", "Type", "code", choices=TYPES),
            FieldSpec("starts", "Starts on", "date"),
            FieldSpec("notice", "Notice days", "integer", minimum=0, maximum=999),
            FieldSpec("renews", "Renews by itself", "yes_no"),
        ],
    ),
    (
        "Money",
        [
            FieldSpec(
                "ceiling",
                "Ceiling",
                "money",
                currencies=("USD", "EUR", "JPY"),
                decimals=decimals_of,
            ),
            FieldSpec("lead", "Lead", "reference", search=search, label_of=name_of),
            FieldSpec(
                "goals",
                "Goals",
                "codes",
                choices=GOALS,
            ),
            FieldSpec("notes", "Notes", "long_text", max_length=20),
            FieldSpec("reference", "Reference", read_only=True),
        ],
    ),
]


def write(qtbot, form, field, text):
    """Type into a field as a person does, replacing what is there."""
    form.focus_field(field)
    box = form.row(field).editor.box
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClicks(box, text)
    return box
