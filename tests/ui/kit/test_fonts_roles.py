import pytest
from PySide6.QtGui import QFont, QFontMetrics

from ui.kit.fonts import ROLES


@pytest.mark.parametrize("role", list(ROLES))
@pytest.mark.parametrize("size", [100, 150])
def test_every_role_has_its_size_weight_and_a_line_that_holds_it(appearance, role, size):
    appearance.use(text_size=size)
    font = appearance.font(role)
    assert font.pixelSize() == round(ROLES[role].size * size / 100)
    assert font.weight() == ROLES[role].weight
    assert appearance.line_box(role) >= QFontMetrics(font).ascent()
    assert font.isFeatureSet(QFont.Tag("tnum")) is ROLES[role].figures


@pytest.mark.parametrize("role", [role for role, shape in ROLES.items() if shape.figures])
def test_figures_in_columns_are_equally_wide(appearance, role):
    metrics = QFontMetrics(appearance.font(role))
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_titles_are_larger_than_what_stands_below_them():
    sizes = [ROLES[role].size for role in ("page", "record_page", "record", "section", "body", "secondary", "note")]
    assert sizes == sorted(sizes, reverse=True)
