package cascade.ui.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// What the computer's owner chose for all programs.
public interface SystemLook {

    /// A computer that asks for nothing.
    SystemLook USUAL = new SystemLook() {
        @Override
        public boolean dark() {
            return false;
        }

        @Override
        public boolean highContrast() {
            return false;
        }

        @Override
        public boolean reducedMotion() {
            return false;
        }
    };

    boolean dark();

    boolean highContrast();

    boolean reducedMotion();

    /// Asks this computer; each call asks anew. Needs a toolkit that runs.
    static SystemLook ofThisComputer() {
        return new SystemLook() {
            @Override
            public boolean dark() {
                return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            }

            /// Only Windows tells.
            @Override
            public boolean highContrast() {
                return Platform.getPreferences().getBoolean("Windows.SPI.HighContrast").orElse(false);
            }

            @Override
            public boolean reducedMotion() {
                return Platform.getPreferences().isReducedMotion();
            }
        };
    }
}
