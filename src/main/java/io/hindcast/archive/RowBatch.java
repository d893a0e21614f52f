package io.hindcast.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;

/** Rows for a batch, their values in the order of the statement's parameters; a null costs no question about its column's type. */
public record RowBatch(List<@Nullable Object[]> rows) implements BatchPreparedStatementSetter {

    /** Copies the list. */
    public RowBatch {
        rows = List.copyOf(rows);
    }

    @Override
    public void setValues(PreparedStatement statement, int index) throws SQLException {
        @Nullable Object[] row = rows.get(index);
        for (int column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
    }

    @Override
    public int getBatchSize() {
        return rows.size();
    }
}
