"""How much each signal says for an event, in logits.

Source: training/confidence.py, fitted on 368 events of 29 annotated articles.
"""

CONFIDENCE: dict[str, float] = {
    "always": 0.79,
    "amount": 0.22,
    "carried": -0.29,
    "doer": 0.19,
    "early": -0.48,
    "figured": 0.04,
    "headline": -0.67,
    "infinitive": -0.60,
    "named": 0.69,
    "needed": -0.23,
    "participle": -0.06,
    "phrase": 0.26,
    "place": 0.54,
    "roles 0": -0.20,
    "roles 1": -0.21,
    "roles 2": 0.41,
    "roles 3": 0.17,
    "strong": 0.97,
    "time": 0.81,
    "told again": -0.34,
    "unreal": 0.02,
    "verb": 0.19,
}
