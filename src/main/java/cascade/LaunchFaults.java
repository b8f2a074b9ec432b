package cascade;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The sentences for a wrong command line: what is wrong, where, and how to mend it.
final class LaunchFaults {

    private LaunchFaults() {}

    static String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException u -> unknown(u);
            case OverwrittenOptionException o -> name(o.getOverwritten()) + " is given twice: give it once.";
            case MissingParameterException m when !m.getMissing().isEmpty() -> missing(m.getMissing().getFirst(), m);
            case ParameterException p when p.getArgSpec() != null -> p.getValue() == null
                    ? missing(p.getArgSpec(), p)
                    : name(p.getArgSpec()) + " cannot be \"" + p.getValue() + "\": write " + wanted(p.getArgSpec(), p) + ".";
            default -> "the command line is not understood: " + e.getMessage();
        };
    }

    static String wrongValue(String name, String value) {
        return name + " cannot be \"" + value + "\": write " + wanted(name) + ".";
    }

    static String misplaced(String option, String command) {
        return option + " does not go before " + command + ": write " + command + " first; \"cascade " + command
                + " --help\" lists what may follow it.";
    }

    private static String missing(ArgSpec arg, ParameterException e) {
        String who = arg.isOption() ? name(arg) : e.getCommandLine().getCommandName();
        return who + " needs something after it: write " + wanted(arg, e) + ".";
    }

    private static String unknown(UnmatchedArgumentException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = e.getUnmatched().getFirst();
        // Without the first letter in common a suggestion is far-fetched, such as "tour" for "journey".
        String mend = e.getSuggestions().stream().filter(near -> near.regionMatches(0, what, 0, 1)).findFirst()
                .map(near -> "perhaps " + near + " is meant; ").orElse("");
        return "\"" + what + "\" is not known here: " + mend + "\"" + command + " --help\" lists what is.";
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /// The same name may want different things in different commands.
    private static String wanted(ArgSpec arg, ParameterException e) {
        return switch (e.getCommandLine().getCommandName() + " " + name(arg)) {
            case "print --size" -> "--size a4 or --size letter";
            case "print DIR" -> "the folder for the files, such as cascade print handouts";
            default -> wanted(name(arg));
        };
    }

    private static String wanted(String name) {
        return switch (name) {
            case "--size" -> "width x height, from %dx%d to %dx%d, such as --size %s".formatted(
                    Size.MIN_WIDTH, Size.MIN_HEIGHT, Size.MAX_WIDTH, Size.MAX_HEIGHT, Size.USUAL);
            case "--strings" -> "--strings plain, --strings double, --strings long, --strings rtl or --strings xss";
            case "--palette" -> "--palette day, --palette night, --palette projector or --palette contrast";
            case "--language" -> "--language en or --language es";
            case "--mode" -> "--mode home, --mode kiosk or --mode presenter";
            case "--inches" -> "the diagonal of the screen in inches, from 5 to 200, such as --inches 32";
            case "MINUTES" -> "a whole number of minutes from 1 to 1440, such as cascade soak 30";
            case "--seed" -> "a whole number, such as --seed 7";
            case "--seconds" -> "a whole number from 1 to 600, such as --seconds 10";
            case "--lessons" -> "the path of a folder, such as --lessons my-lessons";
            case "--data" -> "the path of a folder, such as --data my-progress";
            case "--lesson" -> "the id of a lesson, such as --lesson journey";
            case "--step" -> "the id of a step, such as --step landing";
            case "--scene" -> "the name of a scene, such as --scene land";
            case "PATH" -> "the files or folders to check, such as cascade check my-lessons";
            case "DIR" -> "the folder for the pictures, such as cascade tour pictures";
            default -> "another value; \"cascade --help\" lists what may be written";
        };
    }
}
