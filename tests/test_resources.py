"""What the program ships besides code: icons that can be tinted, fonts that load, themes people can read."""

import csv
import tomllib

import pytest
from lxml import etree
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from commonservices.paths import resource

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))
TABLES = sorted(path.name for path in resource("codelists").glob("*.csv"))
THEMES = ["light", "dark", "contrast"]
SURFACES = ["canvas", "chrome", "sunken", "hover", "sel"]
DOMAIN_ICONS = [
    "handshake", "layers", "grid-3x3", "percent", "receipt", "gauge", "building-2", "gavel", "git-merge",
    "file-spreadsheet", "history", "sun", "signature", "scale", "database-backup", "lock", "eye",
]  # fmt: skip
PLAIN_ICONS = [
    "menu", "search", "chevron-down", "chevron-up", "chevron-left", "chevron-right", "plus", "minus", "x",
    "check", "clock", "calendar", "download", "upload", "file", "file-text", "folder", "settings", "help",
    "info", "alert-triangle", "undo", "redo", "copy", "clipboard", "printer", "filter", "columns",
    "panel-right", "user", "users", "building", "globe", "languages", "type", "contrast", "moon", "monitor",
    "link", "paperclip", "trash", "pencil", "external-link", "star", "bookmark", "refresh", "more-horizontal",
    "arrow-left", "arrow-right", "arrow-up", "arrow-down", "map-pin", "fuel", "plane", "truck", "shield",
    "stethoscope", "wifi", "leaf", "wallet", "briefcase", "corner-down-left",
]  # fmt: skip
SVG = "{http://www.w3.org/2000/svg}"


def theme(name):
    return tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


# --- Icons -----------------------------------------------------------------------------------------------------


def test_every_icon_the_screens_ask_for_is_there():
    assert [name for name in (*DOMAIN_ICONS, *PLAIN_ICONS, "app") if name not in ICONS] == []


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_an_icon_is_one_colour_that_can_be_replaced(name):
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    root = etree.fromstring(text)
    assert (root.tag, root.get("viewBox"), root.get("stroke"), root.get("fill")) == (
        f"{SVG}svg", "0 0 24 24", "currentColor", "none",
    )  # fmt: skip
    assert root.get("stroke-width") == "2"
    assert text.count("stroke-width") == 1
    assert len(root) > 0
    assert "#" not in text


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_draws_something_at_sixteen_pixels(name, qapp):
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(resource("icons", f"{name}.svg").read_bytes()))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, 16, 16))
    painter.end()
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16))


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_the_program_icon_exists_in_each_size(size):
    image = QImage(str(resource("icons", f"app-{size}.png")))
    assert (image.width(), image.height()) == (size, size)


# --- Fonts -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def families(qapp):
    numbers = {path.stem: QFontDatabase.addApplicationFont(str(path)) for path in resource("fonts").glob("*.ttf")}
    found = {stem: QFontDatabase.applicationFontFamilies(number) for stem, number in numbers.items()}
    yield found
    for number in numbers.values():
        QFontDatabase.removeApplicationFont(number)


def inter(weight=QFont.Weight.Normal, feature=""):
    font = QFont("Inter")
    font.setPixelSize(13)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if feature:
        font.setFeature(QFont.Tag(feature), 1)
    return QFontMetricsF(font)


def test_six_fonts_load_as_two_families(families):
    assert families == {
        f"{stem}-{style}": [family]
        for stem, family in (("Inter", "Inter"), ("NotoSansArabic", "Noto Sans Arabic"))
        for style in ("Regular", "Medium", "SemiBold")
    }


@pytest.mark.parametrize("family", ["Inter", "Noto Sans Arabic"])
def test_a_family_has_the_three_weights_in_use(families, family):
    weights = sorted(QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family))
    assert weights == [400, 500, 600]


def test_heavier_text_is_wider(families):
    widths = [inter(QFont.Weight(weight)).horizontalAdvance("Arrangements") for weight in (400, 500, 600)]
    assert widths == sorted(set(widths))


