package io.hindcast.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUps extends ListCrudRepository<FollowUp, Long> {

    List<FollowUp> findByArchiveAndReportKey(String archive, String reportKey);

    Optional<FollowUp> findByArchiveAndReportKeyAndFingerprint(String archive, String reportKey, String fingerprint);
}
