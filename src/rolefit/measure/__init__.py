"""Posts with labels to figures: how right the model is on them, what threshold they need, what changed between two months.

NumPy is imported where it is used; nothing here is on the road of a verdict.
"""
