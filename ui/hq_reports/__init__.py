"""The place of the workbook for Headquarters: what it will hold, what it cannot say, and what was sent."""
