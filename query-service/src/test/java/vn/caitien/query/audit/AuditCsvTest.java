package vn.caitien.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "＝1+1"})
    void letsNoCellRunAsAFormula(String text) {
        assertThat(AuditCsv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void keepsQuotesCommasAndLines() {
        assertThat(AuditCsv.cell("một, \"hai\"\nba")).isEqualTo("\"một, \"\"hai\"\"\nba\"");
    }
}
