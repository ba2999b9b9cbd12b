package vn.caitien.endtoend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.query.platform.Rebuild;
import vn.caitien.standalone.database.RolePasswords;
import vn.caitien.standalone.service.RunningService;
import vn.caitien.standalone.service.ServiceSettings;

/** Another instance of the query-service on the database of the running product. */
record SecondQueryService(RunningService service) implements AutoCloseable {

    static SecondQueryService beside(RunningProduct product) {
        ServiceSettings settings =
                new ServiceSettings(
                        product.databaseUrl(),
                        new RolePasswords(
                                product.secret("caitien_owner"),
                                product.secret("caitien_command"),
                                product.secret("caitien_projector"),
                                product.secret("caitien_web")),
                        product.identity(),
                        product.secret("web_client"),
                        product.sessionKey(),
                        Map.of(),
                        product.api(),
                        List.of(),
                        Map.of());
        Map<String, String> quiet = new HashMap<>(settings.query(0));
        quiet.put("logging.level.root", "warn");
        return new SecondQueryService(RunningService.query(quiet));
    }

    Rebuild rebuild() {
        return service.bean(Rebuild.class);
    }

    @Override
    public void close() {
        service.close();
    }
}
