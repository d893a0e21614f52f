-- By which rule of the catalogue, and by which words, a label was given and a gap was found; null where a person or the report itself
-- says it. No catalogue has an empty fingerprint: what an earlier version of the program labeled is labeled again, to have its rules.

alter table report_label add column rule varchar;
alter table report_gap add column rule varchar;
update report_labeling set catalogue = '';
