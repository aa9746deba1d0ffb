"""What the registers have in common: views, filter, columns, lists, bulk changes and papers."""
