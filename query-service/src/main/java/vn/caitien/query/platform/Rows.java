package vn.caitien.query.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** Reads documents, or what is needed of them, from rows of hand-written queries. */
public final class Rows {
    private Rows() {}

    /** The only column of a row as a document. */
    public static <D> RowMapper<D> of(Class<D> type) {
        return (row, number) -> read(row, 1, type);
    }

    /** A column of a row as a document. */
    public static <D> D read(ResultSet row, int column, Class<D> type) throws SQLException {
        return DocumentJson.read(row.getString(column), type);
    }
}
