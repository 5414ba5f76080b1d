package org.w3id.paperkg.topic.choice;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty on all weights but the first, fitted by iteratively
 * reweighted least squares.
 */
final class RidgeLogit {
    private static final double PENALTY = 2;
    private static final int MOST_STEPS = 60;
    private static final double CLOSE = 1e-6;

    private RidgeLogit() {}

    /**
     * @param clues the first is always 1
     * @param weight how much the example counts
     */
    record Example(double[] clues, boolean positive, double weight) {}

    static double[] fit(List<Example> examples) {
        int n = examples.get(0).clues().length;
        double[] weights = new double[n];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] curvature = new double[n][n];
            double[] slope = new double[n];
            for (int i = 1; i < n; i++) {
                curvature[i][i] = PENALTY;
                slope[i] = -PENALTY * weights[i];
            }
            curvature[0][0] = CLOSE;
            for (Example example : examples) {
                add(example, probability(weights, example.clues()), slope, curvature);
            }
            double largest = 0;
            double[] change = solve(curvature, slope);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        return weights;
    }

    static double probability(double[] weights, double[] clues) {
        double sum = 0;
        for (int i = 0; i < clues.length; i++) {
            sum += weights[i] * clues[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(
            Example example, double probability, double[] slope, double[][] curvature) {
        double[] clues = example.clues();
        double miss = example.weight() * ((example.positive() ? 1 : 0) - probability);
        double spread = example.weight() * probability * (1 - probability);
        for (int i = 0; i < clues.length; i++) {
            slope[i] += miss * clues[i];
            for (int j = 0; clues[i] != 0 && j < clues.length; j++) {
                curvature[i][j] += spread * clues[i] * clues[j];
            }
        }
    }

    /** Gaussian elimination with the largest pivot of each column. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = right[column];
            right[column] = right[pivot];
            right[pivot] = value;
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int k = column; k < n; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < n; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
