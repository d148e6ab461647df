"""What a text is made of: tokens, sentences, tags, verb groups, noun chunks, arguments."""
