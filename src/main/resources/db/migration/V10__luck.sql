-- An action that a person made of luck: the words and the line of the report that tells of it; null for promised ones.

alter table follow_up add column lucky_words varchar(4000);
alter table follow_up add column lucky_line integer;
