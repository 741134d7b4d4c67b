-- Who a name of an import by command is, as whoever gave it said; it counts unless an import at the desk has come since.
create table command_decision (
  record_key varchar(200) primary key,
  entry_id varchar(8),
  after_intake bigint not null
);
