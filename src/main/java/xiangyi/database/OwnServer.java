package xiangyi.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xiangyi.shared.OnDisk;

/**
 * The program's own server, for as long as this process uses it. Whoever comes first starts it and whoever leaves last
 * stops it. If it dies in between, the first process that notices starts it again on the same port.
 */
final class OwnServer {

    private static final Logger LOG = LoggerFactory.getLogger(OwnServer.class);

    private final DataFolder folder;
    private final UseLock lock;
    private final Cluster cluster;
    private final DatabaseAddress address;
    private boolean closed;

    private OwnServer(DataFolder folder, UseLock lock, Cluster cluster, DatabaseAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.cluster = cluster;
        this.address = address;
    }

    static OwnServer open(Path data) {
        try {
            var folder = DataFolder.at(data);
            folder.check();
            var lock = UseLock.on(folder.lock());
            try {
                return enter(folder, lock);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DatabaseUnusable.because(OnDisk.isFull(e) ? "database.diskFull" : "database.failed", data)
                    .causedBy(e);
        } catch (SQLException e) {
            throw DatabaseUnusable.because("database.failed", data).causedBy(e);
        }
    }

    private static OwnServer enter(DataFolder folder, UseLock lock) throws IOException, SQLException {
        try (var door = lock.door()) {
            var binaries = Binaries.unpackedIn(folder.binaries());
            var cluster = new Cluster(folder, binaries);
            if (!folder.hasCluster()) cluster.create();
            folder.checkVersion(binaries.version());

            var alone = lock.isEmpty();
            try {
                return join(folder, lock, cluster, alone);
            } catch (IOException | SQLException | RuntimeException e) {
                if (alone) cluster.stop();
                throw e;
            } finally {
                if (alone) binaries.deleteOthers();
            }
        }
    }

    private static OwnServer join(DataFolder folder, UseLock lock, Cluster cluster, boolean alone)
            throws IOException, SQLException {
        var found = cluster.running();
        if (found.isPresent() && alone && cluster.isOfAnotherVersion()) {
            cluster.stop();
            found = cluster.running();
        }
        var postmaster = found.isPresent() ? found.get() : cluster.start();
        var login = ClusterLogin.of(folder, postmaster.port());
        login.prepare();
        lock.enter();
        var server = new OwnServer(folder, lock, cluster, login.program());
        server.watch(postmaster);
        return server;
    }

    DatabaseAddress address() {
        return address;
    }

    private void watch(Postmaster postmaster) {
        var aMomentLater = CompletableFuture.delayedExecutor(1, SECONDS);
        postmaster.process().onExit().thenRunAsync(this::revive, aMomentLater);
    }

    /** A server that was stopped in order took its note away; one that died left it. */
    private synchronized void revive() {
        if (closed || !Files.exists(Postmaster.file(folder))) return;
        try (var door = lock.door()) {
            var running = cluster.running();
            watch(running.isPresent() ? running.get() : cluster.start());
            LOG.warn(Sentences.say("database.revived"));
        } catch (IOException | RuntimeException e) {
            LOG.error(Sentences.say("database.notRevived"), e);
        }
    }

    synchronized void close() {
        if (closed) return;
        closed = true;
        try (lock;
                var door = lock.door()) {
            if (lock.leave()) cluster.stop();
        } catch (IOException e) {
            LOG.error(Sentences.say("database.notStopped"), e);
        }
    }
}
