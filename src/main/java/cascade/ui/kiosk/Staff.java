package cascade.ui.kiosk;

import cascade.staff.Doorkeeper;
import cascade.staff.Pin;
import java.util.function.Predicate;

/// What staff can do, and what is done in their place.
///
/// @param door    knows whether a PIN is right
/// @param keep    keeps a PIN beyond this process, and says whether that worked
/// @param leave   ends the program for good
/// @param restart ends the program so that it is started again
public record Staff(Doorkeeper door, Predicate<Pin> keep, Runnable leave, Runnable restart) {}
