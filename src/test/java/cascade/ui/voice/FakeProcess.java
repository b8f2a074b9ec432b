package cascade.ui.voice;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A process that ends when a test says so.
final class FakeProcess extends Process {

    private final CountDownLatch words = new CountDownLatch(1);
    private final ByteArrayOutputStream given = new ByteArrayOutputStream() {
        @Override
        public void close() {
            words.countDown();
        }
    };
    private final CompletableFuture<Process> exit = new CompletableFuture<>();
    private volatile int code;
    private volatile boolean destroyed;

    /// Ends by itself.
    void exits(int with) {
        code = with;
        exit.complete(this);
    }

    /// Waits until it was given all its words.
    void awaitsWords() throws InterruptedException {
        if (!words.await(5, TimeUnit.SECONDS)) {
            throw new AssertionError("no words came");
        }
    }

    boolean wasDestroyed() {
        return destroyed;
    }

    /// What it was given on standard input.
    String given() {
        return given.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream getOutputStream() {
        return given;
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit;
    }

    @Override
    public int waitFor() {
        exit.join();
        return code;
    }

    @Override
    public int exitValue() {
        return code;
    }

    @Override
    public void destroy() {
        destroyed = true;
    }

    @Override
    public Process destroyForcibly() {
        destroyed = true;
        return this;
    }
}
