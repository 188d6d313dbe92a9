import os
import subprocess
import sys
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
sp = pytest.importorskip("scipy.sparse")
pytest.importorskip("sklearn")

from sklearn.linear_model import LogisticRegression

from rolefit.training.solving import GRID, new_post_model, regression, rounded

SOURCE = Path(__file__).resolve().parents[2] / "src"
KERNELS = ("Haswell", "SkylakeX", "Sandybridge", "Prescott")
PROGRAM = """
import numpy as np, scipy.sparse as sp
from rolefit.training.solving import new_post_model, regression, rounded
dice = np.random.default_rng(7)
rows = sp.random(600, 300, density=0.05, random_state=dice, format="csr")
targets = np.argmax(rows @ dice.normal(size=(300, 4)) + dice.gumbel(size=(600, 4)) * 0.3, axis=1)
fitted = regression(rows, targets, 3.0)
dense = rounded(fitted.decision_function(rows))
last = new_post_model(np.hstack([dense, dense**2]), targets, 0.3)
print(rounded(fitted.coef_).tobytes().hex(), rounded(fitted.intercept_).tobytes().hex(), last[-1].coef_.tobytes().hex(), last[0].scale_.tobytes().hex())
"""


@pytest.fixture(scope="module")
def problem():
    """Sparse rows and four classes that depend on them."""
    dice = np.random.default_rng(1)
    rows = sp.random(500, 120, density=0.1, random_state=dice, format="csr")
    return rows, np.argmax(rows @ dice.normal(size=(120, 4)) + dice.gumbel(size=(500, 4)) * 0.2, axis=1)


def gradient(model, rows, targets, c: float):
    """Of the summed log loss with its penalty, for weights and biases."""
    p = model.predict_proba(rows)
    p[np.arange(len(targets)), targets] -= 1.0
    return np.abs(p.T @ rows + model.coef_ / c).max(), np.abs(p.sum(axis=0)).max()


@pytest.mark.parametrize("c", [0.1, 3.0, 100.0])
def test_the_gradient_vanishes(problem, c: float) -> None:
    """The fit is the optimum, not a place where a solver lost patience."""
    assert max(gradient(regression(*problem, c), *problem, c)) < 1e-8


def test_it_is_the_regression_of_scikit_learn(problem) -> None:
    """The same loss and penalty: a tight fit of the library comes to the same probabilities."""
    rows, targets = problem
    theirs = LogisticRegression(C=3.0, tol=1e-10, max_iter=10_000).fit(rows, targets)
    assert np.abs(theirs.predict_proba(rows) - regression(rows, targets, 3.0).predict_proba(rows)).max() < 1e-5


def test_where_it_starts_does_not_matter(problem) -> None:
    """From another regression's weights it comes to the same ones, to the last digit that is kept."""
    rows, targets = problem
    start = regression(rows[:300], targets[:300], 0.5)
    here, there = regression(rows, targets, 3.0), regression(rows, targets, 3.0, start)
    assert np.abs(here.coef_ - there.coef_).max() < 1e-6
    assert (rounded(here.coef_) == rounded(there.coef_)).all()


def test_weights_are_multiples_of_the_grid_and_fit_32_bits() -> None:
    """Rounded values survive the compact file unchanged."""
    values = rounded(np.random.default_rng(0).normal(size=1000) * 30)
    assert (values == np.round(values / GRID) * GRID).all()
    assert (values.astype(np.float32) == values).all()


def test_features_that_never_change_do_no_harm() -> None:
    """A column without variance leaves the post model finite."""
    features = np.hstack([np.random.default_rng(0).normal(size=(80, 2)), np.ones((80, 1))])
    assert np.isfinite(new_post_model(features, np.arange(80) % 4, 0.3)[-1].coef_).all()


@pytest.mark.skipif("OPENBLAS_CORETYPE" in os.environ, reason="this machine must run the kernel that it names")
def test_every_kernel_gives_the_same_bytes() -> None:
    """OpenBLAS adds in another order on every processor; the weights do not show it."""
    found = set()
    for kernel in KERNELS:
        environment = {**os.environ, "OPENBLAS_CORETYPE": kernel, "PYTHONPATH": str(SOURCE)}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=environment, check=False
        )
        if done.returncode >= 0:  # killed by a signal: this processor has not the kernel's instructions
            assert done.returncode == 0, done.stderr
            found.add(done.stdout)
    assert len(found) == 1
