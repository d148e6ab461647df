"""The rows of the results: each module gives some, in `rows()`."""
