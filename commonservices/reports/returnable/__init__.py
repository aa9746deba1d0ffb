"""Lists as sheets that are handed out to be filled in, and that are known again when they come back."""

from commonservices.reports.returnable.writing import Handed, draw_list, suggested_name, write_list

__all__ = ["Handed", "draw_list", "suggested_name", "write_list"]
