package io.hindcast.importing;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface RunRows extends ListCrudRepository<RunRow, Long> {
    List<RunRow> findByOrderByIdDesc(Limit limit);

    List<RunRow> findByLockNameNotNull();
}
