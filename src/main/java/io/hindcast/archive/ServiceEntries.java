package io.hindcast.archive;

import org.springframework.data.repository.ListCrudRepository;

interface ServiceEntries extends ListCrudRepository<ServiceEntry, Long> {}
