package cascade.content.json;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// Says in an author's words why a text is not JSON.
final class SyntaxWords {

    /// Our own complaint, in the manner of the parser's.
    static final String AFTER_THE_END = "after the end";

    private static final Pattern TOKEN = Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' \\(code");

    private final String text;

    SyntaxWords(String text) {
        this.text = text;
    }

    void tell(JacksonException broken, Faults faults) {
        String message = broken.getOriginalMessage();
        TokenStreamLocation at = Objects.requireNonNullElse(broken.getLocation(), TokenStreamLocation.NA);
        Position place = new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        if (broken instanceof StreamConstraintsException) {
            faults.add(place, Pointer.ROOT, limit(message), "Make it shorter, or split it.");
            return;
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            // Of NaN and Infinity the parser names the end.
            int back = message.startsWith("Non-standard") ? token.group(1).length() : 0;
            faults.add(new Position(place.line(), Math.max(1, place.column() - back)), Pointer.ROOT,
                    Quote.of(token.group(1)) + " is not a JSON value.",
                    "Put texts in double quotes; numbers, true, false and null stand alone.");
        } else if (message.contains("end-of-input")) {
            faults.add(Position.after(text), Pointer.ROOT, "The file ends too early.",
                    "Close every \" and every { and [ that is open.");
        } else if (message.contains(AFTER_THE_END)) {
            faults.add(place, Pointer.ROOT, "Something stands after the end of the lesson.",
                    "Remove what follows the last }.");
        } else if (message.contains("numeric value") || message.contains("leading")) {
            faults.add(place, Pointer.ROOT, "This number is not written as JSON writes numbers.",
                    "Write it like 0.5, 12 or -3.");
        } else if (message.contains("close marker")) {
            faults.add(place, Pointer.ROOT, "The bracket that closes here is not the one that is open.",
                    "Close { with } and [ with ].");
        } else if (message.contains("CTRL-CHAR")) {
            faults.add(place, Pointer.ROOT, "A line break, tab or other control character stands here as it is.",
                    "Keep each text in one line, and close it with \".");
        } else if (message.contains("escape")) {
            faults.add(place, Pointer.ROOT,
                    "The backslash in this text is not followed by a character that JSON knows.",
                    "Write a quotation mark as \\\" and a backslash as \\\\.");
        } else {
            unexpected(message, place, faults);
        }
    }

    private void unexpected(String message, Position place, Faults faults) {
        Matcher character = CHARACTER.matcher(message);
        String found = character.find() ? Quote.of(character.group(1)) : "This";
        if (message.contains("comma")) {
            faults.add(place, Pointer.ROOT, "A comma is missing before this.", "");
        } else if (message.contains("colon")) {
            faults.add(place, Pointer.ROOT, "A colon is missing between a key and its value.", "");
        } else if (found.equals("\"}\"") || found.equals("\"]\"")) {
            faults.add(place, Pointer.ROOT, found + " closes what cannot be closed here.",
                    "Look for a comma too many before it, or a value that is missing.");
        } else if (message.contains("property name")) {
            faults.add(place, Pointer.ROOT, "A key in double quotes should stand here.", "");
        } else {
            faults.add(place, Pointer.ROOT, found + " cannot stand here.",
                    "Put texts in double quotes; JSON knows no comments.");
        }
    }

    private static String limit(String message) {
        if (message.contains("depth")) {
            return "Brackets are nested more than " + Limits.DEPTH + " deep.";
        }
        if (message.contains("Number")) {
            return "This number has more than " + Limits.DIGITS + " digits.";
        }
        if (message.contains("String")) {
            return "This text is longer than " + Limits.TEXT + " characters.";
        }
        if (message.contains("Name")) {
            return "This key is longer than " + Limits.KEY + " characters.";
        }
        return "The file holds more than " + Limits.TOKENS + " values.";
    }
}
