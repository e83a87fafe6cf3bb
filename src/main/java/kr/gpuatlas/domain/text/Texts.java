package kr.gpuatlas.domain.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/// The texts of one package in both languages, from its bundle `messages`: `messages.properties` in
/// English and `messages_ko.properties` in Korean, both in UTF-8.
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    private Texts(Class<?> owner) {
        String name = owner.getPackageName() + ".messages";
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            name, language.locale(), owner.getClassLoader(), EXACT));
        }
    }

    /// The texts beside a class.
    ///
    /// @throws java.util.MissingResourceException if its package has no bundle
    public static Texts beside(Class<?> owner) {
        return new Texts(owner);
    }

    /// The text of a key, with `{0}`, `{1}`, … replaced by the arguments, a [Text] by its words in
    /// that language; apostrophes need no doubling.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String get(Language language, String key, Object... arguments) {
        ResourceBundle bundle = bundles.getOrDefault(language, bundles.values().iterator().next());
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", word(arguments[i], language));
        }
        return text;
    }

    private static String word(Object argument, Language language) {
        return argument instanceof Text text ? text.in(language) : argument.toString();
    }

    /// The text of a key in both languages at once.
    public Text both(String key, Object... arguments) {
        return new Text(get(Language.KO, key, arguments), get(Language.EN, key, arguments));
    }
}
