"""What goes to other programs and comes from them, apart from the workbook."""
