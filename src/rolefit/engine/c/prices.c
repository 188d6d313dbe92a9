/* Aumann-Shapley prices in closed form; explain/prices.py derives each of them, in the same order. */
#include "prices.h"

#include <math.h>
#include <string.h>

#include "shape_constants.h"

typedef struct {
    double first, second; /* as the functions of the same names in Python give them */
} Means;

static double rise_of(double part, double whole, double prior_part, double prior) {
    return (part * prior - prior_part * whole) / (prior * (whole + prior));
}

/* Mean of 1/N and of share/N along the path. */
static Means share_slopes(double part, double whole, double prior_part, double prior) {
    double grown = log1p(whole / prior) / whole;
    return (Means){grown, (part * grown - rise_of(part, whole, prior_part, prior)) / whole};
}

/* Mean of 1/(2 r N) and of r/(2 N) along the path; r is the root of the share. */
static Means root_slopes(double part, double whole, double prior_part, double prior) {
    double a = sqrt(whole + prior) + sqrt(prior), b = sqrt(part + prior_part) + sqrt(prior_part), own, rise;
    if (part > 0.0) {
        double root_part = sqrt(part), root_whole = sqrt(whole);
        double below = root_part * sqrt(prior) + root_whole * sqrt(prior_part);
        own = log1p((root_part * whole / a + root_whole * part / b) / below) / (root_part * root_whole);
    } else own = 1.0 / (a * sqrt(prior_part));
    rise = rise_of(part, whole, prior_part, prior);
    rise /= sqrt((part + prior_part) / (whole + prior)) + sqrt(prior_part / prior);
    return (Means){own, (part * own - rise) / whole};
}

/* Mean of share/N and of share squared/N along the path. */
static Means square_slopes(double part, double whole, double prior_part, double prior) {
    double limit = part / whole, gap = prior_part - limit * prior, end = whole + prior, both = prior * end;
    double one = log1p(whole / prior) / whole, two = 1.0 / both, three = (end + prior) / (2.0 * (both * both));
    return (Means){limit * one + gap * two, limit * limit * one + 2.0 * limit * gap * two + gap * gap * three};
}

void mean_slopes(const double *sums, double slopes[ROLES][SLOPES]) {
    enum { BALANCE = ROLES, LOGS = ROLES + 1, ROOTS = 2 * ROLES + 1, EVENNESS = POST_FEATURES - 1 };
    double total = 0.0, both = sums[0] + sums[1];
    memset(slopes, 0, ROLES * sizeof *slopes);
    for (int k = 0; k < ROLES; k++) total += sums[k];
    if (total <= 0.0) return;
    for (int k = 0; k < ROLES; k++) {
        double prior = prior_duties * prior_mix[k];
        Means share = share_slopes(sums[k], total, prior, prior_duties);
        Means root = root_slopes(sums[k], total, prior, prior_duties);
        for (int j = 0; j < ROLES; j++) {
            slopes[j][k] -= share.second;
            slopes[j][ROOTS + k] -= root.second;
        }
        slopes[k][k] += share.first;
        slopes[k][ROOTS + k] += root.first;
        slopes[k][LOGS + k] = sums[k] != 0.0 ? log1p(sums[k]) / sums[k] : 1.0;
    }
    if (both > 0.0) {
        Means share = share_slopes(sums[0], both, 0.5, 1.0), square = square_slopes(sums[0], both, 0.5, 1.0);
        slopes[0][BALANCE] = share.first - share.second;
        slopes[1][BALANCE] = -share.second;
        slopes[0][EVENNESS] = slopes[0][BALANCE] - 2.0 * (square.first - square.second);
        slopes[1][EVENNESS] = slopes[1][BALANCE] + 2.0 * square.second;
    } else { /* half and half, where evenness is at its top */
        slopes[0][BALANCE] = 0.5;
        slopes[1][BALANCE] = -0.5;
    }
}
