"""What the pages of one record share, whatever the record: its form, its history."""
