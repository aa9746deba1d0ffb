"""A shown form that the tests of its parts share."""

import pytest

from tests.ui.kit.forms import GROUPS
from tests.ui.kit.lines import Source, model_of, source_of
from ui.kit.form import Form
from ui.kit.table import Register


@pytest.fixture
def form(appearance, shown, today) -> Form:
    form = Form(appearance, "arrangement", GROUPS, {"title": "Fuel supply", "reference": "DEMO-001"}, today=today)
    shown(form, 700, 760)
    return form


@pytest.fixture
def source() -> Source:
    return source_of(1000)


@pytest.fixture
def register(appearance, shown, source) -> Register:
    register = Register(appearance, "register.list", "Arrangements")
    model = model_of(source)
    model.setParent(register)
    register.set_model(model)
    shown(register)
    register.setFocus()
    register.select_id("n0")
    return register
