"""Finds events in analysed text: triggers, participants, factuality, attribution, joining."""
