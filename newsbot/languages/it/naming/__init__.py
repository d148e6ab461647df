"""The words by which Italian names are known; one kind of word a file."""
