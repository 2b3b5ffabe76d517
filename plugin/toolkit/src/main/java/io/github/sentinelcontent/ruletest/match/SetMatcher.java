package io.github.sentinelcontent.ruletest.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Demands elements of an array, whatever their order, since {@code make_set} and {@code make_list} give none.
 *
 * @param elements one matcher for each element
 * @param exact whether the array has no others
 */
record SetMatcher(List<Matcher> elements, boolean exact) implements Matcher {
    @Override
    public boolean matches(Value value) {
        List<Value> found = new ArrayList<>(value.elements());
        if (!value.present() || exact && found.size() != elements.size()) {
            return false;
        }
        for (Matcher element : elements) {
            if (!removeFirst(found, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeFirst(List<Value> found, Matcher element) {
        for (int i = 0; i < found.size(); i++) {
            if (element.matches(found.get(i))) {
                found.remove(i);
                return true;
            }
        }
        return false;
    }
}
