package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.SortKey;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares the rows of one chunk by sort keys; equal keys compare by row number, which makes every sort stable. */
final class RowOrder {
    private final List<KeyOrder> keys = new ArrayList<>();

    RowOrder(List<SortKey> sortKeys, Chunk chunk, ExpressionEvaluator evaluator) {
        for (SortKey key : sortKeys) {
            Vector values = evaluator.evaluate(key.expression(), chunk);
            if (!(values instanceof ConstantVector)) {
                keys.add(
                        new KeyOrder(values, comparison(values), key.descending() ? -1 : 1, key.nullsFirst() ? -1 : 1));
            }
        }
    }

    int compare(int left, int right) {
        for (KeyOrder key : keys) {
            int order = key.compare(left, right);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left, right);
    }

    /** All rows in order. */
    int[] sorted(int rows) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        mergeSort(order, new int[rows], 0, rows);
        return order;
    }

    /** The first rows in order, found with a heap whose root is the worst row kept. */
    int[] first(int rows, int wanted) {
        if (wanted >= rows) {
            return sorted(rows);
        }
        int[] heap = new int[Math.max(0, wanted)];
        int size = 0;
        for (int row = 0; row < rows && wanted > 0; row++) {
            if (size < wanted) {
                heap[size++] = row;
                siftUp(heap, size - 1);
            } else if (compare(row, heap[0]) < 0) {
                heap[0] = row;
                siftDown(heap, size);
            }
        }
        mergeSort(heap, new int[size], 0, size);
        return heap;
    }

    private void siftUp(int[] heap, int from) {
        int child = from;
        while (child > 0) {
            int parent = (child - 1) / 2;
            if (compare(heap[child], heap[parent]) <= 0) {
                return;
            }
            swap(heap, child, parent);
            child = parent;
        }
    }

    private void siftDown(int[] heap, int size) {
        int parent = 0;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && compare(heap[child + 1], heap[child]) > 0) {
                child++;
            }
            if (compare(heap[child], heap[parent]) <= 0) {
                return;
            }
            swap(heap, child, parent);
            parent = child;
        }
    }

    private static void swap(int[] heap, int a, int b) {
        int held = heap[a];
        heap[a] = heap[b];
        heap[b] = held;
    }

    private void mergeSort(int[] order, int[] buffer, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(order, buffer, from, middle);
        mergeSort(order, buffer, middle, to);
        if (compare(order[middle - 1], order[middle]) <= 0) {
            return;
        }
        System.arraycopy(order, from, buffer, from, to - from);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || left < middle && compare(buffer[left], buffer[right]) <= 0;
            order[i] = takeLeft ? buffer[left++] : buffer[right++];
        }
    }

    private static Comparison comparison(Vector values) {
        if (values instanceof LongVector column) {
            long[] longs = column.values();
            return (a, b) -> Long.compare(longs[a], longs[b]);
        }
        if (values instanceof RealVector column) {
            double[] reals = column.values();
            return (a, b) -> Double.compare(reals[a], reals[b]);
        }
        if (values instanceof BoolVector column) {
            boolean[] flags = column.values();
            return (a, b) -> Boolean.compare(flags[a], flags[b]);
        }
        if (values instanceof StringVector column) {
            return column.isDictionary()
                    ? byRank(column)
                    : (a, b) -> column.value(a).compareTo(column.value(b));
        }
        return (a, b) -> compareObjects(values.value(a), values.value(b));
    }

    private static Comparison byRank(StringVector column) {
        String[] entries = column.entries();
        String[] sorted = entries.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[entries.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, entries[i]);
        }
        int[] codes = column.codes();
        return (a, b) -> Integer.compare(ranks[codes[a]], ranks[codes[b]]);
    }

    private static int compareObjects(@Nullable Object left, @Nullable Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        if (left instanceof UUID a && right instanceof UUID b) {
            return a.toString().compareTo(b.toString());
        }
        return String.valueOf(left).compareTo(String.valueOf(right));
    }

    private interface Comparison {
        int compare(int left, int right);
    }

    private record KeyOrder(Vector values, Comparison comparison, int direction, int nullDirection) {
        int compare(int left, int right) {
            boolean leftNull = values.isNull(left);
            boolean rightNull = values.isNull(right);
            if (leftNull || rightNull) {
                return leftNull == rightNull ? 0 : leftNull ? nullDirection : -nullDirection;
            }
            return direction * comparison.compare(left, right);
        }
    }
}
