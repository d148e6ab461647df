"""HTML to the fields of an article."""
