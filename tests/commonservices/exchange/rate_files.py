"""Made-up lists of exchange rates in the four published forms: every rate is invented and dated 2099."""

from __future__ import annotations

DAY = "01 Jan 2099"
LINES = (
    ("Afghanistan", "Afghanistan Afghani", "AFN", "17.5"),
    ("Benin", "CFA Franc", "XOF", "612.25"),
    ("Congo, Dem. Rep.", "Congo Franc, Dem. Rep.of", "CDF", "2900.125"),
    ("France", "Euro", "EUR", "0.875"),
    ("Germany", "Euro", "EUR", "0.875"),
    ("Madagascar", "Malagasy Ariary, Madagascar", "MGA", "4500"),
    ("Togo", "CFA Franc", "XOF", "612.25"),
    ("United States of America", "US Dollar", "USD", "1"),
    ("Yemen, Republic of", "Yemeni Rial", "YER", "1250.001"),
)
RATES = {"AFN": "17.5", "CDF": "2900.125", "EUR": "0.875", "MGA": "4500", "XOF": "612.25", "YER": "1250.001"}
_HEAD = ("Country", "Currency", "Abbreviation", "Effective Date", "Rate")

Lines = tuple[tuple[str, str, str, str], ...]


def tabbed(lines: Lines = LINES, day: str = DAY, end: str = "\r\n") -> bytes:
    """Give the text named like a workbook: a heading, a blank line, the rates, a blank line, a footer."""
    rows = [
        "\t".join((land, name, f"{code}\t", day, f" {rate}\t")).replace("\t\t", "\t")
        for land, name, code, rate in lines
    ]
    text = ["United rates of exchange", "\t".join(_HEAD), "", *rows, "", "End of the list, 9 lines"]
    return end.join(text).encode()


def unquoted(lines: Lines = LINES, day: str = DAY) -> bytes:
    """Give the comma text as it is published: commas within names are not quoted."""
    return "\n".join(
        ["Country,Currency,Code,Date,Rate", *(",".join((*one[:3], day, one[3])) for one in lines)]
    ).encode()


def quoted(lines: Lines = LINES, day: str = DAY) -> bytes:
    """Give a comma text as a careful program writes it."""
    return "\n".join(f'"{land}","{name}",{code},{day},"{rate}"' for land, name, code, rate in lines).encode()


def feed(lines: Lines = LINES, day: str = DAY, head: str = "") -> bytes:
    """Give the XML: a schema inside, the four signs backslash r backslash n after it, tabs within values."""
    rows = "".join(
        f"<UN_OPERATIONAL_RATES><abbrv_name>{land}</abbrv_name><name>{name}</name><f_curr_code>{code}\t</f_curr_code>"
        f"<eff_date>{day}</eff_date><rate>{rate}\t</rate></UN_OPERATIONAL_RATES>\n"
        for land, name, code, rate in lines
    )
    schema = '<xs:schema id="S" xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="rate"/></xs:schema>\\r\\n'
    return f"{head}<UN_OPERATIONAL_RATES_DATASET>{schema}\n{rows}</UN_OPERATIONAL_RATES_DATASET>".encode()


def page(lines: Lines = LINES, day: str = DAY) -> bytes:
    """Give the web page: tables for its looks, a table of rates, and a notice below."""
    rows = "".join(
        f"<tr><td>{land}</td>\n<td>{name}<td><b>{code}</b></td><td align=right>{day}</td><td>{rate}&nbsp;</td></tr>\n"
        for land, name, code, rate in lines
    )
    heads = "".join(f"<th>{each}</th>" for each in _HEAD)
    return (
        f"<!DOCTYPE html><html><body><table><tr><td>Treasury</td></tr></table><table><tr>{heads}</tr>{rows}</table>"
        "<table><tr><td>Notice</td><td>A currency was redenominated.</td></tr></table></body></html>"
    ).encode()
