package dev.prepbot.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An answer to a request that was written by hand, headers and all. */
record Asked(int status, String whole) {

    static Asked on(int port, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Asked(Integer.parseInt(whole.substring(9, 12)), whole);
        }
    }
}
