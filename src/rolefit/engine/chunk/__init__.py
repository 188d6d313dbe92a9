"""Scores many posts at once with NumPy. Every number of a post comes from that post alone, to the last bit."""
