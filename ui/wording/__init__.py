"""Tables of words for acts, flags and progress, ready for translation."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 the name the translation tool looks for
    """Mark a text of a table for translation and give it back as it is."""
    return text
