"""The straight path of one statement's logits, and the mean covariance of its tags along it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import cos, exp, pi

__all__ = ["gauss_legendre", "mean_covariance"]

_EXACT = 1e-13
"""Remainder of the probabilities below which the quadrature is accepted."""
_MOST_PIECES = 64


@cache
def gauss_legendre(count: int) -> tuple[tuple[float, float], ...]:
    """Return nodes and weights of Gauss-Legendre quadrature on 0..1, exact for polynomials of degree 2 `count` - 1."""
    rule = []
    for k in range(1, count + 1):
        x = cos(pi * (k - 0.25) / (count + 0.5))
        for _ in range(100):
            before, value = 1.0, x
            for n in range(2, count + 1):
                before, value = value, ((2 * n - 1) * x * value - (n - 1) * before) / n
            slope = count * (x * value - before) / (x * x - 1.0)
            step = value / slope
            x -= step
            if abs(step) < 1e-15:
                break
        rule.append((0.5 * (1.0 + x), 1.0 / ((1.0 - x * x) * slope * slope)))
    return tuple(rule)


def _integrate(start: Sequence[float], step: Sequence[float], nodes: int, pieces: int) -> list[list[float]]:
    a, b, c, d, e = start
    da, db, dc, dd, de = step
    ab = ac = ad = ae = bc = bd = be = cd = ce = de_ = 0.0
    for piece in range(pieces):
        for node, weight in gauss_legendre(nodes):
            t = (piece + node) / pieces
            za, zb, zc, zd, ze = a + t * da, b + t * db, c + t * dc, d + t * dd, e + t * de
            top = max(za, zb, zc, zd, ze)
            pa, pb, pc, pd, pe = exp(za - top), exp(zb - top), exp(zc - top), exp(zd - top), exp(ze - top)
            total = pa + pb + pc + pd + pe
            scale = weight / (total * total * pieces)
            ab += scale * pa * pb
            ac += scale * pa * pc
            ad += scale * pa * pd
            ae += scale * pa * pe
            bc += scale * pb * pc
            bd += scale * pb * pd
            be += scale * pb * pe
            cd += scale * pc * pd
            ce += scale * pc * pe
            de_ += scale * pd * pe
    return [
        [ab + ac + ad + ae, -ab, -ac, -ad, -ae],
        [-ab, ab + bc + bd + be, -bc, -bd, -be],
        [-ac, -bc, ac + bc + cd + ce, -cd, -ce],
        [-ad, -bd, -cd, ad + bd + cd + de_, -de_],
        [-ae, -be, -ce, -de_, ae + be + ce + de_],
    ]


def mean_covariance(
    start: Sequence[float], step: Sequence[float], before: Sequence[float], after: Sequence[float]
) -> list[list[float]]:
    """Return the mean of p_m (1[m = k] - p_k) along the path of five logits from `start` to `start + step`, 5 x 5.

    before, after: the softmax at both ends. The product with `step` is `after - before`, by which the quadrature is
    checked: pieces are added until the remainder is below 1e-13 (or rounding allows no less).
    """
    spread = max(step) - min(step)
    nodes, pieces = (12, 1) if spread < 5.0 else (20, 1)
    while True:
        matrix = _integrate(start, step, nodes, pieces)
        remainder = max(
            abs(sum(x * y for x, y in zip(row, step, strict=True)) - (q - p))
            for row, p, q in zip(matrix, before, after, strict=True)
        )
        if remainder < _EXACT * (1.0 + spread) or pieces >= _MOST_PIECES:
            return matrix
        nodes, pieces = (20, 1) if nodes < 20 else (20, pieces * 2)