def test_tabular_figures_give_every_digit_one_width(families):
    assert len({inter(feature="tnum").horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1
    assert len({inter().horizontalAdvance(digit * 4) for digit in "0123456789"}) > 1


def test_the_letter_l_can_have_a_tail(families):
    assert inter(feature="cv05").horizontalAdvance("llll") > inter().horizontalAdvance("llll")


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("Inter", "AZaz09 éçñßłőşžÅ ΑΩαω ЯяЇѓ €₣ \u2212 → ← ↑ ↓ ≥ ≤ ≠ \u00d7 ÷ √ … \u2013 — \u2019 “ ” « » · • ✓"),
        ("NotoSansArabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأؤإئة ٠١٢٣٤٥٦٧٨٩ ،؛؟ َُِّ"),
    ],
)
def test_a_font_has_the_signs_the_interface_needs(qapp, stem, text):
    for style in ("Regular", "Medium", "SemiBold"):
        font = QRawFont(str(resource("fonts", f"{stem}-{style}.ttf")), 13)
        assert [sign for sign in text if not font.supportsCharacter(ord(sign))] == []


def test_all_fonts_together_stay_under_a_megabyte():
    assert sum(path.stat().st_size for path in resource("fonts").glob("*.ttf")) < 1_000_000


# --- Themes ----------------------------------------------------------------------------------------------------


def test_all_themes_name_the_same_roles_and_tones():
    shapes = [(set(theme(name)), set(theme(name)["colours"]), set(theme(name)["tones"])) for name in THEMES]
    assert shapes[0] == shapes[1] == shapes[2]
    assert len(shapes[0][1]) == 16
    assert shapes[0][2] == {"crit", "att", "good", "info", "neu"}


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_every_surface(name):
    colours = theme(name)["colours"]
    pairs = [(text, surface) for text in ("text", "text2", "text3", "accent") for surface in SURFACES]
    weak = [pair for pair in [*pairs, ("on_accent", "accent")] if contrast(colours[pair[0]], colours[pair[1]]) < 4.5]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
def test_edges_of_fields_can_be_seen_on_every_surface(name):
    colours = theme(name)["colours"]
    assert [surface for surface in SURFACES if contrast(colours["control"], colours[surface]) < 3] == []


@pytest.mark.parametrize("name", THEMES)
def test_a_status_can_be_read_on_its_tint_and_on_a_selected_row(name):
    content = theme(name)
    for tone, pair in content["tones"].items():
        for surface in (pair["bg"], content["colours"]["canvas"], content["colours"]["sel"]):
            assert contrast(pair["fg"], surface) >= 4.5, f"{tone} on {surface}"


@pytest.mark.parametrize("name", THEMES)
def test_the_share_ramp_has_six_steps_in_order_with_readable_labels(name):
    ramp = theme(name)["ramp"]
    assert len(ramp["fill"]) == len(ramp["label"]) == 6
    assert all(contrast(fill, label) >= 4.5 for fill, label in zip(ramp["fill"], ramp["label"], strict=True))
    brightness = [luminance(fill) for fill in ramp["fill"]]
    assert brightness == sorted(brightness, reverse=name != "light")


@pytest.mark.parametrize("name", THEMES)
def test_the_scrim_lets_some_of_the_page_through(name):
    scrim = theme(name)["scrim"]
    assert 0.3 < scrim["opacity"] < 0.8
    assert len(scrim["colour"]) == 7


# --- Tables and licences ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_plain_and_every_row_has_every_column(name):
    raw = resource("codelists", name).read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    rows = list(csv.reader(raw.decode("utf-8").splitlines()))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) > 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("inter", "SIL OPEN FONT LICENSE"),
        ("noto-sans-arabic", "SIL OPEN FONT LICENSE"),
        ("lucide", "ISC License"),
        ("iso-codes", "GNU LESSER GENERAL PUBLIC LICENSE"),
    ],
)
def test_what_others_made_comes_with_its_licence(name, words):
    assert words in resource("licences", f"{name}.txt").read_text(encoding="utf-8")
    assert f"{name}.txt" in resource("licences", "README.md").read_text(encoding="utf-8")
