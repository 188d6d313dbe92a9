/* Gauss-Legendre quadrature of the tags' covariance along a path; explain/paths.py, in the same order. */
#include "paths.h"

#include <math.h>
#include <string.h>

enum { FEW = 12, MANY = 20, MOST_PIECES = 64 };

typedef struct {
    double node, weight;
} Point;

static Point few[FEW], many[MANY];

static void gauss_legendre(int count, Point *rule) {
    for (int k = 1; k <= count; k++) {
        double x = cos(3.141592653589793 * (k - 0.25) / (count + 0.5)), slope = 1.0;
        for (int turn = 0; turn < 100; turn++) {
            double before = 1.0, value = x, step;
            for (int n = 2; n <= count; n++) {
                double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                before = value;
                value = next;
            }
            slope = count * (x * value - before) / (x * x - 1.0);
            step = value / slope;
            x -= step;
            if (fabs(step) < 1e-15) break;
        }
        rule[k - 1] = (Point){0.5 * (1.0 + x), 1.0 / ((1.0 - x * x) * slope * slope)};
    }
}

void paths_begin(void) {
    gauss_legendre(FEW, few);
    gauss_legendre(MANY, many);
}

static void integrate(const double *start, const double *step, const Point *rule, int nodes, int pieces,
                      double matrix[TAGS][TAGS]) {
    memset(matrix, 0, TAGS * sizeof *matrix);
    for (int piece = 0; piece < pieces; piece++)
        for (int n = 0; n < nodes; n++) {
            double t = (piece + rule[n].node) / pieces, p[TAGS], top, total = 0.0, scale;
            for (int k = 0; k < TAGS; k++) p[k] = start[k] + t * step[k];
            top = p[0];
            for (int k = 1; k < TAGS; k++)
                if (p[k] > top) top = p[k];
            for (int k = 0; k < TAGS; k++) total += p[k] = exp(p[k] - top);
            scale = rule[n].weight / (total * total * pieces);
            for (int i = 0; i < TAGS; i++)
                for (int j = i + 1; j < TAGS; j++) matrix[i][j] += scale * p[i] * p[j];
        }
    for (int i = 0; i < TAGS; i++)
        for (int j = i + 1; j < TAGS; j++) {
            matrix[i][i] += matrix[i][j];
            matrix[j][j] += matrix[i][j];
            matrix[i][j] = matrix[j][i] = -matrix[i][j];
        }
}

void mean_covariance(const double *start, const double *step, const double *before, const double *after,
                     double matrix[TAGS][TAGS]) {
    double least = step[0], most = step[0], spread;
    int nodes, pieces = 1;
    for (int k = 1; k < TAGS; k++) {
        if (step[k] < least) least = step[k];
        if (step[k] > most) most = step[k];
    }
    spread = most - least;
    nodes = spread < 5.0 ? FEW : MANY;
    for (;;) {
        double remainder = 0.0;
        integrate(start, step, nodes == FEW ? few : many, nodes, pieces, matrix);
        for (int i = 0; i < TAGS; i++) {
            double made = 0.0;
            for (int j = 0; j < TAGS; j++) made += matrix[i][j] * step[j];
            made = fabs(made - (after[i] - before[i]));
            if (made > remainder) remainder = made;
        }
        if (remainder < 1e-13 * (1.0 + spread) || pieces >= MOST_PIECES) return;
        if (nodes < MANY) nodes = MANY;
        else pieces *= 2;
    }
}
