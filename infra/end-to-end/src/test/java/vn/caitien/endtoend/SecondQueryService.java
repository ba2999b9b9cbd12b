package vn.caitien.endtoend;

import java.util.HashMap;
import java.util.Map;
import vn.caitien.query.platform.Rebuild;
import vn.caitien.standalone.service.RunningService;

/** Another instance of the query-service on the database of the running product. */
record SecondQueryService(RunningService service) implements AutoCloseable {

    static SecondQueryService beside(RunningProduct product) {
        Map<String, String> quiet = new HashMap<>(product.settings().query(0));
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
