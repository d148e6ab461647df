"""How much each signal says for an event, in logits.

Source: training/confidence.py, fitted on 370 events of 29 annotated articles.
"""

CONFIDENCE: dict[str, float] = {
    "always": 0.85,
    "amount": 0.18,
    "carried": -0.30,
    "doer": 0.27,
    "early": -0.44,
    "figured": 0.05,
    "headline": -0.75,
    "infinitive": -0.83,
    "named": 0.71,
    "needed": -0.25,
    "participle": 0.01,
    "phrase": 0.41,
    "place": 0.21,
    "roles 0": -0.32,
    "roles 1": -0.31,
    "roles 2": 0.42,
    "roles 3": 0.40,
    "strong": 0.92,
    "time": 0.68,
    "told again": -0.23,
    "unreal": -0.40,
    "verb": 0.10,
}
