package io.github.sentinelcontent.kql.function.series;

import java.util.Arrays;

/**
 * The discrete Fourier transform of complex series of any length: by halves for powers of two, else as a convolution of
 * such a length (Bluestein).
 */
final class Fourier {
    private Fourier() {}

    /** The transform as real and imaginary part, without a factor. */
    static double[][] transform(double[] real, double[] imaginary) {
        int size = real.length;
        if (size <= 1 || Integer.bitCount(size) == 1) {
            double[][] result = {real.clone(), imaginary.clone()};
            radix2(result[0], result[1]);
            return result;
        }
        return bluestein(real, imaginary);
    }

    /** The inverse of {@link #transform}. */
    static double[][] inverse(double[] real, double[] imaginary) {
        double[][] swapped = transform(imaginary, real);
        double size = real.length;
        return new double[][] {
            Arrays.stream(swapped[1]).map(value -> value / size).toArray(),
            Arrays.stream(swapped[0]).map(value -> value / size).toArray()
        };
    }

    /** The least power of two that is not less. */
    static int powerOfTwo(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }

    private static void radix2(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
        double[] cosines = new double[size / 2];
        double[] sines = new double[size / 2];
        for (int k = 0; k < cosines.length; k++) {
            cosines[k] = 4 * k == size ? 0 : Math.cos(2 * Math.PI * k / size);
            sines[k] = -Math.sin(2 * Math.PI * k / size);
        }
        for (int half = 1; half < size; half <<= 1) {
            int stride = size / (2 * half);
            for (int i = 0; i < size; i += 2 * half) {
                for (int k = 0; k < half; k++) {
                    int at = i + k;
                    double cosine = cosines[k * stride];
                    double sine = sines[k * stride];
                    double re = real[at + half] * cosine - imaginary[at + half] * sine;
                    double im = real[at + half] * sine + imaginary[at + half] * cosine;
                    real[at + half] = real[at] - re;
                    imaginary[at + half] = imaginary[at] - im;
                    real[at] += re;
                    imaginary[at] += im;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private static double[][] bluestein(double[] real, double[] imaginary) {
        int size = real.length;
        int padded = powerOfTwo(2 * size + 1);
        double[] cosine = new double[size];
        double[] sine = new double[size];
        for (int i = 0; i < size; i++) {
            double angle = Math.PI * (double) ((long) i * i % (2L * size)) / size;
            cosine[i] = Math.cos(angle);
            sine[i] = Math.sin(angle);
        }
        double[] aRe = new double[padded];
        double[] aIm = new double[padded];
        double[] bRe = new double[padded];
        double[] bIm = new double[padded];
        for (int i = 0; i < size; i++) {
            aRe[i] = real[i] * cosine[i] + imaginary[i] * sine[i];
            aIm[i] = imaginary[i] * cosine[i] - real[i] * sine[i];
            int mirrored = i == 0 ? 0 : padded - i;
            bRe[i] = cosine[i];
            bRe[mirrored] = cosine[i];
            bIm[i] = sine[i];
            bIm[mirrored] = sine[i];
        }
        double[][] product = convolve(aRe, aIm, bRe, bIm);
        double[][] result = new double[2][size];
        for (int i = 0; i < size; i++) {
            result[0][i] = product[0][i] * cosine[i] + product[1][i] * sine[i];
            result[1][i] = product[1][i] * cosine[i] - product[0][i] * sine[i];
        }
        return result;
    }

    private static double[][] convolve(double[] aRe, double[] aIm, double[] bRe, double[] bIm) {
        radix2(aRe, aIm);
        radix2(bRe, bIm);
        for (int i = 0; i < aRe.length; i++) {
            double re = aRe[i] * bRe[i] - aIm[i] * bIm[i];
            aIm[i] = aRe[i] * bIm[i] + aIm[i] * bRe[i];
            aRe[i] = re;
        }
        return inverse(aRe, aIm);
    }
}
