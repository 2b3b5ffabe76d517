package io.github.sentinelcontent.packaging;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters before an item of a list, such as {@code a.} or {@code iv)}.
 *
 * @param type how the list counts: {@code a}, {@code A}, {@code i} or {@code I}, as the HTML attribute has it
 * @param number what the letters stand for, from 1
 * @param delimiter the character after the letters
 * @param length number of characters, delimiter included
 */
record LetterMarker(char type, int number, char delimiter, int length) {

    /** The beginning of a line with a marker; group 1 is the white space before it. */
    static final Pattern LINE = Pattern.compile("(?m)^([ \\t]*)(?=(?:[ivxIVX]{1,7}|[a-zA-Z])[.)]\\s)");

    private static final Pattern MARKER = Pattern.compile("([ivxIVX]{1,7}|[a-zA-Z])([.)])(?=\\s)");

    /** Reads the marker at the beginning of a text; an item follows it after white space. */
    static Optional<LetterMarker> at(CharSequence text) {
        Matcher marker = MARKER.matcher(text);
        if (!marker.lookingAt()) {
            return Optional.empty();
        }
        String letters = marker.group(1);
        char first = letters.charAt(0);
        boolean roman = letters.length() > 1 || Character.toLowerCase(first) == 'i';
        char type = roman ? (Character.isLowerCase(first) ? 'i' : 'I') : (Character.isLowerCase(first) ? 'a' : 'A');
        int number = roman ? romanNumber(letters) : Character.toLowerCase(first) - 'a' + 1;
        return Optional.of(new LetterMarker(type, number, marker.group(2).charAt(0), marker.end()));
    }

    /** Returns this marker as one of a list that counts otherwise: {@code i.} follows {@code h.}. */
    LetterMarker inListOf(char listType) {
        boolean letter = Character.toLowerCase(listType) == 'a' && Character.toLowerCase(type) == 'i' && length == 2;
        return letter ? new LetterMarker(type == 'i' ? 'a' : 'A', 9, delimiter, length) : this;
    }

    private static int romanNumber(String letters) {
        int number = 0;
        int before = Integer.MAX_VALUE;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            int value = letter == 'i' ? 1 : letter == 'v' ? 5 : 10;
            number += value > before ? value - 2 * before : value;
            before = value;
        }
        return number;
    }
}
