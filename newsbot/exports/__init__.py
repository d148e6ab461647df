"""What others open: spreadsheets, a database, columns on disk; one target, one file."""
