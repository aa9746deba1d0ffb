import pytest

from ui.kit.theme import COLOUR_ROLES, TONES, contrast, load_theme

NAMES = ("light", "dark", "contrast")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("surface", ["canvas", "chrome", "sunken", "raised", "hover", "sel", "sel_idle"])
@pytest.mark.parametrize("tone", TONES)
def test_every_tone_is_seen_on_every_surface(name, surface, tone):
    theme = load_theme(name)
    assert contrast(theme.tones[tone].fg, theme.colours[surface]) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tone", TONES)
def test_plain_text_can_be_read_on_every_tint(name, tone):
    theme = load_theme(name)
    assert contrast(theme.colours["text"], theme.tones[tone].bg) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_is_written_out_whole(name):
    theme = load_theme(name)
    assert set(theme.colours) >= set(COLOUR_ROLES)
    assert all(colour.startswith("#") and len(colour) == 7 for colour in theme.colours.values())


def test_only_the_two_plain_themes_rely_on_tints():
    assert {name: load_theme(name).tinted for name in NAMES} == {"light": True, "dark": True, "contrast": False}
