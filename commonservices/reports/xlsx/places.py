"""How places of a workbook are written: the letters of columns, the names of sheets in references."""


def letter(place: int) -> str:
    """Give the letters of a column counted from nought."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def quoted(name: str) -> str:
    """Give a sheet name as it stands in a reference."""
    return "'" + name.replace("'", "''") + "'"
