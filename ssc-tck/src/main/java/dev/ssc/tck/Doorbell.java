package dev.ssc.tck;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** An address of this machine that tells whether anybody came. */
final class Doorbell implements AutoCloseable {

    private static final int WAIT_MILLIS = 300;

    private final ServerSocket door;

    Doorbell() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        door.setSoTimeout(WAIT_MILLIS);
    }

    /** An address like another one, but here. */
    String instead(String address) {
        return URI.create(address).getScheme() + "://" + door.getInetAddress().getHostAddress() + ":"
                + door.getLocalPort() + "/";
    }

    boolean rings() throws IOException {
        try {
            door.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
