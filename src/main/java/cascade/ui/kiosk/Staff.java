package cascade.ui.kiosk;

import cascade.staff.Doorkeeper;
import cascade.staff.Pin;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What staff can do, and what is done in their place.
///
/// @param door    knows whether a PIN is right
/// @param keep    keeps a PIN beyond this process, where that is possible
/// @param leave   ends the program for good
/// @param restart ends the program so that it is started again
/// @param aside   does what takes a while beside the window's thread, one thing after another
public record Staff(Doorkeeper door, Consumer<Pin> keep, Runnable leave, Runnable restart, Executor aside) {}
