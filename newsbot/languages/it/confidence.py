"""How much each signal says for an event, in logits.

Source: training/confidence.py, fitted on 369 events of 29 annotated articles.
"""

CONFIDENCE: dict[str, float] = {
    "always": 0.90,
    "amount": 0.26,
    "strong": 0.90,
    "carried": -0.37,
    "doer": 0.24,
    "early": -0.41,
    "figured": 0.05,
    "headline": -0.79,
    "infinitive": -0.80,
    "named": 0.64,
    "needed": -0.21,
    "participle": -0.01,
    "phrase": 0.49,
    "place": 0.16,
    "roles 0": -0.25,
    "roles 1": -0.37,
    "roles 2": 0.24,
    "roles 3": 0.58,
    "time": 0.65,
    "told again": -0.23,
    "unreal": -0.40,
    "verb": 0.19,
}
