package io.hindcast.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpChanges extends ListCrudRepository<FollowUpChange, Long> {

    List<FollowUpChange> findByFollowUpOrderByChangedAtDescIdDesc(long followUp);
}
