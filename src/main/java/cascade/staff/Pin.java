package cascade.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN as it is kept: what was derived from it, never its digits.
///
/// @param iterations of the derivation, 1000 or more
/// @param salt       chosen by chance for this PIN
/// @param hash       what PBKDF2 makes of PIN, salt and iterations
public record Pin(int iterations, byte[] salt, byte[] hash) {

    private static final Pattern RIGHT = Pattern.compile("\\d{4,12}");
    private static final String DERIVATION = "PBKDF2WithHmacSHA512";
    /// What OWASP advises for PBKDF2 with SHA-512.
    private static final int USUAL_ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    public Pin {
        salt = salt.clone();
        hash = hash.clone();
    }

    /// Whether these digits can be a PIN: 4 to 12 of them, and nothing else.
    public static boolean isPossible(CharSequence digits) {
        return RIGHT.matcher(digits).matches();
    }

    /// A new one, with a salt of its own.
    public static Pin of(CharSequence digits) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(USUAL_ITERATIONS, salt, derive(digits, salt, USUAL_ITERATIONS));
    }

    /// Whether these are its digits; it takes as long for wrong ones as for right ones.
    public boolean fits(CharSequence digits) {
        return MessageDigest.isEqual(hash, derive(digits, salt, iterations));
    }

    private static byte[] derive(CharSequence digits, byte[] salt, int iterations) {
        char[] letters = digits.toString().toCharArray();
        var spec = new PBEKeySpec(letters, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(DERIVATION).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + DERIVATION, missing);
        } finally {
            spec.clearPassword();
            Arrays.fill(letters, '0');
        }
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pin pin && iterations == pin.iterations && Arrays.equals(salt, pin.salt)
                && Arrays.equals(hash, pin.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /// Says nothing that belongs into no log.
    @Override
    public String toString() {
        return "a PIN";
    }
}
