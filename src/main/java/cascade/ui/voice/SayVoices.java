package cascade.ui.voice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what `say -v ?` lists: `Daniel (Enhanced)   en_GB    # Hello, my name is Daniel.`
final class SayVoices {

    private static final Pattern LINE = Pattern.compile("^(\\S.*?)\\s+([a-z]{2,3}[_-][A-Za-z0-9]+)\\s+#");

    private SayVoices() {}

    /// The first voice of the best region of a language; empty where the language has none.
    static Optional<String> best(String listed, Locale language) {
        Map<String, String> byRegion = new LinkedHashMap<>();
        listed.lines().map(LINE::matcher).filter(java.util.regex.Matcher::find)
                .forEach(line -> byRegion.putIfAbsent(line.group(2).replace('-', '_'), line.group(1)));
        return Tongue.of(language).regions().stream().filter(byRegion::containsKey).findFirst().map(byRegion::get)
                .or(() -> byRegion.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(language.getLanguage() + "_")).findFirst()
                        .map(Map.Entry::getValue));
    }
}
