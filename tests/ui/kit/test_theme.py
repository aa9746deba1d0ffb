import pytest
from PySide6.QtGui import QColor, QPalette

from commonservices.errors import Bug
from ui.kit.theme import (
    COLOUR_ROLES,
    TONES,
    build_palette,
    contrast,
    fill_sheet,
    load_theme,
    theme_from,
    theme_of_system,
)

NAMES = ("light", "dark", "contrast")
SURFACES = ("canvas", "chrome", "sunken", "hover", "sel")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent"])
def test_text_can_be_read_on_every_surface(name, surface, ink):
    colours = load_theme(name).colours
    assert contrast(colours[ink], colours[surface]) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("surface", SURFACES)
def test_the_edges_of_controls_are_seen_on_every_surface(name, surface):
    colours = load_theme(name).colours
    assert contrast(colours["control"], colours[surface]) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tone", TONES)
def test_tones_can_be_read_on_their_tint_on_the_page_and_on_a_selected_row(name, tone):
    theme = load_theme(name)
    for surface in (theme.tones[tone].bg, theme.colours["canvas"], theme.colours["sel"]):
        assert contrast(theme.tones[tone].fg, surface) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_labels_can_be_read_on_every_step_of_the_share_ramp_and_on_the_primary_button(name):
    theme = load_theme(name)
    assert len(theme.ramp) == 6
    assert all(contrast(step.label, step.fill) >= 4.5 for step in theme.ramp)
    assert contrast(theme.colours["on_accent"], theme.colours["accent"]) >= 4.5
    assert contrast(theme.colours["on_accent"], theme.colours["accent_hover"]) >= 4.5


def test_contrast_is_counted_from_1_to_21():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#808080", "#808080") == 1
    assert contrast("#FFFFFF", "#1A1E24") == pytest.approx(contrast("#1A1E24", "#FFFFFF"))


def test_a_theme_without_a_role_is_a_fault_of_the_program():
    whole = {
        "colours": dict.fromkeys(COLOUR_ROLES, "#000000"),
        "tones": {tone: {"fg": "#000000", "bg": "#FFFFFF"} for tone in TONES},
        "ramp": {"fill": ["#000000"], "label": ["#FFFFFF"]},
        "scrim": {"colour": "#000000", "opacity": 0.5},
    }
    assert theme_from("whole", whole).colours["canvas"] == "#000000"
    del whole["colours"]["canvas"]
    with pytest.raises(Bug, match="canvas"):
        theme_from("torn", whole)


@pytest.mark.parametrize("name", NAMES)
def test_the_palette_has_a_colour_for_every_role_in_every_group(qapp, name):
    theme = load_theme(name)
    palette = build_palette(theme)
    wanted = {QColor(colour).name() for colour in theme.colours.values()}
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}:
                assert palette.color(group, role).name() in wanted
    idle = palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
    assert idle == QColor(theme.colours["sel_idle"])


def test_the_sheet_is_filled_with_roles_tones_and_scaled_sizes(qapp):
    theme = load_theme("light")
    filled = fill_sheet("a: @canvas; b: @crit; c: @att.bg; d: @28px;", theme, 1.25)
    assert filled == "a: #FFFFFF; b: #B3261E; c: #FDF1DC; d: 35px;"


def test_the_sheet_stays_small_and_has_no_item_rules_for_views(appearance, qapp):
    sheet = qapp.styleSheet()
    assert "@" not in sheet
    assert "View::item" not in sheet
    assert "font-size" not in sheet
    assert sheet.count("{") <= 60


def test_a_contrast_theme_of_the_system_takes_all_colours_from_its_palette(qapp):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000080"))
    theme = theme_of_system(palette)
    assert theme.colours["text3"] == "#ffff00"
    assert theme.tones["crit"].bg == theme.colours["canvas"] == "#000080"
    assert not theme.tinted
