"""What a text mentions: amounts, times, names."""
