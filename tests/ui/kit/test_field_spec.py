import dataclasses

import pytest

from ui.kit.field_row import make_editor
from ui.kit.field_spec import KINDS, Amount, FieldSpec, two_decimals


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_field_has_an_editor_with_a_box_of_its_name(appearance, qtbot, today, kind):
    editor = make_editor(appearance, "place", FieldSpec("field", "Field", kind), today)
    qtbot.addWidget(editor)
    assert editor.box.objectName() == "place.field"
    assert editor.box.accessibleName() == "Field"
    assert editor.value() is None


def test_descriptions_and_amounts_never_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        FieldSpec("a", "A").label = "B"
    with pytest.raises(dataclasses.FrozenInstanceError):
        Amount(1, "USD").minor = 2
    assert two_decimals("USD") == 2
