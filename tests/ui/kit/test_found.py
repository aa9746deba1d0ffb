from ui.kit.found import strong_parts


def test_what_matches_the_beginning_of_a_word_is_strong():
    assert strong_parts("Raise fuel ceiling", "fu") == [
        ("Raise", False),
        (" ", False),
        ("fu", True),
        ("el", False),
        (" ", False),
        ("ceiling", False),
    ]
    assert "".join(text for text, _strong in strong_parts("Fuel  supply", "x")) == "Fuel  supply"
