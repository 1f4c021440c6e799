package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import io.nayuki.qrcodegen.QrCode;

/**
 * The code that participants scan.
 *
 * @param address where it leads
 * @param side of the square, its quiet zone included, in modules
 * @param path an SVG path of the dark modules
 * @param seconds until there is another
 */
@Serdeable
record QrDrawing(String address, int side, String path, int seconds) {
    private static final int QUIET_ZONE = 4;

    static QrDrawing of(String address) {
        var modules = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < modules.size; y++) {
            for (int x = 0; x < modules.size; x++) {
                if (modules.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return new QrDrawing(address, modules.size + 2 * QUIET_ZONE, path.toString(), CheckInCode.SECONDS);
    }
}
