"""Trains the model: the only room that imports scikit-learn and joblib."""
