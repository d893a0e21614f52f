package io.hindcast.followup;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUps extends ListCrudRepository<FollowUp, Long> {

    Optional<FollowUp> findByArchiveAndReportKeyAndFingerprint(String archive, String reportKey, String fingerprint);
}
