"""One page to look at: what happened, who says so, and the words that prove it."""
