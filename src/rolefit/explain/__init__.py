"""Says why: how phrases, title and statements add up to the logits of a verdict."""
