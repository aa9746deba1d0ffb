"""The page of partner forms: a workbook for each partner, and the way back for those that were filled in."""
