"""The only place with SQL: tables, journal, unit of work, backups."""
